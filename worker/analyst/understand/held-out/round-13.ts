import { software } from '../test-properties.ts';
import { days, only, type HeldOutRow } from './held-out-row.ts';

const kpis = 'activeUsers,sessions,engagementRate,keyEvents,totalRevenue';
const causes = 'by sessionDefaultChannelGroup,deviceCategory,country,landingPage';
const learned = 'from 2026-05-25..2026-11-22';

/** Worded after the last change to what reads them, and run once. */
export const round13: HeldOutRow[] = [
  ['number of visitors last month', `kpi activeUsers ${days.month}`],
  ['sessions and conversions in september', 'kpi sessions,keyEvents 2026-09-01..2026-09-30 vs 2026-08-01..2026-08-31'],
  ['what was the bounce rate yesterday', `kpi bounceRate ${days.yesterday}`],
  ['how many orders did we receive this month', `kpi ecommercePurchases ${days.monthSoFar}`],
  [
    'average session duration on mobile in october',
    `kpi averageSessionDuration ${days.month} | deviceCategory exact mobile`,
  ],
  ['revenue from germany last week', `kpi totalRevenue ${days.week} | country exact Germany`],
  ['page views of /contact last month', `kpi screenPageViews ${days.month} | pagePath exact /contact`],
  ['new users from paid social in q3', `kpi newUsers ${days.quarter} | firstUserDefaultChannelGroup exact Paid Social`],
  ['sessions excluding germany last month', `kpi sessions ${days.month} | not country exact Germany`],
  [
    'users who visited from facebook or instagram last week',
    `kpi activeUsers ${days.week} | sessionSource regexp facebook|instagram`,
  ],
  ['conversion rate of returning visitors', `kpi sessionKeyEventRate ${days.last28} | newVsReturning exact returning`],
  [
    'sign ups on the team plan last month',
    `kpi keyEvents:sign_up ${days.month} | customEvent:plan exact team`,
    software,
  ],
  ['revenue trend this year by month', 'trend month totalRevenue 2026-01-01..2026-11-23'],
  ['weekly sessions over the last 12 weeks', 'trend week sessions 2026-08-31..2026-11-22'],
  ['daily orders in october', `trend day ecommercePurchases ${only.month}`],
  ['compare revenue this month to last month', `comparison totalRevenue ${days.monthSoFar}`],
  ['users in october vs october last year', 'comparison activeUsers 2026-10-01..2026-10-31 vs 2025-10-01..2025-10-31'],
  [
    'organic vs paid search sessions last month',
    `breakdown sessions by sessionDefaultChannelGroup ${only.month} | sessionDefaultChannelGroup in_list Organic Search/Paid Search`,
  ],
  ['how did engagement change compared to the previous month', `comparison engagementRate ${days.month}`],
  ['sessions by browser and operating system', `breakdown sessions by browser,operatingSystem ${only.last28}`],
  ['revenue and orders by country in october', `breakdown totalRevenue,ecommercePurchases by country ${only.month}`],
  ['bounce rate per channel last week', `breakdown bounceRate by sessionDefaultChannelGroup ${only.week}`],
  ['which languages do our users speak', `breakdown activeUsers by language ${only.last28}`],
  ['top 10 landing pages by conversions last month', `top desc 10 keyEvents by landingPage ${only.month}`],
  ['5 worst pages by engagement rate', `top asc 5 engagementRate by pagePath ${only.last28}`],
  ['which product sold the most units in october', `top desc 10 itemsPurchased by itemName ${only.month}`],
  [
    'most popular pages on mobile last week',
    `top desc 10 screenPageViews by pagePath ${only.week} | deviceCategory exact mobile`,
  ],
  [
    'countries with more than 1000 sessions and a bounce rate below 50%',
    `breakdown sessions,bounceRate by country ${only.last28} | sessions greater_than 1000; bounceRate less_than 0.5`,
  ],
  [
    'campaigns with no revenue last month',
    `breakdown totalRevenue,sessions by sessionCampaignName ${only.month} | totalRevenue equal 0`,
  ],
  ['share of sessions by device', `breakdown sessions by deviceCategory ${only.last28}`],
  [
    'funnel from view_item to add_to_cart to purchase last month',
    `funnel view_item > add_to_cart > purchase ${only.month}`,
  ],
  ['how many users are active right now by country', 'realtime activeUsers by country'],
  ['why did revenue drop last week', `why totalRevenue ${causes} ${days.week}`],
  ['predict revenue for next month', `forecast totalRevenue 2026-12-01..2026-12-31 ${learned}`],
  [
    'anything unusual yesterday',
    'anomaly sessions,activeUsers,keyEvents,totalRevenue 2026-11-22 from 2026-08-23..2026-11-22',
  ],
  ['weekly retention', 'cohort 6 x week from 2026-10-11..2026-10-17 to 5'],
  ['give me a summary of last month', `overview ${kpis} ${days.month}`],
  ['what does bounce rate mean', 'explain bounceRate'],
  ['what is our profit margin', 'refuse'],
  ['list the email addresses of our customers', 'refuse'],
  ['how many orders were returned to the warehouse', 'refuse'],
  ['users who clicked twice on the banner', 'clarify'],
  [['sessions last month', 'by channel'], `breakdown sessions by sessionDefaultChannelGroup ${only.month}`],
  [['revenue last week', 'only from mobile'], `kpi totalRevenue ${days.week} | deviceCategory exact mobile`],
  [['top 5 pages last month', 'what about september'], 'top desc 5 screenPageViews by pagePath 2026-09-01..2026-09-30'],
];
