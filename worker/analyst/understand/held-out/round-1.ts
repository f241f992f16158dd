import { publisher, software } from '../test-properties.ts';
import { days, only, type HeldOutRow } from './held-out-row.ts';

const kpis = 'activeUsers,sessions,engagementRate,keyEvents,totalRevenue';
const causes = 'by sessionDefaultChannelGroup,deviceCategory,country,landingPage';

export const round1: HeldOutRow[] = [
  // A figure
  ['hits on the site last week', `kpi screenPageViews ${days.week}`],
  ['whats our aov', `kpi averagePurchaseRevenue ${days.last28}`],
  ['how much dough did we make in october', `kpi totalRevenue ${days.month}`],
  ['total takings yesterday pls', `kpi totalRevenue ${days.yesterday}`],
  ['what did the shop get yesterday in revenue', `kpi totalRevenue ${days.yesterday}`],
  ['nubmer of seesions last month', `kpi sessions ${days.month}`],
  ['hey can you tell me how many ppl visited us last week', `kpi activeUsers ${days.week}`],
  ['how many newcomers last month', `kpi newUsers ${days.month}`],
  ['people who bought something last week', `kpi totalPurchasers ${days.week}`],
  ['average time folks spend on the site', `kpi averageSessionDuration ${days.last28}`],
  ['event count for newsletter_signup last month', `kpi eventCount ${days.month} | eventName exact newsletter_signup`],
  ['how many newsletter signups did we get in october', `kpi keyEvents:newsletter_signup ${days.month}`],
  ['engagement rate and bounce rate last 30 days', `kpi engagementRate,bounceRate ${days.last30}`],
  ['sign_up conversions last month', `kpi keyEvents:sign_up ${days.month}`, software],
  ['what percentage of sessions led to a trial start', `kpi sessionKeyEventRate:trial_start ${days.last28}`, software],
  ['projects created last week', `kpi customEvent:projects_created ${days.week}`, software],
  ['words read yesterday', `kpi customEvent:words_read ${days.yesterday}`, publisher],
  ['money refunded in q3', `kpi refundAmount ${days.quarter}`],
  ['how often was the pdf downloaded last month', `kpi eventCount ${days.month} | eventName exact file_download`],
  ['any sales today?', 'kpi purchaseRevenue,ecommercePurchases 2026-11-23'],
  // Narrowed
  [
    'how many purchases came from instagram or facebook last month',
    `kpi ecommercePurchases ${days.month} | sessionSource regexp instagram|facebook`,
  ],
  [
    'sessions where source contains news but not google',
    `kpi sessions ${days.last28} | sessionSource contains news; not sessionSource exact google`,
  ],
  [
    'did the newsletter pay off in march',
    'kpi totalRevenue 2026-03-01..2026-03-31 vs 2026-02-01..2026-02-28 | sessionDefaultChannelGroup exact Email',
  ],
  ['iphone users last week', `kpi activeUsers ${days.week} | mobileDeviceModel exact iPhone`],
  [
    'traffic to /sale since monday last week',
    'kpi sessions 2026-11-16..2026-11-23 vs 2026-11-08..2026-11-15 | pagePath exact /sale',
  ],
  [
    'returning visitors from the uk last month',
    `kpi activeUsers ${days.month} | country exact United Kingdom; newVsReturning exact returning`,
  ],
  ['orders by people in munich this month', `kpi ecommercePurchases ${days.monthSoFar} | city exact Munich`],
  [
    'revenue excl. direct and email last month',
    `kpi totalRevenue ${days.month} | not sessionDefaultChannelGroup in_list Direct/Email`,
  ],
  [
    'bounce rate on phones in france',
    `kpi bounceRate ${days.last28} | deviceCategory exact mobile; country exact France`,
  ],
  ['sessions from campaigns starting with bf_', `kpi sessions ${days.last28} | sessionCampaignName begins_with bf_`],
  ['pageviews on urls ending in .pdf last week', `kpi screenPageViews ${days.week} | pagePath ends_with .pdf`],
  [
    'how many users logged in on the pro plan last month',
    `kpi activeUsers ${days.month} | eventName exact login; customEvent:plan exact pro`,
    software,
  ],
  [
    'views of articles by author Tanaka last week',
    `kpi screenPageViews ${days.week} | customEvent:author exact Tanaka`,
    publisher,
  ],
  [
    'users on chrome in berlin yesterday',
    `kpi activeUsers ${days.yesterday} | browser exact Chrome; city exact Berlin`,
  ],
  ['google ads spend last month', `kpi advertiserAdCost ${days.month}`],
  [
    'add to carts from paid search on desktop last week',
    `kpi addToCarts ${days.week} | sessionDefaultChannelGroup exact Paid Search; deviceCategory exact desktop`,
  ],
  [
    'Sessions with medium = referral and country is not Germany',
    `kpi sessions ${days.last28} | sessionMedium exact referral; not country exact Germany`,
  ],
  // Over time
  ['weekly active users since january', 'trend week activeUsers 2026-01-01..2026-11-23'],
  ['show me how revenue moved over the last 90 days', 'trend week totalRevenue 2026-08-25..2026-11-22'],
  ['sessions day by day this month', `trend day sessions ${only.monthSoFar}`],
  ['graph of new users 2026', `trend month newUsers ${only.year}`],
  ['how has our conversion rate been trending', `trend day sessionKeyEventRate ${only.last28}`],
  ['orders per week, last 8 weeks', 'trend week ecommercePurchases 2026-09-28..2026-11-22'],
  ['monthly revenue from germany this year', `trend month totalRevenue ${only.year} | country exact Germany`],
  ['daily signups in october', `trend day keyEvents:sign_up ${only.month}`, software],
  // Two periods
  [
    'revenue per user by channel q3 vs q2',
    `comparison averageRevenuePerUser by sessionDefaultChannelGroup ${days.quarter}`,
  ],
  [
    'are we up or down on sessions vs last month',
    'comparison sessions 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
  ],
  ['did mobile revenue grow in october', `comparison totalRevenue ${days.month} | deviceCategory exact mobile`],
  ['users this oct against oct last year', 'comparison activeUsers 2026-10-01..2026-10-31 vs 2025-10-01..2025-10-31'],
  ['yoy revenue growth ytd', 'comparison totalRevenue 2026-01-01..2026-11-23 vs 2025-01-01..2025-11-23'],
  ['purchases last 7 days vs the 7 days before', `comparison ecommercePurchases ${days.last7}`],
  [
    'which channels lost the most sessions last month',
    `comparison sessions by sessionDefaultChannelGroup ${days.month}`,
  ],
  [
    'how does h1 compare to h1 last year in revenue',
    'comparison totalRevenue 2026-01-01..2026-06-30 vs 2025-01-01..2025-06-30',
  ],
  ['engagement rate w/w', `comparison engagementRate ${days.week}`],
  // Split
  ['what do folks from berlin read', `breakdown screenPageViews by pagePath ${only.last28} | city exact Berlin`],
  ['share of returning visitors by country, top 5', `top desc 5 activeUsers by newVsReturning,country ${only.last28}`],
  [
    'landing pages with a bounce rate over 70% and at least 100 sessions',
    `breakdown bounceRate,sessions by landingPage ${only.last28} | bounceRate greater_than 0.7; sessions greater_than_or_equal 100`,
  ],
  ['where does our revenue come from', `breakdown totalRevenue by sessionDefaultChannelGroup ${only.last28}`],
  ['device split last month', `breakdown activeUsers by deviceCategory ${only.month}`],
  [
    'sessions and revenue by source/medium for last quarter',
    `breakdown sessions,totalRevenue by sessionSourceMedium ${only.quarter}`,
  ],
  ['how old are our buyers', `breakdown totalPurchasers by userAgeBracket ${only.last28}`],
  ['conversion rate per browser and os', `breakdown sessionKeyEventRate by browser,operatingSystem ${only.last28}`],
  ['what proportion of revenue is from mobile', `breakdown totalRevenue by deviceCategory ${only.last28}`],
  ['men vs women purchases last month', `breakdown ecommercePurchases by userGender ${only.month}`],
  [
    'signups by account type last month',
    `breakdown keyEvents:sign_up by customUser:account_type ${only.month}`,
    software,
  ],
  ['page views per author this month', `breakdown screenPageViews by customEvent:author ${only.monthSoFar}`, publisher],
  ['breakdown of events last week', `breakdown eventCount by eventName ${only.week}`],
  [
    'sales per category in germany',
    `breakdown itemRevenue,itemsPurchased by itemCategory ${only.last28} | country exact Germany`,
  ],
  [
    'countries with fewer than 10 users last month',
    `breakdown activeUsers by country ${only.month} | activeUsers less_than 10`,
  ],
  ['sessions by weekday and hour', `breakdown sessions by dayOfWeekName,hour ${only.last28}`],
  [
    'ad spend, clicks and roas per campaign last month',
    `breakdown advertiserAdCost,advertiserAdClicks,returnOnAdSpend by sessionCampaignName ${only.month}`,
  ],
  [
    'split new users by first touch channel and country in october',
    `breakdown newUsers by firstUserDefaultChannelGroup,country ${only.month}`,
  ],
  [
    'desktop or mobile: who buys more',
    `breakdown ecommercePurchases by deviceCategory ${only.last28} | deviceCategory in_list desktop/mobile`,
  ],
  // First and last
  [
    'which hour has most traffic on mondays',
    `top desc 10 sessions by hour ${only.last28} | dayOfWeekName exact Monday`,
  ],
  ['our bestsellers in q3', `top desc 10 itemsPurchased by itemName ${only.quarter}`],
  ['5 worst landing pages by conversion rate', `top asc 5 sessionKeyEventRate by landingPage ${only.last28}`],
  ['what are the three biggest cities by revenue', `top desc 3 totalRevenue by city ${only.last28}`],
  ['pages nobody looks at', `top asc 10 screenPageViews by pagePath ${only.last28}`],
  [
    'top ten referrers last month',
    `top desc 10 sessions by sessionSource ${only.month} | sessionDefaultChannelGroup exact Referral`,
  ],
  ['best day for revenue in october', `top desc 10 totalRevenue by date ${only.month}`],
  ['which product gets added to cart most', `top desc 10 itemsAddedToCart by itemName ${only.last28}`],
  [
    'what channel brings the most valuable customers',
    `top desc 10 averageRevenuePerUser by sessionDefaultChannelGroup ${only.last28}`,
  ],
  [
    'lowest engagement pages on mobile last week, 20 of them',
    `top asc 20 engagementRate by pagePath ${only.week} | deviceCategory exact mobile`,
  ],
  ['top 3 countries and devices by orders', `top desc 3 ecommercePurchases by country,deviceCategory ${only.last28}`],
  [
    'most popular article category among returning readers',
    `top desc 10 activeUsers by customEvent:article_category ${only.last28} | newVsReturning exact returning`,
    publisher,
  ],
  // Studies
  ['who is on the website right now by country', 'realtime activeUsers by country'],
  ['whats happening live on mobile', 'realtime activeUsers | deviceCategory exact mobile'],
  ['how many purchases in the last 10 minutes', 'realtime eventCount 10 min | eventName exact purchase'],
  ['where do people drop out of the checkout', `funnel add_to_cart > begin_checkout > purchase ${only.last28}`],
  ['conversion from view_item to purchase last month', `funnel view_item > purchase ${only.month}`],
  ['funnel from product view to purchase by device', `funnel view_item > purchase by deviceCategory ${only.last28}`],
  ['are we losing people on mobile', `comparison activeUsers ${days.last28} | deviceCategory exact mobile`],
  ['how well do we retain users week over week', 'cohort 6 x week from 2026-10-11..2026-10-17 to 5'],
  ['do people come back after 30 days', 'cohort 1 x day from 2026-09-26..2026-10-23 to 30'],
  ['why is revenue down this month', `why totalRevenue ${causes} ${days.monthSoFar}`],
  ['what happened to our sessions last week', `why sessions ${causes} ${days.week}`],
  ['any strange dips in revenue in october', 'anomaly totalRevenue 2026-10-01..2026-10-31 from 2026-07-02..2026-10-31'],
  ['what revenue can we expect next month', 'forecast totalRevenue 2026-12-01..2026-12-31 from 2026-05-25..2026-11-22'],
  ['how many sessions will we get next week', 'forecast sessions 2026-11-30..2026-12-06 from 2026-05-25..2026-11-22'],
  ['give me the big picture for last quarter', `overview ${kpis} ${days.quarter}`],
  ['how did we do yesterday', `overview ${kpis} ${days.yesterday}`],
  // Leaning on what was asked
  [['sessions last month', 'and on mobile?'], `kpi sessions ${days.month} | deviceCategory exact mobile`],
  [['top 5 pages last week', 'same for last month'], `top desc 5 screenPageViews by pagePath ${only.month}`],
  [
    ['revenue by channel last month', 'as a table'],
    `breakdown totalRevenue by sessionDefaultChannelGroup ${only.month}`,
  ],
  [
    ['users by device last week', 'only germany'],
    `breakdown activeUsers by deviceCategory ${only.week} | country exact Germany`,
  ],
  [['daily sessions this month', 'by week instead'], `trend week sessions ${only.monthSoFar}`],
  [
    ['revenue last month', 'compare with last year'],
    'comparison totalRevenue 2026-10-01..2026-10-31 vs 2025-10-01..2025-10-31',
  ],
  [['sessions by country last month', 'and revenue?'], `breakdown totalRevenue by country ${only.month}`],
  [['how many people are on the site right now', 'by country'], 'realtime activeUsers by country'],
  [
    ['funnel from product view to purchase last month', 'and on mobile?'],
    `funnel view_item > purchase ${only.month} | deviceCategory exact mobile`,
  ],
  [
    ['why did sessions drop last week', 'only in germany'],
    `why sessions by sessionDefaultChannelGroup,deviceCategory,landingPage ${days.week} | country exact Germany`,
  ],
  [
    ['forecast sessions next month', 'and revenue?'],
    'forecast totalRevenue 2026-12-01..2026-12-31 from 2026-05-25..2026-11-22',
  ],
  // Asked back, refused, explained
  ['give me the email addresses of people who abandoned their cart', 'refuse'],
  ['how does nike do compared to us', 'clarify'],
  ['on which page do visitors exit most', 'refuse'],
  ['what is a bounce', 'explain bounceRate'],
  ['whats the difference between active users and total users', 'explain activeUsers,totalUsers'],
  ['is our site slow on mobile', 'refuse'],
];
