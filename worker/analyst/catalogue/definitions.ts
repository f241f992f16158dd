/** What a figure or a dimension is, in words without numbers, and the page of Google that says so. */
export interface Definition {
  text: string;
  /** Path under https://support.google.com/analytics/answer/, where Google defines it. */
  source: string;
}

const metricsPage = '11986666';
const usersPage = '12253918';
const engagementPage = '12195621';
const sessionsPage = '9191807';
const keyEventsPage = '9267568';
const ecommercePage = '12924131';
const trafficPage = '11080067';
const dimensionsPage = '9143382';

/** https://support.google.com/analytics/answer/11986666 and the pages it leads to. */
export const definitions = {
  activeUsers: {
    text: 'Active users are the distinct people who had an engaged session, came for the first time, or kept the site or app in view. Google Analytics means them when it says users.',
    source: usersPage,
  },
  totalUsers: {
    text: 'Total users are all distinct people who triggered any event, whether or not they engaged with the site.',
    source: usersPage,
  },
  newUsers: {
    text: 'New users are people whose first visit or first app launch was recorded in the period.',
    source: usersPage,
  },
  active1DayUsers: {
    text: 'Daily active users are the active users of the last day of the period.',
    source: usersPage,
  },
  active7DayUsers: {
    text: 'Weekly active users are the distinct active users of the week that ends with the day shown.',
    source: usersPage,
  },
  active28DayUsers: {
    text: 'Monthly active users are the distinct active users of the four weeks that end with the day shown.',
    source: usersPage,
  },
  dauPerMau: {
    text: 'DAU / MAU, or stickiness, is the share of the monthly active users who were also active on the day.',
    source: usersPage,
  },
  sessions: {
    text: 'A session is a visit: it begins when someone opens the site or app and ends after half an hour without activity. Midnight does not end it.',
    source: sessionsPage,
  },
  engagedSessions: {
    text: 'An engaged session lasted longer than ten seconds, had a key event, or had at least two page or screen views.',
    source: engagementPage,
  },
  engagementRate: {
    text: 'Engagement rate is engaged sessions divided by all sessions. A session is engaged when it lasts longer than ten seconds, has a key event, or has at least two page or screen views.',
    source: engagementPage,
  },
  bounceRate: {
    text: 'Bounce rate is the share of sessions that were not engaged: it is what is missing from the engagement rate to the whole. It is not the share of visits with a single page, as it was in Universal Analytics.',
    source: engagementPage,
  },
  averageSessionDuration: {
    text: 'Average session duration is the time from the first to the last event of all sessions, divided by the number of sessions.',
    source: metricsPage,
  },
  userEngagementDuration: {
    text: 'Engagement time is how long the site was in the foreground of the browser, or the app on the screen, summed over all users.',
    source: '11109416',
  },
  sessionsPerUser: { text: 'Sessions per user is sessions divided by active users.', source: metricsPage },
  screenPageViews: {
    text: 'Views are the pages and app screens that people saw; seeing the same one again counts again.',
    source: metricsPage,
  },
  screenPageViewsPerSession: { text: 'Views per session is views divided by sessions.', source: metricsPage },
  screenPageViewsPerUser: { text: 'Views per user is views divided by active users.', source: metricsPage },
  scrolledUsers: {
    text: 'Users who scrolled are the distinct people who reached the lower end of a page: at least nine tenths of it.',
    source: metricsPage,
  },
  eventCount: {
    text: 'Events are everything that is recorded: page views, scrolls, clicks, purchases and what the owner of the property added.',
    source: '9322688',
  },
  eventCountPerUser: { text: 'Events per user is the number of events divided by active users.', source: metricsPage },
  eventsPerSession: { text: 'Events per session is the number of events divided by sessions.', source: metricsPage },
  keyEvents: {
    text: 'A key event is an event that the owner of the property marked as important, such as a purchase or a sign-up. Older reports called it a conversion.',
    source: keyEventsPage,
  },
  sessionKeyEventRate: {
    text: 'The session key event rate, often called conversion rate, is the number of sessions with at least one key event divided by all sessions.',
    source: keyEventsPage,
  },
  userKeyEventRate: {
    text: 'The user key event rate is the number of users who triggered a key event divided by active users.',
    source: keyEventsPage,
  },
  totalRevenue: {
    text: 'Total revenue is the money from purchases, subscriptions and advertising, less refunds.',
    source: metricsPage,
  },
  purchaseRevenue: { text: 'Purchase revenue is the money from purchases, less refunds.', source: ecommercePage },
  grossPurchaseRevenue: {
    text: 'Gross purchase revenue is the money from purchases before refunds.',
    source: ecommercePage,
  },
  totalAdRevenue: { text: 'Ad revenue is what showing advertisements on the site or app earned.', source: metricsPage },
  refundAmount: { text: 'The refund amount is the money of purchases that were given back.', source: ecommercePage },
  averagePurchaseRevenue: {
    text: 'Average order value is purchase revenue divided by the number of transactions.',
    source: ecommercePage,
  },
  averageRevenuePerUser: {
    text: 'Average revenue per user is total revenue divided by active users.',
    source: metricsPage,
  },
  averagePurchaseRevenuePerUser: {
    text: 'Average purchase revenue per user is purchase revenue divided by active users.',
    source: metricsPage,
  },
  ecommercePurchases: { text: 'Purchases are how often a purchase was completed.', source: ecommercePage },
  transactions: { text: 'Transactions are completed purchases that carry revenue.', source: ecommercePage },
  totalPurchasers: { text: 'Purchasers are the distinct people who bought something.', source: ecommercePage },
  firstTimePurchasers: {
    text: 'First-time purchasers are the people who bought something for the first time.',
    source: ecommercePage,
  },
  purchaserRate: {
    text: 'The purchaser rate is the share of active users who bought something.',
    source: ecommercePage,
  },
  addToCarts: { text: 'Add to carts is how often products were put into the cart.', source: ecommercePage },
  checkouts: { text: 'Checkouts is how often the checkout was begun.', source: ecommercePage },
  cartToViewRate: {
    text: 'Cart-to-view rate is the number of users who put a product into the cart divided by those who viewed it.',
    source: ecommercePage,
  },
  purchaseToViewRate: {
    text: 'Purchase-to-view rate is the number of users who bought a product divided by those who viewed it.',
    source: ecommercePage,
  },
  itemRevenue: {
    text: 'Item revenue is the money from single products, without tax and shipping.',
    source: ecommercePage,
  },
  itemsPurchased: { text: 'Items purchased is the number of product units that were bought.', source: ecommercePage },
  itemsViewed: { text: 'Items viewed is how often product pages showed a product.', source: ecommercePage },
  advertiserAdCost: { text: 'Ad cost is what was paid for advertisements.', source: metricsPage },
  returnOnAdSpend: {
    text: 'Return on ad spend is the revenue from advertisements divided by what they cost.',
    source: metricsPage,
  },
  sessionDefaultChannelGroup: {
    text: 'A channel is a rule-based group of the ways by which people came, such as Organic Search, Direct or Email. It is told from the source, the medium and the campaign of the session.',
    source: '9756891',
  },
  sessionSource: {
    text: 'The source is the place that sent the visit: a search engine, a site or a newsletter.',
    source: trafficPage,
  },
  sessionMedium: { text: 'The medium is the kind of way: organic, cpc, email, referral.', source: trafficPage },
  sessionSourceMedium: {
    text: 'Source / medium is the place that sent the visit together with the kind of way, such as google / organic.',
    source: trafficPage,
  },
  sessionCampaignName: {
    text: 'The campaign is the name of the marketing campaign that led to the session.',
    source: trafficPage,
  },
  landingPage: { text: 'The landing page is the first page that was seen in a session.', source: dimensionsPage },
  pagePath: {
    text: 'The page path is the part of the address after the host name, without the query.',
    source: dimensionsPage,
  },
  newVsReturning: {
    text: 'New or returning tells people whose first visit is in the period from those who had been there before.',
    source: dimensionsPage,
  },
  deviceCategory: {
    text: 'The device is the kind of machine: desktop, mobile, tablet or smart TV.',
    source: dimensionsPage,
  },
  eventName: { text: 'The event is the name under which an interaction was recorded.', source: '9322688' },
  audienceName: { text: 'An audience is a group of users that the owner of the property defined.', source: '9267572' },
} satisfies Record<string, Definition>;

/** The fields that Google defines. */
export type DefinedField = keyof typeof definitions;
