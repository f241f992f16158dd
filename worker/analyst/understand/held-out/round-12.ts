import { publisher, software } from '../test-properties.ts';
import { days, only, type HeldOutRow } from './held-out-row.ts';

const kpis = 'activeUsers,sessions,engagementRate,keyEvents,totalRevenue';
const causes = 'by sessionDefaultChannelGroup,deviceCategory,country,landingPage';
const learned = 'from 2026-05-25..2026-11-22';

export const round12: HeldOutRow[] = [
  // A figure
  [
    'what was the number of active users in september',
    'kpi activeUsers 2026-09-01..2026-09-30 vs 2026-08-01..2026-08-31',
  ],
  ['total purchases this quarter', 'kpi ecommercePurchases 2026-10-01..2026-11-23 vs 2026-07-01..2026-08-23'],
  ['avg order value yesterday', `kpi averagePurchaseRevenue ${days.yesterday}`],
  ['did anyone visit the site on november 1st', 'kpi activeUsers 2026-11-01 vs 2026-10-31'],
  ['how much traffic are we getting', `kpi sessions ${days.last28}`],
  ['pageviews over the last quarter please', `kpi screenPageViews ${days.quarter}`],
  ['what is the average time people spend on our site', `kpi averageSessionDuration ${days.last28}`],
  ['checkout starts last week', `kpi checkouts ${days.week}`],
  ['how many downloads did we have in october', `kpi eventCount ${days.month} | eventName exact file_download`],
  ['users and new users last week', `kpi activeUsers,newUsers ${days.week}`],
  [
    'how many people subscribed to the newsletter this month',
    `kpi activeUsers ${days.monthSoFar} | eventName exact newsletter_subscribe`,
    publisher,
  ],
  ['refund amount in the last 90 days', 'kpi refundAmount 2026-08-25..2026-11-22 vs 2026-05-27..2026-08-24'],
  ['what percent of sessions are engaged', `kpi engagementRate ${days.last28}`],
  ['ecommerce conversion rate in october', `kpi sessionKeyEventRate:purchase ${days.month}`],
  // Narrowed
  [
    'how many orders came from organic search in october',
    `kpi ecommercePurchases ${days.month} | sessionDefaultChannelGroup exact Organic Search`,
  ],
  [
    'revenue from mobile users in the uk last month',
    `kpi totalRevenue ${days.month} | deviceCategory exact mobile; country exact United Kingdom`,
  ],
  ['sessions from chatgpt last month', `kpi sessions ${days.month} | sessionSource contains chatgpt`],
  ['bounce rate on the pricing page', `kpi bounceRate ${days.last28} | pagePath contains pricing`],
  ['users from spain or portugal', `kpi activeUsers ${days.last28} | country in_list Spain/Portugal`],
  [
    'page views of pages whose title starts with "Guide"',
    `kpi screenPageViews ${days.last28} | pageTitle begins_with Guide`,
  ],
  [
    'conversions from all channels except direct',
    `kpi keyEvents ${days.last28} | not sessionDefaultChannelGroup exact Direct`,
  ],
  ['sessions from campaigns containing "summer"', `kpi sessions ${days.last28} | sessionCampaignName contains summer`],
  [
    'purchase events on android tablets',
    `kpi keyEvents:purchase ${days.last28} | operatingSystem exact Android; deviceCategory exact tablet`,
  ],
  ['views by subscribers of the Yearly plan', 'refuse', publisher],
  ['sign ups from linkedin in q3', `kpi keyEvents:sign_up ${days.quarter} | sessionSource contains linkedin`, software],
  ['new users aged 25-34 last month', `kpi newUsers ${days.month} | userAgeBracket exact 25-34`],
  ['sessions that started on /blog', `kpi sessions ${days.last28} | landingPage exact /blog`],
  ['traffic from new york', `kpi sessions ${days.last28} | city exact New York`],
  // Over time
  ['how have conversions trended over the last 3 months', 'trend week keyEvents 2026-08-23..2026-11-22'],
  ['users by week this quarter', 'trend week activeUsers 2026-10-01..2026-11-23'],
  ['graph of revenue for october', `trend day totalRevenue ${only.month}`],
  ['daily bounce rate last week', `trend day bounceRate ${only.week}`],
  ['month by month new users in 2026', 'trend month newUsers 2026-01-01..2026-11-23'],
  [
    'what does our revenue look like over the past year',
    'kpi totalRevenue 2025-11-23..2026-11-22 vs 2024-11-23..2025-11-22',
  ],
  // Compared
  ['how did sessions in q3 compare to q2', `comparison sessions ${days.quarter}`],
  ['is traffic down this week', 'comparison sessions 2026-11-23 vs 2026-11-16'],
  ['revenue growth last month', `comparison totalRevenue ${days.month}`],
  [
    'conversion rate this year vs last year',
    'comparison sessionKeyEventRate 2026-01-01..2026-11-23 vs 2025-01-01..2025-11-23',
  ],
  ['did we sell more last week than the week before', `comparison ecommercePurchases ${days.week}`],
  ['september vs october users by device', `comparison activeUsers by deviceCategory ${days.month}`],
  ['safari vs chrome bounce rate', `breakdown bounceRate by browser ${only.last28} | browser in_list Safari/Chrome`],
  [
    'email or social: which brings more revenue',
    `breakdown totalRevenue by sessionDefaultChannelGroup ${only.last28} | sessionDefaultChannelGroup in_list Email/Organic Social/Paid Social`,
  ],
  // Groups
  ['which devices do our visitors use', `breakdown activeUsers by deviceCategory ${only.last28}`],
  ['revenue by source and medium', `breakdown totalRevenue by sessionSourceMedium ${only.last28}`],
  [
    'conversions and conversion rate by campaign last month',
    `breakdown keyEvents,sessionKeyEventRate by sessionCampaignName ${only.month}`,
  ],
  ['sessions per country and device in october', `breakdown sessions by country,deviceCategory ${only.month}`],
  ['engagement rate for each landing page', `breakdown engagementRate by landingPage ${only.last28}`],
  [
    'show active users by city in france last week',
    `breakdown activeUsers by city ${only.week} | country exact France`,
  ],
  ['key events by event name', `breakdown keyEvents by eventName ${only.last28}`],
  [
    'users by account type and plan',
    `breakdown activeUsers by customUser:account_type,customEvent:plan ${only.last28}`,
    software,
  ],
  ['how are users split between new and returning', `breakdown activeUsers by newVsReturning ${only.last28}`],
  ['revenue by day of week', `breakdown totalRevenue by dayOfWeekName ${only.last28}`],
  ['which age groups visit us', `breakdown activeUsers by userAgeBracket ${only.last28}`],
  // Ranked
  ['best performing campaigns by revenue in october', `top desc 10 totalRevenue by sessionCampaignName ${only.month}`],
  ['top 3 traffic sources', `top desc 3 sessions by sessionSource ${only.last28}`],
  ['which landing pages have the worst bounce rate', `top desc 10 bounceRate by landingPage ${only.last28}`],
  ['5 most viewed products last week', `top desc 5 itemsViewed by itemName ${only.week}`],
  ['least popular product categories', `top asc 10 itemRevenue by itemCategory ${only.last28}`],
  ['what is our top city for purchases', `top desc 10 ecommercePurchases by city ${only.last28}`],
  ['which day last month had the most orders', `top desc 10 ecommercePurchases by date ${only.month}`],
  [
    'which blog posts got the most views in october',
    `top desc 10 screenPageViews by pagePath ${only.month} | pagePath contains /blog`,
  ],
  ['give me the 20 pages with most entrances', `top desc 20 sessions by landingPage ${only.last28}`],
  // Limits
  [
    'cities with more than 500 users last month',
    `breakdown activeUsers by city ${only.month} | activeUsers greater_than 500`,
  ],
  [
    'pages with under 10 views last week',
    `breakdown screenPageViews by pagePath ${only.week} | screenPageViews less_than 10`,
  ],
  [
    'products with at least 20 units sold',
    `breakdown itemsPurchased by itemName ${only.last28} | itemsPurchased greater_than_or_equal 20`,
  ],
  [
    'days with revenue above 1000 in october',
    `breakdown totalRevenue by date ${only.month} | totalRevenue greater_than 1000`,
  ],
  [
    'channels with a conversion rate over 3%',
    `breakdown sessionKeyEventRate by sessionDefaultChannelGroup ${only.last28} | sessionKeyEventRate greater_than 0.03`,
  ],
  // Studies
  [
    'show the purchase funnel for last month',
    `funnel view_item > add_to_cart > begin_checkout > purchase ${only.month}`,
  ],
  ['how many users are on the site', 'realtime activeUsers'],
  ['what are people looking at right now', 'realtime activeUsers by unifiedScreenName'],
  ['why is traffic down this month', `why sessions ${causes} ${days.monthSoFar}`],
  ['forecast orders for next week', `forecast ecommercePurchases 2026-11-30..2026-12-06 ${learned}`],
  ['any spikes in traffic last week', 'anomaly sessions 2026-11-16..2026-11-22 from 2026-08-17..2026-11-22'],
  ['give me an overview of last week', `overview ${kpis} ${days.week}`],
  ['week over week performance', `overview ${kpis} ${days.week}`],
  ['what is engagement rate', 'explain engagementRate'],
  // Not to be known
  ['which competitor gets more traffic', 'refuse'],
  ['show me the names of people who bought last week', 'refuse'],
  ['how satisfied are our users', 'refuse'],
  ['how fast does the homepage load', 'refuse'],
  ['sessions from people who also visited our store', 'clarify'],
  ['revenue per employee', 'refuse'],
  ['how many pairs of shoes did we ship', 'clarify'],
  // Follow-ups
  [
    ['users by device last month', 'just mobile'],
    `breakdown activeUsers by deviceCategory ${only.month} | deviceCategory exact mobile`,
  ],
  [['revenue last month', 'and the year before?'], 'kpi totalRevenue 2025-10-01..2025-10-31 vs 2025-09-01..2025-09-30'],
  [['top 10 products last month', 'by units sold'], `top desc 10 itemsPurchased by itemName ${only.month}`],
  [
    ['sessions by channel last week', 'and conversions?'],
    `breakdown keyEvents by sessionDefaultChannelGroup ${only.week}`,
  ],
  [['bounce rate last week', 'per landing page'], `breakdown bounceRate by landingPage ${only.week}`],
  [['revenue in october', 'compare with september'], `comparison totalRevenue ${days.month}`],
  [['users in germany last month', 'what about austria'], `kpi activeUsers ${days.month} | country exact Austria`],
];
