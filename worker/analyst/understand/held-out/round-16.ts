import { publisher, software } from '../test-properties.ts';
import { days, only, type HeldOutRow } from './held-out-row.ts';

const kpis = 'activeUsers,sessions,engagementRate,keyEvents,totalRevenue';
const causes = 'by sessionDefaultChannelGroup,deviceCategory,country,landingPage';
const learned = 'from 2026-05-25..2026-11-22';
const august = '2026-08-01..2026-08-31 vs 2026-07-01..2026-07-31';

/**
 * Plain questions, of which each part says something: two and three filters, limits, ranks, several figures. Run once
 * before anything was changed for it: 63 of 82 exact and 68 safe; five of the plans were written wrong, with which it is
 * 67 and 70.
 */
export const round16: HeldOutRow[] = [
  ['What was the total revenue generated in August 2026?', `kpi totalRevenue ${august}`],
  [
    'How many new users did we acquire between 10 and 20 October?',
    'kpi newUsers 2026-10-10..2026-10-20 vs 2026-09-29..2026-10-09',
  ],
  [
    'Show me sessions and engaged sessions per channel for September',
    'breakdown sessions,engagedSessions by sessionDefaultChannelGroup 2026-09-01..2026-09-30',
  ],
  [
    'What are the 8 most visited landing pages on mobile this quarter?',
    'top desc 8 sessions by landingPage 2026-10-01..2026-11-23 | deviceCategory exact mobile',
  ],
  [
    'average engagement time per session in September',
    'kpi userEngagementDuration,sessions 2026-09-01..2026-09-30 vs 2026-08-01..2026-08-31',
  ],
  [
    'Which browsers have a bounce rate higher than 60%?',
    `breakdown bounceRate by browser ${only.last28} | bounceRate greater_than 0.6`,
  ],
  [
    'Number of purchases from users in Canada and the United States last month',
    `kpi ecommercePurchases ${days.month} | country in_list Canada/United States`,
  ],
  [
    'Compare new users from organic search and paid search in Q3',
    `breakdown newUsers by firstUserDefaultChannelGroup ${only.quarter} | firstUserDefaultChannelGroup in_list Organic Search/Paid Search`,
  ],
  [
    'Give me a list of countries with fewer than 10 sessions in October',
    `breakdown sessions,activeUsers by country ${only.month} | sessions less_than 10`,
  ],
  [
    'monthly revenue since January 2026 for returning customers',
    'trend month totalRevenue 2026-01-01..2026-11-23 | newVsReturning exact returning',
  ],
  [
    'How did our email campaigns perform in September?',
    'breakdown sessions,keyEvents,totalRevenue by sessionCampaignName 2026-09-01..2026-09-30 | sessionDefaultChannelGroup exact Email',
  ],
  [
    'Which page had the highest average engagement time yesterday?',
    'top desc 10 userEngagementDuration,activeUsers by pagePath 2026-11-22',
  ],
  [
    'Tell me the number of page_view events on /contact last week',
    `kpi eventCount ${days.week} | eventName exact page_view; pagePath exact /contact`,
  ],
  [
    'total ad cost and ad clicks by ad group last month',
    `breakdown advertiserAdCost,advertiserAdClicks by sessionGoogleAdsAdGroupName ${only.month}`,
  ],
  [
    'Is mobile revenue growing month over month?',
    `comparison totalRevenue ${days.month} | deviceCategory exact mobile`,
  ],
  [
    'pages per session by device and country',
    `breakdown screenPageViewsPerSession by deviceCategory,country ${only.last28}`,
  ],
  [
    'Revenue from campaigns whose name ends with "_retargeting" in October',
    `kpi totalRevenue ${days.month} | sessionCampaignName ends_with _retargeting`,
  ],
  [
    'sessions from source newsletter and medium email last week',
    `kpi sessions ${days.week} | sessionSource exact newsletter; sessionMedium exact email`,
  ],
  ['Which 3 operating systems bring the least revenue?', `top asc 3 totalRevenue by operatingSystem ${only.last28}`],
  ['Users by hour of day last Tuesday', 'breakdown activeUsers by hour 2026-11-17'],
  [
    'Show item views, add to carts and purchases for each product category last month',
    `breakdown itemsViewed,itemsAddedToCart,itemsPurchased by itemCategory ${only.month}`,
  ],
  ['How many sessions lasted until conversion', 'clarify'],
  [
    'cart abandonment rate on mobile vs desktop last month',
    `breakdown addToCarts,checkouts,ecommercePurchases by deviceCategory ${only.month} | deviceCategory in_list mobile/desktop`,
  ],
  [
    'organic sessions to /blog pages in Germany',
    `kpi sessions ${days.last28} | sessionDefaultChannelGroup exact Organic Search; pagePath begins_with /blog; country exact Germany`,
  ],
  ['sessions that began on the pricing page last week', `kpi sessions ${days.week} | landingPage contains pricing`],
  [
    'traffic from all countries except India and China in the last 14 days',
    'kpi sessions 2026-11-09..2026-11-22 vs 2026-10-26..2026-11-08 | not country in_list India/China',
  ],
  [
    'What percentage of our revenue came from returning visitors in Q3?',
    `breakdown totalRevenue by newVsReturning ${only.quarter}`,
  ],
  [
    'views of pages with "guide" in the title, by page',
    `breakdown screenPageViews by pagePath ${only.last28} | pageTitle contains guide`,
  ],
  ['How much revenue per session did we make last week', `kpi totalRevenue,sessions ${days.week}`],
  [
    'which social network sent the most sessions in September',
    'top desc 10 sessions by sessionSource 2026-09-01..2026-09-30 | sessionDefaultChannelGroup in_list Organic Social/Paid Social',
  ],
  ['events triggered by users in France yesterday', `kpi eventCount ${days.yesterday} | country exact France`],
  [
    'top 10 events excluding page_view and scroll',
    `top desc 10 eventCount by eventName ${only.last28} | not eventName in_list page_view/scroll`,
  ],
  ['Conversions by week for the last 8 weeks', 'trend week keyEvents 2026-09-28..2026-11-22'],
  [
    'Which day in September had the lowest number of orders',
    'top asc 10 ecommercePurchases by date 2026-09-01..2026-09-30',
  ],
  [
    'bounce rate for new visitors vs returning visitors by month this year',
    'breakdown bounceRate by newVsReturning,yearMonth 2026-01-01..2026-11-23',
  ],
  ['How many distinct users bought more than once', 'refuse'],
  ['revenue by country for orders above 100 euros', 'clarify'],
  ['what were our peak traffic hours last weekend', 'top desc 10 sessions by hour 2026-11-21..2026-11-22'],
  ['how many purchases had a coupon', `breakdown ecommercePurchases by orderCoupon ${only.last28}`],
  [
    'Sessions by default channel group, sorted ascending',
    `top asc 10 sessions by sessionDefaultChannelGroup ${only.last28}`,
  ],
  [
    'average revenue per user in the UK compared to the US last month',
    `breakdown averageRevenuePerUser by country ${only.month} | country in_list United Kingdom/United States`,
  ],
  [
    'daily active users for the last two weeks on iOS',
    'trend day active1DayUsers 2026-11-09..2026-11-22 | operatingSystem exact iOS',
  ],
  ['what is our DAU/MAU ratio', `kpi dauPerMau ${days.last28}`],
  ['item revenue of brand Philips in October', `kpi itemRevenue ${days.month} | itemBrand exact Philips`],
  ['How many units of "Desk Lamp" were sold in Q3', `kpi itemsPurchased ${days.quarter} | itemName exact Desk Lamp`],
  ['How is engagement on tablets trending', `trend day engagementRate ${only.last28} | deviceCategory exact tablet`],
  [
    'Top 5 referrers by conversion rate, at least 30 sessions',
    `top desc 5 sessionKeyEventRate,sessions by sessionSource ${only.last28} | sessionDefaultChannelGroup exact Referral; sessions greater_than_or_equal 30`,
  ],
  ['how many people viewed the pricing page but not the signup page', 'clarify', software],
  ['new users on Nov 1 vs Nov 8', 'comparison newUsers 2026-11-08 vs 2026-11-01'],
  [
    'page views and users for /about, /team and /jobs last month',
    `kpi screenPageViews,activeUsers ${days.month} | pagePath in_list /about//team//jobs`,
  ],
  [
    'signups this week compared with the same weekdays last week',
    'comparison keyEvents:sign_up 2026-11-23 vs 2026-11-16',
    software,
  ],
  ['which pages bring in the most leads', `top desc 10 keyEvents:generate_lead by pagePath ${only.last28}`, software],
  [
    'trial starts by account type and device in October',
    `breakdown keyEvents:trial_start by customUser:account_type,deviceCategory ${only.month}`,
    software,
  ],
  [
    'conversion rate from session to sign up by channel',
    `breakdown sessionKeyEventRate:sign_up by sessionDefaultChannelGroup ${only.last28}`,
    software,
  ],
  ['export time over 5 seconds by plan', 'clarify', software],
  ['readers who are not from Japan last month', `kpi activeUsers ${days.month} | not country exact Japan`, publisher],
  [
    'article reads where author is Yuki Tanaka in Q3',
    `kpi keyEvents:article_read ${days.quarter} | customEvent:author exact Yuki Tanaka`,
    publisher,
  ],
  [
    'words read per article category, top 3',
    `top desc 3 customEvent:words_read by customEvent:article_category ${only.last28}`,
    publisher,
  ],
  [
    'which author gained the most readers compared to last month',
    `comparison activeUsers by customEvent:author ${days.monthSoFar}`,
    publisher,
  ],
  ['newsletter_subscribe events from google discover', 'clarify', publisher],
  ['How many visitors are currently browsing from the US', 'realtime activeUsers | country exact United States'],
  ['top countries right now', 'realtime activeUsers by country'],
  [
    'Explain why conversions fell in the second week of November',
    `why keyEvents ${causes} 2026-11-08..2026-11-14 vs 2026-11-01..2026-11-07`,
  ],
  ['what was behind the revenue increase in August', `why totalRevenue ${causes} ${august}`],
  [
    'detect anomalies in daily revenue over the past 3 months',
    'anomaly totalRevenue 2026-08-23..2026-11-22 from 2026-05-24..2026-11-22',
  ],
  ['project users for the next 14 days', `forecast activeUsers 2026-11-23..2026-12-06 ${learned}`],
  ['how many orders should we expect next week', `forecast ecommercePurchases 2026-11-30..2026-12-06 ${learned}`],
  [
    'signup funnel by device: session_start, sign_up, trial_start',
    `funnel session_start > sign_up > trial_start by deviceCategory ${only.last28}`,
    software,
  ],
  ['what share of people who start checkout complete the purchase', `funnel begin_checkout > purchase ${only.last28}`],
  ['retention for the cohorts of the last 4 weeks', 'cohort 4 x week from 2026-10-25..2026-10-31 to 5'],
  ['summarize how the shop did in the third quarter', `overview ${kpis} ${days.quarter}`],
  ['which users spent the most money', 'clarify'],
  ['what is the conversion rate of our competitor lampenwelt', 'refuse'],
  ['what do people search for on google before they come to us', 'clarify'],
  ['time from first visit to purchase', 'refuse'],
  [['revenue by country last month', 'just the top 5, please'], `top desc 5 totalRevenue by country ${only.month}`],
  [['sessions in September by device', 'what about October?'], `breakdown sessions by deviceCategory ${only.month}`],
  [
    ['top pages last week', 'excluding the home page'],
    `top desc 10 screenPageViews by pagePath ${only.week} | not pagePath exact /`,
  ],
  [
    ['revenue last week', 'break it down by channel and device'],
    `breakdown totalRevenue by sessionDefaultChannelGroup,deviceCategory ${only.week}`,
  ],
  [
    ['new users in october', 'compare to the same month last year'],
    'comparison newUsers 2026-10-01..2026-10-31 vs 2025-10-01..2025-10-31',
  ],
  [
    ['conversions from paid search in october', 'and from organic?'],
    `kpi keyEvents ${days.month} | sessionDefaultChannelGroup exact Organic Search`,
  ],
  [
    ['orders per day last week', 'which of those days was best?'],
    `top desc 10 ecommercePurchases by date ${only.week}`,
  ],
];
