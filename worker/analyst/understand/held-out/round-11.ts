import { publisher, software } from '../test-properties.ts';
import { days, only, type HeldOutRow } from './held-out-row.ts';

const causes = 'by sessionDefaultChannelGroup,deviceCategory,country,landingPage';
const learned = 'from 2026-05-25..2026-11-22';

export const round11: HeldOutRow[] = [
  // Figures by the names people have for them
  ['total users last month', `kpi totalUsers ${days.month}`],
  ['how many returning visitors did we get last week', `kpi activeUsers ${days.week} | newVsReturning exact returning`],
  ['engaged sessions yesterday', `kpi engagedSessions ${days.yesterday}`],
  ['views per session in october', `kpi screenPageViewsPerSession ${days.month}`],
  ['average session length by device', `breakdown averageSessionDuration by deviceCategory ${only.last28}`],
  ['number of transactions last quarter', `kpi transactions ${days.quarter}`],
  ['how many items did we sell in october', `kpi itemsPurchased ${days.month}`],
  ['purchase to view rate by product', `breakdown purchaseToViewRate by itemName ${only.last28}`],
  ['first time purchasers in october', `kpi firstTimePurchasers ${days.month}`],
  [
    'ad impressions and clicks by campaign',
    `breakdown advertiserAdImpressions,advertiserAdClicks by sessionCampaignName ${only.last28}`,
  ],
  ['average revenue per paying user in q3', `kpi averagePurchaseRevenuePerPayingUser ${days.quarter}`],
  ['user conversion rate last week', `kpi userKeyEventRate ${days.week}`],
  ['events per user by country', `breakdown eventCountPerUser by country ${only.last28}`],
  ['shipping and tax last month', `kpi shippingAmount,taxAmount ${days.month}`],
  ['crash-free users rate last week', `kpi crashFreeUsersRate ${days.week}`],
  // Groups by the names people have for them
  ['sessions by region in italy', `breakdown sessions by region ${only.last28} | country exact Italy`],
  ['users by browser language', `breakdown activeUsers by language ${only.last28}`],
  ['views by page title last week', `breakdown screenPageViews by pageTitle ${only.week}`],
  ['sales by brand', `breakdown itemRevenue,itemsPurchased by itemBrand ${only.last28}`],
  ['revenue by coupon code', `breakdown totalRevenue by orderCoupon ${only.last28}`],
  ['sessions by campaign and landing page', `breakdown sessions by sessionCampaignName,landingPage ${only.last28}`],
  ['new users by first user source', `breakdown newUsers by firstUserSource ${only.last28}`],
  ['traffic by hostname', `breakdown sessions by hostName ${only.last28}`],
  ['users by phone model', `breakdown activeUsers by mobileDeviceModel ${only.last28}`],
  ['orders by material', `breakdown itemsPurchased by customItem:material ${only.last28}`],
  [
    'words read by author and category',
    `breakdown customEvent:words_read by customEvent:author,customEvent:article_category ${only.last28}`,
    publisher,
  ],
  // Time
  ['sessions from monday to wednesday last week', 'kpi sessions 2026-11-16..2026-11-18 vs 2026-11-13..2026-11-15'],
  ['users in the last 6 months', 'kpi activeUsers 2026-05-23..2026-11-22 vs 2025-11-20..2026-05-22'],
  ['revenue in 2025', 'kpi totalRevenue 2025-01-01..2025-12-31 vs 2024-01-01..2024-12-31'],
  ['sessions on black friday 2025', 'kpi sessions 2025-11-28 vs 2024-11-29'],
  ['orders last month by day', `trend day ecommercePurchases ${only.month}`],
  ['traffic 3 weeks ago', 'kpi sessions 2026-11-02..2026-11-08 vs 2026-10-26..2026-11-01'],
  ['page views in summer', 'kpi screenPageViews 2026-06-01..2026-08-31 vs 2026-03-01..2026-05-31'],
  ['users this month so far compared with the same period last month', `comparison activeUsers ${days.monthSoFar}`],
  ['sessions per week in q3', `trend week sessions ${only.quarter}`],
  ['conversions in the week of november 9', 'kpi keyEvents 2026-11-09..2026-11-15 vs 2026-11-02..2026-11-08'],
  ['how many orders came in on friday', 'kpi ecommercePurchases 2026-11-20 vs 2026-11-13'],
  ['traffic by hour on november 20', 'breakdown sessions by hour 2026-11-20'],
  ['sessions 10 jan - 20 mar 2026', 'kpi sessions 2026-01-10..2026-03-20 vs 2025-11-01..2026-01-09'],
  // Compared
  [
    'google vs bing sessions last month',
    `breakdown sessions by sessionSource ${only.month} | sessionSource in_list google/bing`,
  ],
  ['did we get more orders in october than in september', `comparison ecommercePurchases ${days.month}`],
  [
    'germany versus france: conversion rate in october',
    `breakdown sessionKeyEventRate by country ${only.month} | country in_list Germany/France`,
  ],
  ['revenue per country this month against last month', `comparison totalRevenue by country ${days.monthSoFar}`],
  [
    'how does organic search do relative to paid search in revenue',
    `breakdown totalRevenue by sessionDefaultChannelGroup ${only.last28} | sessionDefaultChannelGroup in_list Organic Search/Paid Search`,
  ],
  ['which pages lost the most views last week', `comparison screenPageViews by pagePath ${days.week}`],
  ['biggest drop in sessions by channel last week', `comparison sessions by sessionDefaultChannelGroup ${days.week}`],
  // Ranked
  ['lowest 5 products by revenue in october', `top asc 5 itemRevenue by itemName ${only.month}`],
  ['top countries by new users', `top desc 10 newUsers by country ${only.last28}`],
  ['landing pages sorted by bounce rate, worst first', `top desc 10 bounceRate by landingPage ${only.last28}`],
  ['first 25 cities by sessions', `top desc 25 sessions by city ${only.last28}`],
  ['which weekday gets the fewest orders', `top asc 10 ecommercePurchases by dayOfWeekName ${only.last28}`],
  [
    'which channel accounts for most of our revenue',
    `top desc 10 totalRevenue by sessionDefaultChannelGroup ${only.last28}`,
  ],
  // Filters
  [
    'revenue from ios or android users last month',
    `kpi totalRevenue ${days.month} | operatingSystem in_list iOS/Android`,
  ],
  ['sessions not on mobile last week', `kpi sessions ${days.week} | not deviceCategory exact mobile`],
  ['page views of /blog/* last month', `kpi screenPageViews ${days.month} | pagePath begins_with /blog/`],
  ['users from london and manchester', `kpi activeUsers ${days.last28} | city in_list London/Manchester`],
  ['sessions with medium cpc', `kpi sessions ${days.last28} | sessionMedium exact cpc`],
  [
    'campaigns containing "black" with over 50 sessions',
    `breakdown sessions by sessionCampaignName ${only.last28} | sessionCampaignName contains black; sessions greater_than 50`,
  ],
  [
    'conversions without direct and referral last month',
    `kpi keyEvents ${days.month} | not sessionDefaultChannelGroup in_list Direct/Referral`,
  ],
  [
    'only returning users: pages per session',
    `kpi screenPageViewsPerSession ${days.last28} | newVsReturning exact returning`,
  ],
  [
    'revenue excluding the us and canada in q3',
    `kpi totalRevenue ${days.quarter} | not country in_list United States/Canada`,
  ],
  [
    'pages whose path contains checkout, by views',
    `breakdown screenPageViews by pagePath ${only.last28} | pagePath contains checkout`,
  ],
  [
    'trial starts on the business plan last month',
    `kpi keyEvents:trial_start ${days.month} | customEvent:plan exact business`,
    software,
  ],
  // Shares
  ['percentage of sessions per device', `breakdown sessions by deviceCategory ${only.last28}`],
  ['what proportion of users come from the uk', `breakdown activeUsers by country ${only.last28}`],
  ['share of new users last month', `breakdown activeUsers by newVsReturning ${only.month}`],
  // Events
  [
    'how often was add_payment_info triggered in october',
    `kpi eventCount ${days.month} | eventName exact add_payment_info`,
  ],
  ['form submissions by page', `breakdown eventCount by pagePath ${only.last28} | eventName exact form_submit`],
  ['number of distinct pages viewed last month', 'refuse'],
  [
    'rate of newsletter signups by channel',
    `breakdown sessionKeyEventRate:newsletter_signup by sessionDefaultChannelGroup ${only.last28}`,
  ],
  // Not to be known, or not to be guessed
  ['emails of users who abandoned their cart', 'refuse'],
  ['which keywords do we rank for in google', 'refuse'],
  ['how many followers do we have on instagram', 'refuse'],
  ['conversion rate of our competitors', 'refuse'],
  ['sessions for both of our websites', 'refuse'],
  ['people who bought once and never again', 'refuse'],
  // Studies
  ['how likely are we to hit 500 orders this month', `forecast ecommercePurchases 2026-11-01..2026-11-30 ${learned}`],
  ['reasons for the fall in revenue last week', `why totalRevenue ${causes} ${days.week}`],
  ['users active in the last 15 minutes by country', 'realtime activeUsers by country 15 min'],
  ['what step loses the most customers', `funnel view_item > add_to_cart > begin_checkout > purchase ${only.last28}`],
  [
    'were there any unusual spikes in users in october',
    'anomaly activeUsers 2026-10-01..2026-10-31 from 2026-07-02..2026-10-31',
  ],
  // Follow-ups
  [
    ['revenue by channel last month', 'only the top 3'],
    `top desc 3 totalRevenue by sessionDefaultChannelGroup ${only.month}`,
  ],
  [['sessions last week', 'per day'], `trend day sessions ${only.week}`],
  [['users in october', 'and sessions?'], `kpi sessions ${days.month}`],
  [['users in october', 'and november?'], `kpi activeUsers ${days.monthSoFar}`],
  [
    ['bounce rate by device last month', 'for germany only'],
    `breakdown bounceRate by deviceCategory ${only.month} | country exact Germany`,
  ],
  [
    ['revenue last month vs the month before', 'split by device'],
    `comparison totalRevenue by deviceCategory ${days.month}`,
  ],
  [
    ['top landing pages last week', 'sort by bounce rate instead'],
    `top desc 10 bounceRate by landingPage ${only.week}`,
  ],
  [
    ['conversion rate of mobile users last month', 'and desktop?'],
    `kpi sessionKeyEventRate ${days.month} | deviceCategory exact desktop`,
  ],
  [['orders yesterday', 'is that normal?'], 'anomaly ecommercePurchases 2026-11-22 from 2026-08-23..2026-11-22'],
];
