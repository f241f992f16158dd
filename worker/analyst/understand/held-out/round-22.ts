import type { HeldOutRow } from './held-out-row.ts';

/** Sixty as product owners, designers, marketers and shop owners ask, mostly in one sentence, by somebody who had not seen the analyst. On the first run 58 were read as meant and 59 were safe: one ranked products where customers were asked for by name. The plans stand here as they are read now. */
export const round22: HeldOutRow[] = [
  ['How many orders did we get last week?', 'kpi ecommercePurchases 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15'],
  ['what was our revenue yesterday', 'kpi totalRevenue 2026-11-22 vs 2026-11-21'],
  [
    'Whats the average order value over the last 30 days?',
    'kpi averagePurchaseRevenue 2026-10-24..2026-11-22 vs 2026-09-24..2026-10-23',
  ],
  [
    'How many visitors from Austria did we have in the last 14 days?',
    'kpi activeUsers 2026-11-09..2026-11-22 vs 2026-10-26..2026-11-08 | country exact Austria',
  ],
  [
    'How many people signed up for the newsletter last week?',
    'kpi activeUsers 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | eventName exact newsletter_signup',
  ],
  [
    'Bounce rate on phones, last 28 days',
    'kpi bounceRate 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | deviceCategory exact mobile',
  ],
  ['how much did we refund in October', 'kpi refundAmount 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30'],
  [
    'How many first-time buyers did we get last week?',
    'kpi firstTimePurchasers 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  [
    'pages per session for people coming from social media, last 7 days',
    'kpi screenPageViewsPerSession 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | sessionDefaultChannelGroup in_list Organic Social/Paid Social',
  ],
  [
    'How many visits and orders did we have on Black Friday last year?',
    'kpi sessions,ecommercePurchases 2025-11-28 vs 2024-11-29',
  ],
  [
    'Roughly how long do people stay on the site?',
    'kpi averageSessionDuration 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25',
  ],
  [
    'sales yesterday excluding Switzerland pls',
    'kpi purchaseRevenue,ecommercePurchases 2026-11-22 vs 2026-11-21 | not country exact Switzerland',
  ],
  [
    'How much revenue per visitor do we make from email?',
    'kpi averageRevenuePerUser 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | sessionDefaultChannelGroup exact Email',
  ],
  ['Show me revenue by week since the start of September', 'trend week totalRevenue 2026-09-01..2026-11-23'],
  ['How have sessions developed over the last 30 days?', 'trend day sessions 2026-10-24..2026-11-22'],
  ['Monthly new users this year', 'trend month newUsers 2026-01-01..2026-11-23'],
  [
    'daily add to carts for the last two weeks, mobile only',
    'trend day addToCarts 2026-11-09..2026-11-22 | deviceCategory exact mobile',
  ],
  [
    'How did our conversion rate move week by week over the last 8 weeks?',
    'trend week sessionKeyEventRate 2026-09-28..2026-11-22',
  ],
  [
    'Can you plot orders per day in October next to October last year?',
    'trend day ecommercePurchases 2026-10-01..2026-10-31 vs 2025-10-01..2025-10-31',
  ],
  [
    'organic search traffic per week, last 12 weeks',
    'trend week sessions 2026-08-31..2026-11-22 | sessionDefaultChannelGroup exact Organic Search',
  ],
  [
    'Compare revenue in October with September',
    'comparison totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
  [
    'Did we sell more last week than the week before?',
    'comparison ecommercePurchases 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  [
    'How does this month compare with last month for orders and revenue?',
    'comparison ecommercePurchases,totalRevenue 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
  ],
  [
    'sessions this month vs same time last year',
    'comparison sessions 2026-11-01..2026-11-23 vs 2025-11-01..2025-11-23',
  ],
  [
    'Is the mobile bounce rate better in October than it was in May?',
    'comparison bounceRate 2026-10-01..2026-10-31 vs 2026-05-01..2026-05-31 | deviceCategory exact mobile',
  ],
  [
    'Q3 revenue this year vs last year by channel',
    'comparison totalRevenue by sessionDefaultChannelGroup 2026-07-01..2026-09-30 vs 2025-07-01..2025-09-30',
  ],
  [
    'How did last weekend do against the weekend before in sales?',
    'comparison purchaseRevenue,ecommercePurchases 2026-11-21..2026-11-22 vs 2026-11-14..2026-11-15',
  ],
  ['Orders so far today compared to the same day last week?', 'comparison ecommercePurchases 2026-11-23 vs 2026-11-16'],
  ["Split last week's sessions by device", 'breakdown sessions by deviceCategory 2026-11-16..2026-11-22'],
  [
    'How do new and returning visitors differ in conversion rate and order value?',
    'breakdown sessionKeyEventRate,averagePurchaseRevenue by newVsReturning 2026-10-26..2026-11-22',
  ],
  [
    'Engagement rate by browser on desktop, last 30 days',
    'breakdown engagementRate by browser 2026-10-24..2026-11-22 | deviceCategory exact desktop',
  ],
  [
    'revenue per channel and device in october',
    'breakdown totalRevenue by sessionDefaultChannelGroup,deviceCategory 2026-10-01..2026-10-31',
  ],
  [
    'Engagement rate by login state for the last two weeks',
    'breakdown engagementRate by customEvent:login_state 2026-11-09..2026-11-22',
  ],
  [
    'What share of our orders comes from phones?',
    'breakdown ecommercePurchases by deviceCategory 2026-10-26..2026-11-22',
  ],
  [
    'How many orders came in per weekday last month?',
    'breakdown ecommercePurchases by dayOfWeekName 2026-10-01..2026-10-31',
  ],
  [
    'Compare Germany, Austria and Switzerland by revenue and orders, last 28 days',
    'breakdown totalRevenue,ecommercePurchases by country 2026-10-26..2026-11-22 | country in_list Germany/Austria/Switzerland',
  ],
  ['At what time of day do people buy?', 'breakdown ecommercePurchases by hour 2026-10-26..2026-11-22'],
  [
    'Item revenue by category and material this year',
    'breakdown itemRevenue by itemCategory,customItem:material 2026-01-01..2026-11-23',
  ],
  ['Which materials sell best?', 'top desc 10 itemsPurchased by customItem:material 2026-10-26..2026-11-22'],
  ['Top 5 products by revenue last month', 'top desc 5 itemRevenue by itemName 2026-10-01..2026-10-31'],
  ['Most viewed pages last week', 'top desc 10 screenPageViews by pagePath 2026-11-16..2026-11-22'],
  [
    'Which 3 campaigns brought the most orders since October?',
    'top desc 3 ecommercePurchases by sessionCampaignName 2026-10-01..2026-11-23',
  ],
  [
    'Landing pages with the highest bounce rate but at least 200 sessions',
    'top desc 10 bounceRate,sessions by landingPage 2026-10-26..2026-11-22 | sessions greater_than_or_equal 200',
  ],
  ['5 worst selling products in the last 90 days', 'top asc 5 itemsPurchased by itemName 2026-08-25..2026-11-22'],
  [
    'Which cities order the most, outside Germany?',
    'top desc 10 ecommercePurchases by city 2026-10-26..2026-11-22 | not country exact Germany',
  ],
  [
    'What do people type into our search box?',
    'breakdown eventCount by searchTerm 2026-10-26..2026-11-22 | eventName exact view_search_results',
  ],
  [
    'Why were orders down in the week of November 9?',
    'why ecommercePurchases by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-11-09..2026-11-15 vs 2026-11-02..2026-11-08',
  ],
  [
    'Anything odd in our traffic over the last two weeks?',
    'anomaly sessions 2026-11-09..2026-11-22 from 2026-08-10..2026-11-22',
  ],
  [
    'How much revenue can we expect in December?',
    'forecast totalRevenue 2026-12-01..2026-12-31 from 2026-05-25..2026-11-22',
  ],
  [
    'Where do people drop out between viewing a product and buying it?',
    'funnel view_item > purchase 2026-10-26..2026-11-22',
  ],
  ['How many people are on the site right now?', 'realtime activeUsers'],
  [
    'how did the shop do last week',
    'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  ['What does engaged session actually mean?', 'explain engagedSessions'],
  ["What's our profit margin on coffee grinders?", 'refuse'],
  ['Which customers, by name, ordered the most this year?', 'refuse'],
  ['How many of our bestseller do we still have in stock?', 'refuse'],
  ['How does our traffic compare with our competitors?', 'refuse'],
  ['Are our customers happy with delivery?', 'refuse'],
  ['Where do our visitors come from?', 'clarify'],
  ['Which page performs best?', 'top desc 10 screenPageViews by pagePath 2026-10-26..2026-11-22'],
];
