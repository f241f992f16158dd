import { publisher, software } from '../test-properties.ts';
import { days, only, type HeldOutRow } from './held-out-row.ts';

const kpis = 'activeUsers,sessions,engagementRate,keyEvents,totalRevenue';
const causes = 'by sessionDefaultChannelGroup,deviceCategory,country,landingPage';
const learned = 'from 2026-05-25..2026-11-22';

export const round6: HeldOutRow[] = [
  // A figure
  ['How many users visited the site yesterday?', `kpi activeUsers ${days.yesterday}`],
  ['Give me the number of sessions for the last 28 days', `kpi sessions ${days.last28}`],
  ['What was our total revenue last month?', `kpi totalRevenue ${days.month}`],
  ['What is the average session duration this week?', 'kpi averageSessionDuration 2026-11-23'],
  [
    'how many conversions did we get in the first quarter',
    'kpi keyEvents 2026-01-01..2026-03-31 vs 2025-10-01..2025-12-31',
  ],
  ['new users since the start of the year', 'kpi newUsers 2026-01-01..2026-11-23 vs 2025-01-01..2025-11-23'],
  ['number of page views in the last 24 hours', `kpi screenPageViews ${days.yesterday}`],
  ['what was the engagement rate in may 2026', 'kpi engagementRate 2026-05-01..2026-05-31 vs 2026-04-01..2026-04-30'],
  ['total events tracked last week', `kpi eventCount ${days.week}`],
  ['how many people added something to their cart last month', `kpi addToCarts ${days.month}`],
  ['purchaser rate in october', `kpi purchaserRate ${days.month}`],
  ['whats our user key event rate this month', `kpi userKeyEventRate ${days.monthSoFar}`],
  ['engagement time per user in october', `kpi userEngagementDuration,activeUsers ${days.month}`],
  ['how many trials were started last quarter', `kpi keyEvents:trial_start ${days.quarter}`, software],
  ['mean export time in october', `kpi customEvent:export_time ${days.month}`, software],
  ['visits and page views for the past week', `kpi sessions,screenPageViews ${days.last7}`],
  ['revenue from 15 october to 14 november', 'kpi totalRevenue 2026-10-15..2026-11-14 vs 2026-09-14..2026-10-14'],
  ['users in week 40', 'kpi activeUsers 2026-09-28..2026-10-04 vs 2026-09-21..2026-09-27'],
  ['monthly active users right before black friday', 'clarify'],
  // Narrowed
  [
    'How many sessions came from organic search last month?',
    `kpi sessions ${days.month} | sessionDefaultChannelGroup exact Organic Search`,
  ],
  ['What is the bounce rate on mobile devices?', `kpi bounceRate ${days.last28} | deviceCategory exact mobile`],
  [
    'how many users from canada or the us visited last month',
    `kpi activeUsers ${days.month} | country in_list Canada/United States`,
  ],
  [
    'revenue from the spring_sale campaign this year',
    'kpi totalRevenue 2026-01-01..2026-11-23 vs 2025-01-01..2025-11-23 | sessionCampaignName exact spring_sale',
  ],
  [
    'sessions whose landing page contains blog and whose source contains google',
    `kpi sessions ${days.last28} | landingPage contains blog; sessionSource contains google`,
  ],
  ['page views where page title contains "Sale"', `kpi screenPageViews ${days.last28} | pageTitle contains Sale`],
  [
    'users who came via social media in october',
    `kpi activeUsers ${days.month} | sessionDefaultChannelGroup in_list Organic Social/Paid Social`,
  ],
  ['add to carts on android phones last week', `kpi addToCarts ${days.week} | operatingSystem exact Android`],
  ['sessions from hostname shop.example.com', `kpi sessions ${days.last28} | hostName exact shop.example.com`],
  [
    'purchases of items in the category Lamps from Austria last month',
    `kpi itemsPurchased ${days.month} | itemCategory exact Lamps; country exact Austria`,
  ],
  [
    'conversions from campaigns that contain "retargeting" last month',
    `kpi keyEvents ${days.month} | sessionCampaignName contains retargeting`,
  ],
  [
    'bounce rate of users not from germany on desktop',
    `kpi bounceRate ${days.last28} | not country exact Germany; deviceCategory exact desktop`,
  ],
  [
    'file downloads from the /resources section last month',
    `kpi eventCount ${days.month} | eventName exact file_download; pagePath begins_with /resources`,
  ],
  [
    'projects created by users on the team plan last month',
    `kpi customEvent:projects_created ${days.month} | customEvent:plan exact team`,
    software,
  ],
  [
    'sign ups where plan is not free',
    `kpi keyEvents:sign_up ${days.last28} | not customEvent:plan exact free`,
    software,
  ],
  [
    'views of articles in the category "Travel" this month',
    `kpi screenPageViews ${days.monthSoFar} | customEvent:article_category exact Travel`,
    publisher,
  ],
  ['how many sessions on sundays in q3', `kpi sessions ${days.quarter} | dayOfWeekName exact Sunday`],
  // Over time
  ['Show daily users for the last 30 days', `trend day activeUsers ${only.last30}`],
  ['How has revenue developed over the last 12 months?', 'trend month totalRevenue 2025-11-01..2026-10-31'],
  ['sessions by week for the last 3 months', 'trend week sessions 2026-08-23..2026-11-22'],
  ['visualise mobile traffic per month in 2026', `trend month sessions ${only.year} | deviceCategory exact mobile`],
  ['conversion rate over time, last 90 days', 'trend week sessionKeyEventRate 2026-08-25..2026-11-22'],
  [
    'daily purchases and revenue in the week before last',
    'trend day ecommercePurchases,totalRevenue 2026-11-09..2026-11-15',
  ],
  ['newsletter sign-ups week by week since june', 'trend week keyEvents:newsletter_signup 2026-06-01..2026-11-23'],
  // Two periods
  ['Compare sessions this month to last month', `comparison sessions ${days.monthSoFar}`],
  [
    'How does revenue in October compare to October last year?',
    'comparison totalRevenue 2026-10-01..2026-10-31 vs 2025-10-01..2025-10-31',
  ],
  ['users by country, last month vs the month before', `comparison activeUsers by country ${days.month}`],
  [
    'has mobile conversion rate improved compared to last quarter',
    'comparison sessionKeyEventRate 2026-10-01..2026-11-23 vs 2026-07-01..2026-08-23 | deviceCategory exact mobile',
  ],
  [
    'traffic last week vs previous week for organic and direct',
    `comparison sessions by sessionDefaultChannelGroup ${days.week} | sessionDefaultChannelGroup in_list Organic Search/Direct`,
  ],
  [
    'what is the change in average order value year over year for q3',
    'comparison averagePurchaseRevenue 2026-07-01..2026-09-30 vs 2025-07-01..2025-09-30',
  ],
  ['did sign ups increase last week', `comparison keyEvents:sign_up ${days.week}`, software],
  [
    'page views per article category this month versus last month',
    `comparison screenPageViews by customEvent:article_category ${days.monthSoFar}`,
    publisher,
  ],
  // Split
  ['Break down sessions by channel', `breakdown sessions by sessionDefaultChannelGroup ${only.last28}`],
  ['What is the split between new and returning users?', `breakdown activeUsers by newVsReturning ${only.last28}`],
  [
    'revenue by country and channel for q3',
    `breakdown totalRevenue by country,sessionDefaultChannelGroup ${only.quarter}`,
  ],
  [
    'users per operating system and browser last month',
    `breakdown activeUsers by operatingSystem,browser ${only.month}`,
  ],
  [
    'Which landing pages have a conversion rate below 2% and more than 500 sessions?',
    `breakdown sessionKeyEventRate,sessions by landingPage ${only.last28} | sessionKeyEventRate less_than 0.02; sessions greater_than 500`,
  ],
  ['items purchased by item variant', `breakdown itemsPurchased by itemVariant ${only.last28}`],
  [
    'engagement rate by page title for returning users',
    `breakdown engagementRate by pageTitle ${only.last28} | newVsReturning exact returning`,
  ],
  [
    'conversion rate for desktop versus mobile in germany',
    `breakdown sessionKeyEventRate by deviceCategory ${only.last28} | deviceCategory in_list desktop/mobile; country exact Germany`,
  ],
  ['how much of our revenue comes from email', `breakdown totalRevenue by sessionDefaultChannelGroup ${only.last28}`],
  [
    'sessions by source, medium and campaign last month',
    `breakdown sessions by sessionSource,sessionMedium,sessionCampaignName ${only.month}`,
  ],
  [
    'average session duration by hour of day on weekends',
    `breakdown averageSessionDuration by hour ${only.last28} | dayOfWeekName in_list Saturday/Sunday`,
  ],
  [
    'pages with exactly 0 conversions',
    `breakdown keyEvents,screenPageViews by pagePath ${only.last28} | keyEvents equal 0`,
  ],
  [
    'trial starts by first user channel',
    `breakdown keyEvents:trial_start by firstUserDefaultChannelGroup ${only.last28}`,
    software,
  ],
  [
    'article reads by author and country',
    `breakdown keyEvents:article_read by customEvent:author,country ${only.last28}`,
    publisher,
  ],
  ['orders by material last month', `breakdown itemsPurchased by customItem:material ${only.month}`],
  ['traffic by continent', `breakdown sessions by continent ${only.last28}`],
  // First and last
  [
    'What are the top 5 landing pages by conversion rate?',
    `top desc 5 sessionKeyEventRate by landingPage ${only.last28}`,
  ],
  ['Which country generates the most revenue?', `top desc 10 totalRevenue by country ${only.last28}`],
  ['bottom 10 products by revenue last quarter', `top asc 10 itemRevenue by itemName ${only.quarter}`],
  ['top 3 browsers on mobile', `top desc 3 activeUsers by browser ${only.last28} | deviceCategory exact mobile`],
  ['what day of the week do we sell the most', `top desc 10 itemsPurchased by dayOfWeekName ${only.last28}`],
  ['largest traffic sources last month', `top desc 10 sessions by sessionSource ${only.month}`],
  [
    'top 10 pages by views in germany excluding the homepage',
    `top desc 10 screenPageViews by pagePath ${only.last28} | country exact Germany; not pagePath exact /`,
  ],
  ['which campaigns have the worst roas', `top asc 10 returnOnAdSpend by sessionCampaignName ${only.last28}`],
  ['top 5 plans by signups', `top desc 5 keyEvents:sign_up by customEvent:plan ${only.last28}`, software],
  ['longest sessions by country', `top desc 10 averageSessionDuration by country ${only.last28}`],
  // Studies
  ['How many users are active right now?', 'realtime activeUsers'],
  ['what is happening on the site right now', 'realtime activeUsers'],
  ['active users in the last 30 minutes by device', 'realtime activeUsers by deviceCategory'],
  ['Show me the funnel from session start to purchase', `funnel session_start > purchase ${only.last28}`],
  [
    'funnel: view_item, add_to_cart, begin_checkout, purchase for mobile users last month',
    `funnel view_item > add_to_cart > begin_checkout > purchase ${only.month} | deviceCategory exact mobile`,
  ],
  ['where do users drop off in the signup funnel', `funnel session_start > sign_up ${only.last28}`, software],
  ['Show user retention by week', 'cohort 6 x week from 2026-10-11..2026-10-17 to 5'],
  ['7 day retention', 'cohort 1 x day from 2026-10-19..2026-11-15 to 7'],
  [
    'retention of users from germany by month',
    'cohort 6 x month from 2026-05-01..2026-05-31 to 5 | country exact Germany',
  ],
  ['Why did sessions drop last week?', `why sessions ${causes} ${days.week}`],
  ['why did purchases go up in october compared to september', `why ecommercePurchases ${causes} ${days.month}`],
  [
    'Were there any anomalies in sessions last month?',
    'anomaly sessions 2026-10-01..2026-10-31 from 2026-07-02..2026-10-31',
  ],
  ['Forecast revenue for next month', `forecast totalRevenue 2026-12-01..2026-12-31 ${learned}`],
  [
    'how many conversions will we have by the end of this month',
    `forecast keyEvents 2026-11-01..2026-11-30 ${learned}`,
  ],
  ['How are we doing this month?', `overview ${kpis} ${days.monthSoFar}`],
  ['Give me a weekly performance report', `overview ${kpis} ${days.week}`],
  // Leaning on what was asked
  [['How many sessions did we have last week?', 'And by device?'], `breakdown sessions by deviceCategory ${only.week}`],
  [['Top 5 pages last month', 'What about this month?'], `top desc 5 screenPageViews by pagePath ${only.monthSoFar}`],
  [
    ['revenue by channel last month', 'only mobile', 'and on desktop?'],
    `breakdown totalRevenue by sessionDefaultChannelGroup ${only.month} | deviceCategory exact desktop`,
  ],
  [['users last week', 'as a daily trend'], `trend day activeUsers ${only.week}`],
  [['daily revenue last month', 'same for sessions'], `trend day sessions ${only.month}`],
  [['sessions in october', 'vs september'], `comparison sessions ${days.month}`],
  [
    ['conversion rate by landing page', 'with more than 100 sessions'],
    `breakdown sessionKeyEventRate,sessions by landingPage ${only.last28} | sessions greater_than 100`,
  ],
  [
    ['retention by week', 'only from organic search'],
    'cohort 6 x week from 2026-10-11..2026-10-17 to 5 | sessionDefaultChannelGroup exact Organic Search',
  ],
  [
    ['forecast revenue next month', 'and for the next 7 days?'],
    `forecast totalRevenue 2026-11-23..2026-11-29 ${learned}`,
  ],
  [
    ['any anomalies last week?', 'just for revenue'],
    'anomaly totalRevenue 2026-11-16..2026-11-22 from 2026-08-17..2026-11-22',
  ],
  // Asked back, refused, explained
  ['What are the email addresses of our newsletter subscribers?', 'refuse'],
  ['How does our traffic compare to amazon.com?', 'refuse'],
  ['What is a conversion?', 'explain keyEvents'],
  ['How is engagement rate calculated?', 'explain engagementRate'],
  ['What is the weather in Berlin?', 'refuse'],
  ['What were our core web vitals last month?', 'refuse'],
];
