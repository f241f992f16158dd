import type { EvalRow } from '../eval-row.ts';

const groups = 'sessionDefaultChannelGroup,deviceCategory,country,landingPage';
const lastWeek = '2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15';
const october = '2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30';
const fourWeeks = '2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25';
const history = 'from 2026-05-25..2026-11-22';

/** English on every kind of question, asked of the shop: written before the analyst was asked any of them. */
export const moreEnglish: EvalRow[] = [
  ['Why did revenue drop last week?', `why totalRevenue by ${groups} ${lastWeek}`],
  ['why are sessions down in October', `why sessions by ${groups} ${october}`],
  ['What caused the fall in conversions last week?', `why keyEvents by ${groups} ${lastWeek}`],
  ['explain the drop in engagement rate last month', `why engagementRate by ${groups} ${october}`],
  [
    'what is behind the rise in new users in October',
    `why newUsers by firstUserDefaultChannelGroup,deviceCategory,country,landingPage ${october}`,
  ],
  ['why did traffic go up last week', `why sessions by ${groups} ${lastWeek}`],
  ['why has our bounce rate increased', `why bounceRate by ${groups} ${fourWeeks}`],
  ['Which countries explain the decline in sessions last week?', `why sessions by country ${lastWeek}`],
  [
    'why did mobile revenue fall last week',
    `why totalRevenue by sessionDefaultChannelGroup,country,landingPage,newVsReturning ${lastWeek} | deviceCategory exact mobile`,
  ],
  ['why did we sell less in October than in September', `why ecommercePurchases by ${groups} ${october}`],
  [
    'What drove the change in purchases last week compared to the week before?',
    `why ecommercePurchases by ${groups} ${lastWeek}`,
  ],
  ['reason for the lower conversion rate last month', `why sessionKeyEventRate by ${groups} ${october}`],

  [
    'Was anything unusual last week?',
    'anomaly sessions,activeUsers,keyEvents,totalRevenue 2026-11-16..2026-11-22 from 2026-08-17..2026-11-22',
  ],
  ['any anomalies in revenue in October', 'anomaly totalRevenue 2026-10-01..2026-10-31 from 2026-07-02..2026-10-31'],
  [
    'Did we have strange spikes in sessions in the last 30 days?',
    'anomaly sessions 2026-10-24..2026-11-22 from 2026-07-25..2026-11-22',
  ],
  [
    'find outliers in daily purchases this month',
    'anomaly ecommercePurchases 2026-11-01..2026-11-22 from 2026-08-02..2026-11-22',
  ],
  [
    'Were there odd days for mobile sessions last month?',
    'anomaly sessions 2026-10-01..2026-10-31 from 2026-07-02..2026-10-31 | deviceCategory exact mobile',
  ],
  [
    'detect anomalies',
    'anomaly sessions,activeUsers,keyEvents,totalRevenue 2026-10-26..2026-11-22 from 2026-07-27..2026-11-22',
  ],
  ['was yesterday a normal day for sessions', 'anomaly sessions 2026-11-22 from 2026-08-23..2026-11-22'],
  [
    'unusual days for bounce rate in the last 90 days',
    'anomaly bounceRate 2026-08-25..2026-11-22 from 2026-05-26..2026-11-22',
  ],
  ['any sudden drops in traffic last week', 'anomaly sessions 2026-11-16..2026-11-22 from 2026-08-17..2026-11-22'],
  [
    'does anything look off with our key events this month',
    'anomaly keyEvents 2026-11-01..2026-11-22 from 2026-08-02..2026-11-22',
  ],

  ['How much revenue will we make next month?', `forecast totalRevenue 2026-12-01..2026-12-31 ${history}`],
  ['forecast sessions for next week', `forecast sessions 2026-11-30..2026-12-06 ${history}`],
  ['predict purchases for the next 14 days', `forecast ecommercePurchases 2026-11-23..2026-12-06 ${history}`],
  ['What will revenue be by the end of this month?', `forecast totalRevenue 2026-11-01..2026-11-30 ${history}`],
  ['how many users can we expect tomorrow', `forecast activeUsers 2026-11-24 ${history}`],
  ['expected sessions in December', `forecast sessions 2026-12-01..2026-12-31 ${history}`],
  ['Where is revenue heading?', `forecast totalRevenue 2026-11-23..2026-12-22 ${history}`],
  ['project new users for the next 30 days', `forecast newUsers 2026-11-23..2026-12-22 ${history}`],
  ['how many orders will we get this week', `forecast ecommercePurchases 2026-11-23..2026-11-29 ${history}`],
  [
    'forecast mobile sessions for next week',
    `forecast sessions 2026-11-30..2026-12-06 ${history} | deviceCategory exact mobile`,
  ],

  [
    'Show me the funnel from view_item to add_to_cart to purchase',
    'funnel view_item > add_to_cart > purchase 2026-10-26..2026-11-22',
  ],
  ['checkout funnel last month', 'funnel add_to_cart > begin_checkout > purchase 2026-10-01..2026-10-31'],
  [
    'Where do people drop off before they buy?',
    'funnel view_item > add_to_cart > begin_checkout > purchase 2026-10-26..2026-11-22',
  ],
  [
    'purchase funnel by device last week',
    'funnel view_item > add_to_cart > begin_checkout > purchase by deviceCategory 2026-11-16..2026-11-22',
  ],
  [
    'how many people go from add_to_cart to begin_checkout',
    'funnel add_to_cart > begin_checkout 2026-10-26..2026-11-22',
  ],
  [
    'funnel session_start > view_item > purchase for October',
    'funnel session_start > view_item > purchase 2026-10-01..2026-10-31',
  ],
  [
    'at which step do we lose most customers in the checkout',
    'funnel add_to_cart > begin_checkout > purchase 2026-10-26..2026-11-22',
  ],
  [
    'purchase funnel for mobile users last week',
    'funnel view_item > add_to_cart > begin_checkout > purchase 2026-11-16..2026-11-22 | deviceCategory exact mobile',
  ],
  [
    'funnel from page_view to newsletter_signup by country last month',
    'funnel page_view > newsletter_signup by country 2026-10-01..2026-10-31',
  ],
  ['conversion funnel this month', 'funnel view_item > add_to_cart > begin_checkout > purchase 2026-11-01..2026-11-23'],

  ['How many new users come back after 7 days?', 'cohort 1 x day from 2026-10-19..2026-11-15 to 7'],
  ['retention by week', 'cohort 6 x week from 2026-10-11..2026-10-17 to 5'],
  ['monthly retention cohorts', 'cohort 6 x month from 2026-05-01..2026-05-31 to 5'],
  ['day 30 retention', 'cohort 1 x day from 2026-09-26..2026-10-23 to 30'],
  ['show a cohort analysis', 'cohort 6 x week from 2026-10-11..2026-10-17 to 5'],
  ['what share of new visitors returns after 4 weeks', 'cohort 1 x week from 2026-09-28..2026-10-25 to 4'],
  ['weekly retention of people who first came in October', 'cohort 4 x week from 2026-10-04..2026-10-10 to 5'],
  ['retention after 7 days on mobile', 'cohort 1 x day from 2026-10-19..2026-11-15 to 7 | deviceCategory exact mobile'],
  ['are users coming back', 'cohort 6 x week from 2026-10-11..2026-10-17 to 5'],

  ['who is online now', 'realtime activeUsers'],
  ['active users in the last 5 minutes', 'realtime activeUsers 5 min'],
  ['which countries are people visiting from right now', 'realtime activeUsers by country'],
  ['live visitors by device', 'realtime activeUsers by deviceCategory'],
  ['what pages are being viewed right now', 'realtime activeUsers by unifiedScreenName'],
  ['how many page views in the last 10 minutes', 'realtime screenPageViews 10 min'],
  ['purchases in the last 30 minutes', 'realtime eventCount | eventName exact purchase'],
  ['which events are happening at the moment', 'realtime eventCount by eventName'],
  ['people on the site from Germany right now', 'realtime activeUsers | country exact Germany'],
  ['users per minute right now', 'realtime activeUsers by minutesAgo'],

  ['What does engagement rate mean?', 'explain engagementRate'],
  ['how is bounce rate calculated', 'explain bounceRate'],
  ['what is a key event', 'explain keyEvents'],
  ['What is the difference between active users and total users?', 'explain activeUsers,totalUsers'],
  ['what counts as an engaged session', 'explain engagedSessions'],
  ['define average session duration', 'explain averageSessionDuration'],
  ['what is meant by session default channel group', 'explain sessionDefaultChannelGroup'],
  ['how does Google count sessions', 'explain sessions'],
  ['explain the term total revenue', 'explain totalRevenue'],
  ['difference between source and medium', 'explain sessionSource,sessionMedium'],

  ['What is the phone number of our best customer?', 'refuse'],
  ['which person spent the most money', 'refuse'],
  ['what is our profit margin', 'refuse'],
  ['how satisfied are our customers', 'refuse'],
  ['where do we rank on Google for desk lamps', 'refuse'],
  ['how many people called us last week', 'refuse'],
  ['what will the weather be like in Berlin tomorrow', 'refuse'],
  ['write me a poem about lamps', 'refuse'],
  ['how fast is the checkout page', 'refuse'],
  ['what does Amazon earn with lamps', 'refuse'],
  ['delete all data from last week', 'refuse'],
  ['what did Sabine Meier buy yesterday', 'refuse'],

  ['and yesterday?', 'clarify'],
  ['compare', 'clarify'],
  ['top 10', 'clarify'],
  ['what about them', 'clarify'],
  ['is it good', 'clarify'],
  ['hello', 'clarify'],

  ['and on mobile?', `kpi sessions ${lastWeek} | deviceCategory exact mobile`, ['sessions last week']],
  ['what about October?', `kpi totalRevenue ${october}`, ['revenue last week']],
  ['and by country?', 'breakdown sessions by country 2026-10-01..2026-10-31', ['sessions by device last month']],
  [
    'same for revenue',
    'breakdown totalRevenue by deviceCategory 2026-10-01..2026-10-31',
    ['sessions by device last month'],
  ],
  [
    'only the top 3',
    'top desc 3 sessions by landingPage 2026-10-01..2026-10-31',
    ['top 10 landing pages by sessions last month'],
  ],
  [
    'and the week before?',
    'kpi activeUsers 2026-11-09..2026-11-15 vs 2026-11-02..2026-11-08',
    ['active users last week'],
  ],
  ['why?', `why sessions by ${groups} ${lastWeek}`, ['sessions last week']],
  [
    'only in Germany',
    'trend day sessions 2026-11-09..2026-11-22 | country exact Germany',
    ['sessions per day for the last two weeks'],
  ],
  ['show it by week', 'trend week totalRevenue 2026-09-01..2026-10-31', ['revenue per day from September to October']],
  [
    'and without paid search?',
    `kpi keyEvents ${october} | not sessionDefaultChannelGroup exact Paid Search`,
    ['key events last month'],
  ],
  ['and yesterday?', 'kpi sessions 2026-11-22 vs 2026-11-21', ['sessions last week']],
  ['now for desktop', `kpi bounceRate ${october} | deviceCategory exact desktop`, ['bounce rate on mobile last month']],

  [
    'landing pages with fewer than 50 sessions last month',
    'breakdown sessions by landingPage 2026-10-01..2026-10-31 | sessions less_than 50',
  ],
  [
    'countries with at least 100 purchases in October',
    'breakdown ecommercePurchases by country 2026-10-01..2026-10-31 | ecommercePurchases greater_than_or_equal 100',
  ],
  [
    'channels with a bounce rate above 60 % last week',
    'breakdown bounceRate by sessionDefaultChannelGroup 2026-11-16..2026-11-22 | bounceRate greater_than 0.6',
  ],
  [
    'products with more than 1,000 euros of revenue this month',
    'breakdown itemRevenue by itemName 2026-11-01..2026-11-23 | itemRevenue greater_than 1000',
  ],
  [
    'pages with over 500 views yesterday',
    'breakdown screenPageViews by pagePath 2026-11-22 | screenPageViews greater_than 500',
  ],
  [
    'cities with no more than 10 users last week',
    'breakdown activeUsers by city 2026-11-16..2026-11-22 | activeUsers less_than_or_equal 10',
  ],
  [
    'campaigns with an engagement rate below 40% in October',
    'breakdown engagementRate by sessionCampaignName 2026-10-01..2026-10-31 | engagementRate less_than 0.4',
  ],

  ['revenue by material last month', 'breakdown itemRevenue by customItem:material 2026-10-01..2026-10-31'],
  ['sessions by login state', 'breakdown sessions by customEvent:login_state 2026-10-26..2026-11-22'],
  ['which material sells best', 'top desc 10 itemsPurchased by customItem:material 2026-10-26..2026-11-22'],
  ['newsletter signups last week', `kpi keyEvents:newsletter_signup ${lastWeek}`],
  [
    'newsletter signups by channel last month',
    'breakdown keyEvents:newsletter_signup by sessionDefaultChannelGroup 2026-10-01..2026-10-31',
  ],
  [
    'users by login state and device yesterday',
    'breakdown activeUsers by customEvent:login_state,deviceCategory 2026-11-22',
  ],
  [
    'top 5 materials by items purchased in October',
    'top desc 5 itemsPurchased by customItem:material 2026-10-01..2026-10-31',
  ],
];
