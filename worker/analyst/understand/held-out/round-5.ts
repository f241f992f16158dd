import { publisher, software } from '../test-properties.ts';
import { days, only, type HeldOutRow } from './held-out-row.ts';

const kpis = 'activeUsers,sessions,engagementRate,keyEvents,totalRevenue';
const causes = 'by sessionDefaultChannelGroup,deviceCategory,country,landingPage';
const learned = 'from 2026-05-25..2026-11-22';

export const round5: HeldOutRow[] = [
  // A figure
  ['my boss wants to know how many orders we got last month, can you check?', `kpi ecommercePurchases ${days.month}`],
  ['visitors ytd', 'kpi activeUsers 2026-01-01..2026-11-23 vs 2025-01-01..2025-11-23'],
  ['sess last wk', `kpi sessions ${days.week}`],
  ['whats the avg revenue per order for october', `kpi averagePurchaseRevenue ${days.month}`],
  ['how much did people spend in our store last week', `kpi totalRevenue ${days.week}`],
  ['how many products were added to carts yesterday', `kpi itemsAddedToCart ${days.yesterday}`],
  ['number of transactions in q3 2026', `kpi transactions ${days.quarter}`],
  ['checkout completion rate last month', `kpi checkouts,ecommercePurchases ${days.month}`],
  ['time on page last week', `kpi userEngagementDuration,activeUsers ${days.week}`],
  ['events per session this month', `kpi eventsPerSession ${days.monthSoFar}`],
  ['how sticky is our product', `kpi dauPerMau ${days.last28}`],
  ['gross purchase revenue last quarter', `kpi grossPurchaseRevenue ${days.quarter}`],
  [
    'how many people used search on the site in october',
    `kpi activeUsers ${days.month} | eventName exact view_search_results`,
  ],
  ['did anyone submit the contact form yesterday', `kpi activeUsers ${days.yesterday} | eventName exact form_submit`],
  [
    'generate_lead count this year',
    'kpi keyEvents:generate_lead 2026-01-01..2026-11-23 vs 2025-01-01..2025-11-23',
    software,
  ],
  ['what is the trial start rate this month', `kpi sessionKeyEventRate:trial_start ${days.monthSoFar}`, software],
  ['ad impressions and clicks in october', `kpi advertiserAdImpressions,advertiserAdClicks ${days.month}`],
  ['revenue for calendar week 45', 'kpi totalRevenue 2026-11-02..2026-11-08 vs 2026-10-26..2026-11-01'],
  ['sessions from 1st to 10th november', 'kpi sessions 2026-11-01..2026-11-10 vs 2026-10-22..2026-10-31'],
  ['users on monday', 'kpi activeUsers 2026-11-16 vs 2026-11-09'],
  // Narrowed
  ['how many germans visited us last month', `kpi activeUsers ${days.month} | country exact Germany`],
  [
    'american users on iphones last week',
    `kpi activeUsers ${days.week} | country exact United States; mobileDeviceModel exact iPhone`,
  ],
  [
    'show me purchases where the source is google and the device is desktop last month',
    `kpi ecommercePurchases ${days.month} | sessionSource exact google; deviceCategory exact desktop`,
  ],
  [
    'what did facebook bring us in revenue last quarter',
    `kpi totalRevenue ${days.quarter} | sessionSource contains facebook`,
  ],
  ['sessions to pages with "sale" in the url last week', `kpi sessions ${days.week} | pagePath contains sale`],
  [
    'how many of our users in italy are new',
    `kpi activeUsers ${days.last28} | country exact Italy; newVsReturning exact new`,
  ],
  ['non-branded campaign sessions last month', `kpi sessions ${days.month} | not sessionCampaignName contains brand`],
  [
    'revenue from everything except paid search in october',
    `kpi totalRevenue ${days.month} | not sessionDefaultChannelGroup exact Paid Search`,
  ],
  [
    'bounce rate for visitors that came from instagram',
    `kpi bounceRate ${days.last28} | sessionSource contains instagram`,
  ],
  ['key events on the /thank-you page last month', `kpi keyEvents ${days.month} | pagePath exact /thank-you`],
  [
    'how many users landed on /pricing from google ads last month',
    `kpi activeUsers ${days.month} | landingPage exact /pricing; sessionSourceMedium exact google / cpc`,
  ],
  ['female visitors over 65', `kpi activeUsers ${days.last28} | userGender exact female; userAgeBracket exact 65+`],
  [
    'purchases with a coupon code starting with SUMMER',
    `kpi ecommercePurchases ${days.last28} | orderCoupon begins_with SUMMER`,
  ],
  [
    'visits from bing organic',
    `kpi sessions ${days.last28} | sessionSource exact bing; sessionDefaultChannelGroup exact Organic Search`,
  ],
  [
    'sign ups from linkedin for the pro plan in q3',
    `kpi keyEvents:sign_up ${days.quarter} | sessionSource contains linkedin; customEvent:plan exact pro`,
    software,
  ],
  [
    'articles by "Yuki Tanaka": page views in october',
    `kpi screenPageViews ${days.month} | customEvent:author exact Yuki Tanaka`,
    publisher,
  ],
  // Over time
  ['how has traffic been going over the last few months', 'trend week sessions 2026-08-23..2026-11-22'],
  ['chart conversions by day for october', `trend day keyEvents ${only.month}`],
  ['is revenue growing month by month this year', `trend month totalRevenue ${only.year}`],
  ['weekly signups for the last quarter', `trend week keyEvents:sign_up ${only.quarter}`, software],
  [
    'bounce rate by week, mobile only, since august',
    'trend week bounceRate 2026-08-01..2026-11-23 | deviceCategory exact mobile',
  ],
  ['sessions and users per month in 2025', 'trend month sessions,activeUsers 2025-01-01..2025-12-31'],
  ['trend of average order value over the past year', 'trend month averagePurchaseRevenue 2025-11-01..2026-10-31'],
  // Two periods
  ['revenue this month vs last month so far', `comparison totalRevenue ${days.monthSoFar}`],
  [
    'how are we doing on orders compared to last year',
    'comparison ecommercePurchases 2026-10-26..2026-11-22 vs 2025-10-26..2025-11-22',
  ],
  ['did the number of new users go up or down last week', `comparison newUsers ${days.week}`],
  [
    'sessions and conversion rate, october vs september, by device',
    `comparison sessions,sessionKeyEventRate by deviceCategory ${days.month}`,
  ],
  ['year on year change in users for q3', 'comparison activeUsers 2026-07-01..2026-09-30 vs 2025-07-01..2025-09-30'],
  ['which countries gained the most users last month', `comparison activeUsers by country ${days.month}`],
  [
    'compare organic traffic in september and october',
    'comparison sessions 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | sessionDefaultChannelGroup exact Organic Search',
  ],
  [
    'revenue last weekend vs the weekend before',
    'comparison totalRevenue 2026-11-21..2026-11-22 vs 2026-11-14..2026-11-15',
  ],
  // Split
  ['where are our users located', `breakdown activeUsers by country ${only.last28}`],
  [
    'give me users split by new and returning for each channel',
    `breakdown activeUsers by newVsReturning,sessionDefaultChannelGroup ${only.last28}`,
  ],
  [
    'conversion rate of organic vs paid search last month',
    `breakdown sessionKeyEventRate by sessionDefaultChannelGroup ${only.month} | sessionDefaultChannelGroup in_list Organic Search/Paid Search`,
  ],
  ['which events fire most often', `top desc 10 eventCount by eventName ${only.last28}`],
  [
    'what are the landing pages for google ads traffic',
    `breakdown sessions by landingPage ${only.last28} | sessionSourceMedium exact google / cpc`,
  ],
  [
    'product views, add to carts and purchases per product',
    `breakdown itemsViewed,itemsAddedToCart,itemsPurchased by itemName ${only.last28}`,
  ],
  [
    'pages on mobile with a bounce rate of more than 80 percent',
    `breakdown bounceRate by pagePath ${only.last28} | deviceCategory exact mobile; bounceRate greater_than 0.8`,
  ],
  [
    'days with more than 1000 sessions in october',
    `breakdown sessions by date ${only.month} | sessions greater_than 1000`,
  ],
  ['how do purchases distribute over the week', `breakdown ecommercePurchases by dayOfWeekName ${only.last28}`],
  [
    'audience breakdown by gender and age last month',
    `breakdown activeUsers by userGender,userAgeBracket ${only.month}`,
  ],
  [
    'campaign performance in october: sessions, conversions, revenue',
    `breakdown sessions,keyEvents,totalRevenue by sessionCampaignName ${only.month}`,
  ],
  [
    'what portion of sign ups come from mobile',
    `breakdown keyEvents:sign_up by deviceCategory ${only.last28}`,
    software,
  ],
  ['exports by plan', 'clarify', software],
  [
    'views per article category and author',
    `breakdown screenPageViews by customEvent:article_category,customEvent:author ${only.last28}`,
    publisher,
  ],
  ['sessions by city for users in japan last month', `breakdown sessions by city ${only.month} | country exact Japan`],
  [
    'aov by channel for mobile users in germany',
    `breakdown averagePurchaseRevenue by sessionDefaultChannelGroup ${only.last28} | deviceCategory exact mobile; country exact Germany`,
  ],
  // First and last
  ['our 5 best selling products of all time', 'top desc 5 itemsPurchased by itemName 2015-08-14..2026-11-22'],
  ['which channel is performing worst', `top asc 10 sessions by sessionDefaultChannelGroup ${only.last28}`],
  ['top exit pages', 'refuse'],
  [
    '3 campaigns with the lowest cost per conversion',
    `top asc 3 advertiserAdCostPerKeyEvent by sessionCampaignName ${only.last28}`,
  ],
  [
    'what is the most visited page on the blog',
    `top desc 10 screenPageViews by pagePath ${only.last28} | pagePath contains /blog`,
  ],
  [
    'top ten pages people land on from email',
    `top desc 10 sessions by landingPage ${only.last28} | sessionDefaultChannelGroup exact Email`,
  ],
  ['which article got the most comments', 'clarify', publisher],
  ['highest revenue days this year, top 7', `top desc 7 totalRevenue by date ${only.year}`],
  [
    'cities with the most buyers in france last quarter',
    `top desc 10 totalPurchasers by city ${only.quarter} | country exact France`,
  ],
  // Studies
  ['how busy is the site right now', 'realtime activeUsers'],
  ['which countries are people visiting from at this moment', 'realtime activeUsers by country'],
  ['page views in the last 5 minutes', 'realtime screenPageViews 5 min'],
  [
    'walk me through the checkout funnel by device last month',
    `funnel add_to_cart > begin_checkout > purchase by deviceCategory ${only.month}`,
  ],
  ['what share of people who view a product end up buying', `funnel view_item > purchase ${only.last28}`],
  ['how many users came back the week after their first visit', 'cohort 6 x week from 2026-10-11..2026-10-17 to 5'],
  ['daily retention for last week', 'cohort 7 x day from 2026-11-16 to 7'],
  [
    'why are signups down this month',
    'why keyEvents:sign_up by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
    software,
  ],
  [
    'what is driving the revenue growth in germany in october',
    `why totalRevenue by sessionDefaultChannelGroup,deviceCategory,landingPage,newVsReturning ${days.month} | country exact Germany`,
  ],
  ['did traffic behave unusually yesterday', 'anomaly sessions 2026-11-22 from 2026-08-23..2026-11-22'],
  ['estimate december revenue', `forecast totalRevenue 2026-12-01..2026-12-31 ${learned}`],
  ['how did last month go', `overview ${kpis} ${days.month}`],
  ['anything i should know about this week', `overview ${kpis} 2026-11-23`],
  // Leaning on what was asked
  [['sessions last month', 'per country please'], `breakdown sessions by country ${only.month}`],
  [
    ['revenue by channel in october', 'now for november'],
    `breakdown totalRevenue by sessionDefaultChannelGroup ${only.monthSoFar}`,
  ],
  [['top 10 products last month', 'only the first 3'], `top desc 3 itemRevenue by itemName ${only.month}`],
  [['users by device last month', 'show as chart over time'], `trend day activeUsers ${only.month}`],
  [['bounce rate of /pricing last month', 'and /features?'], `kpi bounceRate ${days.month} | pagePath exact /features`],
  [['orders last month', 'how does that compare to september'], `comparison ecommercePurchases ${days.month}`],
  [
    ['orders last month', 'and how many in september?'],
    'kpi ecommercePurchases 2026-09-01..2026-09-30 vs 2026-08-01..2026-08-31',
  ],
  [['sessions this month', 'why did it drop?'], `why sessions ${causes} ${days.monthSoFar}`],
  [
    ['how many people are on the site right now', 'which pages are they on?'],
    'realtime activeUsers by unifiedScreenName',
  ],
  [
    ['purchase funnel last month', 'split by country'],
    `funnel view_item > add_to_cart > begin_checkout > purchase by country ${only.month}`,
  ],
  [['sessions by country', 'sort by bounce rate'], `breakdown bounceRate by country ${only.last28}`],
  // Asked back, refused, explained
  ['who is our best customer by name', 'refuse'],
  ['how much profit did we make', 'refuse'],
  ['what does direct traffic mean', 'refuse'],
  ['what is the difference between sessions and users', 'explain sessions,activeUsers'],
  ['what is the server uptime', 'refuse'],
];
