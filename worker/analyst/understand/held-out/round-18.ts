import { days, only, type HeldOutRow } from './held-out-row.ts';

const channels = 'sessionDefaultChannelGroup';
const groups = `${channels},deviceCategory,country,landingPage`;

/**
 * As product people, designers, managers and analysts type: short, with slips, in two clauses, after other questions. Run
 * once before anything was changed for it: 41 of 60 exact and 48 safe; eight of the plans were written wrong, with which
 * it is 49 and 53.
 */
export const round18: HeldOutRow[] = [
  ['pls give me the sessions for last week', `kpi sessions ${days.week}`],
  ['revenue yest', 'clarify'],
  ['hey, quick one: how many people bought something yesterday?', `kpi totalPurchasers ${days.yesterday}`],
  ['sesions by devise last month', `breakdown sessions by deviceCategory ${only.month}`],
  [
    'Could you tell me which landing pages had the worst bounce rate in October?',
    `top desc 10 bounceRate by landingPage ${only.month}`,
  ],
  ['our three biggest countries by revenue this year', `top desc 3 totalRevenue by country ${only.year}`],
  [
    'conversion rate on mobile vs desktop last month',
    `breakdown sessionKeyEventRate by deviceCategory ${only.month} | deviceCategory in_list mobile/desktop`,
  ],
  ['sessions not from germany last week', `kpi sessions ${days.week} | not country exact Germany`],
  ['weekly orders since 1 september', 'trend week ecommercePurchases 2026-09-01..2026-11-23'],
  ['how many sessions on 5 november', 'kpi sessions 2026-11-05 vs 2026-11-04'],
  ['did sessions grow in october compared with september', `comparison sessions ${days.month}`],
  [
    'browsers with over 1000 sessions last month',
    `breakdown sessions by browser ${only.month} | sessions greater_than 1000`,
  ],
  ['how many people are looking at the site at this very moment', 'realtime activeUsers'],
  ['which events are firing right now', 'realtime eventCount by eventName'],
  ['which pages are being viewed right now', 'realtime activeUsers by unifiedScreenName'],
  ['top events at the moment', 'realtime eventCount by eventName'],
  ['why did we sell less last week', `why ecommercePurchases by ${groups} ${days.week}`],
  ['why are fewer people signing up', `why activeUsers by ${groups} ${days.last28} | eventName exact sign_up`],
  [
    'forecast revenue until the end of the year',
    'forecast totalRevenue 2026-01-01..2026-12-31 from 2026-05-25..2026-11-22',
  ],
  [
    'how many sessions will we have in the rest of november',
    'forecast sessions 2026-11-23..2026-11-30 from 2026-05-25..2026-11-22',
  ],
  ['sessions between 6pm and midnight last week', `kpi sessions ${days.week} | hour in_list 18/19/20/21/22/23`],
  [
    'purchases before noon yesterday',
    `kpi ecommercePurchases ${days.yesterday} | hour in_list 00/01/02/03/04/05/06/07/08/09/10/11`,
  ],
  ['what screen resolutions do our visitors use', `breakdown activeUsers by screenResolution ${only.last28}`],
  [
    'we launched on 3 november, how are sessions since',
    'kpi sessions 2026-11-03..2026-11-23 vs 2026-10-13..2026-11-02',
  ],
  [
    'top 3 pages by views for each country last month',
    `top desc 3 each country screenPageViews by pagePath,country ${only.month}`,
  ],
  ['average basket value by channel last quarter', `breakdown averagePurchaseRevenue by ${channels} ${only.quarter}`],
  [
    'which campaign brought in the most revenue last month',
    `top desc 10 totalRevenue by sessionCampaignName ${only.month}`,
  ],
  ['new vs returning users in october', `breakdown activeUsers by newVsReturning ${only.month}`],
  ['what time of day do people buy', `breakdown ecommercePurchases by hour ${only.last28}`],
  ['which weekday has the most sessions', `top desc 10 sessions by dayOfWeekName ${only.last28}`],
  ['page views of /checkout last week', `kpi screenPageViews ${days.week} | pagePath exact /checkout`],
  ['how engaged were visitors from google last month', `kpi engagementRate ${days.month} | sessionSource exact google`],
  [
    'organic search sessions in the US, weekly, last 3 months',
    `trend week sessions 2026-08-23..2026-11-22 | ${channels} exact Organic Search; country exact United States`,
  ],
  ['how satisfied are our customers', 'refuse'],
  ['what is our profit margin', 'refuse'],
  ['what do competitors get in traffic', 'refuse'],
  ['sessions from left-handed users', 'clarify'],
  ['sessions of premium shoppers yesterday', 'clarify'],
  ['revenue of discounted products last month', 'clarify'],
  ['sessions during rainy days', 'refuse'],
  ['purchases by blonde customers', 'clarify'],
  ['sessions with a slow page load last week', 'refuse'],
  ['users who abandoned the chat last month', 'clarify'],
  ['revenue after tax last month', 'clarify'],
  ['sessions excluding employees yesterday', 'refuse'],
  ['engaged sessions by wholesale customers', 'clarify'],
  ['what does bounce rate mean', 'explain bounceRate'],
  ['anything weird with revenue last week?', 'anomaly totalRevenue 2026-11-16..2026-11-22 from 2026-08-17..2026-11-22'],
  [
    'funnel from view item to add to cart to purchase last month',
    `funnel view_item > add_to_cart > purchase ${only.month}`,
  ],
  [['sessions last week', 'only on mobile'], `kpi sessions ${days.week} | deviceCategory exact mobile`],
  [
    ['revenue by channel last month', 'and the month before?'],
    `breakdown totalRevenue by ${channels} 2026-09-01..2026-09-30`,
  ],
  [['top 5 countries by sessions last month', 'make it 10'], `top desc 10 sessions by country ${only.month}`],
  [['sessions last week', 'why?'], `why sessions by ${groups} ${days.week}`],
  [['sessions last week', 'now revenue please'], `kpi totalRevenue ${days.week}`],
  [['orders in october', 'break that down by device'], `breakdown ecommercePurchases by deviceCategory ${only.month}`],
  [
    'browsers with less than 20% engagement rate',
    `breakdown engagementRate by browser ${only.last28} | engagementRate less_than 0.2`,
  ],
  ['pages with an exit rate above 50%', 'refuse'],
  ['how many sessions in the first half of october', 'kpi sessions 2026-10-01..2026-10-15 vs 2026-09-16..2026-09-30'],
  ['revenue in the last full week', `kpi totalRevenue ${days.week}`],
  ['total users in the past fortnight', 'kpi totalUsers 2026-11-09..2026-11-22 vs 2026-10-26..2026-11-08'],
];
