import type { EvalRow } from '../eval-row.ts';

const likeLastWeek = '2026-11-16..2026-11-22 from 2025-09-28..2026-11-22';

/** English, asked of the shop. */
export const english: EvalRow[] = [
  [
    'How many visitors did the shop get in the week of 9 November?',
    'kpi activeUsers 2026-11-09..2026-11-15 vs 2026-11-02..2026-11-08',
  ],
  ['total number of page views this month', 'kpi screenPageViews 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23'],
  ['what did we earn yesterday', 'kpi totalRevenue 2026-11-22 vs 2026-11-21'],
  ['avg order value last quarter', 'kpi averagePurchaseRevenue 2026-07-01..2026-09-30 vs 2026-04-01..2026-06-30'],
  ['engagement rate so far this week', 'kpi engagementRate 2026-11-23 vs 2026-11-16'],
  ['number of new customers in August', 'kpi firstTimePurchasers 2026-08-01..2026-08-31 vs 2026-07-01..2026-07-31'],
  [
    'how long do people stay on the site on average',
    'kpi averageSessionDuration 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25',
  ],
  [
    'how many orders came in between 1 and 15 October',
    'kpi ecommercePurchases 2026-10-01..2026-10-15 vs 2026-09-16..2026-09-30',
  ],
  [
    'users, sessions and revenue for October 2026',
    'kpi activeUsers,sessions,totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
  ['pages per session last month', 'kpi screenPageViewsPerSession 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30'],
  ['how many add to carts on Saturday', 'kpi addToCarts 2026-11-21 vs 2026-11-14'],
  [
    'event count for newsletter_signup in the last 90 days',
    'kpi eventCount 2026-08-25..2026-11-22 vs 2026-05-27..2026-08-24 | eventName exact newsletter_signup',
  ],
  [
    'how much revenue per user did we make in Q3',
    'kpi averageRevenuePerUser 2026-07-01..2026-09-30 vs 2026-04-01..2026-06-30',
  ],
  ['plot sessions per day for the last two weeks', 'trend day sessions 2026-11-09..2026-11-22'],
  ['revenue by week since September', 'trend week totalRevenue 2026-09-01..2026-11-23'],
  ['monthly new users in 2026', 'trend month newUsers 2026-01-01..2026-11-23'],
  ['show the development of bounce rate over the past 6 months', 'trend week bounceRate 2026-05-23..2026-11-22'],
  ['how did purchases evolve day by day in October', 'trend day ecommercePurchases 2026-10-01..2026-10-31'],
  [
    'compare revenue in October with September',
    'comparison totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
  ['sessions this week vs last week', 'comparison sessions 2026-11-23 vs 2026-11-16'],
  [
    'were there more new users in Q3 than in Q2',
    'comparison newUsers 2026-07-01..2026-09-30 vs 2026-04-01..2026-06-30',
  ],
  [
    'mobile sessions Oct 2026 vs Oct 2025',
    'comparison sessions 2026-10-01..2026-10-31 vs 2025-10-01..2025-10-31 | deviceCategory exact mobile',
  ],
  [
    "how does yesterday's revenue compare to the same day last week",
    'comparison totalRevenue 2026-11-22 vs 2026-11-15',
  ],
  ['split sessions by device for last month', 'breakdown sessions by deviceCategory 2026-10-01..2026-10-31'],
  ['revenue per channel', 'breakdown totalRevenue by sessionDefaultChannelGroup 2026-10-26..2026-11-22'],
  ['users per country this year', 'breakdown activeUsers by country 2026-01-01..2026-11-23'],
  ['new vs returning users last month', 'breakdown activeUsers by newVsReturning 2026-10-01..2026-10-31'],
  [
    'bounce rate by landing page and device last week',
    'breakdown bounceRate by landingPage,deviceCategory 2026-11-16..2026-11-22',
  ],
  ['sessions by source / medium', 'breakdown sessions by sessionSourceMedium 2026-10-26..2026-11-22'],
  ['revenue by age group', 'breakdown totalRevenue by userAgeBracket 2026-10-26..2026-11-22'],
  ['what time of day do people buy', 'breakdown ecommercePurchases by hour 2026-10-26..2026-11-22'],
  ['visits by day of the week last quarter', 'breakdown sessions by dayOfWeekName 2026-07-01..2026-09-30'],
  ['browser share', 'breakdown activeUsers by browser 2026-10-26..2026-11-22'],
  [
    'sales by product category in the last 30 days',
    'breakdown itemRevenue,itemsPurchased by itemCategory 2026-10-24..2026-11-22',
  ],
  ['top 5 landing pages by sessions last month', 'top desc 5 sessions by landingPage 2026-10-01..2026-10-31'],
  ['best selling products this month', 'top desc 10 itemsPurchased by itemName 2026-11-01..2026-11-23'],
  ['worst performing pages by engagement rate', 'top asc 10 engagementRate by pagePath 2026-10-26..2026-11-22'],
  ['which country had the most users yesterday', 'top desc 10 activeUsers by country 2026-11-22'],
  ['10 least visited pages last month', 'top asc 10 screenPageViews by pagePath 2026-10-01..2026-10-31'],
  ['three most used browsers', 'top desc 3 activeUsers by browser 2026-10-26..2026-11-22'],
  ['top campaigns by conversions', 'top desc 10 keyEvents by sessionCampaignName 2026-10-26..2026-11-22'],
  [
    'sessions from Germany and Austria last week',
    'kpi sessions 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | country in_list Germany/Austria',
  ],
  [
    'revenue from organic search in October',
    'kpi totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | sessionDefaultChannelGroup exact Organic Search',
  ],
  [
    'page views of pages containing /blog/ last month',
    'kpi screenPageViews 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | pagePath contains /blog/',
  ],
  [
    'sessions not from the US',
    'kpi sessions 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | not country exact United States',
  ],
  [
    'users on iOS last week',
    'kpi activeUsers 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | operatingSystem exact iOS',
  ],
  [
    'campaigns with more than 100 sessions last month',
    'breakdown sessions by sessionCampaignName 2026-10-01..2026-10-31 | sessions greater_than 100',
  ],
  [
    'products that sold at least 10 times this month',
    'breakdown itemsPurchased by itemName 2026-11-01..2026-11-23 | itemsPurchased greater_than_or_equal 10',
  ],
  [
    'conversions from instagram last month',
    'kpi keyEvents 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | sessionSource contains instagram',
  ],
  [
    'tablet traffic in Berlin',
    'kpi sessions 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | deviceCategory exact tablet; city exact Berlin',
  ],
  ["what's the email of our customers", 'refuse'],
  ['how fast does our site load', 'refuse'],
  ['does our competitor get more traffic than us', 'refuse'],
  ['names of people who purchased', 'refuse'],
  ['how many people are on the site right now', 'realtime activeUsers'],
  [
    'how are we doing',
    'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25',
  ],
  [
    'give me a summary of last week',
    'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  [
    'performance overview for October',
    'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  ],
  [
    'which channel brings the most valuable customers',
    'top desc 10 averageRevenuePerUser by sessionDefaultChannelGroup 2026-10-26..2026-11-22',
  ],
  [
    'did the newsletter campaign work',
    'kpi sessions 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | sessionDefaultChannelGroup exact Email',
  ],
  [
    'which pages keep people engaged the longest',
    'top desc 10 userEngagementDuration by pagePath 2026-10-26..2026-11-22',
  ],
  [
    'how much traffic do we get from social media',
    'kpi sessions 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | sessionDefaultChannelGroup in_list Organic Social/Paid Social',
  ],
  [
    'what share of our revenue comes from returning customers',
    'breakdown totalRevenue by newVsReturning 2026-10-26..2026-11-22',
  ],
  ['what percent of users are on mobile', 'breakdown activeUsers by deviceCategory 2026-10-26..2026-11-22'],
  [
    'how many sessions per user did we have last week',
    'kpi sessionsPerUser 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  [
    'conversion rate mobile vs desktop last month',
    'breakdown sessionKeyEventRate by deviceCategory 2026-10-01..2026-10-31 | deviceCategory in_list mobile/desktop',
  ],
  [
    'which cities in Germany buy the most',
    'top desc 10 ecommercePurchases by city 2026-10-26..2026-11-22 | country exact Germany',
  ],
  [
    'top 10 products by revenue in Germany on mobile last month',
    'top desc 10 itemRevenue by itemName 2026-10-01..2026-10-31 | country exact Germany; deviceCategory exact mobile',
  ],
  [
    'revenue by country and device for the last 3 months',
    'breakdown totalRevenue by country,deviceCategory 2026-08-23..2026-11-22',
  ],
  [
    'daily revenue for the last 30 days compared to the previous 30 days',
    'trend day totalRevenue 2026-10-24..2026-11-22 vs 2026-09-24..2026-10-23',
  ],
  ['sessions last 24 hours', 'kpi sessions 2026-11-22 vs 2026-11-21'],
  ['what was our best day in October', 'top desc 10 totalRevenue by date 2026-10-01..2026-10-31'],
  ['which month had the highest revenue this year', 'top desc 10 totalRevenue by yearMonth 2026-01-01..2026-11-23'],
  ['which weekday has the most sessions', 'top desc 10 sessions by dayOfWeekName 2026-10-26..2026-11-22'],
  [
    'how many people read the blog last month',
    'kpi activeUsers 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | pagePath contains /blog',
  ],
  ['views of /pricing yesterday', 'kpi screenPageViews 2026-11-22 vs 2026-11-21 | pagePath exact /pricing'],
  [
    'how many times was purchase triggered last week',
    'kpi ecommercePurchases 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  ],
  ['top events last week', 'top desc 10 eventCount by eventName 2026-11-16..2026-11-22'],
  [
    'which search terms do visitors use on our site',
    'breakdown activeUsers by searchTerm 2026-10-26..2026-11-22 | eventName exact view_search_results',
  ],
  [
    'downloads last month',
    'kpi eventCount 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | eventName exact file_download',
  ],
  ['scroll depth by page', 'breakdown activeUsers by percentScrolled,pagePath 2026-10-26..2026-11-22'],
  [
    'video plays in October',
    'kpi eventCount 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | eventName exact video_start',
  ],
  [
    'average session duration of users from Spain',
    'kpi averageSessionDuration 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | country exact Spain',
  ],
  [
    'ios vs android revenue',
    'breakdown totalRevenue by operatingSystem 2026-10-26..2026-11-22 | operatingSystem in_list iOS/Android',
  ],
  [
    'sessions where source is newsletter',
    'kpi sessions 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | sessionSource exact newsletter',
  ],
  [
    'paid traffic last week',
    'kpi sessions 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | sessionDefaultChannelGroup begins_with Paid',
  ],
  ['direct traffic share this month', 'breakdown sessions by sessionDefaultChannelGroup 2026-11-01..2026-11-23'],
  [
    'traffic without Germany',
    'kpi sessions 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | not country exact Germany',
  ],
  ['new users by first user source last month', 'breakdown newUsers by firstUserSource 2026-10-01..2026-10-31'],
  [
    'items added to cart but not bought',
    'breakdown itemsAddedToCart,itemsPurchased by itemName 2026-10-26..2026-11-22 | itemsAddedToCart greater_than 0; itemsPurchased equal 0',
  ],
  ['most profitable product category', 'top desc 10 itemRevenue by itemCategory 2026-10-26..2026-11-22'],
  ['revenue lost to refunds last quarter', 'kpi refundAmount 2026-07-01..2026-09-30 vs 2026-04-01..2026-06-30'],
  ['what is our return rate', 'refuse'],
  ['how many active users over the last 28 days by week', 'trend week activeUsers 2026-10-26..2026-11-22'],
  ['monthly active users', 'kpi active28DayUsers 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25'],
  ['stickiness', 'kpi dauPerMau 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25'],
  ['dau/mau last month', 'kpi dauPerMau 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30'],
  ['sessions yesterday by hour', 'breakdown sessions by hour 2026-11-22'],
  ['peak hour yesterday', 'top desc 10 sessions by hour 2026-11-22'],
  ['traffic on weekends vs weekdays', 'breakdown sessions by dayOfWeekName 2026-10-26..2026-11-22'],
  // When something last ran like this.
  ['When did we last see a week like last week in terms of sessions?', `similar sessions ${likeLastWeek}`],
  ['Has revenue ever behaved like this before?', `similar totalRevenue ${likeLastWeek}`],
  ['find earlier weeks that look like last week', `similar sessions ${likeLastWeek}`],
  ['when was traffic last this low', 'clarify'],
  [
    'is there a past period similar to October for sessions',
    'similar sessions 2026-10-01..2026-10-31 from 2025-09-06..2026-10-31',
  ],
  ['What other weeks resembled last week?', `similar sessions ${likeLastWeek}`],
  ['have we seen a week like this before', `similar sessions ${likeLastWeek}`],
  ['When did purchases last look like they did last week?', `similar ecommercePurchases ${likeLastWeek}`],
  [
    'show me similar weeks to 2-8 November for new users',
    'similar newUsers 2026-11-02..2026-11-08 from 2025-09-14..2026-11-08',
  ],
  ['Did anything like last week happen before?', `similar sessions ${likeLastWeek}`],
  [
    'which earlier month looks like October by sessions',
    'similar sessions 2026-10-01..2026-10-31 from 2025-09-06..2026-10-31',
  ],
  ['any week in the past with the same pattern in key events as last week', `similar keyEvents ${likeLastWeek}`],
  ['when did mobile sessions last look like this', `similar sessions ${likeLastWeek} | deviceCategory exact mobile`],
  [
    "what's their bounce rate",
    'top desc 10 sessions,bounceRate by landingPage 2026-10-01..2026-10-31',
    ['top 10 landing pages last month'],
  ],
  [
    'what is their conversion rate',
    'breakdown totalRevenue,sessionKeyEventRate by sessionDefaultChannelGroup 2026-11-16..2026-11-22',
    ['revenue by channel last week'],
  ],
  [
    'sessions by screen size on desktop',
    'breakdown sessions by screenResolution 2026-10-26..2026-11-22 | deviceCategory exact desktop',
    ['average session duration by browser'],
  ],
  [
    'users over 45 by gender',
    'breakdown activeUsers by userGender 2026-10-26..2026-11-22 | userAgeBracket in_list 45-54/55-64/65+',
    ['revenue last november'],
  ],
];
