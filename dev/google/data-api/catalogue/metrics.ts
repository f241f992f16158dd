import type { MetricField, MetricScope, MetricType } from './field.ts';

type Row = [apiName: string, uiName: string, type: MetricType, sql: string, description: string];

const users = (condition: string) => `count(distinct iif(${condition}, s.user_id, null))`;
const sessionsWhere = (condition: string) => `count(distinct iif(${condition}, e.session_id, null))`;
const events = (name: string) => `sum(e.name = '${name}')`;
const ratio = (above: string, below: string) => `coalesce(1.0 * ${above} / nullif(${below}, 0), 0)`;

/** Rates and averages: what does not grow with the number of events behind it. */
export function isRatio({ source }: MetricField): boolean {
  if (source.kind === 'window') return source.of !== undefined;
  return /nullif\(|\bavg\(/.test(source.sql);
}

/** An active user has an engaged session, a first visit, or time spent. https://support.google.com/analytics/answer/12253918 */
const ACTIVE_USERS = users(`s.engaged or e.engagement_ms > 0 or e.name = 'first_visit'`);
const TOTAL_USERS = 'count(distinct s.user_id)';
const SESSIONS = 'count(distinct e.session_id)';
const ENGAGED_SESSIONS = sessionsWhere('s.engaged');
const VIEWS = events('page_view');
const REVENUE = 'sum(e.revenue)';
const TRANSACTIONS = `sum(e.name = 'purchase' and e.transaction_id is not null)`;
const PURCHASERS = users(`e.name = 'purchase'`);
const FIRST_PURCHASERS = users('e.is_first_purchase');
const NEW_USERS = users(`e.name = 'first_visit'`);

/**
 * The sum over distinct sessions, in one pass: a session's id and its value make one number that is summed once,
 * and the ids are taken off again. Ids end in eight digits and values have five, so 64 bits are enough.
 */
function overSessions(column: string): string {
  const id = 's.id % 100000000 * 100000';
  return `(sum(distinct ${id} + min(${column}, 99999)) - sum(distinct ${id}))`;
}

/** https://developers.google.com/analytics/devguides/reporting/data/v1/api-schema#metrics */
export const metrics: MetricField[] = [
  ...group('User', 'user', [
    [
      'activeUsers',
      'Active users',
      'TYPE_INTEGER',
      ACTIVE_USERS,
      'The number of distinct users who visited your site or app.',
    ],
    [
      'totalUsers',
      'Total users',
      'TYPE_INTEGER',
      TOTAL_USERS,
      'The number of distinct users who have logged at least one event, regardless of whether the site or app was in use when that event was logged.',
    ],
    [
      'scrolledUsers',
      'Scrolled users',
      'TYPE_INTEGER',
      users(`e.name = 'scroll'`),
      'The number of unique users who scrolled down at least 90% of the page.',
    ],
    [
      'userKeyEventRate',
      'User key event rate',
      'TYPE_FLOAT',
      ratio(users('e.is_key_event'), ACTIVE_USERS),
      'The percentage of users who triggered any key event.',
    ],
  ]),
  ...group('User', 'event', [
    [
      'newUsers',
      'New users',
      'TYPE_INTEGER',
      NEW_USERS,
      'The number of users who interacted with your site or launched your app for the first time (event triggered: first_open or first_visit).',
    ],
    [
      'userEngagementDuration',
      'User engagement',
      'TYPE_SECONDS',
      'sum(e.engagement_ms) / 1000.0',
      'The total amount of time (in seconds) your website or app was in the foreground of users’ devices.',
    ],
  ]),
  ...group('Session', 'session', [
    [
      'sessions',
      'Sessions',
      'TYPE_INTEGER',
      SESSIONS,
      'The number of sessions that began on your site or app (event triggered: session_start).',
    ],
    [
      'engagedSessions',
      'Engaged sessions',
      'TYPE_INTEGER',
      ENGAGED_SESSIONS,
      'The number of sessions that lasted longer than 10 seconds, or had a key event, or had 2 or more page views.',
    ],
    [
      'engagementRate',
      'Engagement rate',
      'TYPE_FLOAT',
      ratio(ENGAGED_SESSIONS, SESSIONS),
      'The percentage of engaged sessions (engaged sessions divided by sessions).',
    ],
    [
      'bounceRate',
      'Bounce rate',
      'TYPE_FLOAT',
      ratio(sessionsWhere('not s.engaged'), SESSIONS),
      'The percentage of sessions that were not engaged.',
    ],
    [
      'averageSessionDuration',
      'Average session duration',
      'TYPE_SECONDS',
      ratio(overSessions('s.duration_s'), SESSIONS),
      'The average duration (in seconds) of users’ sessions.',
    ],
    [
      'sessionsPerUser',
      'Sessions per active user',
      'TYPE_FLOAT',
      ratio(SESSIONS, ACTIVE_USERS),
      'The average number of sessions per user (sessions divided by active users).',
    ],
  ]),
  {
    ...one('Session', 'session', [
      'sessionKeyEventRate',
      'Session key event rate',
      'TYPE_FLOAT',
      ratio(sessionsWhere('e.is_key_event'), SESSIONS),
      'The percentage of sessions in which any key event was triggered.',
    ]),
    deprecatedApiNames: ['sessionConversionRate'],
  },
  ...group('Page / Screen', 'event', [
    [
      'screenPageViews',
      'Views',
      'TYPE_INTEGER',
      VIEWS,
      'The number of app screens or web pages your users viewed. Repeated views of a single page or screen are counted.',
    ],
    [
      'screenPageViewsPerSession',
      'Views per session',
      'TYPE_FLOAT',
      ratio(VIEWS, SESSIONS),
      'The number of app screens or web pages your users viewed per session.',
    ],
    [
      'screenPageViewsPerUser',
      'Views per active user',
      'TYPE_FLOAT',
      ratio(VIEWS, ACTIVE_USERS),
      'The number of app screens or web pages your users viewed per active user.',
    ],
  ]),
  ...group('Event', 'event', [
    ['eventCount', 'Event count', 'TYPE_INTEGER', 'count(*)', 'The count of events.'],
    [
      'eventCountPerUser',
      'Event count per active user',
      'TYPE_FLOAT',
      ratio('count(*)', ACTIVE_USERS),
      'The average number of events per user (event count divided by active users).',
    ],
    [
      'eventsPerSession',
      'Events per session',
      'TYPE_FLOAT',
      ratio('count(*)', SESSIONS),
      'The average number of events per session (event count divided by sessions).',
    ],
    ['eventValue', 'Event value', 'TYPE_FLOAT', 'sum(e.value)', 'The sum of the event parameter named value.'],
  ]),
  {
    ...one('Event', 'attributable', [
      'keyEvents',
      'Key events',
      'TYPE_FLOAT',
      'sum(e.is_key_event)',
      'The count of key events.',
    ]),
    deprecatedApiNames: ['conversions'],
  },
  ...group('Revenue', 'attributable', [
    [
      'totalRevenue',
      'Total revenue',
      'TYPE_CURRENCY',
      REVENUE,
      'The sum of revenue from purchases, subscriptions and advertising, minus refunds.',
    ],
    [
      'averageRevenuePerUser',
      'ARPU',
      'TYPE_CURRENCY',
      ratio(REVENUE, ACTIVE_USERS),
      'Average revenue per active user.',
    ],
  ]),
  ...group('Ecommerce', 'attributable', [
    [
      'purchaseRevenue',
      'Purchase revenue',
      'TYPE_CURRENCY',
      REVENUE,
      'The sum of revenue from purchases minus refunded transaction revenue.',
    ],
    [
      'grossPurchaseRevenue',
      'Gross purchase revenue',
      'TYPE_CURRENCY',
      REVENUE,
      'The sum of revenue from purchases made in your website or app.',
    ],
    [
      'ecommercePurchases',
      'Ecommerce purchases',
      'TYPE_INTEGER',
      events('purchase'),
      'The number of times users completed a purchase.',
    ],
    [
      'transactions',
      'Transactions',
      'TYPE_INTEGER',
      TRANSACTIONS,
      'The count of transaction events with purchase revenue.',
    ],
    [
      'averagePurchaseRevenue',
      'Average purchase revenue',
      'TYPE_CURRENCY',
      ratio(REVENUE, TRANSACTIONS),
      'The average purchase revenue in the transaction group of events.',
    ],
    [
      'averagePurchaseRevenuePerPayingUser',
      'ARPPU',
      'TYPE_CURRENCY',
      ratio(REVENUE, PURCHASERS),
      'The total purchase revenue per active user that logged a purchase event.',
    ],
    [
      'averagePurchaseRevenuePerUser',
      'Average purchase revenue per active user',
      'TYPE_CURRENCY',
      ratio(REVENUE, ACTIVE_USERS),
      'The average purchase revenue per active user.',
    ],
    [
      'transactionsPerPurchaser',
      'Transactions per purchaser',
      'TYPE_FLOAT',
      ratio(TRANSACTIONS, PURCHASERS),
      'The average number of transactions per purchaser.',
    ],
  ]),
  ...group('Ecommerce', 'user', [
    [
      'totalPurchasers',
      'Total purchasers',
      'TYPE_INTEGER',
      PURCHASERS,
      'The number of users that logged purchase events for the time period selected.',
    ],
    [
      'purchaserRate',
      'Purchaser rate',
      'TYPE_FLOAT',
      ratio(PURCHASERS, ACTIVE_USERS),
      'The percentage of active users who made 1 or more purchase transactions.',
    ],
    [
      'firstTimePurchasers',
      'First time purchasers',
      'TYPE_INTEGER',
      FIRST_PURCHASERS,
      'The number of users that completed their first purchase event.',
    ],
    [
      'firstTimePurchaserRate',
      'First time purchaser rate',
      'TYPE_FLOAT',
      ratio(FIRST_PURCHASERS, ACTIVE_USERS),
      'The percentage of active users who made their first purchase.',
    ],
    [
      'cartToViewRate',
      'Cart-to-view rate',
      'TYPE_FLOAT',
      ratio(users(`e.name = 'add_to_cart'`), users(`e.name = 'view_item'`)),
      'The number of users who added a product to their cart divided by the number of users who viewed the same product.',
    ],
    [
      'purchaseToViewRate',
      'Purchase-to-view rate',
      'TYPE_FLOAT',
      ratio(PURCHASERS, users(`e.name = 'view_item'`)),
      'The number of users who purchased a product divided by the number of users who viewed the same product.',
    ],
  ]),
  ...group('Ecommerce', 'event', [
    [
      'firstTimePurchasersPerNewUser',
      'First-time purchasers per new user',
      'TYPE_FLOAT',
      ratio(FIRST_PURCHASERS, NEW_USERS),
      'The average number of first-time purchasers per new user.',
    ],
    [
      'addToCarts',
      'Add to carts',
      'TYPE_INTEGER',
      events('add_to_cart'),
      'The number of times users added items to their shopping carts.',
    ],
    [
      'checkouts',
      'Checkouts',
      'TYPE_INTEGER',
      events('begin_checkout'),
      'The number of times users started the checkout process.',
    ],
    [
      'itemViewEvents',
      'Item view events',
      'TYPE_INTEGER',
      events('view_item'),
      'The number of times the item details were viewed.',
    ],
  ]),
  ...items([
    [
      'itemsViewed',
      'Items viewed',
      'TYPE_INTEGER',
      quantity('view_item'),
      'The number of units viewed for a single item.',
    ],
    [
      'itemsAddedToCart',
      'Items added to cart',
      'TYPE_INTEGER',
      quantity('add_to_cart'),
      'The number of units added to cart for a single item.',
    ],
    [
      'itemsCheckedOut',
      'Items checked out',
      'TYPE_INTEGER',
      quantity('begin_checkout'),
      'The number of units checked out for a single item.',
    ],
    [
      'itemsPurchased',
      'Items purchased',
      'TYPE_INTEGER',
      quantity('purchase'),
      'The number of units for a single item included in purchase events.',
    ],
    [
      'itemRevenue',
      'Item revenue',
      'TYPE_CURRENCY',
      itemRevenue(),
      'The total revenue from purchases minus refunded transaction revenue from items only.',
    ],
    ['grossItemRevenue', 'Gross item revenue', 'TYPE_CURRENCY', itemRevenue(), 'The total revenue from items only.'],
  ]),
  ...overWindow([
    [
      'active1DayUsers',
      '1-day active users',
      1,
      undefined,
      'The number of distinct active users within a 1 day period, the last day of the report’s date range.',
    ],
    [
      'active7DayUsers',
      '7-day active users',
      7,
      undefined,
      'The number of distinct active users within a 7 day period that ends with the last day of the report’s date range.',
    ],
    [
      'active28DayUsers',
      '28-day active users',
      28,
      undefined,
      'The number of distinct active users within a 28 day period that ends with the last day of the report’s date range.',
    ],
    ['dauPerMau', 'DAU / MAU', 1, 30, 'The rolling percent of 30-day active users who are also 1-day active users.'],
    ['dauPerWau', 'DAU / WAU', 1, 7, 'The rolling percent of 7-day active users who are also 1-day active users.'],
    ['wauPerMau', 'WAU / MAU', 7, 30, 'The rolling percent of 30-day active users who are also 7-day active users.'],
  ]),
];

/** The three fields Google adds for each key event of a property. */
export function listKeyEventMetrics(name: string): MetricField[] {
  const isIt = `e.is_key_event and e.name = '${name}'`;
  return [
    one('Event', 'attributable', [
      `keyEvents:${name}`,
      `Key events for ${name}`,
      'TYPE_FLOAT',
      `sum(${isIt})`,
      `The count of key events for the event ${name}.`,
    ]),
    one('Session', 'session', [
      `sessionKeyEventRate:${name}`,
      `Session key event rate for ${name}`,
      'TYPE_FLOAT',
      ratio(sessionsWhere(isIt), SESSIONS),
      `The percentage of sessions in which the key event ${name} was triggered.`,
    ]),
    one('User', 'user', [
      `userKeyEventRate:${name}`,
      `User key event rate for ${name}`,
      'TYPE_FLOAT',
      ratio(users(isIt), ACTIVE_USERS),
      `The percentage of users who triggered the key event ${name}.`,
    ]),
  ];
}

/** The three fields Google adds for a custom metric: sum, average, count. */
export function listCustomMetrics(parameter: string, uiName: string): MetricField[] {
  const value = `json_extract(e.parameters, '$.${parameter}')`;
  const custom = (row: Row): MetricField => ({ ...one('Custom', 'event', row), customDefinition: true });
  const description = 'An event scoped custom metric for your Analytics property.';
  return [
    custom([`customEvent:${parameter}`, uiName, 'TYPE_STANDARD', `coalesce(sum(${value}), 0)`, description]),
    custom([
      `averageCustomEvent:${parameter}`,
      `Average ${uiName}`,
      'TYPE_FLOAT',
      `coalesce(avg(${value}), 0)`,
      description,
    ]),
    custom([`countCustomEvent:${parameter}`, `Count ${uiName}`, 'TYPE_INTEGER', `count(${value})`, description]),
  ];
}

function group(category: string, scope: MetricScope, rows: Row[]): MetricField[] {
  return rows.map((row) => one(category, scope, row));
}

function one(category: string, scope: MetricScope, [apiName, uiName, type, sql, description]: Row): MetricField {
  return { apiName, uiName, description, category, scope, type, source: { kind: 'events', sql } };
}

function items(rows: Row[]): MetricField[] {
  return rows.map((row) => ({ ...one('Ecommerce', 'item', row), source: { kind: 'items', sql: row[3] } }));
}

function quantity(event: string): string {
  return `sum(iif(e.name = '${event}', ei.quantity, 0))`;
}

function itemRevenue(): string {
  return `sum(iif(e.name = 'purchase', ei.quantity * ei.price, 0))`;
}

type WindowRow = [apiName: string, uiName: string, days: number, of: number | undefined, description: string];

function overWindow(rows: WindowRow[]): MetricField[] {
  return rows.map(([apiName, uiName, days, of, description]) => ({
    apiName,
    uiName,
    description,
    category: 'User',
    scope: 'window',
    type: of === undefined ? 'TYPE_INTEGER' : 'TYPE_FLOAT',
    source: { kind: 'window', days, ...(of !== undefined && { of }) },
  }));
}
