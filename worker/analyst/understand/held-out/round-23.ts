import type { HeldOutRow } from './held-out-row.ts';

/** Sixty more of the same kind, by somebody else who had not seen the analyst. On the first run 52 were read as meant and 57 were safe. The plans stand here as they are read now, after each was looked at. */
export const round23: HeldOutRow[] = [
  [
    'How many orders came from phones last week?',
    'kpi ecommercePurchases 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | deviceCategory exact mobile',
  ],
  [
    "What's our average order value this month?",
    'kpi averagePurchaseRevenue 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
  ],
  ['how many visitors did we have on saturday', 'kpi activeUsers 2026-11-21 vs 2026-11-14'],
  ['How many times was something put in the cart yesterday?', 'kpi addToCarts 2026-11-22 vs 2026-11-21'],
  [
    'What share of our visitors actually buy something?',
    'kpi purchaserRate 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25',
  ],
  [
    'How long do people stay on the site on average, desktop only, last 30 days?',
    'kpi averageSessionDuration 2026-10-24..2026-11-22 vs 2026-09-24..2026-10-23 | deviceCategory exact desktop',
  ],
  [
    'How much did we take in shipping fees in the third quarter?',
    'kpi shippingAmount 2026-07-01..2026-09-30 vs 2026-04-01..2026-06-30',
  ],
  ['Sales last weekend?', 'kpi purchaseRevenue,ecommercePurchases 2026-11-21..2026-11-22 vs 2026-11-14..2026-11-15'],
  [
    'Revenue from email in the last 14 days please',
    'kpi totalRevenue 2026-11-09..2026-11-22 vs 2026-10-26..2026-11-08 | sessionDefaultChannelGroup exact Email',
  ],
  [
    'How many visits last week started on a page that begins with /blog?',
    'kpi sessions 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | landingPage begins_with /blog',
  ],
  [
    'How many pages does a visitor from Switzerland look at per visit?',
    'kpi screenPageViewsPerSession 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | country exact Switzerland',
  ],
  ['Show me buyers per week since the start of September', 'trend week totalPurchasers 2026-09-01..2026-11-23'],
  ['What did our competitors sell last week?', 'refuse'],
  ['How has revenue developed month by month this year?', 'trend month totalRevenue 2026-01-01..2026-11-23'],
  [
    'How has the bounce rate on mobile changed week by week over the last 90 days?',
    'trend week bounceRate 2026-08-25..2026-11-22 | deviceCategory exact mobile',
  ],
  ['newsletter sign-ups per day in november', 'trend day keyEvents:newsletter_signup 2026-11-01..2026-11-23'],
  [
    'Plot daily revenue this month against last month',
    'trend day totalRevenue 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
  ],
  [
    'October sales compared to October last year',
    'comparison purchaseRevenue,ecommercePurchases 2026-10-01..2026-10-31 vs 2025-10-01..2025-10-31',
  ],
  [
    'Are we getting more new users this month than last month?',
    'comparison newUsers 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
  ],
  [
    'Last week vs the week before: sessions, orders and revenue',
    'comparison sessions,ecommercePurchases,totalRevenue 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  [
    'How did paid search do in Q3 against Q2, just orders and revenue?',
    'comparison ecommercePurchases,totalRevenue 2026-07-01..2026-09-30 vs 2026-04-01..2026-06-30 | sessionDefaultChannelGroup exact Paid Search',
  ],
  [
    'Compare traffic by channel for October and September',
    'comparison sessions by sessionDefaultChannelGroup 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
  [
    'How much did we make in the first two weeks of November compared with the same time last year?',
    'comparison totalRevenue 2026-11-01..2026-11-14 vs 2025-11-01..2025-11-14',
  ],
  [
    'Newsletter signups so far this month vs the same days last month',
    'comparison keyEvents:newsletter_signup 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
  ],
  [
    'Compare revenue per user on mobile and desktop',
    'breakdown averageRevenuePerUser by deviceCategory 2026-10-26..2026-11-22 | deviceCategory in_list mobile/desktop',
  ],
  ['Are the numbers better than before?', 'clarify'],
  [
    'conversion rate by channel and device last month',
    'breakdown sessionKeyEventRate by sessionDefaultChannelGroup,deviceCategory 2026-10-01..2026-10-31',
  ],
  [
    "Do logged-in visitors convert better than people who aren't logged in?",
    'breakdown sessionKeyEventRate by customEvent:login_state 2026-10-26..2026-11-22',
  ],
  ['Revenue by material last month', 'breakdown itemRevenue by customItem:material 2026-10-01..2026-10-31'],
  [
    'How engaged are new visitors compared to returning ones?',
    'breakdown engagementRate by newVsReturning 2026-10-26..2026-11-22',
  ],
  [
    'What percentage of our traffic is organic search?',
    'breakdown sessions by sessionDefaultChannelGroup 2026-10-26..2026-11-22',
  ],
  ['What time of day do people order most?', 'top desc 10 ecommercePurchases by hour 2026-10-26..2026-11-22'],
  ['How old are the people who buy from us?', 'breakdown totalPurchasers by userAgeBracket 2026-10-26..2026-11-22'],
  [
    'orders by country without germany, austria and switzerland, last 30 days',
    'breakdown ecommercePurchases by country 2026-10-24..2026-11-22 | not country in_list Germany/Austria/Switzerland',
  ],
  [
    'Cart adds by login state for phones this month',
    'breakdown addToCarts by customEvent:login_state 2026-11-01..2026-11-23 | deviceCategory exact mobile',
  ],
  [
    'Which campaigns made more than 1,000 euros last month?',
    'breakdown sessions,totalRevenue by sessionCampaignName 2026-10-01..2026-10-31 | totalRevenue greater_than 1000',
  ],
  ['best selling products last month', 'top desc 10 itemsPurchased by itemName 2026-10-01..2026-10-31'],
  [
    'Which 5 landing pages brought in the most revenue last month?',
    'top desc 5 totalRevenue by landingPage 2026-10-01..2026-10-31',
  ],
  [
    'Landing pages with the highest bounce rate, only those with at least 100 sessions',
    'top desc 10 bounceRate,sessions by landingPage 2026-10-26..2026-11-22 | sessions greater_than_or_equal 100',
  ],
  [
    'Top 3 products made of wood by revenue in the last 30 days',
    'top 3 desc itemRevenue by itemName 2026-10-24..2026-11-22 | customItem:material exact wood',
  ],
  [
    'Which products get added to the cart most often on tablets?',
    'top desc 10 itemsAddedToCart by itemName 2026-10-26..2026-11-22 | deviceCategory exact tablet',
  ],
  [
    'what are people searching for on our site?',
    'breakdown eventCount by searchTerm 2026-10-26..2026-11-22 | eventName exact view_search_results',
  ],
  [
    'Which cities outside Germany bring the most orders?',
    'top desc 10 ecommercePurchases by city 2026-10-26..2026-11-22 | not country exact Germany',
  ],
  [
    'most read blog posts last week',
    'top desc 10 screenPageViews by pagePath 2026-11-16..2026-11-22 | pagePath contains /blog',
  ],
  [
    'Which referral sites send us the most buyers, not counting google?',
    'top desc 10 totalPurchasers by sessionSource 2026-10-26..2026-11-22 | sessionDefaultChannelGroup exact Referral; not sessionSource exact google',
  ],
  [
    'Which 5 product categories earned the least in the third quarter?',
    'top asc 5 itemRevenue by itemCategory 2026-07-01..2026-09-30',
  ],
  [
    'Where do people on phones drop out between looking at a product and paying?',
    'funnel view_item > purchase 2026-10-26..2026-11-22 | deviceCategory exact mobile',
  ],
  [
    'How many people who add to cart end up buying, by device, last week?',
    'funnel add_to_cart > purchase by deviceCategory 2026-11-16..2026-11-22',
  ],
  [
    'Do first-time visitors come back? Weekly retention for the last 8 weeks',
    'cohort 8 x week from 2026-09-27..2026-10-03 to 5',
  ],
  ['How many people are on the site right now, and on what devices?', 'realtime activeUsers by deviceCategory'],
  [
    'Give me a quick summary of last week',
    'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  [
    'Why did orders drop last week?',
    'why ecommercePurchases by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  [
    'Was there anything unusual in our revenue this month?',
    'anomaly totalRevenue 2026-11-01..2026-11-22 from 2026-08-02..2026-11-22',
  ],
  [
    'What revenue can we expect in December?',
    'forecast totalRevenue 2026-12-01..2026-12-31 from 2026-05-25..2026-11-22',
  ],
  ["What's the difference between users and sessions?", 'explain activeUsers,sessions'],
  ['How much profit did we make last month after buying the goods?', 'refuse'],
  ['Give me the names and emails of everyone who left their cart last week', 'refuse'],
  ['How many followers did we gain on Instagram in October?', 'refuse'],
  [
    'How did the campaign do?',
    'breakdown sessions,keyEvents,totalRevenue by sessionCampaignName 2026-10-26..2026-11-22',
  ],
  ['Which is our best page?', 'top desc 10 screenPageViews by pagePath 2026-10-26..2026-11-22'],
];
