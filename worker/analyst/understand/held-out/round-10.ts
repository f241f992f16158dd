import { publisher, software } from '../test-properties.ts';
import { days, only, type HeldOutRow } from './held-out-row.ts';

const kpis = 'activeUsers,sessions,engagementRate,keyEvents,totalRevenue';
const causes = 'by sessionDefaultChannelGroup,deviceCategory,country,landingPage';
const learned = 'from 2026-05-25..2026-11-22';

export const round10: HeldOutRow[] = [
  // As a product owner asks
  ['how many users signed up last week', `kpi activeUsers ${days.week} | eventName exact sign_up`, software],
  ['signups per day in the last two weeks', 'trend day keyEvents:sign_up 2026-11-09..2026-11-22', software],
  [
    'what is our trial start rate on mobile',
    `kpi sessionKeyEventRate:trial_start ${days.last28} | deviceCategory exact mobile`,
    software,
  ],
  [
    'add to cart rate by device category, october',
    `breakdown sessionKeyEventRate:add_to_cart by deviceCategory ${only.month}`,
  ],
  ['how many times did people add items to their cart last week', `kpi addToCarts ${days.week}`],
  ['what % of sessions led to a purchase in q3', `kpi sessionKeyEventRate:purchase ${days.quarter}`],
  ['which events are fired the most', `top desc 10 eventCount by eventName ${only.last28}`],
  ['event count by event name for last week', `breakdown eventCount by eventName ${only.week}`],
  ['new vs returning users last month', `breakdown activeUsers by newVsReturning ${only.month}`],
  ['how sticky is our product', `kpi dauPerMau ${days.last28}`],
  ['dau trend for the past 30 days', `trend day active1DayUsers ${only.last30}`],
  ['mau by month this year', `trend month activeUsers ${only.year}`],
  [
    'projects created last week by account type',
    `breakdown customEvent:projects_created by customUser:account_type ${only.week}`,
    software,
  ],
  ['avg export time in october', `kpi customEvent:export_time ${days.month}`, software],
  [
    'leads by campaign, top 5, this month',
    `top desc 5 keyEvents:generate_lead by sessionCampaignName ${only.monthSoFar}`,
    software,
  ],
  [
    'how many users do we have on the free plan',
    `kpi activeUsers ${days.last28} | customEvent:plan exact free`,
    software,
  ],
  ['weekly new users since july', 'trend week newUsers 2026-07-01..2026-11-23'],
  [
    'article reads by category last month',
    `breakdown keyEvents:article_read by customEvent:article_category ${only.month}`,
    publisher,
  ],
  ['who are our five most read authors', `top desc 5 screenPageViews by customEvent:author ${only.last28}`, publisher],
  // As a designer asks
  [
    'bounce rate on mobile vs desktop last week',
    `breakdown bounceRate by deviceCategory ${only.week} | deviceCategory in_list mobile/desktop`,
  ],
  ['pages with a high bounce rate', `top desc 10 bounceRate by pagePath ${only.last28}`],
  [
    'where do visitors drop off in checkout on mobile',
    `funnel add_to_cart > begin_checkout > purchase ${only.last28} | deviceCategory exact mobile`,
  ],
  [
    'average engagement time per page last month',
    `breakdown userEngagementDuration,activeUsers by pagePath ${only.month}`,
  ],
  ['how many pages does a visitor look at per visit', `kpi screenPageViewsPerSession ${days.last28}`],
  ['most used browsers on desktop', `top desc 10 activeUsers by browser ${only.last28} | deviceCategory exact desktop`],
  [
    'site search terms last month',
    `breakdown eventCount by searchTerm ${only.month} | eventName exact view_search_results`,
  ],
  [
    'which screen resolutions are most common among mobile visitors',
    `top desc 10 activeUsers by screenResolution ${only.last28} | deviceCategory exact mobile`,
  ],
  ['users by operating system version', `breakdown activeUsers by operatingSystemWithVersion ${only.last28}`],
  [
    'page views for /pricing vs /features last month',
    `breakdown screenPageViews by pagePath ${only.month} | pagePath in_list /pricing//features`,
  ],
  ['engagement rate of the home page', `kpi engagementRate ${days.last28} | pagePath exact /`],
  [
    'how do tablet users differ from phone users in engagement',
    `breakdown engagementRate by deviceCategory ${only.last28} | deviceCategory in_list tablet/mobile`,
  ],
  [
    'scroll events on the blog last week',
    `kpi eventCount ${days.week} | eventName exact scroll; pagePath contains /blog`,
  ],
  [
    'time on page for /about in october',
    `kpi userEngagementDuration,activeUsers ${days.month} | pagePath exact /about`,
  ],
  ['file downloads by file name', `breakdown eventCount by fileName ${only.last28} | eventName exact file_download`],
  [
    'which pages do people land on from google',
    `breakdown sessions by landingPage ${only.last28} | sessionSource exact google`,
  ],
  ['outbound clicks last week', `kpi eventCount ${days.week} | eventName exact click`],
  ['video starts in october', `kpi eventCount ${days.month} | eventName exact video_start`],
  // As a marketer asks
  ['traffic by channel last month', `breakdown sessions by sessionDefaultChannelGroup ${only.month}`],
  [
    'which campaigns had zero conversions in october',
    `breakdown keyEvents,sessions by sessionCampaignName ${only.month} | keyEvents equal 0`,
  ],
  ['roas by campaign last quarter', `breakdown returnOnAdSpend by sessionCampaignName ${only.quarter}`],
  [
    'ad spend and revenue by campaign in october',
    `breakdown advertiserAdCost,totalRevenue by sessionCampaignName ${only.month}`,
  ],
  ['cost per click last month', `kpi advertiserAdCostPerClick ${days.month}`],
  [
    'organic traffic growth yoy october',
    'comparison sessions 2026-10-01..2026-10-31 vs 2025-10-01..2025-10-31 | sessionDefaultChannelGroup exact Organic Search',
  ],
  ['how much of our revenue comes from email', `breakdown totalRevenue by sessionDefaultChannelGroup ${only.last28}`],
  [
    'sessions from instagram and facebook last month',
    `kpi sessions ${days.month} | sessionSource regexp instagram|facebook`,
  ],
  [
    'newsletter traffic vs paid social in october',
    `breakdown sessions by sessionDefaultChannelGroup ${only.month} | sessionDefaultChannelGroup in_list Email/Paid Social`,
  ],
  [
    'conversions by source medium, only those with more than 20 conversions',
    `breakdown keyEvents by sessionSourceMedium ${only.last28} | keyEvents greater_than 20`,
  ],
  [
    'best converting landing pages from paid search',
    `top desc 10 sessionKeyEventRate by landingPage ${only.last28} | sessionDefaultChannelGroup exact Paid Search`,
  ],
  ['top 10 keywords by clicks', `top desc 10 advertiserAdClicks by sessionGoogleAdsKeyword ${only.last28}`],
  [
    'users acquired via referral last month',
    `kpi newUsers ${days.month} | firstUserDefaultChannelGroup exact Referral`,
  ],
  [
    'utm campaign = summer_sale sessions and conversion rate',
    `kpi sessions,sessionKeyEventRate ${days.last28} | sessionCampaignName exact summer_sale`,
  ],
  [
    'campaigns starting with "bf_" revenue last month',
    `breakdown totalRevenue by sessionCampaignName ${only.month} | sessionCampaignName begins_with bf_`,
  ],
  ['sessions by city in germany, top 20', `top desc 20 sessions by city ${only.last28} | country exact Germany`],
  [
    'referral sources without t.co',
    `breakdown sessions by sessionSource ${only.last28} | sessionDefaultChannelGroup exact Referral; not sessionSource ends_with t.co`,
  ],
  [
    'google search impressions last month',
    `breakdown organicGoogleSearchImpressions by landingPagePlusQueryString ${only.month}`,
  ],
  // As a manager asks
  [
    'how did we do last month compared to a year ago',
    `overview ${kpis} 2026-10-01..2026-10-31 vs 2025-10-01..2025-10-31`,
  ],
  ['total revenue ytd vs last year', 'comparison totalRevenue 2026-01-01..2026-11-23 vs 2025-01-01..2025-11-23'],
  ['is our conversion rate getting better', `comparison sessionKeyEventRate ${days.last28}`],
  ['give me the numbers that matter for last week', `overview ${kpis} ${days.week}`],
  ['revenue by quarter this year', `trend month totalRevenue ${only.year}`],
  ['aov last quarter vs the quarter before', `comparison averagePurchaseRevenue ${days.quarter}`],
  ['how many customers bought in the US last month', `kpi totalPurchasers ${days.month} | country exact United States`],
  ['which products make us the most money', `top desc 10 itemRevenue by itemName ${only.last28}`],
  ['worst selling products this year', `top asc 10 itemsPurchased by itemName ${only.year}`],
  ['refunds by product in q3', `breakdown itemRefundAmount by itemName ${only.quarter}`],
  [
    'how much revenue came from returning customers in october',
    `kpi totalRevenue ${days.month} | newVsReturning exact returning`,
  ],
  [
    'revenue per session by channel last month',
    `breakdown totalRevenue,sessions by sessionDefaultChannelGroup ${only.month}`,
  ],
  ['profit margin by product', 'refuse'],
  ['what is our market share', 'refuse'],
  ['customer lifetime value by channel', 'refuse'],
  ['is the site slow today', 'refuse'],
  ['how many people returned their order last month', 'clarify'],
  ['how does our traffic compare with our other website', 'refuse'],
  ['revenue target vs actual for q3', 'refuse'],
  ['how many orders were cancelled in october', 'clarify'],
  // Time
  ['sessions from oct 5 through oct 9', 'kpi sessions 2026-10-05..2026-10-09 vs 2026-09-30..2026-10-04'],
  ['users on 14/10/2026', 'kpi activeUsers 2026-10-14 vs 2026-10-13'],
  ['orders this week so far vs same days last week', 'comparison ecommercePurchases 2026-11-23 vs 2026-11-16'],
  ['traffic by weekday last month', `breakdown sessions by dayOfWeekName ${only.month}`],
  ['at what hour do most orders come in', `top desc 10 ecommercePurchases by hour ${only.last28}`],
  ['sessions yesterday morning', 'clarify'],
  ['last two full months revenue', 'kpi totalRevenue 2026-09-01..2026-10-31 vs 2026-07-01..2026-08-31'],
  ['page views in h1', 'kpi screenPageViews 2026-01-01..2026-06-30 vs 2025-07-01..2025-12-31'],
  ['how was yesterday', `overview ${kpis} ${days.yesterday}`],
  ['revenue between sept 15 and oct 15', 'kpi totalRevenue 2026-09-15..2026-10-15 vs 2026-08-15..2026-09-14'],
  ['sessions until the end of october', 'clarify'],
  ['weekend sessions in october', `kpi sessions ${days.month} | dayOfWeekName in_list Saturday/Sunday`],
  ['daily revenue for the first week of november', 'trend day totalRevenue 2026-11-01..2026-11-07'],
  // Several groups
  [
    'sessions by country, device and browser for last week',
    `breakdown sessions by country,deviceCategory,browser ${only.week}`,
  ],
  [
    'revenue per month for each channel this year',
    `breakdown totalRevenue by sessionDefaultChannelGroup,yearMonth ${only.year}`,
  ],
  ['top 10 cities and their bounce rate', `top desc 10 activeUsers,bounceRate by city ${only.last28}`],
  ['users by age and gender', `breakdown activeUsers by userAgeBracket,userGender ${only.last28}`],
  [
    'for each landing page show sessions, bounce rate and conversions in october',
    `breakdown sessions,bounceRate,keyEvents by landingPage ${only.month}`,
  ],
  // Filters
  ['page views except the homepage last week', `kpi screenPageViews ${days.week} | not pagePath exact /`],
  [
    'users who are neither from germany nor austria',
    `kpi activeUsers ${days.last28} | not country in_list Germany/Austria`,
  ],
  ['sessions with page title containing "lamp"', `kpi sessions ${days.last28} | pageTitle contains lamp`],
  [
    'countries with between 100 and 500 sessions',
    `breakdown sessions by country ${only.last28} | sessions greater_than_or_equal 100; sessions less_than_or_equal 500`,
  ],
  [
    'products viewed over 200 times but bought fewer than 5 times',
    `breakdown itemsViewed,itemsPurchased by itemName ${only.last28} | itemsViewed greater_than 200; itemsPurchased less_than 5`,
  ],
  [
    'mobile users in france using safari',
    `kpi activeUsers ${days.last28} | deviceCategory exact mobile; country exact France; browser exact Safari`,
  ],
  [
    'everything but organic: sessions last month',
    `kpi sessions ${days.month} | not sessionDefaultChannelGroup exact Organic Search`,
  ],
  ['urls ending in .html by views', `breakdown screenPageViews by pagePath ${only.last28} | pagePath ends_with .html`],
  ['sessions lasting under 10 seconds', 'clarify'],
  ['how many sessions did not convert', 'clarify'],
  // Studies
  ['why did conversion rate drop in october', `why sessionKeyEventRate ${causes} ${days.month}`],
  ['anything odd with traffic yesterday', 'anomaly sessions 2026-11-22 from 2026-08-23..2026-11-22'],
  ['how much will we sell in december', `forecast totalRevenue 2026-12-01..2026-12-31 ${learned}`],
  ['how many people from germany are on the site right now', 'realtime activeUsers | country exact Germany'],
  ['day 7 retention', 'cohort 1 x day from 2026-10-19..2026-11-15 to 7'],
  [
    'funnel product view to cart to purchase by device',
    `funnel view_item > add_to_cart > purchase by deviceCategory ${only.last28}`,
  ],
  ['checkout abandonment rate', `kpi checkouts,ecommercePurchases ${days.last28}`],
  ['what does engaged session mean', 'explain engagedSessions'],
  ['what counts as a bounce', 'explain bounceRate'],
  // Follow-ups
  [['revenue last month', 'by country'], `breakdown totalRevenue by country ${only.month}`],
  [['sessions last week', 'what about desktop only?'], `kpi sessions ${days.week} | deviceCategory exact desktop`],
  [['top 10 pages last month', 'and the 10 least viewed'], `top asc 10 screenPageViews by pagePath ${only.month}`],
  [
    ['users by country last month', 'show that for the previous month'],
    'breakdown activeUsers by country 2026-09-01..2026-09-30',
  ],
  [
    ['conversion rate by channel last month', 'exclude direct'],
    `breakdown sessionKeyEventRate by sessionDefaultChannelGroup ${only.month} | not sessionDefaultChannelGroup exact Direct`,
  ],
  [
    ['sessions in october', 'how does that compare to last year'],
    'comparison sessions 2026-10-01..2026-10-31 vs 2025-10-01..2025-10-31',
  ],
  [['revenue by device last month', 'as a percentage'], `breakdown totalRevenue by deviceCategory ${only.month}`],
  [['orders last week', 'why did they drop'], `why ecommercePurchases ${causes} ${days.week}`],
  [['sessions last month', 'make it weekly'], `trend week sessions ${only.month}`],
  [['top 5 countries by users', 'and by revenue?'], `top desc 5 totalRevenue by country ${only.last28}`],
  // As they type
  [
    'hey, can you tell me how many folks visited our website from canada in the past week?',
    `kpi activeUsers ${days.last7} | country exact Canada`,
  ],
  [
    "I'd like a list of our ten most viewed blog articles in october",
    `top desc 10 screenPageViews by pagePath ${only.month} | pagePath contains /blog`,
  ],
  [
    'which channel has the worst conversion rate this quarter',
    'top asc 10 sessionKeyEventRate by sessionDefaultChannelGroup 2026-10-01..2026-11-23',
  ],
  ['show me revnue by contry last mnth', `breakdown totalRevenue by country ${only.month}`],
  [
    'what were the most popular products in the last 7 days in terms of units sold',
    'top desc 10 itemsPurchased by itemName 2026-11-16..2026-11-22',
  ],
  [
    'compare mobile and desktop conversion rates for september and october',
    'comparison sessionKeyEventRate by deviceCategory 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | deviceCategory in_list mobile/desktop',
  ],
];
