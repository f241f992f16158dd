import { publisher, software } from '../test-properties.ts';
import { days, only, type HeldOutRow } from './held-out-row.ts';

const kpis = 'activeUsers,sessions,engagementRate,keyEvents,totalRevenue';
const learned = 'from 2026-05-25..2026-11-22';

/**
 * Worded after the changes for the two rounds before. Run once before anything was changed for it: 45 of 61 exact and 48
 * safe; three of the plans were written wrong, with which it is 48 and 51.
 */
export const round17: HeldOutRow[] = [
  ['How many sessions came from Bing in October?', `kpi sessions ${days.month} | sessionSource exact bing`],
  ['total number of key events on 15 November', 'kpi keyEvents 2026-11-15 vs 2026-11-14'],
  ['what did we earn per order in Q3', `kpi averagePurchaseRevenue ${days.quarter}`],
  ['which five countries have the highest engagement rate', `top desc 5 engagementRate by country ${only.last28}`],
  [
    'users, new users and sessions by week since the start of September',
    'trend week activeUsers,newUsers,sessions 2026-09-01..2026-11-23',
  ],
  [
    'landing page performance for paid search last month',
    `breakdown sessions,keyEvents,totalRevenue by landingPage ${only.month} | sessionDefaultChannelGroup exact Paid Search`,
  ],
  [
    'sessions on iPhones in France last week',
    `kpi sessions ${days.week} | mobileDeviceModel exact iPhone; country exact France`,
  ],
  [
    'page views for everything under /help in October',
    `kpi screenPageViews ${days.month} | pagePath begins_with /help`,
  ],
  [
    'did bounce rate improve after 1 November',
    'comparison bounceRate 2026-11-01..2026-11-23 vs 2026-10-09..2026-10-31',
  ],
  [
    'share of revenue by channel in the last quarter',
    `breakdown totalRevenue by sessionDefaultChannelGroup ${only.quarter}`,
  ],
  [
    'cities with at least 20 purchases last month',
    `breakdown ecommercePurchases by city ${only.month} | ecommercePurchases greater_than_or_equal 20`,
  ],
  [
    'show revenue for the week starting 2 November compared to the week before',
    'comparison totalRevenue 2026-11-02..2026-11-08 vs 2026-10-26..2026-11-01',
  ],
  ['item views of products in the category Lamps', `kpi itemsViewed ${days.last28} | itemCategory exact Lamps`],
  [
    'sessions where the landing page contains "sale" and the channel is not Direct',
    `kpi sessions ${days.last28} | landingPage contains sale; not sessionDefaultChannelGroup exact Direct`,
  ],
  ['how much money did new customers spend in october', 'clarify'],
  [
    'top 20 pages by average engagement time',
    `top desc 20 userEngagementDuration,activeUsers by pagePath ${only.last28}`,
  ],
  ['number of users who started checkout last week', `kpi activeUsers ${days.week} | eventName exact begin_checkout`],
  [
    'checkout to purchase rate by device last month',
    `breakdown checkouts,ecommercePurchases by deviceCategory ${only.month}`,
  ],
  [
    'Monday to Friday sessions in October',
    `kpi sessions ${days.month} | dayOfWeekName in_list Monday/Tuesday/Wednesday/Thursday/Friday`,
  ],
  ['revenue on 11/11', 'kpi totalRevenue 2026-11-11 vs 2026-11-10'],
  ['what were sales like over the last three weekends', 'clarify'],
  ['average number of sessions per day last week', 'trend day sessions 2026-11-16..2026-11-22'],
  [
    'are more people visiting on mobile than desktop',
    `breakdown activeUsers by deviceCategory ${only.last28} | deviceCategory in_list mobile/desktop`,
  ],
  [
    'ad clicks and cost for campaigns containing "brand" in October',
    `kpi advertiserAdClicks,advertiserAdCost ${days.month} | sessionCampaignName contains brand`,
  ],
  ['traffic sources ranked by revenue', `breakdown totalRevenue by sessionSource ${only.last28}`],
  [
    'what is the least visited page of the blog',
    `top asc 10 screenPageViews by pagePath ${only.last28} | pagePath contains /blog`,
  ],
  ['how often do users come back per month', 'cohort 6 x month from 2026-05-01..2026-05-31 to 5'],
  [
    'Compare conversion rate by channel between August and September',
    'comparison sessionKeyEventRate by sessionDefaultChannelGroup 2026-09-01..2026-09-30 vs 2026-08-01..2026-08-31',
  ],
  [
    'what percentage of sessions were engaged on desktop yesterday',
    `kpi engagementRate ${days.yesterday} | deviceCategory exact desktop`,
  ],
  [
    'which campaigns drove the most new users this year',
    'top desc 10 newUsers by firstUserCampaignName 2026-01-01..2026-11-23',
  ],
  ['revenue by product brand, excluding refunds', 'clarify'],
  ['who are our competitors', 'refuse'],
  ['which pages have the slowest load time', 'refuse'],
  ['list our users by email', 'refuse'],
  ['how many sessions had more than 5 page views', 'clarify'],
  ['events per session by country', `breakdown eventsPerSession by country ${only.last28}`],
  ['users with a screen resolution of 1920x1080', `kpi activeUsers ${days.last28} | screenResolution exact 1920x1080`],
  ['English speaking users last month', `kpi activeUsers ${days.month} | language exact English`],
  ['users in their twenties', 'clarify'],
  [
    'Sessions by device for organic traffic from the UK, last 90 days',
    'breakdown sessions by deviceCategory 2026-08-25..2026-11-22 | sessionDefaultChannelGroup exact Organic Search; country exact United Kingdom',
  ],
  ['growth in sign ups week over week', `comparison keyEvents:sign_up ${days.week}`, software],
  [
    'sign ups from users on Windows, by browser',
    `breakdown keyEvents:sign_up by browser ${only.last28} | operatingSystem exact Windows`,
    software,
  ],
  ['share of sign ups by plan', `breakdown keyEvents:sign_up by customEvent:plan ${only.last28}`, software],
  [
    'generate_lead conversion rate by campaign last month',
    `breakdown sessionKeyEventRate:generate_lead by sessionCampaignName ${only.month}`,
    software,
  ],
  [
    'projects created by account type, weekly, in Q3',
    `breakdown customEvent:projects_created by customUser:account_type,isoYearIsoWeek ${only.quarter}`,
    software,
  ],
  ['average words read per user', `kpi customEvent:words_read,activeUsers ${days.last28}`, publisher],
  [
    'top 5 authors in Japan last week by article reads',
    `top desc 5 keyEvents:article_read by customEvent:author ${only.week} | country exact Japan`,
    publisher,
  ],
  [
    'subscriptions from the homepage',
    `kpi keyEvents:newsletter_subscribe ${days.last28} | pagePath exact /`,
    publisher,
  ],
  ['how many people are reading us right now', 'realtime activeUsers', publisher],
  ['active users in the last 10 minutes by device', 'realtime activeUsers by deviceCategory 10 min'],
  [
    'why are mobile sessions down in November',
    'why sessions by sessionDefaultChannelGroup,country,landingPage,newVsReturning 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23 | deviceCategory exact mobile',
  ],
  ['predict conversions for the coming 30 days', `forecast keyEvents 2026-11-23..2026-12-22 ${learned}`],
  [
    'was there anything unusual in bounce rate last month',
    'anomaly bounceRate 2026-10-01..2026-10-31 from 2026-07-02..2026-10-31',
  ],
  ['how well did the third quarter go compared with the second', `overview ${kpis} ${days.quarter}`],
  ['add to cart to purchase funnel by country last month', `funnel add_to_cart > purchase by country ${only.month}`],
  [
    ['sessions by country last month', 'only where sessions are above 500'],
    `breakdown sessions by country ${only.month} | sessions greater_than 500`,
  ],
  [
    ['revenue in October', 'by channel', 'and the month before?'],
    'breakdown totalRevenue by sessionDefaultChannelGroup 2026-09-01..2026-09-30',
  ],
  [['users last week', 'new ones only'], `kpi newUsers ${days.week}`],
  [['top 10 products in October', 'worst 10'], `top asc 10 itemRevenue by itemName ${only.month}`],
  [
    ['sessions in Germany last month', 'and in the whole of Europe?'],
    `kpi sessions ${days.month} | continent exact Europe`,
  ],
  [
    ['orders by device last week', 'how did that change from the week before?'],
    `comparison ecommercePurchases by deviceCategory ${days.week}`,
  ],
];
