import { publisher, software } from '../test-properties.ts';
import { days, only, type HeldOutRow } from './held-out-row.ts';

const kpis = 'activeUsers,sessions,engagementRate,keyEvents,totalRevenue';
const causes = 'by sessionDefaultChannelGroup,deviceCategory,country,landingPage';
const learned = 'from 2026-05-25..2026-11-22';

export const round2: HeldOutRow[] = [
  // A figure
  ['total visits in september', 'kpi sessions 2026-09-01..2026-09-30 vs 2026-08-01..2026-08-31'],
  [
    'Can you give me the number of unique visitors for the first week of November?',
    'kpi activeUsers 2026-11-01..2026-11-07 vs 2026-10-25..2026-10-31',
  ],
  [
    'what was our turnover in the first half of the year',
    'kpi totalRevenue 2026-01-01..2026-06-30 vs 2025-07-01..2025-12-31',
  ],
  [
    'how much money did we lose to refunds this quarter',
    'kpi refundAmount 2026-10-01..2026-11-23 vs 2026-07-01..2026-08-23',
  ],
  ['avg session length last week', `kpi averageSessionDuration ${days.week}`],
  ['how long does a typical visitor stick around', `kpi averageSessionDuration ${days.last28}`],
  ['number of clicks on outbound links last month', `kpi eventCount ${days.month} | eventName exact click`],
  ['how many forms were submitted this month', `kpi eventCount ${days.monthSoFar} | eventName exact form_submit`],
  ['video completions yesterday', `kpi eventCount ${days.yesterday} | eventName exact video_complete`],
  ['how many leads did we generate last quarter', `kpi keyEvents:generate_lead ${days.quarter}`, software],
  ['lead conversion rate last month', `kpi sessionKeyEventRate:generate_lead ${days.month}`, software],
  ['articles read last week', `kpi keyEvents:article_read ${days.week}`, publisher],
  ['ad revenue last month', `kpi totalAdRevenue ${days.month}`, publisher],
  ['pages per visit', `kpi screenPageViewsPerSession ${days.last28}`],
  ['engaged sessions last 14 days', 'kpi engagedSessions 2026-11-09..2026-11-22 vs 2026-10-26..2026-11-08'],
  ['checkout starts and purchases in october', `kpi checkouts,ecommercePurchases ${days.month}`],
  ['what did we pay per click on average last month', `kpi advertiserAdCostPerClick ${days.month}`],
  ['how much did each order bring in on average', `kpi averagePurchaseRevenue ${days.last28}`],
  ['how many people scrolled to the bottom last week', `kpi activeUsers ${days.week} | eventName exact scroll`],
  ['revenue today so far', 'kpi totalRevenue 2026-11-23'],
  ['dau yesterday', `kpi active1DayUsers ${days.yesterday}`],
  ['cart abandonment last month', `kpi addToCarts,checkouts,ecommercePurchases ${days.month}`],
  ['average export time last week', `kpi customEvent:export_time ${days.week}`, software],
  // Narrowed
  ['how much did austrians spend with us last month', `kpi totalRevenue ${days.month} | country exact Austria`],
  ['bounce rate for the checkout page', `kpi bounceRate ${days.last28} | pagePath contains checkout`],
  [
    'visitors using safari on ios last month',
    `kpi activeUsers ${days.month} | browser exact Safari; operatingSystem exact iOS`,
  ],
  [
    'how many sessions came through google organic yesterday',
    `kpi sessions ${days.yesterday} | sessionSourceMedium exact google / organic`,
  ],
  [
    'purchases made by women aged 25-34',
    `kpi ecommercePurchases ${days.last28} | userGender exact female; userAgeBracket exact 25-34`,
  ],
  [
    'revenue from the campaign "Winter Sale" this month',
    `kpi totalRevenue ${days.monthSoFar} | sessionCampaignName exact Winter Sale`,
  ],
  ['conversions attributed to tiktok in q3', `kpi keyEvents ${days.quarter} | sessionSource contains tiktok`],
  ['pageviews for anything under /help last week', `kpi screenPageViews ${days.week} | pagePath begins_with /help`],
  ['sessions outside of germany and austria', `kpi sessions ${days.last28} | not country in_list Germany/Austria`],
  [
    'how many mobile visitors from spain bought something last month',
    `kpi totalPurchasers ${days.month} | deviceCategory exact mobile; country exact Spain`,
  ],
  ['users whose browser is not chrome', `kpi activeUsers ${days.last28} | not browser exact Chrome`],
  [
    'visits where landing page contains promo and source is newsletter',
    `kpi sessions ${days.last28} | landingPage contains promo; sessionSource exact newsletter`,
  ],
  [
    'sign ups with account type business last month',
    `kpi keyEvents:sign_up ${days.month} | customUser:account_type exact business`,
    software,
  ],
  ['views of the pricing page last week', `kpi screenPageViews ${days.week} | pagePath contains pricing`],
  ['weekend sessions in october', `kpi sessions ${days.month} | dayOfWeekName in_list Saturday/Sunday`],
  ['traffic from chatgpt last month', `kpi sessions ${days.month} | sessionSource contains chatgpt`],
  ['sessions from scandinavia last month', `kpi sessions ${days.month} | country in_list Denmark/Norway/Sweden`],
  ['purchases with coupon BLACK20', `kpi ecommercePurchases ${days.last28} | orderCoupon exact BLACK20`],
  ['revenue from returning customers in october', `kpi totalRevenue ${days.month} | newVsReturning exact returning`],
  // Over time
  ['how did the bounce rate evolve during october', `trend day bounceRate ${only.month}`],
  ['sessions by month for the past year', 'trend month sessions 2025-11-01..2026-10-31'],
  ['weekly revenue trend in q3', `trend week totalRevenue ${only.quarter}`],
  ['can you plot orders for the last 6 weeks', 'trend day ecommercePurchases 2026-10-12..2026-11-22'],
  ['line chart of users this year', `trend month activeUsers ${only.year}`],
  [
    'mobile conversion rate week by week since september',
    'trend week sessionKeyEventRate 2026-09-01..2026-11-23 | deviceCategory exact mobile',
  ],
  [
    'newsletter subscriptions per month this year',
    `trend month keyEvents:newsletter_subscribe ${only.year}`,
    publisher,
  ],
  ['revenue and orders per day last week', `trend day totalRevenue,ecommercePurchases ${only.week}`],
  ['daily users in october vs september', 'trend day activeUsers 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30'],
  // Two periods
  ['Did we get more orders in October than in September?', `comparison ecommercePurchases ${days.month}`],
  [
    'compare bounce rate on mobile between q2 and q3',
    `comparison bounceRate ${days.quarter} | deviceCategory exact mobile`,
  ],
  [
    'sessions by device this month compared with last month',
    `comparison sessions by deviceCategory ${days.monthSoFar}`,
  ],
  [
    'revenue last week vs same week last year',
    'comparison totalRevenue 2026-11-16..2026-11-22 vs 2025-11-17..2025-11-23',
  ],
  ['what changed in traffic by country last month', `comparison sessions by country ${days.month}`],
  [
    'has engagement improved since last month',
    'comparison engagementRate 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
  ],
  ['black friday 2025 vs black friday 2024 revenue', 'comparison totalRevenue 2025-11-28 vs 2024-11-29'],
  ['yesterday vs the day before: users', `comparison activeUsers ${days.yesterday}`],
  ['is our aov going up', `comparison averagePurchaseRevenue ${days.last28}`],
  ['which products grew most in revenue last month', `comparison itemRevenue by itemName ${days.month}`],
  // Split
  ['how do people find us', `breakdown sessions by sessionDefaultChannelGroup ${only.last28}`],
  ['which browsers do our visitors use', `breakdown activeUsers by browser ${only.last28}`],
  [
    'revenue contribution of each channel in q3',
    `breakdown totalRevenue by sessionDefaultChannelGroup ${only.quarter}`,
  ],
  [
    'what are people searching for on our site',
    `breakdown eventCount by searchTerm ${only.last28} | eventName exact view_search_results`,
  ],
  ['conversion rate of each landing page last month', `breakdown sessionKeyEventRate by landingPage ${only.month}`],
  [
    'ios versus android conversion rate',
    `breakdown sessionKeyEventRate by operatingSystem ${only.last28} | operatingSystem in_list iOS/Android`,
  ],
  ['which files get downloaded', `breakdown eventCount by fileName ${only.last28} | eventName exact file_download`],
  ['products bought in switzerland last month', `kpi itemsPurchased ${days.month} | country exact Switzerland`],
  [
    'sessions, users and key events by source for last month',
    `breakdown sessions,activeUsers,keyEvents by sessionSource ${only.month}`,
  ],
  [
    'average order value by country and device',
    `breakdown averagePurchaseRevenue by country,deviceCategory ${only.last28}`,
  ],
  [
    'campaigns with spend over 500 and no conversions last month',
    `breakdown advertiserAdCost,keyEvents by sessionCampaignName ${only.month} | advertiserAdCost greater_than 500; keyEvents equal 0`,
  ],
  [
    'pages with more than 1,000 views and a bounce rate below 30%',
    `breakdown screenPageViews,bounceRate by pagePath ${only.last28} | screenPageViews greater_than 1000; bounceRate less_than 0.3`,
  ],
  [
    'cities in france with at least 50 users',
    `breakdown activeUsers by city ${only.last28} | country exact France; activeUsers greater_than_or_equal 50`,
  ],
  [
    'trial starts by plan and country',
    `breakdown keyEvents:trial_start by customEvent:plan,country ${only.last28}`,
    software,
  ],
  ['percentage of traffic from organic', `breakdown sessions by sessionDefaultChannelGroup ${only.last28}`],
  [
    'how does revenue split between new and returning customers',
    `breakdown totalRevenue by newVsReturning ${only.last28}`,
  ],
  ['at what time do people buy', `breakdown ecommercePurchases by hour ${only.last28}`],
  ['user age and gender', `breakdown activeUsers by userAgeBracket,userGender ${only.last28}`],
  ['revenue by material and category', `breakdown itemRevenue by customItem:material,itemCategory ${only.last28}`],
  [
    'email vs social sessions last month',
    `breakdown sessions by sessionDefaultChannelGroup ${only.month} | sessionDefaultChannelGroup in_list Email/Organic Social/Paid Social`,
  ],
  // First and last
  ['give me the ten most viewed pages in october', `top desc 10 screenPageViews by pagePath ${only.month}`],
  [
    'which 3 campaigns brought in the most revenue in q3',
    `top desc 3 totalRevenue by sessionCampaignName ${only.quarter}`,
  ],
  [
    'what is our best performing channel by conversion rate',
    `top desc 10 sessionKeyEventRate by sessionDefaultChannelGroup ${only.last28}`,
  ],
  ['least popular products last month', `top asc 10 itemRevenue by itemName ${only.month}`],
  [
    'top landing pages for organic search traffic',
    `top desc 10 sessions by landingPage ${only.last28} | sessionDefaultChannelGroup exact Organic Search`,
  ],
  ['busiest day last month', `top desc 10 sessions by date ${only.month}`],
  ['which country has the highest average order value', `top desc 10 averagePurchaseRevenue by country ${only.last28}`],
  ['top 5 sources by new users', `top desc 5 newUsers by firstUserSource ${only.last28}`],
  ['worst countries by bounce rate', `top desc 10 bounceRate by country ${only.last28}`],
  [
    'most common screen resolutions on desktop',
    `top desc 10 activeUsers by screenResolution ${only.last28} | deviceCategory exact desktop`,
  ],
  ['most read authors this month', `top desc 10 screenPageViews by customEvent:author ${only.monthSoFar}`, publisher],
  [
    'bottom 5 pages by avg engagement time with more than 100 views',
    `top asc 5 userEngagementDuration,activeUsers,screenPageViews by pagePath ${only.last28} | screenPageViews greater_than 100`,
  ],
  ['which hour of the day gets the fewest orders', `top asc 10 ecommercePurchases by hour ${only.last28}`],
  // Studies
  ['current active users', 'realtime activeUsers'],
  ['what pages are being viewed right now', 'realtime activeUsers by unifiedScreenName'],
  ['how many visitors from germany are online', 'realtime activeUsers | country exact Germany'],
  [
    'where in the purchase process do we lose customers',
    `funnel view_item > add_to_cart > begin_checkout > purchase ${only.last28}`,
  ],
  [
    'show the checkout funnel on mobile for october',
    `funnel add_to_cart > begin_checkout > purchase ${only.month} | deviceCategory exact mobile`,
  ],
  ['how many people go from add to cart to purchase', `funnel add_to_cart > purchase ${only.last28}`],
  ['weekly retention', 'cohort 6 x week from 2026-10-11..2026-10-17 to 5'],
  ['monthly cohorts for this year', 'cohort 10 x month from 2026-01-01..2026-01-31 to 5'],
  ['what caused the drop in conversions in october', `why keyEvents ${causes} ${days.month}`],
  ['explain the increase in bounce rate last week', `why bounceRate ${causes} ${days.week}`],
  [
    'did anything odd happen last week',
    'anomaly sessions,activeUsers,keyEvents,totalRevenue 2026-11-16..2026-11-22 from 2026-08-17..2026-11-22',
  ],
  ['will we hit more revenue in december', `forecast totalRevenue 2026-12-01..2026-12-31 ${learned}`],
  ['predicted users for the next 7 days', `forecast activeUsers 2026-11-23..2026-11-29 ${learned}`],
  ['exec summary for october please', `overview ${kpis} ${days.month}`],
  ['how is the website performing this quarter', `overview ${kpis} 2026-10-01..2026-11-23 vs 2026-07-01..2026-08-23`],
  // Leaning on what was asked
  [
    ['how many users last week', 'how about the week before'],
    'kpi activeUsers 2026-11-09..2026-11-15 vs 2026-11-02..2026-11-08',
  ],
  [['revenue by country last month', 'top 3'], `top desc 3 totalRevenue by country ${only.month}`],
  [['conversion rate last month', 'split by device'], `breakdown sessionKeyEventRate by deviceCategory ${only.month}`],
  [
    ['bounce rate by landing page', 'exclude mobile'],
    `breakdown bounceRate by landingPage ${only.last28} | not deviceCategory exact mobile`,
  ],
  [['sessions last quarter', 'show it as a trend'], `trend week sessions ${only.quarter}`],
  [['orders this month', 'why?'], `why ecommercePurchases ${causes} ${days.monthSoFar}`],
  [
    ['weekly retention', 'for mobile users'],
    'cohort 6 x week from 2026-10-11..2026-10-17 to 5 | deviceCategory exact mobile',
  ],
  [
    ['checkout funnel last month', 'what about this month'],
    `funnel add_to_cart > begin_checkout > purchase ${only.monthSoFar}`,
  ],
  [['users right now', 'on desktop only'], 'realtime activeUsers | deviceCategory exact desktop'],
  [
    ['revenue last month', 'and orders?', 'by channel'],
    `breakdown ecommercePurchases by sessionDefaultChannelGroup ${only.month}`,
  ],
  // Asked back, refused, explained
  ['what is the phone number of our top customer', 'refuse'],
  ['how many instagram followers do we have', 'refuse'],
  ['what is a key event', 'explain keyEvents'],
  ['asdf qwer', 'clarify'],
  ['how fast do pages load on mobile', 'refuse'],
];
