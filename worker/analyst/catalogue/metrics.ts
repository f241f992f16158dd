import type { MetricDescription } from './metric-description.ts';

type Entry = Omit<MetricDescription, 'api_name'>;
type Good = Entry['good'];

/**
 * GA4's standard metrics by API name. Names: https://developers.google.com/analytics/devguides/reporting/data/v1/api-schema
 * Rates come as 0..1, durations in seconds, money in the property's currency.
 */
export const standardMetrics = {
  // People
  activeUsers: distinct('Active users'),
  totalUsers: distinct('Total users'),
  newUsers: additive('New users'),
  active1DayUsers: distinct('Daily active users'),
  active7DayUsers: distinct('Weekly active users'),
  active28DayUsers: distinct('Monthly active users'),
  dauPerMau: derivedRate('DAU / MAU'),
  dauPerWau: derivedRate('DAU / WAU'),
  wauPerMau: derivedRate('WAU / MAU'),
  scrolledUsers: distinct('Users who scrolled'),
  cohortActiveUsers: distinct('Cohort active users', 'neutral'),
  cohortTotalUsers: distinct('Cohort users', 'neutral'),
  crashAffectedUsers: distinct('Users with a crash', 'down'),
  crashFreeUsersRate: derivedRate('Crash-free users rate'),

  // Sessions and engagement
  sessions: additive('Sessions'),
  engagedSessions: additive('Engaged sessions'),
  engagementRate: rate('Engagement rate', 'engagedSessions', 'sessions'),
  bounceRate: {
    label: 'Bounce rate',
    unit: 'fraction',
    algebra: { kind: 'weighted_mean', weight: 'sessions' },
    good: 'down',
  },
  averageSessionDuration: {
    label: 'Average session duration',
    unit: 'seconds',
    algebra: { kind: 'weighted_mean', weight: 'sessions' },
    good: 'up',
  },
  userEngagementDuration: {
    label: 'Engagement time',
    unit: 'seconds',
    algebra: { kind: 'additive' },
    good: 'up',
  },
  sessionsPerUser: ratio('Sessions per user', 'sessions', 'activeUsers'),

  // Views and events
  screenPageViews: additive('Views'),
  screenPageViewsPerSession: ratio('Views per session', 'screenPageViews', 'sessions'),
  screenPageViewsPerUser: ratio('Views per user', 'screenPageViews', 'activeUsers'),
  eventCount: additive('Events'),
  eventCountPerUser: ratio('Events per user', 'eventCount', 'activeUsers'),
  eventsPerSession: ratio('Events per session', 'eventCount', 'sessions'),
  eventValue: {
    label: 'Event value',
    unit: 'currency',
    algebra: { kind: 'additive' },
    good: 'up',
  },

  // Key events ("conversions" until May 2024)
  keyEvents: additive('Key events'),
  sessionKeyEventRate: {
    label: 'Session key event rate',
    unit: 'fraction',
    algebra: { kind: 'weighted_mean', weight: 'sessions' },
    good: 'up',
  },
  userKeyEventRate: derivedRate('User key event rate'),

  // Money
  totalRevenue: money('Total revenue'),
  purchaseRevenue: money('Purchase revenue'),
  grossPurchaseRevenue: money('Gross purchase revenue'),
  totalAdRevenue: money('Total ad revenue'),
  refundAmount: money('Refunds', 'down'),
  shippingAmount: money('Shipping', 'neutral'),
  taxAmount: money('Tax', 'neutral'),
  averagePurchaseRevenue: moneyPer('Average purchase revenue', 'purchaseRevenue', 'transactions'),
  averagePurchaseRevenuePerUser: moneyPer('Average purchase revenue per user', 'purchaseRevenue', 'activeUsers'),
  averagePurchaseRevenuePerPayingUser: moneyPer(
    'Average purchase revenue per paying user',
    'purchaseRevenue',
    'totalPurchasers',
  ),
  averageRevenuePerUser: moneyPer('Average revenue per user', 'totalRevenue', 'activeUsers'),

  // Purchases
  ecommercePurchases: additive('Purchases'),
  transactions: additive('Transactions'),
  totalPurchasers: distinct('Purchasers'),
  firstTimePurchasers: distinct('First-time purchasers'),
  purchaserRate: rate('Purchaser rate', 'totalPurchasers', 'activeUsers'),
  firstTimePurchaserRate: rate('First-time purchaser rate', 'firstTimePurchasers', 'activeUsers'),
  firstTimePurchasersPerNewUser: ratio('First-time purchasers per new user', 'firstTimePurchasers', 'newUsers'),
  transactionsPerPurchaser: ratio('Transactions per purchaser', 'transactions', 'totalPurchasers'),
  addToCarts: additive('Add to carts'),
  checkouts: additive('Checkouts'),
  cartToViewRate: derivedRate('Cart-to-view rate'),
  purchaseToViewRate: derivedRate('Purchase-to-view rate'),

  // Items
  itemRevenue: money('Item revenue'),
  grossItemRevenue: money('Gross item revenue'),
  itemRefundAmount: money('Item refunds', 'down'),
  itemDiscountAmount: money('Item discounts', 'neutral'),
  itemsViewed: additive('Items viewed'),
  itemsAddedToCart: additive('Items added to cart'),
  itemsCheckedOut: additive('Items checked out'),
  itemsPurchased: additive('Items purchased'),
  itemsViewedInList: additive('Items viewed in list'),
  itemsClickedInList: additive('Items clicked in list'),
  itemsViewedInPromotion: additive('Items viewed in promotion'),
  itemsClickedInPromotion: additive('Items clicked in promotion'),
  itemViewEvents: additive('Item view events'),
  itemListViewEvents: additive('Item list view events'),
  itemListClickEvents: additive('Item list click events'),
  itemListClickThroughRate: derivedRate('Item list click-through rate'),
  itemPromotionClickThroughRate: derivedRate('Promotion click-through rate'),
  promotionViews: additive('Promotion views'),
  promotionClicks: additive('Promotion clicks'),

  // Advertising
  advertiserAdClicks: additive('Ad clicks'),
  advertiserAdImpressions: additive('Ad impressions'),
  advertiserAdCost: money('Ad cost', 'neutral'),
  advertiserAdCostPerClick: moneyPer('Cost per ad click', 'advertiserAdCost', 'advertiserAdClicks', 'down'),
  advertiserAdCostPerKeyEvent: moneyPer('Ad cost per key event', 'advertiserAdCost', 'keyEvents', 'down'),
  returnOnAdSpend: ratio('Return on ad spend', 'totalRevenue', 'advertiserAdCost'),
  publisherAdClicks: additive('Publisher ad clicks'),
  publisherAdImpressions: additive('Publisher ad impressions'),
  adUnitExposure: {
    label: 'Ad unit exposure (ms)',
    unit: 'count',
    algebra: { kind: 'additive' },
    good: 'neutral',
  },

  // Google Search Console, when linked
  organicGoogleSearchClicks: additive('Google Search clicks'),
  organicGoogleSearchImpressions: additive('Google Search impressions'),
  organicGoogleSearchClickThroughRate: rate(
    'Google Search click-through rate',
    'organicGoogleSearchClicks',
    'organicGoogleSearchImpressions',
  ),
  organicGoogleSearchAveragePosition: {
    label: 'Google Search average position',
    unit: 'ratio',
    algebra: { kind: 'weighted_mean', weight: 'organicGoogleSearchImpressions' },
    good: 'down',
  },
} satisfies Record<string, Entry>;

