import { publisher, software } from '../test-properties.ts';
import { days, only, type HeldOutRow } from './held-out-row.ts';

const kpis = 'activeUsers,sessions,engagementRate,keyEvents,totalRevenue';
const causes = 'by sessionDefaultChannelGroup,deviceCategory,country,landingPage';
const learned = 'from 2026-05-25..2026-11-22';

export const round3: HeldOutRow[] = [
  // A figure
  ['i need the visitor count for october, thanks', `kpi activeUsers ${days.month}`],
  ['so how many sessions have we had so far this month', `kpi sessions ${days.monthSoFar}`],
  ['sales total for last quarter in euros', `kpi purchaseRevenue,ecommercePurchases ${days.quarter}`],
  [
    'How much revenue did we generate between 3 and 9 November?',
    'kpi totalRevenue 2026-11-03..2026-11-09 vs 2026-10-27..2026-11-02',
  ],
  ['how many buyers did we have last month', `kpi totalPurchasers ${days.month}`],
  ['first time buyers last quarter', `kpi firstTimePurchasers ${days.quarter}`],
  ['what is our arpu this year', 'kpi averageRevenuePerUser 2026-01-01..2026-11-23 vs 2025-01-01..2025-11-23'],
  ['the number of items we sold in august', 'kpi itemsPurchased 2026-08-01..2026-08-31 vs 2026-07-01..2026-07-31'],
  ['conv rate last wk', `kpi sessionKeyEventRate ${days.week}`],
  ['purchase conversion rate in october', `kpi sessionKeyEventRate:purchase ${days.month}`],
  ['newsletter_signup rate last month', `kpi sessionKeyEventRate:newsletter_signup ${days.month}`],
  [
    'how many times was add_to_wishlist fired last month',
    `kpi eventCount ${days.month} | eventName exact add_to_wishlist`,
  ],
  ['count of view_item events yesterday', `kpi eventCount ${days.yesterday} | eventName exact view_item`],
  ['trial starts yesterday', `kpi keyEvents:trial_start ${days.yesterday}`, software],
  [
    'how many folks signed up for a trial last month',
    `kpi activeUsers ${days.month} | eventName exact trial_start`,
    software,
  ],
  ['number of words read in october', `kpi customEvent:words_read ${days.month}`, publisher],
  ['roas last month', `kpi returnOnAdSpend ${days.month}`],
  ['what was the bounce rate like in july', 'kpi bounceRate 2026-07-01..2026-07-31 vs 2026-06-01..2026-06-30'],
  ['shipping revenue last month', `kpi shippingAmount ${days.month}`],
  ['seo clicks by page last month', `breakdown organicGoogleSearchClicks by landingPagePlusQueryString ${only.month}`],
  [
    'how many people used our internal search last week',
    `kpi activeUsers ${days.week} | eventName exact view_search_results`,
  ],
  ['wau/mau', `kpi wauPerMau ${days.last28}`],
  ['views per user last month', `kpi screenPageViewsPerUser ${days.month}`],
  // Narrowed
  ['sessions from linkedin in q3', `kpi sessions ${days.quarter} | sessionSource contains linkedin`],
  ['revenue from customers in new york last month', `kpi totalRevenue ${days.month} | city exact New York`],
  ['how engaged are tablet users', `kpi engagementRate ${days.last28} | deviceCategory exact tablet`],
  ['new visitors coming from pinterest last week', `kpi newUsers ${days.week} | firstUserSource contains pinterest`],
  [
    'orders placed on weekdays last month',
    `kpi ecommercePurchases ${days.month} | dayOfWeekName in_list Monday/Tuesday/Wednesday/Thursday/Friday`,
  ],
  [
    'page views of /about and /contact last week',
    `kpi screenPageViews ${days.week} | pagePath in_list /about//contact`,
  ],
  ['users in california last month', `kpi activeUsers ${days.month} | region exact California`],
  [
    'conversions from display or affiliates in october',
    `kpi keyEvents ${days.month} | sessionDefaultChannelGroup in_list Display/Affiliates`,
  ],
  [
    'sessions where the medium is email and the campaign contains spring',
    `kpi sessions ${days.last28} | sessionMedium exact email; sessionCampaignName contains spring`,
  ],
  ['revenue without refunds from germany last month', 'clarify'],
  ['traffic excluding bots from china', 'clarify'],
  ['sessions with landing page /', `kpi sessions ${days.last28} | landingPage exact /`],
  ['how many purchases of the brand Philips last month', `kpi itemsPurchased ${days.month} | itemBrand exact Philips`],
  [
    'users that speak french in switzerland',
    `kpi activeUsers ${days.last28} | language exact French; country exact Switzerland`,
  ],
  [
    'signups from the free plan last month',
    `kpi keyEvents:sign_up ${days.month} | customEvent:plan exact free`,
    software,
  ],
  ['revenue on macs last month', `kpi totalRevenue ${days.month} | operatingSystem exact Macintosh`],
  [
    'sessions from google but not google ads',
    `kpi sessions ${days.last28} | sessionSource exact google; not sessionSourceMedium exact google / cpc`,
  ],
  ['traffic that came directly last week', `kpi sessions ${days.week} | sessionDefaultChannelGroup exact Direct`],
  [
    'views in the category Food last month',
    `kpi screenPageViews ${days.month} | customEvent:article_category exact Food`,
    publisher,
  ],
  ['friday revenue last month', `kpi totalRevenue ${days.month} | dayOfWeekName exact Friday`],
  ['logged out users: how many sessions', `kpi sessions ${days.last28} | customEvent:login_state exact logged out`],
  // Over time
  ['revenue by day for the week of 9 november', 'trend day totalRevenue 2026-11-09..2026-11-15'],
  ['traffic development since june', 'trend week sessions 2026-06-01..2026-11-23'],
  ['show monthly conversions for 2025', 'trend month keyEvents 2025-01-01..2025-12-31'],
  ['what does our daily traffic look like', `trend day sessions ${only.last28}`],
  ['new users per week in the last quarter', `trend week newUsers ${only.quarter}`],
  ['signups over time this year', `trend month keyEvents:sign_up ${only.year}`, software],
  [
    'how has organic traffic developed over the last 12 months',
    'trend month sessions 2025-11-01..2026-10-31 | sessionDefaultChannelGroup exact Organic Search',
  ],
  [
    'monthly users this year compared to last year',
    'trend month activeUsers 2026-01-01..2026-11-23 vs 2025-01-01..2025-11-23',
  ],
  ['sessions by month and device this year', `breakdown sessions by deviceCategory,yearMonth ${only.year}`],
  [
    'weekly orders from email since july',
    'trend week ecommercePurchases 2026-07-01..2026-11-23 | sessionDefaultChannelGroup exact Email',
  ],
  // Two periods
  ['mtd revenue vs same period last month', `comparison totalRevenue ${days.monthSoFar}`],
  ['how do sessions in the last 7 days compare to the previous 7', `comparison sessions ${days.last7}`],
  [
    'are fewer people buying on mobile than last month',
    'comparison totalPurchasers 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23 | deviceCategory exact mobile',
  ],
  [
    'traffic from germany: october 2026 against october 2025',
    'comparison sessions 2026-10-01..2026-10-31 vs 2025-10-01..2025-10-31 | country exact Germany',
  ],
  [
    'change in revenue by channel month over month',
    `comparison totalRevenue by sessionDefaultChannelGroup ${days.month}`,
  ],
  ['was last week better than the week before in terms of orders', `comparison ecommercePurchases ${days.week}`],
  [
    'revenue and orders q3 2026 vs q3 2025',
    'comparison totalRevenue,ecommercePurchases 2026-07-01..2026-09-30 vs 2025-07-01..2025-09-30',
  ],
  ['by how much did signups grow last quarter', `comparison keyEvents:sign_up ${days.quarter}`, software],
  ['which landing pages dropped in sessions last month', `comparison sessions by landingPage ${days.month}`],
  ['bounce rate before and after 1 october', 'comparison bounceRate 2026-10-01..2026-11-23 vs 2026-08-08..2026-09-30'],
  // Split
  [
    'visits per channel and device last month',
    `breakdown sessions by sessionDefaultChannelGroup,deviceCategory ${only.month}`,
  ],
  ['who are our visitors in terms of age', `breakdown activeUsers by userAgeBracket ${only.last28}`],
  ['in which cities do our customers live', `breakdown totalPurchasers by city ${only.last28}`],
  ['share of sales by product category in q3', `breakdown itemRevenue,itemsPurchased by itemCategory ${only.quarter}`],
  [
    'engagement rate broken down by landing page for paid traffic',
    `breakdown engagementRate by landingPage ${only.last28} | sessionDefaultChannelGroup begins_with Paid`,
  ],
  ['channels ranked by conversion rate', `breakdown sessionKeyEventRate by sessionDefaultChannelGroup ${only.last28}`],
  [
    'what are the referring sites',
    `breakdown sessions by sessionSource ${only.last28} | sessionDefaultChannelGroup exact Referral`,
  ],
  ['users by language and country', `breakdown activeUsers by language,country ${only.last28}`],
  ['phone brands of our users', `breakdown activeUsers by mobileDeviceBranding ${only.last28}`],
  ['how much of our traffic is mobile', `breakdown sessions by deviceCategory ${only.last28}`],
  ['is most of our revenue from germany', `breakdown totalRevenue by country ${only.last28}`],
  [
    'products with over 100 views but less than 5 purchases',
    `breakdown itemsViewed,itemsPurchased by itemName ${only.last28} | itemsViewed greater_than 100; itemsPurchased less_than 5`,
  ],
  [
    'sources that brought at least 20 conversions last quarter',
    `breakdown keyEvents by sessionSource ${only.quarter} | keyEvents greater_than_or_equal 20`,
  ],
  ['sessions per login state last month', `breakdown sessions by customEvent:login_state ${only.month}`],
  [
    'projects created by account type',
    `breakdown customEvent:projects_created by customUser:account_type ${only.last28}`,
    software,
  ],
  ['weekday vs weekend conversion rate', `breakdown sessionKeyEventRate by dayOfWeekName ${only.last28}`],
  ['revenue by coupon code last month', `breakdown totalRevenue by orderCoupon ${only.month}`],
  [
    'paid search campaigns: cost, conversions and revenue',
    `breakdown advertiserAdCost,keyEvents,totalRevenue by sessionCampaignName ${only.last28} | sessionDefaultChannelGroup exact Paid Search`,
  ],
  [
    'germany vs france vs italy revenue last month',
    `breakdown totalRevenue by country ${only.month} | country in_list Germany/France/Italy`,
  ],
  // First and last
  [
    'top 20 search terms on the site',
    `top desc 20 eventCount by searchTerm ${only.last28} | eventName exact view_search_results`,
  ],
  ['the best landing page for conversions', `top desc 10 keyEvents by landingPage ${only.last28}`],
  ['which city has the lowest bounce rate', `top asc 10 bounceRate by city ${only.last28}`],
  [
    'top 3 products in germany by revenue this year',
    `top desc 3 itemRevenue by itemName ${only.year} | country exact Germany`,
  ],
  ['weakest channel in terms of engagement', `top asc 10 engagementRate by sessionDefaultChannelGroup ${only.last28}`],
  ['5 countries with the most new users in october', `top desc 5 newUsers by country ${only.month}`],
  [
    'what pages do people visit the most on mobile',
    `top desc 10 screenPageViews by pagePath ${only.last28} | deviceCategory exact mobile`,
  ],
  ['which month was our strongest for revenue this year', `top desc 10 totalRevenue by yearMonth ${only.year}`],
  ['top campaign last month', `top desc 10 sessions by sessionCampaignName ${only.month}`],
  [
    'highest bounce pages with at least 200 views',
    `top desc 10 bounceRate,screenPageViews by pagePath ${only.last28} | screenPageViews greater_than_or_equal 200`,
  ],
  ['top 5 authors by words read', `top desc 5 customEvent:words_read by customEvent:author ${only.last28}`, publisher],
  // Studies
  ['anyone on the site at the moment?', 'realtime activeUsers'],
  ['live users by city', 'realtime activeUsers by city'],
  ['how many add to carts in the last half hour', 'realtime eventCount | eventName exact add_to_cart'],
  ['drop-off between cart and checkout', `funnel add_to_cart > begin_checkout ${only.last28}`],
  [
    'signup funnel: session_start to sign_up to trial_start last month',
    `funnel session_start > sign_up > trial_start ${only.month}`,
    software,
  ],
  ['cohort retention by month', 'cohort 6 x month from 2026-05-01..2026-05-31 to 5'],
  ['how many new users return within 7 days', 'cohort 1 x day from 2026-10-19..2026-11-15 to 7'],
  [
    'why are we selling less on mobile this month',
    `why ecommercePurchases by sessionDefaultChannelGroup,country,landingPage,newVsReturning ${days.monthSoFar} | deviceCategory exact mobile`,
  ],
  ['reason for the spike in sessions yesterday', `why sessions ${causes} ${days.yesterday}`],
  [
    'any outliers in conversions over the last 30 days',
    'anomaly keyEvents 2026-10-24..2026-11-22 from 2026-07-25..2026-11-22',
  ],
  ['where will revenue land this month', `forecast totalRevenue 2026-11-01..2026-11-30 ${learned}`],
  ['sessions outlook for the next 30 days', `forecast sessions 2026-11-23..2026-12-22 ${learned}`],
  ['weekly summary', `overview ${kpis} ${days.week}`],
  ['how are things looking this month', `overview ${kpis} ${days.monthSoFar}`],
  // Leaning on what was asked
  [
    ['sessions by channel last month', 'just organic and paid'],
    `breakdown sessions by sessionDefaultChannelGroup ${only.month} | sessionDefaultChannelGroup regexp ^Organic Search$|^Paid`,
  ],
  [['top 10 pages last month', 'by bounce rate'], `top desc 10 bounceRate by pagePath ${only.month}`],
  [['users last month', 'monthly for this year'], `trend month activeUsers ${only.year}`],
  [['revenue by device in october', 'compare to september'], `comparison totalRevenue by deviceCategory ${days.month}`],
  [
    ['add to carts last week', 'and checkouts?', 'and for france?'],
    `kpi checkouts ${days.week} | country exact France`,
  ],
  [
    ['anything unusual last week', 'and in october?'],
    'anomaly sessions,activeUsers,keyEvents,totalRevenue 2026-10-01..2026-10-31 from 2026-07-02..2026-10-31',
  ],
  [['what will revenue be next month', 'and next week?'], `forecast totalRevenue 2026-11-30..2026-12-06 ${learned}`],
  [
    ['funnel from product view to purchase', 'by device'],
    `funnel view_item > purchase by deviceCategory ${only.last28}`,
  ],
  // Asked back, refused, explained
  ['list the names of everyone who signed up last week', 'refuse', software],
  ['what is the average load time of the homepage', 'refuse'],
  ['explain engaged sessions', 'explain engagedSessions'],
  ['whats our nps', 'refuse'],
  ['which pages do users leave the site from', 'refuse'],
  ['profit margin last month', 'refuse'],
];
