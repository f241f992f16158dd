import { publisher, software } from '../test-properties.ts';
import { days, only, type HeldOutRow } from './held-out-row.ts';

const kpis = 'activeUsers,sessions,engagementRate,keyEvents,totalRevenue';
const causes = 'by sessionDefaultChannelGroup,deviceCategory,country,landingPage';
const learned = 'from 2026-05-25..2026-11-22';

export const round9: HeldOutRow[] = [
  // As a product owner asks
  [
    'Could you pull the number of completed checkouts for the first half of november?',
    'kpi ecommercePurchases 2026-11-01..2026-11-15 vs 2026-10-17..2026-10-31',
  ],
  ['what fraction of our traffic is organic', `breakdown sessions by sessionDefaultChannelGroup ${only.last28}`],
  ['adoption of the export feature: how many file exports did we have in october', 'clarify', software],
  ['how many people created a project last month', 'clarify', software],
  [
    'avg projects created by plan',
    `breakdown customEvent:projects_created by customEvent:plan ${only.last28}`,
    software,
  ],
  [
    'trial starts from paid search vs organic search in october',
    `breakdown keyEvents:trial_start by sessionDefaultChannelGroup ${only.month} | sessionDefaultChannelGroup in_list Paid Search/Organic Search`,
    software,
  ],
  [
    'sign up conversion rate by country for q3',
    `breakdown sessionKeyEventRate:sign_up by country ${only.quarter}`,
    software,
  ],
  ['what percent of visitors sign up', `kpi userKeyEventRate:sign_up ${days.last28}`, software],
  [
    'signups yesterday compared to the same day last week',
    'comparison keyEvents:sign_up 2026-11-22 vs 2026-11-15',
    software,
  ],
  [
    'how many leads did linkedin bring us this quarter',
    'kpi keyEvents:generate_lead 2026-10-01..2026-11-23 vs 2026-07-01..2026-08-23 | sessionSource contains linkedin',
    software,
  ],
  [
    'words read per author last month',
    `breakdown customEvent:words_read by customEvent:author ${only.month}`,
    publisher,
  ],
  [
    'top five authors by words read in september',
    'top desc 5 customEvent:words_read by customEvent:author 2026-09-01..2026-09-30',
    publisher,
  ],
  [
    'which article categories get the most newsletter signups',
    `top desc 10 keyEvents:newsletter_subscribe by customEvent:article_category ${only.last28}`,
    publisher,
  ],
  ['page views of sports articles last week', `kpi screenPageViews ${days.week} | pagePath contains sports`, publisher],
  // As a designer asks
  [
    'do mobile visitors bounce more than desktop visitors',
    `breakdown bounceRate by deviceCategory ${only.last28} | deviceCategory in_list mobile/desktop`,
  ],
  ['how engaged are people on tablets', `kpi engagementRate ${days.last28} | deviceCategory exact tablet`],
  [
    'average time on site for android vs ios last month',
    `breakdown averageSessionDuration by operatingSystem ${only.month} | operatingSystem in_list Android/iOS`,
  ],
  [
    'which screen sizes do our mobile users have',
    `breakdown activeUsers by screenResolution ${only.last28} | deviceCategory exact mobile`,
  ],
  [
    'what do people search for on our site',
    `breakdown eventCount by searchTerm ${only.last28} | eventName exact view_search_results`,
  ],
  [
    'how many people scrolled to the bottom of the blog last week',
    `kpi activeUsers ${days.week} | eventName exact scroll; pagePath contains /blog`,
  ],
  ['pages with the shortest engagement', `top asc 10 userEngagementDuration,activeUsers by pagePath ${only.last28}`],
  ['how many times was the size guide pdf downloaded', 'clarify'],
  [
    'views of the checkout page by browser',
    `breakdown screenPageViews by browser ${only.last28} | pagePath contains checkout`,
  ],
  ['404 pages last week', `kpi screenPageViews ${days.week} | pageTitle regexp 404|not found`],
  // As a manager asks
  ['give me a quick summary of october', `overview ${kpis} ${days.month}`],
  ['are we on track to beat last month', 'clarify'],
  [
    'how much revenue have we made so far this year compared to the same time last year',
    'comparison totalRevenue 2026-01-01..2026-11-23 vs 2025-01-01..2025-11-23',
  ],
  ['by how much did revenue grow in q3', `comparison totalRevenue ${days.quarter}`],
  ['revenue growth month over month', `comparison totalRevenue ${days.month}`],
  ['which market grew the fastest last quarter', `comparison activeUsers by country ${days.quarter}`],
  [
    'how is the autumn_sale campaign performing',
    `overview ${kpis} ${days.last28} | sessionCampaignName exact autumn_sale`,
  ],
  [
    'what did we spend on google ads in october and what was the return',
    `kpi advertiserAdCost,returnOnAdSpend ${days.month}`,
  ],
  [
    'cost per conversion by campaign last month',
    `breakdown advertiserAdCostPerKeyEvent by sessionCampaignName ${only.month}`,
  ],
  [
    'sales in germany, last 12 months by month',
    'trend month purchaseRevenue,ecommercePurchases 2025-11-01..2026-10-31 | country exact Germany',
  ],
  [
    'average order value: new customers vs returning customers',
    `breakdown averagePurchaseRevenue by newVsReturning ${only.last28}`,
  ],
  ['how many orders above 100 euros did we have', 'clarify'],
  ['what is the profit for october', 'refuse'],
  ['what do our competitors get in traffic', 'refuse'],
  // Time
  ['sessions for the week commencing 2 november', 'kpi sessions 2026-11-02..2026-11-08 vs 2026-10-26..2026-11-01'],
  ['users between 2026-10-05 and 2026-10-11', 'kpi activeUsers 2026-10-05..2026-10-11 vs 2026-09-28..2026-10-04'],
  ['revenue last tuesday', 'kpi totalRevenue 2026-11-17 vs 2026-11-10'],
  ['page views two days ago', 'kpi screenPageViews 2026-11-21 vs 2026-11-20'],
  ['sessions in the last full quarter', `kpi sessions ${days.quarter}`],
  [
    'orders in the first quarter of last year',
    'kpi ecommercePurchases 2025-01-01..2025-03-31 vs 2024-10-01..2024-12-31',
  ],
  ['users on halloween vs the day before', 'comparison activeUsers 2026-10-31 vs 2026-10-30'],
  ['monthly sessions in 2025', 'trend month sessions 2025-01-01..2025-12-31'],
  ['revenue 29 feb 2024', 'kpi totalRevenue 2024-02-29 vs 2024-02-28'],
  ['traffic in the third week of october', 'kpi sessions 2026-10-15..2026-10-21 vs 2026-10-08..2026-10-14'],
  // Orders, odd ones
  [
    'in october, from organic search, on mobile: how many conversions?',
    `kpi keyEvents ${days.month} | sessionDefaultChannelGroup exact Organic Search; deviceCategory exact mobile`,
  ],
  ['by device, revenue last week please', `breakdown totalRevenue by deviceCategory ${only.week}`],
  ['germany only, sessions per day, last week', 'trend day sessions 2026-11-16..2026-11-22 | country exact Germany'],
  [
    'i was wondering whether returning users convert better than new ones',
    `breakdown sessionKeyEventRate by newVsReturning ${only.last28} | newVsReturning in_list returning/new`,
  ],
  [
    'pls list landing pages w/ bounce rate >70% and at least 50 sesions, last month',
    `breakdown bounceRate,sessions by landingPage ${only.month} | bounceRate greater_than 0.7; sessions greater_than_or_equal 50`,
  ],
  [
    'campaigns without any conversions last month',
    `breakdown keyEvents,sessions by sessionCampaignName ${only.month} | keyEvents equal 0`,
  ],
  [
    'countries where conversion rate is below 1% but sessions exceed 1k',
    `breakdown sessionKeyEventRate,sessions by country ${only.last28} | sessionKeyEventRate less_than 0.01; sessions greater_than 1000`,
  ],
  [
    'bottom 3 channels by engagement rate in september',
    'top asc 3 engagementRate by sessionDefaultChannelGroup 2026-09-01..2026-09-30',
  ],
  ['products nobody bought last month', `top asc 10 itemsPurchased by itemName ${only.month}`],
  [
    'which source / medium combos bring in most new users',
    `top desc 10 newUsers by firstUserSourceMedium ${only.last28}`,
  ],
  // Studies
  [
    'where do people drop off on the way to buying',
    `funnel view_item > add_to_cart > begin_checkout > purchase ${only.last28}`,
  ],
  [
    'funnel from session_start to sign_up to trial_start by device',
    `funnel session_start > sign_up > trial_start by deviceCategory ${only.last28}`,
    software,
  ],
  ['how many visitors return within 30 days', 'cohort 1 x day from 2026-09-26..2026-10-23 to 30'],
  ['monthly retention', 'cohort 6 x month from 2026-05-01..2026-05-31 to 5'],
  ['what explains the jump in sessions last week', `why sessions ${causes} ${days.week}`],
  ['any outliers in revenue in october', 'anomaly totalRevenue 2026-10-01..2026-10-31 from 2026-07-02..2026-10-31'],
  ['how many orders will we get in december', `forecast ecommercePurchases 2026-12-01..2026-12-31 ${learned}`],
  ['active users right now by city', 'realtime activeUsers by city'],
  ['events in the last 10 minutes', 'realtime eventCount 10 min'],
  // Follow-ups
  [
    ['sessions last month', 'and for september?', 'compare the two'],
    'comparison sessions 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
  [['top 5 countries by revenue last month', 'now by users'], `top desc 5 activeUsers by country ${only.month}`],
  [
    ['revenue by channel last month', 'same for september but only mobile'],
    'breakdown totalRevenue by sessionDefaultChannelGroup 2026-09-01..2026-09-30 | deviceCategory exact mobile',
  ],
  [
    ['conversion rate last week', 'without paid search'],
    `kpi sessionKeyEventRate ${days.week} | not sessionDefaultChannelGroup exact Paid Search`,
  ],
  [['users in october', 'as a chart'], `trend day activeUsers ${only.month}`],
  [['sessions by device last week', 'vs the week before'], `comparison sessions by deviceCategory ${days.week}`],
  [
    ['bounce rate by landing page last month', 'only those with more than 100 sessions'],
    `breakdown bounceRate,sessions by landingPage ${only.month} | sessions greater_than 100`,
  ],
  [['is revenue up this month', 'why?'], `why totalRevenue ${causes} ${days.monthSoFar}`],
  [['sessions from google last month', 'and bing?'], `kpi sessions ${days.month} | sessionSource exact bing`],
];
