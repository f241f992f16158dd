import type { NoteKey } from './notes.ts';
import type { standardMetrics } from '../../catalogue/metrics.ts';

/** What people mean by a figure: a GA4 metric, or one of the looser ideas below. */
export type MetricConcept = keyof typeof standardMetrics | keyof typeof looseMetrics;

export interface LooseMetric {
  /** All of these together answer the question; within an inner list the first the property has. */
  fields: string[][];
  /** Key of the sentence that tells the reader what was assumed (`Phrasing.notes`). */
  note?: NoteKey;
}

/** Words whose meaning is wider than one metric. */
export const looseMetrics = {
  users: { fields: [['activeUsers', 'totalUsers']], note: 'users_are_active' },
  people: { fields: [['activeUsers', 'totalUsers']], note: 'users_are_active' },
  traffic: { fields: [['sessions']], note: 'traffic_is_sessions' },
  /** A word for visits that is said of views where pages are listed. */
  visit_volume: { fields: [['sessions']] },
  conversions: { fields: [['keyEvents']], note: 'conversions_are_key_events' },
  conversion_rate: { fields: [['sessionKeyEventRate']], note: 'rate_is_per_session' },
  revenue: { fields: [['totalRevenue', 'purchaseRevenue']] },
  sales: {
    fields: [
      ['purchaseRevenue', 'totalRevenue'],
      ['ecommercePurchases', 'transactions'],
    ],
    note: 'sales_are_both',
  },
  purchase_rate: { fields: [['sessionKeyEventRate:purchase', 'purchaserRate']] },
  /** Of ads, or of the people it is split by: who spends is told apart by the groups. */
  spend: { fields: [['advertiserAdCost']] },
  customers: { fields: [['totalPurchasers']], note: 'customers_purchased' },
  engagement: { fields: [['engagementRate']], note: 'engagement_is_rate' },
  average_engagement_time: {
    fields: [['userEngagementDuration'], ['activeUsers']],
    note: 'engagement_time_per_user',
  },
  engagement_time_per_session: { fields: [['userEngagementDuration'], ['sessions']], note: 'shown_as_parts' },
  cart_abandonment: {
    fields: [['addToCarts'], ['checkouts'], ['ecommercePurchases', 'transactions']],
    note: 'abandonment_from_steps',
  },
  engaged_sessions_per_user: { fields: [['engagedSessions'], ['activeUsers']], note: 'shown_as_parts' },
  items_per_order: {
    fields: [['itemsPurchased'], ['ecommercePurchases', 'transactions']],
    note: 'shown_as_parts',
  },
  checkout_completion: {
    fields: [['checkouts'], ['ecommercePurchases', 'transactions']],
    note: 'shown_as_parts',
  },
  cart_completion: { fields: [['addToCarts'], ['ecommercePurchases', 'transactions']], note: 'shown_as_parts' },
  items_left_in_cart: { fields: [['itemsAddedToCart'], ['itemsPurchased']], note: 'shown_as_parts' },
  cart_to_checkout: { fields: [['addToCarts'], ['checkouts']], note: 'shown_as_parts' },
  /** Of ads, of search results, of links: asked back where nothing else tells. */
  clicks: { fields: [] },
  click_rate: { fields: [] },
  ad_click_rate: { fields: [['advertiserAdClicks'], ['advertiserAdImpressions']], note: 'shown_as_parts' },
  impressions: { fields: [] },
  ecommerce: {
    fields: [
      ['purchaseRevenue', 'totalRevenue'],
      ['ecommercePurchases', 'transactions'],
      ['averagePurchaseRevenue'],
      ['addToCarts'],
      ['checkouts'],
    ],
  },
  stickiness: { fields: [['dauPerMau']] },
} satisfies Record<string, LooseMetric>;

/** The same idea when it is split by product: GA4 keeps item figures apart from the others. */
export const itemMetrics: Record<string, string> = {
  totalRevenue: 'itemRevenue',
  purchaseRevenue: 'itemRevenue',
  grossPurchaseRevenue: 'grossItemRevenue',
  refundAmount: 'itemRefundAmount',
  ecommercePurchases: 'itemsPurchased',
  transactions: 'itemsPurchased',
  addToCarts: 'itemsAddedToCart',
  checkouts: 'itemsCheckedOut',
  screenPageViews: 'itemsViewed',
  sessions: 'itemsViewed',
  sessionKeyEventRate: 'purchaseToViewRate',
  'sessionKeyEventRate:purchase': 'purchaseToViewRate',
  purchaserRate: 'purchaseToViewRate',
  'sessionKeyEventRate:add_to_cart': 'cartToViewRate',
  'keyEvents:purchase': 'itemsPurchased',
  'keyEvents:add_to_cart': 'itemsAddedToCart',
};
