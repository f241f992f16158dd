import type { HeldOutRow } from './held-out-row.ts';

/** A hundred questions of owners, marketers, designers and support, written by somebody who had not seen the analyst. On the first run 66 were read as meant and 90 were safe: ten were answered of something else. The plans stand here as they are read now, after each was looked at; where several would be right, the one that is read. */
export const round20: HeldOutRow[] = [
  ['how many visitors did we get last week', 'kpi activeUsers 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15'],
  ['revenue yday?', 'kpi totalRevenue 2026-11-22 vs 2026-11-21'],
  [
    'Hi, could you please tell me the average basket value in euros for October? I need it for the board deck.',
    'kpi averagePurchaseRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
  [
    'whats our converison rate on phones',
    'kpi sessionKeyEventRate 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | deviceCategory exact mobile',
  ],
  ['orders so far today', 'kpi ecommercePurchases 2026-11-23'],
  [
    'How much money did we hand back in refunds in the third quarter?',
    'kpi refundAmount 2026-07-01..2026-09-30 vs 2026-04-01..2026-06-30',
  ],
  [
    'pages per visit for people coming from google, last 30 days',
    'kpi screenPageViewsPerSession 2026-10-24..2026-11-22 vs 2026-09-24..2026-10-23 | sessionSource exact google',
  ],
  [
    'avg time on site + bounce, desktop only, last 14 days',
    'kpi averageSessionDuration,bounceRate 2026-11-09..2026-11-22 vs 2026-10-26..2026-11-08 | deviceCategory exact desktop',
  ],
  [
    'how many people bought from us for the very first time in the last 7 days',
    'kpi firstTimePurchasers 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  [
    'what do we earn per user in Austria and Switzerland',
    'breakdown averageRevenuePerUser by country 2026-10-26..2026-11-22 | country in_list Austria/Switzerland',
  ],
  [
    'how often did the exception event fire between 10 and 12 november',
    'kpi eventCount 2026-11-10..2026-11-12 vs 2026-11-07..2026-11-09 | eventName exact exception',
  ],
  [
    'Did visits still land on /fruehling in the summer? June through August, just the number',
    'comparison sessions 2026-06-01..2026-08-31 vs 2026-03-01..2026-05-31 | landingPage exact /fruehling',
  ],
  [
    'sessions and revenue that did NOT come in direct, last month',
    'kpi sessions,totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | not sessionDefaultChannelGroup exact Direct',
  ],
  ['what % of our users actually buy something', 'kpi purchaserRate 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25'],
  [
    'ROAS of the black_week campaign last year pls (24 nov to 1 dec)',
    'comparison returnOnAdSpend 2025-11-24..2025-12-01 vs 2025-11-16..2025-11-23 | sessionCampaignName exact black_week',
  ],
  [
    'how many add to carts from android this month',
    'kpi addToCarts 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23 | operatingSystem exact Android',
  ],
  ['show me weekly revenue since september', 'trend week totalRevenue 2026-09-01..2026-11-23'],
  ['daily visits in october', 'trend day sessions 2026-10-01..2026-10-31'],
  [
    "So we rebuilt the mobile pages in June and I'd like to know whether it did anything. How has the bounce rate on mobile developed month by month this year?",
    'trend month bounceRate 2026-01-01..2026-11-23 | deviceCategory exact mobile',
  ],
  ['New users per day over the past two weeks', 'trend day newUsers 2026-11-09..2026-11-22'],
  [
    'is email growing? visits per month since jan',
    'trend month sessions 2026-01-01..2026-11-23 | sessionDefaultChannelGroup exact Email',
  ],
  ['AOV trend weekly Q3', 'trend week averagePurchaseRevenue 2026-07-01..2026-09-30'],
  [
    'plot purchases and add to carts by day, last 30 days',
    'trend day ecommercePurchases,addToCarts 2026-10-24..2026-11-22',
  ],
  ['purchase key events by week for the last 8 weeks', 'trend week keyEvents:purchase 2026-09-28..2026-11-22'],
  [
    'Revenue per day this November against last November please, I want to see both lines',
    'trend day totalRevenue 2026-11-01..2026-11-23 vs 2025-11-01..2025-11-23',
  ],
  ['engagement rate over time', 'trend day engagementRate 2026-10-26..2026-11-22'],
  [
    'visits from tiktok per day, 25 aug to 10 sept - want to see when the sweepstake kicked in',
    'trend day sessions 2026-08-25..2026-09-10 | sessionSource contains tiktok',
  ],
  [
    'oct vs sep revenue and orders',
    'comparison totalRevenue,ecommercePurchases 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
  [
    'How does last week compare with the same dates a year ago in terms of visits?',
    'comparison sessions 2026-11-16..2026-11-22 vs 2025-11-16..2025-11-22',
  ],
  [
    'September and October together, this year against last: users, sessions, turnover',
    'comparison activeUsers,sessions,totalRevenue 2026-09-01..2026-10-31 vs 2025-09-01..2025-10-31',
  ],
  [
    'mobile conversion rate 8 june - 5 july vs 11 may - 7 june (before/after relaunch)',
    'comparison sessionKeyEventRate 2026-06-08..2026-07-05 vs 2026-05-11..2026-06-07 | deviceCategory exact mobile',
  ],
  [
    'this month so far compared to the same days in october, revenue by channel',
    'comparison totalRevenue by sessionDefaultChannelGroup 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
  ],
  [
    'Compare the weekend just gone with the one before, number of orders',
    'comparison ecommercePurchases 2026-11-21..2026-11-22 vs 2026-11-14..2026-11-15',
  ],
  ['ytd revenue vs ly', 'comparison totalRevenue 2026-01-01..2026-11-23 vs 2025-01-01..2025-11-23'],
  [
    'black friday last year vs the friday before it, sales',
    'comparison purchaseRevenue,ecommercePurchases 2025-11-28 vs 2025-11-21',
  ],
  [
    'yesterday against a week earlier: sessions, bounce rate, purchases',
    'comparison sessions,bounceRate,ecommercePurchases 2026-11-22 vs 2026-11-15',
  ],
  ['revenue by channel last month', 'breakdown totalRevenue by sessionDefaultChannelGroup 2026-10-01..2026-10-31'],
  [
    'Phones vs desktop: who converts better?',
    'breakdown sessionKeyEventRate by deviceCategory 2026-10-26..2026-11-22 | deviceCategory in_list mobile/desktop',
  ],
  [
    'new vs returning people, how much does each group spend',
    'breakdown totalRevenue by newVsReturning 2026-10-26..2026-11-22',
  ],
  [
    'which weekdays are strong for sales? last 90 days',
    'top desc 10 purchaseRevenue,ecommercePurchases by dayOfWeekName 2026-08-25..2026-11-22',
  ],
  [
    'what time of day do folks shop? purchases per hour in october',
    'breakdown ecommercePurchases by hour 2026-10-01..2026-10-31',
  ],
  [
    'sessions by device and channel last week',
    'breakdown sessions by deviceCategory,sessionDefaultChannelGroup 2026-11-16..2026-11-22',
  ],
  [
    'What share of our revenue does email bring in?',
    'breakdown totalRevenue by sessionDefaultChannelGroup 2026-10-26..2026-11-22',
  ],
  [
    'browser split on desktop, need it for QA planning',
    'breakdown activeUsers by browser 2026-10-26..2026-11-22 | deviceCategory exact desktop',
  ],
  ['age and gender of our buyers, Q3', 'breakdown totalPurchasers by userAgeBracket,userGender 2026-07-01..2026-09-30'],
  [
    'campaigns with more than 500 visits in october',
    'breakdown sessions by sessionCampaignName 2026-10-01..2026-10-31 | sessions greater_than 500',
  ],
  [
    'bounce rate per landing page for paid search traffic, only pages with at least 100 sessions please',
    'breakdown bounceRate,sessions by landingPage 2026-10-26..2026-11-22 | sessionDefaultChannelGroup exact Paid Search; sessions greater_than_or_equal 100',
  ],
  [
    'product sales by country and product category last month',
    'breakdown itemsPurchased by country,itemCategory 2026-10-01..2026-10-31',
  ],
  [
    'how many orders per voucher code so far this year',
    'breakdown ecommercePurchases by orderCoupon 2026-01-01..2026-11-23',
  ],
  [
    'visitors by country, device and new/returning for September',
    'breakdown activeUsers by country,deviceCategory,newVsReturning 2026-09-01..2026-09-30',
  ],
  ['top 10 products by sales last month', 'top desc 10 itemRevenue,itemsPurchased by itemName 2026-10-01..2026-10-31'],
  [
    '5 worst landing pages by engagement rate, min 50 sessions',
    'top asc 5 engagementRate,sessions by landingPage 2026-10-26..2026-11-22 | sessions greater_than_or_equal 50',
  ],
  ['bestsellers last week', 'top desc 10 itemsPurchased by itemName 2026-11-16..2026-11-22'],
  [
    'Which three cities outside Germany bring in the most orders?',
    'top desc 3 ecommercePurchases by city 2026-10-26..2026-11-22 | not country exact Germany',
  ],
  [
    'top 5 traffic sources not counting google or bing',
    'top desc 5 sessions by sessionSource 2026-10-26..2026-11-22 | not sessionSource in_list google/bing',
  ],
  [
    'products ppl look at but dont buy',
    'breakdown itemsViewed,itemsPurchased by itemName 2026-10-26..2026-11-22 | itemsViewed greater_than 0; itemsPurchased equal 0',
  ],
  [
    'what do people type into our search box? top 20',
    'top desc 20 eventCount by searchTerm 2026-10-26..2026-11-22 | eventName exact view_search_results',
  ],
  [
    'which campaign made us the least money in october',
    'top asc 10 totalRevenue by sessionCampaignName 2026-10-01..2026-10-31',
  ],
  ['best revenue day this year', 'top desc 10 totalRevenue by date 2026-01-01..2026-11-23'],
  [
    'top 10 pages whose address ends with /reviews by views, q3',
    'top desc 10 screenPageViews by pagePath 2026-07-01..2026-09-30 | pagePath ends_with /reviews',
  ],
  [
    'top 3 products in each category by revenue',
    'top desc 3 each itemCategory itemRevenue by itemName,itemCategory 2026-10-26..2026-11-22',
  ],
  [
    'Where do we lose people between looking at a product and paying for it?',
    'funnel view_item > purchase 2026-10-26..2026-11-22',
  ],
  [
    'checkout drop-off on mobile last week',
    'funnel add_to_cart > begin_checkout > purchase 2026-11-16..2026-11-22 | deviceCategory exact mobile',
  ],
  [
    'funnel view_item, add_to_cart, purchase split by device for october',
    'funnel view_item > add_to_cart > purchase by deviceCategory 2026-10-01..2026-10-31',
  ],
  [
    'of everyone who puts something in the basket how many end up ordering, last 7 days',
    'funnel add_to_cart > purchase 2026-11-16..2026-11-22',
  ],
  [
    'Do people who first came to us in September come back? week by week please',
    'cohort 3 x week from 2026-09-06..2026-09-12 to 5',
  ],
  ['retention by month of first visit, last 6 full months', 'cohort 6 x month from 2026-05-01..2026-05-31 to 5'],
  ['anyone on the shop right now?', 'realtime activeUsers'],
  ['what pages are people on at this very minute', 'realtime activeUsers by unifiedScreenName'],
  ['users online right now by country', 'realtime activeUsers by country'],
  [
    'live users last 10 minutes, phones or desktops?',
    'realtime activeUsers by deviceCategory 10 min | deviceCategory in_list mobile/desktop',
  ],
  [
    'how are we doing',
    'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25',
  ],
  [
    'morning! give me the monday summary for last week',
    'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  [
    'Quick health check of the shop for October, thx',
    'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
  [
    'why did sales drop from 10 to 12 nov',
    'why purchaseRevenue by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-11-10..2026-11-12 vs 2026-11-07..2026-11-09',
  ],
  [
    "what's behind the jump in new visitors on 1-3 september?",
    'why newUsers by firstUserDefaultChannelGroup,deviceCategory,country,landingPage 2026-09-01..2026-09-03 vs 2026-08-29..2026-08-31',
  ],
  [
    'conversion rate went down last week, whats causing it',
    'why sessionKeyEventRate by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  [
    'Finance asks why October revenue differs from September. Any idea?',
    'why totalRevenue by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
  ['anything weird in the traffic last week?', 'anomaly sessions 2026-11-16..2026-11-22 from 2026-08-17..2026-11-22'],
  [
    'Were there any strange days for revenue in september?',
    'anomaly totalRevenue 2026-09-01..2026-09-30 from 2026-06-02..2026-09-30',
  ],
  [
    'any unusual spikes in exception events this month?',
    'anomaly eventCount 2026-11-01..2026-11-22 from 2026-08-02..2026-11-22 | eventName contains exception',
  ],
  ['what will revenue be in december', 'forecast totalRevenue 2026-12-01..2026-12-31 from 2026-05-25..2026-11-22'],
  [
    'how many visitors should we expect next week? planning chat support shifts',
    'forecast activeUsers 2026-11-30..2026-12-06 from 2026-05-25..2026-11-22',
  ],
  [
    'will we hit 100k in sales this month?',
    'forecast purchaseRevenue 2026-11-01..2026-11-30 from 2026-05-25..2026-11-22',
  ],
  ['what does bounce rate even mean here', 'explain bounceRate'],
  ['whats the diff between active users and total users', 'explain activeUsers,totalUsers'],
  ['engaged session, how does google decide that?', 'explain engagedSessions'],
  ["what's our profit margin per product", 'refuse'],
  ['Give me the email addresses of everyone who abandoned their basket yesterday', 'refuse'],
  ['how much stock of our bestseller is left', 'refuse'],
  ["is our conversion rate better than our competitors'?", 'refuse'],
  ['which page do people leave the site from', 'refuse'],
  ['how fast do our product pages load on phones', 'refuse'],
  ["Are customers happy with the new checkout? What's the NPS?", 'refuse'],
  ['please set it up so visits from our own office arent counted anymore', 'clarify'],
  ['where do our visitors come from?', 'clarify'],
  ['how did 03/04 go?', 'clarify'],
  ['returns last month', 'clarify'],
  ['compare it with before', 'clarify'],
  ['is it better now?', 'clarify'],
];
