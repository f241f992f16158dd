import { publisher, software } from '../test-properties.ts';
import { days, only, type HeldOutRow } from './held-out-row.ts';

const kpis = 'activeUsers,sessions,engagementRate,keyEvents,totalRevenue';
const causes = 'by sessionDefaultChannelGroup,deviceCategory,country,landingPage';
const learned = 'from 2026-05-25..2026-11-22';

/**
 * As product owners, designers and managers type: short, or in passing. Run once before anything was changed for it: 58 of
 * 64 exact, 60 safe.
 */
export const round14: HeldOutRow[] = [
  // Product owners
  ['hey how many signups did we get last week', `kpi keyEvents:sign_up ${days.week}`, software],
  [
    'trial starts in october vs september',
    'comparison keyEvents:trial_start 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
    software,
  ],
  ['signups by country, last 30 days', `breakdown keyEvents:sign_up by country ${only.last30}`, software],
  [
    'which plan do most of our signups choose',
    `top desc 10 keyEvents:sign_up by customEvent:plan ${only.last28}`,
    software,
  ],
  ['did the number of leads go up in october', `comparison keyEvents:generate_lead ${days.month}`, software],
  ['export time by plan', `breakdown customEvent:export_time by customEvent:plan ${only.last28}`, software],
  [
    'projects created per week this quarter',
    'trend week customEvent:projects_created 2026-10-01..2026-11-23',
    software,
  ],
  ['sign up funnel on mobile', `funnel session_start > sign_up ${only.last28} | deviceCategory exact mobile`, software],
  ['revenue last month pls', 'refuse', software],
  ['how is the new onboarding doing', 'clarify', software],
  [
    'users on ios vs android last month',
    `breakdown activeUsers by operatingSystem ${only.month} | operatingSystem in_list iOS/Android`,
    software,
  ],
  // Designers
  [
    'bounce rate on mobile vs desktop',
    `breakdown bounceRate by deviceCategory ${only.last28} | deviceCategory in_list mobile/desktop`,
  ],
  [
    'which pages do mobile users bounce from the most',
    `top desc 10 bounceRate by pagePath ${only.last28} | deviceCategory exact mobile`,
  ],
  ['screen resolutions our visitors use, top 5', `top desc 5 activeUsers by screenResolution ${only.last28}`],
  ['how many people scrolled to the bottom of the page last week', `kpi scrolledUsers ${days.week}`],
  [
    'average time on page for /pricing in october',
    `kpi userEngagementDuration,activeUsers ${days.month} | pagePath exact /pricing`,
  ],
  ['views per session on tablets', `kpi screenPageViewsPerSession ${days.last28} | deviceCategory exact tablet`],
  [
    'file downloads by file name last month',
    `breakdown eventCount by fileName ${only.month} | eventName exact file_download`,
  ],
  ['outbound clicks by domain', `breakdown eventCount by linkDomain ${only.last28} | eventName exact click`],
  ['video plays last week', `kpi eventCount ${days.week} | eventName exact video_start`],
  [
    'browsers with less than 20% engagement rate',
    `breakdown engagementRate by browser ${only.last28} | engagementRate less_than 0.2`,
  ],
  ['how many dark mode users do we have', 'clarify'],
  ['heatmap of the checkout page', 'refuse'],
  ['where do people give up in the checkout', `funnel add_to_cart > begin_checkout > purchase ${only.last28}`],
  [
    'new vs returning users on mobile last month',
    `breakdown activeUsers by newVsReturning ${only.month} | deviceCategory exact mobile`,
  ],
  // Managers
  ['how are we doing this month', `overview ${kpis} ${days.monthSoFar}`],
  ['how did october go', `overview ${kpis} ${days.month}`],
  [
    'revenue this year so far vs same time last year',
    'comparison totalRevenue 2026-01-01..2026-11-23 vs 2025-01-01..2025-11-23',
  ],
  ['revenue by quarter this year', `trend month totalRevenue ${only.year}`],
  ['how much money did we make last week', `kpi totalRevenue ${days.week}`],
  ['which country brings in the most money', `top desc 10 totalRevenue by country ${only.last28}`],
  ['whats our best day ever for orders', 'top desc 10 ecommercePurchases by date 2015-08-14..2026-11-22'],
  ['roas by campaign in october', `breakdown returnOnAdSpend by sessionCampaignName ${only.month}`],
  ['how much did we spend on ads last month', `kpi advertiserAdCost ${days.month}`],
  ['revenue forecast for december', `forecast totalRevenue 2026-12-01..2026-12-31 ${learned}`],
  ['why are conversions down this week', `why keyEvents ${causes} 2026-11-23 vs 2026-11-16`],
  ['why did traffic jump in september', `why sessions ${causes} 2026-09-01..2026-09-30 vs 2026-08-01..2026-08-31`],
  [
    'compare revenue this month with all of last month',
    'comparison totalRevenue 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-31',
  ],
  ['compared to the previous quarter, how did revenue do', `comparison totalRevenue ${days.quarter}`],
  [
    'conversion rate compared to the previous month by device',
    `comparison sessionKeyEventRate by deviceCategory ${days.month}`,
  ],
  ['average order value trend over the last 6 months', 'trend week averagePurchaseRevenue 2026-05-23..2026-11-22'],
  ['list of customers who spent over 500', 'refuse'],
  ['users by age and gender', `breakdown activeUsers by userAgeBracket,userGender ${only.last28}`],
  ['sessions from linkedin in october', `kpi sessions ${days.month} | sessionSource contains linkedin`],
  [
    'email campaign performance last month',
    `breakdown sessions,keyEvents,totalRevenue by sessionCampaignName ${only.month} | sessionDefaultChannelGroup exact Email`,
  ],
  ['orders on black friday last year', 'kpi ecommercePurchases 2025-11-28 vs 2024-11-29'],
  ['refunds last quarter', `kpi refundAmount ${days.quarter}`],
  ['sessions per user by channel', `breakdown sessionsPerUser by sessionDefaultChannelGroup ${only.last28}`],
  [
    'top 3 products by revenue in germany last month',
    `top desc 3 itemRevenue by itemName ${only.month} | country exact Germany`,
  ],
  [
    'products added to cart but never bought',
    `breakdown itemsAddedToCart,itemsPurchased by itemName ${only.last28} | itemsAddedToCart greater_than 0; itemsPurchased equal 0`,
  ],
  ['our site vs the austrian site', 'clarify'],
  ['whats the market average bounce rate', 'refuse'],
  ['returning visitors share last month', `breakdown activeUsers by newVsReturning ${only.month}`],
  ['is anyone on the site right now', 'realtime activeUsers'],
  ['sessions yesterday between 9 and 12', 'clarify'],
  // Publishers
  ['most read articles last week', `top desc 10 screenPageViews by pagePath ${only.week}`, publisher],
  ['words read per author', `breakdown customEvent:words_read by customEvent:author ${only.last28}`, publisher],
  [
    'newsletter subscriptions per article category in october',
    `breakdown keyEvents:newsletter_subscribe by customEvent:article_category ${only.month}`,
    publisher,
  ],
  [
    'readers from japan on weekends in october',
    `kpi activeUsers ${days.month} | country exact Japan; dayOfWeekName in_list Saturday/Sunday`,
    publisher,
  ],
  // What leans on the question before
  [
    ['sessions last month by channel', 'only paid'],
    `breakdown sessions by sessionDefaultChannelGroup ${only.month} | sessionDefaultChannelGroup begins_with Paid`,
  ],
  [['revenue in october', 'and by device?'], `breakdown totalRevenue by deviceCategory ${only.month}`],
  [['top 5 countries by users', 'and the bottom 5?'], `top asc 5 activeUsers by country ${only.last28}`],
  [['how many orders yesterday', 'and the day before?'], 'kpi ecommercePurchases 2026-11-21 vs 2026-11-20'],
  [['users last week', 'why?'], `why activeUsers ${causes} ${days.week}`],
];
