import { publisher, software } from '../test-properties.ts';
import { days, only, type HeldOutRow } from './held-out-row.ts';

const kpis = 'activeUsers,sessions,engagementRate,keyEvents,totalRevenue';
const causes = 'by sessionDefaultChannelGroup,deviceCategory,country,landingPage';
const learned = 'from 2026-05-25..2026-11-22';

export const round4: HeldOutRow[] = [
  // A figure
  ['How many people visited our website last month?', `kpi activeUsers ${days.month}`],
  ['what is our conversion rate this month', `kpi sessionKeyEventRate ${days.monthSoFar}`],
  ['tell me the total revenue for Q2', 'kpi totalRevenue 2026-04-01..2026-06-30 vs 2026-01-01..2026-03-31'],
  ['pageveiws yesterdya', `kpi screenPageViews ${days.yesterday}`],
  ['what percentage of visitors bounce', `kpi bounceRate ${days.last28}`],
  ['how many pages does the average visitor view', `kpi screenPageViewsPerUser ${days.last28}`],
  ['average number of sessions per user in october', `kpi sessionsPerUser ${days.month}`],
  ['how much vat did we collect last quarter', `kpi taxAmount ${days.quarter}`],
  [
    'what did we spend on google ads in september',
    'kpi advertiserAdCost 2026-09-01..2026-09-30 vs 2026-08-01..2026-08-31',
  ],
  ['cost per acquisition last month', `kpi advertiserAdCostPerKeyEvent ${days.month}`],
  ['number of people who started checkout but did not buy', `funnel begin_checkout > purchase ${only.last28}`],
  ['how many times did people sign up last week', `kpi keyEvents:sign_up ${days.week}`, software],
  ['how many accounts were created in october', `kpi eventCount ${days.month} | eventName exact sign_up`],
  ['number of logins today', 'kpi eventCount 2026-11-23 | eventName exact login'],
  ['new subscribers to the newsletter last week', `kpi keyEvents:newsletter_subscribe ${days.week}`, publisher],
  [
    'session conversion rate for article_read last month',
    `kpi sessionKeyEventRate:article_read ${days.month}`,
    publisher,
  ],
  [
    'users and new users for the last 3 months',
    'kpi activeUsers,newUsers 2026-08-23..2026-11-22 vs 2026-05-23..2026-08-22',
  ],
  ['Revenue on 11 November 2026', 'kpi totalRevenue 2026-11-11 vs 2026-11-10'],
  ['how many sessions on black friday last year', 'kpi sessions 2025-11-28 vs 2024-11-29'],
  ['sessions two weeks ago', 'kpi sessions 2026-11-09..2026-11-15 vs 2026-11-02..2026-11-08'],
  ['orders in the past 48 hours', 'kpi ecommercePurchases 2026-11-21..2026-11-22 vs 2026-11-19..2026-11-20'],
  // Narrowed
  [
    'how is our email channel doing in terms of revenue',
    `kpi totalRevenue ${days.last28} | sessionDefaultChannelGroup exact Email`,
  ],
  [
    'conversion rate for users from the netherlands on mobile',
    `kpi sessionKeyEventRate ${days.last28} | country exact Netherlands; deviceCategory exact mobile`,
  ],
  [
    'Sessions from paid social in the last 90 days',
    'kpi sessions 2026-08-25..2026-11-22 vs 2026-05-27..2026-08-24 | sessionDefaultChannelGroup exact Paid Social',
  ],
  ['page views for the homepage in october', `kpi screenPageViews ${days.month} | pagePath exact /`],
  ['revenue in the lighting category last month', `kpi itemRevenue ${days.month} | itemCategory exact lighting`],
  ['how many times was "Desk Lamp" sold last month', `kpi itemsPurchased ${days.month} | itemName exact Desk Lamp`],
  [
    'users from germany who use firefox',
    `kpi activeUsers ${days.last28} | country exact Germany; browser exact Firefox`,
  ],
  [
    'bounce rate excluding tablet and desktop',
    `kpi bounceRate ${days.last28} | not deviceCategory in_list tablet/desktop`,
  ],
  [
    'sessions with source / medium google / cpc in october',
    `kpi sessions ${days.month} | sessionSourceMedium exact google / cpc`,
  ],
  [
    'traffic to blog posts from twitter',
    `kpi sessions ${days.last28} | pagePath contains /blog; sessionSource in_list t.co/twitter/twitter.com/x/x.com`,
  ],
  [
    'sessions where landing page begins with /lp/ and device is mobile',
    `kpi sessions ${days.last28} | landingPage begins_with /lp/; deviceCategory exact mobile`,
  ],
  [
    'how many existing customers ordered last month',
    `kpi totalPurchasers ${days.month} | newVsReturning exact returning`,
  ],
  ['users between 18 and 24 in october', `kpi activeUsers ${days.month} | userAgeBracket exact 18-24`],
  [
    'new users from referral traffic yesterday',
    `kpi newUsers ${days.yesterday} | firstUserDefaultChannelGroup exact Referral`,
  ],
  ['events named scroll last week', `kpi eventCount ${days.week} | eventName exact scroll`],
  [
    'signups on the enterprise plan this year',
    'kpi keyEvents:sign_up 2026-01-01..2026-11-23 vs 2025-01-01..2025-11-23 | customEvent:plan exact enterprise',
    software,
  ],
  [
    'revenue from users on windows or mac',
    `kpi totalRevenue ${days.last28} | operatingSystem in_list Windows/Macintosh`,
  ],
  [
    'orders from london and manchester last week',
    `kpi ecommercePurchases ${days.week} | city in_list London/Manchester`,
  ],
  // Over time
  ['Show me a weekly trend of sessions for the last 12 weeks', 'trend week sessions 2026-08-31..2026-11-22'],
  ['how did revenue change over time in 2025', 'trend month totalRevenue 2025-01-01..2025-12-31'],
  ['engagement rate per day last week', `trend day engagementRate ${only.week}`],
  ['give me monthly active users for each month this year', `trend month activeUsers ${only.year}`],
  [
    'sessions per day in the last 30 days from organic search',
    `trend day sessions ${only.last30} | sessionDefaultChannelGroup exact Organic Search`,
  ],
  ['quarterly revenue this year', `trend month totalRevenue ${only.year}`],
  ['how many users did we have each day last week', `trend day activeUsers ${only.week}`],
  ['purchases month by month since march', 'trend month ecommercePurchases 2026-03-01..2026-11-23'],
  // Two periods
  ['compare this week with last week', `overview ${kpis} 2026-11-23 vs 2026-11-16`],
  ['how much did revenue increase from september to october', `comparison totalRevenue ${days.month}`],
  ['new users november vs october', 'comparison newUsers 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23'],
  [
    'sessions by channel, last 30 days vs previous 30 days',
    `comparison sessions by sessionDefaultChannelGroup ${days.last30}`,
  ],
  ['did our bounce rate get worse last month', `comparison bounceRate ${days.month}`],
  [
    'revenue compared to the same quarter last year',
    'comparison totalRevenue 2026-10-26..2026-11-22 vs 2025-10-26..2025-11-22',
  ],
  [
    'q3 vs q3 last year orders by country',
    'comparison ecommercePurchases by country 2026-07-01..2026-09-30 vs 2025-07-01..2025-09-30',
  ],
  ['what is the difference in sessions between october and september', `comparison sessions ${days.month}`],
  [
    'users last 7 days compared to same period last year',
    'comparison activeUsers 2026-11-16..2026-11-22 vs 2025-11-16..2025-11-22',
  ],
  ['how do conversions this month stack up against last month', `comparison keyEvents ${days.monthSoFar}`],
  // Split
  ['Which channels drive the most conversions?', `top desc 10 keyEvents by sessionDefaultChannelGroup ${only.last28}`],
  [
    'Break down revenue by device category for last quarter',
    `breakdown totalRevenue by deviceCategory ${only.quarter}`,
  ],
  [
    'sessions and conversion rate by landing page, only organic',
    `breakdown sessions,sessionKeyEventRate by landingPage ${only.last28} | sessionDefaultChannelGroup exact Organic Search`,
  ],
  ['what devices do people use', `breakdown activeUsers by deviceCategory ${only.last28}`],
  [
    'which sources send us visitors from spain',
    `breakdown activeUsers by sessionSource ${only.last28} | country exact Spain`,
  ],
  [
    'page titles with over 500 views last month',
    `breakdown screenPageViews by pageTitle ${only.month} | screenPageViews greater_than 500`,
  ],
  ['key events by event name last month', `breakdown keyEvents by eventName ${only.month}`],
  ['cart additions per product category', `breakdown itemsAddedToCart by itemCategory ${only.last28}`],
  ['conversion rate by day of week', `breakdown sessionKeyEventRate by dayOfWeekName ${only.last28}`],
  [
    'campaigns with at least 50 sessions and a conversion rate under 1%',
    `breakdown sessions,sessionKeyEventRate by sessionCampaignName ${only.last28} | sessions greater_than_or_equal 50; sessionKeyEventRate less_than 0.01`,
  ],
  ['revenue by region in germany', `breakdown totalRevenue by region ${only.last28} | country exact Germany`],
  [
    'signups by channel and plan last month',
    `breakdown keyEvents:sign_up by sessionDefaultChannelGroup,customEvent:plan ${only.month}`,
    software,
  ],
  [
    'words read per article category in october',
    `breakdown customEvent:words_read by customEvent:article_category ${only.month}`,
    publisher,
  ],
  ['which os versions do our users run', `breakdown activeUsers by operatingSystemWithVersion ${only.last28}`],
  [
    'mobile vs desktop vs tablet: sessions and revenue in october',
    `breakdown sessions,totalRevenue by deviceCategory ${only.month} | deviceCategory in_list mobile/desktop/tablet`,
  ],
  ['what fraction of sessions are engaged', `kpi engagementRate ${days.last28}`],
  ['traffic share by channel this year', `breakdown sessions by sessionDefaultChannelGroup ${only.year}`],
  ['outbound link clicks by domain', `breakdown eventCount by linkDomain ${only.last28} | eventName exact click`],
  // First and last
  ['What are our top 10 pages?', `top desc 10 screenPageViews by pagePath ${only.last28}`],
  ['top 5 countries by revenue in 2025', 'top desc 5 totalRevenue by country 2025-01-01..2025-12-31'],
  [
    'which products sell best on mobile',
    `top desc 10 itemsPurchased by itemName ${only.last28} | deviceCategory exact mobile`,
  ],
  [
    'which landing page has the highest conversion rate for paid traffic',
    `top desc 10 sessionKeyEventRate by landingPage ${only.last28} | sessionDefaultChannelGroup begins_with Paid`,
  ],
  ['10 worst pages by engagement', `top asc 10 engagementRate by pagePath ${only.last28}`],
  ['most used mobile devices', `top desc 10 activeUsers by mobileDeviceModel ${only.last28}`],
  ['what was the best week for orders this year', `top desc 10 ecommercePurchases by isoYearIsoWeek ${only.year}`],
  [
    'the three least visited blog posts',
    `top asc 3 screenPageViews by pagePath ${only.last28} | pagePath contains /blog`,
  ],
  [
    'top cities by sessions in the uk, 15 please',
    `top desc 15 sessions by city ${only.last28} | country exact United Kingdom`,
  ],
  [
    'most engaging article for returning visitors',
    `top desc 10 engagementRate by pagePath ${only.last28} | newVsReturning exact returning`,
    publisher,
  ],
  // Studies
  ['how many people are using the app right now', 'realtime activeUsers'],
  ['show me real-time users by page', 'realtime activeUsers by unifiedScreenName'],
  ['purchase funnel', `funnel view_item > add_to_cart > begin_checkout > purchase ${only.last28}`],
  [
    'how many users go from view_item to add_to_cart to purchase on desktop',
    `funnel view_item > add_to_cart > purchase ${only.last28} | deviceCategory exact desktop`,
  ],
  ['30 day retention', 'cohort 1 x day from 2026-09-26..2026-10-23 to 30'],
  ['user retention by cohort for the last 3 months', 'cohort 12 x week from 2026-08-30..2026-09-05 to 5'],
  ['why did our conversion rate drop last week', `why sessionKeyEventRate ${causes} ${days.week}`],
  [
    "what's behind the growth in new users in october",
    `why newUsers by firstUserDefaultChannelGroup,deviceCategory,country,landingPage ${days.month}`,
  ],
  [
    'detect anomalies in revenue for the past month',
    'anomaly totalRevenue 2026-10-23..2026-11-22 from 2026-07-24..2026-11-22',
  ],
  ["predict next week's orders", `forecast ecommercePurchases 2026-11-30..2026-12-06 ${learned}`],
  ['how many users can we expect in january', `forecast activeUsers 2027-01-01..2027-01-31 ${learned}`],
  ['give me a summary of performance last month', `overview ${kpis} ${days.month}`],
  ['quarterly report', `overview ${kpis} ${days.quarter}`],
  // Leaning on what was asked
  [['sessions last week', 'and the week before?'], 'kpi sessions 2026-11-09..2026-11-15 vs 2026-11-02..2026-11-08'],
  [
    ['top 5 countries by revenue last month', 'and by device?'],
    `top desc 5 totalRevenue by deviceCategory ${only.month}`,
  ],
  [
    ['conversion rate by channel last month', 'which one is the worst?'],
    `top asc 10 sessionKeyEventRate by sessionDefaultChannelGroup ${only.month}`,
  ],
  [['users last month', 'from germany', 'and austria?'], `kpi activeUsers ${days.month} | country exact Austria`],
  [
    ['revenue by week this quarter', 'for mobile only'],
    'trend week totalRevenue 2026-10-01..2026-11-23 | deviceCategory exact mobile',
  ],
  [
    ['sessions by source last month', 'more than 100'],
    `breakdown sessions by sessionSource ${only.month} | sessions greater_than 100`,
  ],
  [['bounce rate last month', 'what about engagement rate?'], `kpi engagementRate ${days.month}`],
  [['monthly cohorts', 'by week instead'], 'cohort 6 x week from 2026-10-11..2026-10-17 to 5'],
  [
    ['what will sessions be next month', 'only from germany'],
    `forecast sessions 2026-12-01..2026-12-31 ${learned} | country exact Germany`,
  ],
  [['why did revenue drop last month', 'by campaign'], `why totalRevenue by sessionCampaignName ${days.month}`],
  // Asked back, refused, explained
  ['what are the IP addresses of our visitors', 'refuse'],
  ['how does our conversion rate compare to the industry average', 'refuse'],
  ['what does engagement rate mean', 'explain engagementRate'],
  ['will it rain tomorrow', 'refuse'],
  ['delete the test property', 'refuse'],
  ['which page do people exit from most', 'refuse'],
];