/** Names that GA4 has dropped, and what they are called now. */
export const renamedMetrics: Record<string, string> = {
  conversions: 'keyEvents',
  sessionConversionRate: 'sessionKeyEventRate',
  userConversionRate: 'userKeyEventRate',
  purchaserConversionRate: 'purchaserRate',
  firstTimePurchaserConversionRate: 'firstTimePurchaserRate',
  advertiserAdCostPerConversion: 'advertiserAdCostPerKeyEvent',
  itemPurchaseQuantity: 'itemsPurchased',
  itemViews: 'itemViewEvents',
  views: 'screenPageViews',
};

function additive(label: string, good: Good = 'up'): Entry {
  return { label, unit: 'count', algebra: { kind: 'additive' }, good };
}
function distinct(label: string, good: Good = 'up'): Entry {
  return { label, unit: 'count', algebra: { kind: 'distinct' }, good };
}
function money(label: string, good: Good = 'up'): Entry {
  return { label, unit: 'currency', algebra: { kind: 'additive' }, good };
}
function rate(label: string, numerator: string, denominator: string): Entry {
  return {
    label,
    unit: 'fraction',
    algebra: { kind: 'ratio', numerator, denominator },
    good: 'up',
  };
}
function ratio(label: string, numerator: string, denominator: string): Entry {
  return { label, unit: 'ratio', algebra: { kind: 'ratio', numerator, denominator }, good: 'up' };
}
function moneyPer(label: string, numerator: string, denominator: string, good: Good = 'up'): Entry {
  return { label, unit: 'currency', algebra: { kind: 'ratio', numerator, denominator }, good };
}
function derivedRate(label: string): Entry {
  return { label, unit: 'fraction', algebra: { kind: 'derived' }, good: 'up' };
}
