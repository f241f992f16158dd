import { publisher, software } from '../test-properties.ts';
import { days, only, type HeldOutRow } from './held-out-row.ts';

const kpis = 'activeUsers,sessions,engagementRate,keyEvents,totalRevenue';
const causes = 'by sessionDefaultChannelGroup,deviceCategory,country,landingPage';
const learned = 'from 2026-05-25..2026-11-22';
const shopFunnel = 'funnel view_item > add_to_cart > begin_checkout > purchase';

export const round8: HeldOutRow[] = [
  // A figure
  ['can you tell me how much we sold in october', `kpi totalRevenue ${days.month}`],
  ['I need to know the number of people who visited us last week', `kpi activeUsers ${days.week}`],
  ['my boss wants to know our average order value for q3', `kpi averagePurchaseRevenue ${days.quarter}`],
  ['whats the total nr of page veiws for last month', `kpi screenPageViews ${days.month}`],
  ['how long do visitors stay on average, last 30 days', `kpi averageSessionDuration ${days.last30}`],
  ['what percentage of sessions were engaged last week', `kpi engagementRate ${days.week}`],
  ['revenue per user in october', `kpi averageRevenuePerUser ${days.month}`],
  ['sessions per user last month', `kpi sessionsPerUser ${days.month}`],
  [
    'how many first time visitors did we have in the last two weeks',
    'kpi newUsers 2026-11-09..2026-11-22 vs 2026-10-26..2026-11-08',
  ],
  ['number of buyers in october', `kpi totalPurchasers ${days.month}`],
  ['how much money did we refund in q3', `kpi refundAmount ${days.quarter}`],
  ['users, sessions and bounce rate for october', `kpi activeUsers,sessions,bounceRate ${days.month}`],
  ['visits on the 3rd of november', 'kpi sessions 2026-11-03 vs 2026-11-02'],
  ['revenue from the 1st to the 15th of october', 'kpi totalRevenue 2026-10-01..2026-10-15 vs 2026-09-16..2026-09-30'],
  [
    'sign-ups during the last three months',
    'kpi keyEvents:sign_up 2026-08-23..2026-11-22 vs 2026-05-23..2026-08-22',
    software,
  ],
  // Narrowed
  [
    'how many people from the UK bought something last month',
    `kpi totalPurchasers ${days.month} | country exact United Kingdom`,
  ],
  [
    'bounce rate for people coming from facebook, october only',
    `kpi bounceRate ${days.month} | sessionSource contains facebook`,
  ],
  [
    'sessions where the browser is safari and the device is tablet',
    `kpi sessions ${days.last28} | browser exact Safari; deviceCategory exact tablet`,
  ],
  ['views of pages starting with /docs last week', `kpi screenPageViews ${days.week} | pagePath begins_with /docs`],
  [
    'page views in october for urls that contain "sale" but not "blog"',
    `kpi screenPageViews ${days.month} | pagePath contains sale; not pagePath contains blog`,
  ],
  ['traffic excluding direct last week', `kpi sessions ${days.week} | not sessionDefaultChannelGroup exact Direct`],
  ['sessions from either bing or yahoo last month', `kpi sessions ${days.month} | sessionSource regexp ^bing$|yahoo`],
  [
    'how many desktop users in france or spain yesterday',
    `kpi activeUsers ${days.yesterday} | deviceCategory exact desktop; country in_list France/Spain`,
  ],
  [
    'revenue from women aged 25 to 34 last month',
    `kpi totalRevenue ${days.month} | userGender exact female; userAgeBracket exact 25-34`,
  ],
  [
    'conversion rate for campaign "autumn promo"',
    `kpi sessionKeyEventRate ${days.last28} | sessionCampaignName exact autumn promo`,
  ],
  ['sessions from logged out users last month', 'clarify'],
  [
    'page views of articles written by author "Yuki Tanaka" in october',
    `kpi screenPageViews ${days.month} | customEvent:author exact Yuki Tanaka`,
    publisher,
  ],
  ['users on the team plan', `kpi activeUsers ${days.last28} | customEvent:plan exact team`, software],
  // Over time
  ['plot daily users for october', `trend day activeUsers ${only.month}`],
  ['show me how sessions developed week by week this year', 'trend week sessions 2026-01-01..2026-11-23'],
  ['revenue per month since march', 'trend month totalRevenue 2026-03-01..2026-11-23'],
  [
    'conversion rate over time for mobile, last 90 days',
    'trend week sessionKeyEventRate 2026-08-25..2026-11-22 | deviceCategory exact mobile',
  ],
  // Compared
  ['compare sessions in october with the month before', `comparison sessions ${days.month}`],
  [
    'how does this quarter look against last quarter in terms of revenue',
    'comparison totalRevenue 2026-10-01..2026-11-23 vs 2026-07-01..2026-08-23',
  ],
  [
    'was bounce rate higher in september than in august',
    'comparison bounceRate 2026-09-01..2026-09-30 vs 2026-08-01..2026-08-31',
  ],
  [
    'orders: last week versus same week last year',
    'comparison ecommercePurchases 2026-11-16..2026-11-22 vs 2025-11-17..2025-11-23',
  ],
  [
    'revenue by channel, october compared to september',
    `comparison totalRevenue by sessionDefaultChannelGroup ${days.month}`,
  ],
  [
    'users from 1 to 10 november vs 1 to 10 october',
    'comparison activeUsers 2026-11-01..2026-11-10 vs 2026-10-01..2026-10-10',
  ],
  // Groups
  ['split sessions by device and country for last week', `breakdown sessions by deviceCategory,country ${only.week}`],
  ['where do our visitors live', `breakdown activeUsers by country ${only.last28}`],
  ['what browsers do people use', `breakdown activeUsers by browser ${only.last28}`],
  [
    'revenue and orders per campaign last month',
    `breakdown totalRevenue,ecommercePurchases by sessionCampaignName ${only.month}`,
  ],
  [
    'give me sessions, users and revenue by source / medium for october',
    `breakdown sessions,activeUsers,totalRevenue by sessionSourceMedium ${only.month}`,
  ],
  [
    'sessions by channel excluding paid search last month',
    `breakdown sessions by sessionDefaultChannelGroup ${only.month} | not sessionDefaultChannelGroup exact Paid Search`,
  ],
  ['how is revenue distributed across product categories', `breakdown itemRevenue by itemCategory ${only.last28}`],
  ['share of revenue by channel in october', `breakdown totalRevenue by sessionDefaultChannelGroup ${only.month}`],
  ['what share of our users are on ios', `breakdown activeUsers by operatingSystem ${only.last28}`],
  ['what share of people who view a product end up buying', `funnel view_item > purchase ${only.last28}`],
  // Ranked
  ['ten best selling products last month', `top desc 10 itemsPurchased by itemName ${only.month}`],
  ['which three countries brought the most revenue in q3', `top desc 3 totalRevenue by country ${only.quarter}`],
  ['the five pages with the lowest engagement rate last month', `top asc 5 engagementRate by pagePath ${only.month}`],
  ['least visited landing pages', `top asc 10 sessions by landingPage ${only.last28}`],
  ['which city spends the most', `top desc 10 totalRevenue by city ${only.last28}`],
  ['what was our best day in october for revenue', `top desc 10 totalRevenue by date ${only.month}`],
  [
    'top 20 search terms people typed into our site search',
    `top desc 20 eventCount by searchTerm ${only.last28} | eventName exact view_search_results`,
  ],
  // Limits
  [
    'channels that brought in more than 1,000 euros in october',
    `breakdown totalRevenue by sessionDefaultChannelGroup ${only.month} | totalRevenue greater_than 1000`,
  ],
  [
    'countries with fewer than fifty users last week',
    `breakdown activeUsers by country ${only.week} | activeUsers less_than 50`,
  ],
  [
    'landing pages that had at least 100 sessions and a bounce rate over 60%',
    `breakdown sessions,bounceRate by landingPage ${only.last28} | sessions greater_than_or_equal 100; bounceRate greater_than 0.6`,
  ],
  // Studies
  [
    'checkout funnel for mobile in october',
    `funnel add_to_cart > begin_checkout > purchase ${only.month} | deviceCategory exact mobile`,
  ],
  ['at which step do shoppers give up', `${shopFunnel} ${only.last28}`],
  [
    'how many of the people who added to cart went on to purchase last week',
    `funnel add_to_cart > purchase ${only.week}`,
  ],
  ['do people come back after their first visit', 'cohort 6 x week from 2026-10-11..2026-10-17 to 5'],
  ['how come orders went down last week', `why ecommercePurchases ${causes} ${days.week}`],
  [
    'anything strange in the numbers this month',
    'anomaly sessions,activeUsers,keyEvents,totalRevenue 2026-11-01..2026-11-22 from 2026-08-02..2026-11-22',
  ],
  ['predict users for next week', `forecast activeUsers 2026-11-30..2026-12-06 ${learned}`],
  ['users per minute right now', 'realtime activeUsers by minutesAgo'],
  ['how many people have been on the site in the past 5 minutes', 'realtime activeUsers 5 min'],
  ['which pages are being viewed right now', 'realtime activeUsers by unifiedScreenName'],
  ['how did the website do last week', `overview ${kpis} ${days.week}`],
  // Follow-ups
  [['revenue last month', 'and last year?'], 'kpi totalRevenue 2025-10-01..2025-10-31 vs 2025-09-01..2025-09-30'],
  [
    ['sessions by country last month', 'only germany'],
    `breakdown sessions by country ${only.month} | country exact Germany`,
  ],
  [['revenue in q3', 'now per week'], `trend week totalRevenue ${only.quarter}`],
  [['users last month', 'what about women'], `kpi activeUsers ${days.month} | userGender exact female`],
  [['top 10 landing pages last week', 'top 5 instead'], `top desc 5 sessions by landingPage ${only.week}`],
  [
    ['conversion rate last month', 'break that down by device'],
    `breakdown sessionKeyEventRate by deviceCategory ${only.month}`,
  ],
  [
    ['sessions last week by channel', 'ok and what about bounce rate'],
    `breakdown bounceRate by sessionDefaultChannelGroup ${only.week}`,
  ],
  // Not to be known, or not to be guessed
  ['average time between purchases', 'refuse'],
  ['how many email subscribers did we get last month', 'refuse'],
  ['which page do people leave from', 'refuse'],
  ['who are our top 10 customers by name', 'refuse'],
  ['orders between christmas and new year last year', 'clarify'],
  ['did the black friday campaign work', 'clarify'],
  ['what is a session', 'explain sessions'],
];
