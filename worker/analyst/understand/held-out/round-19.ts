import { days, only, type HeldOutRow } from './held-out-row.ts';

const channels = 'sessionDefaultChannelGroup';
const groups = `${channels},deviceCategory,country,landingPage`;

/**
 * As owners, marketers and designers type. Run once before anything was changed for it: 35 of 50 exact; eight of the plans
 * were written wrong, with which it is 43 exact and 47 safe.
 */
export const round19: HeldOutRow[] = [
  ['whats our revenue looking like this month so far', `kpi totalRevenue ${days.monthSoFar}`],
  ['how mnay visitors did we get last week', `kpi activeUsers ${days.week}`],
  [
    'sessions and revenue by device category for october',
    `breakdown sessions,totalRevenue by deviceCategory ${only.month}`,
  ],
  ['traffic from tiktok in october', `kpi sessions ${days.month} | sessionSource contains tiktok`],
  [
    'which sources send us more than 500 sessions a month? october please',
    `breakdown sessions by sessionSource ${only.month} | sessions greater_than 500`,
  ],
  [
    'top ten blog pages by views last month',
    `top desc 10 screenPageViews by pagePath ${only.month} | pagePath contains /blog`,
  ],
  ['bottom 5 landing pages by engagement rate last month', `top asc 5 engagementRate by landingPage ${only.month}`],
  ['page views excluding the homepage last week', `kpi screenPageViews ${days.week} | not pagePath exact /`],
  ['sessions in france and spain last month', `kpi sessions ${days.month} | country in_list France/Spain`],
  ['daily active users over the last 28 days', `trend day active1DayUsers ${only.last28}`],
  ['share of sessions by channel last month', `breakdown sessions by ${channels} ${only.month}`],
  ['what percentage of our users are on tablets in october', `breakdown activeUsers by deviceCategory ${only.month}`],
  ['pages per session in october', `kpi screenPageViewsPerSession ${days.month}`],
  ['revenue per user by country last month', `breakdown averageRevenuePerUser by country ${only.month}`],
  ['how many add to carts yesterday', `kpi addToCarts ${days.yesterday}`],
  ['who is on the site now, by country', 'realtime activeUsers by country'],
  ['how many purchase events did we have last week', `kpi keyEvents:purchase ${days.week}`],
  ['which products sell best this year', `top desc 10 itemsPurchased by itemName ${only.year}`],
  [
    'orders in october compared to october last year',
    'comparison ecommercePurchases 2026-10-01..2026-10-31 vs 2025-10-01..2025-10-31',
  ],
  ['compare sessions in q3 with q2', `comparison sessions ${days.quarter}`],
  [
    'bounce rate for mobile safari last month',
    `kpi bounceRate ${days.month} | deviceCategory exact mobile; browser exact Safari`,
  ],
  ['where did our buyers come from last month', `breakdown totalPurchasers by ${channels} ${only.month}`],
  [
    'weekly revenue from email since september 1st',
    `trend week totalRevenue 2026-09-01..2026-11-23 | ${channels} exact Email`,
  ],
  [
    'campaigns starting with summer: sessions and key events in october',
    `breakdown sessions,keyEvents by sessionCampaignName ${only.month} | sessionCampaignName begins_with summer`,
  ],
  ['how are we doing this week', 'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-11-23'],
  ['why is revenue down last week', `why totalRevenue by ${groups} ${days.week}`],
  ['names of people who bought last week', 'refuse'],
  ['how fast does our checkout load', 'refuse'],
  ['email addresses of our top customers', 'refuse'],
  ['which page do people leave from', 'refuse'],
  ['sessions of grumpy visitors last week', 'clarify'],
  ['revenue from refurbished gadgets last month', 'clarify'],
  [
    'users with a screen resolution of 1366x768 last month',
    `kpi activeUsers ${days.month} | screenResolution exact 1366x768`,
  ],
  ['sessions on 1920x1080 last month', `kpi sessions ${days.month} | screenResolution exact 1920x1080`],
  ['how many subscriptions', 'clarify'],
  ['revenue of discounted items yesterday', 'clarify'],
  ['sessions from berlin last week', `kpi sessions ${days.week} | city exact Berlin`],
  ['average session length by channel in october', `breakdown averageSessionDuration by ${channels} ${only.month}`],
  ['new users per week for the last 3 months', 'trend week newUsers 2026-08-23..2026-11-22'],
  ['top 5 cities in italy by users last month', `top desc 5 activeUsers by city ${only.month} | country exact Italy`],
  [['sessions by country last month', 'just the top 3'], `top desc 3 sessions by country ${only.month}`],
  [['revenue last week', 'and on tablet?'], `kpi totalRevenue ${days.week} | deviceCategory exact tablet`],
  [['sessions last week', 'same for october'], `kpi sessions ${days.month}`],
  [['orders in october', 'per day'], `trend day ecommercePurchases ${only.month}`],
  [
    'channels with a conversion rate under 2% last month',
    `breakdown sessionKeyEventRate by ${channels} ${only.month} | sessionKeyEventRate less_than 0.02`,
  ],
  ['how many people came back in october', `kpi activeUsers ${days.month} | newVsReturning exact returning`],
  ['what was the busiest day in october', `top desc 10 sessions by date ${only.month}`],
  [
    'funnel from session start to add to cart to purchase in october',
    `funnel session_start > add_to_cart > purchase ${only.month}`,
  ],
  [
    'paid search versus organic search sessions last month',
    `breakdown sessions by ${channels} ${only.month} | ${channels} in_list Paid Search/Organic Search`,
  ],
  ['total revenue without the united states, q3', `kpi totalRevenue ${days.quarter} | not country exact United States`],
];
