import type { Phrasing } from '../phrasing.ts';

export const refuse: Phrasing['refuse'] = {
  definitions:
    'I answer with figures and do not explain terms. Google’s Analytics help describes how each of them is counted.',
  personal_data:
    'Google Analytics holds no names, e-mail addresses, phone numbers or companies of visitors, so I cannot tell who they are.',
  single_visitors: 'Google Analytics reports groups of visitors, never single persons.',
  competitors:
    'Google Analytics measures only your own property. It knows nothing about competitors, other sites or industry averages.',
  speed: 'Google Analytics does not measure loading times, Web Vitals, errors or uptime.',
  salary: 'That is not in Google Analytics: it measures what happens on your site, not people in your company.',
  weather: 'That is not in Google Analytics: it knows nothing about the weather.',
  profit:
    'Google Analytics knows revenue, but not costs, margins or subscriptions outside the site, so it cannot tell profit.',
  exit_pages: 'The Google Analytics reporting API has no exit pages or exit rates.',
  heatmap: 'Google Analytics does not record mouse movements or click maps.',
  forecast: 'Google Analytics holds what has happened; I do not make forecasts.',
  realtime: 'I answer from reported days, not from the live view. Today’s figures so far are the closest.',
  funnel: 'I cannot follow step-by-step paths or funnels yet; the figures of each step are the closest.',
  repeat_purchases:
    'Google Analytics does not report how many customers bought more than once; orders per purchaser are the closest.',
  retention: 'I cannot compute retention by cohort yet; new and returning users are the closest.',
  satisfaction: 'Google Analytics counts what people do. It does not know how satisfied they are or what they think.',
  stock: 'Google Analytics knows views and purchases of products, but not stock, suppliers or delivery.',
  social_media: 'Google Analytics sees visits from social networks, not followers, likes or comments there.',
  email_sending: 'Google Analytics sees visits that come from e-mails, not how many were sent, opened or unsubscribed.',
  search_rankings: 'Google Analytics holds no search rankings or backlinks.',
  app_stores: 'Google Analytics holds no app store ratings or rankings.',
  causes_outside: 'Google Analytics measures your property and cannot tell what outside it had an effect.',
  secrets: 'I only answer questions about this property’s Google Analytics data.',
  changes: 'I only read Google Analytics data: I cannot change settings, send messages or write other texts.',
};

/** Answerable by any property that has the figures; what a property lacks is left out. */
export const nearest: Phrasing['nearest'] = {
  definitions: ['What was our bounce rate last month?', 'What was our engagement rate last month?'],
  personal_data: ['Users by city in the last 28 days', 'New or returning users last month'],
  single_visitors: ['How many active users did we have yesterday?', 'Users by city in the last 28 days'],
  competitors: ['Sessions by channel in the last 28 days', 'How did sessions change compared with last year?'],
  speed: ['Bounce rate by device in the last 28 days', 'Top 10 landing pages by bounce rate last month'],
  profit: ['Revenue last month compared with the month before', 'Revenue by channel last month'],
  exit_pages: ['Top 10 landing pages by bounce rate last month', 'Top 10 pages by views last month'],
  heatmap: ['Outbound clicks in the last 28 days', 'Engagement rate by page in the last 28 days'],
  forecast: ['How did sessions develop over the last 12 months?', 'Sessions this month so far'],
  realtime: ['How many active users do we have today so far?', 'Sessions by hour today so far'],
  funnel: [
    'Items viewed, add to carts, checkouts and purchases in the last 28 days',
    'Conversion rate by landing page last month',
  ],
  repeat_purchases: ['Transactions per purchaser last month', 'First-time purchasers last month'],
  retention: ['New or returning users by month this year', 'Stickiness in the last 28 days'],
  satisfaction: ['Engagement rate by week this year', 'Returning users last month'],
  social_media: ['Sessions from social by source last month', 'Key events from social last month'],
  email_sending: ['Sessions from email by campaign last month', 'Key events from email last month'],
  search_rankings: [
    'Google Search average position by landing page last month',
    'Sessions from organic search last month',
  ],
  stock: ['Top 10 items by items purchased last month', 'Items viewed by item last month'],
  app_stores: ['Active users by operating system last month'],
  causes_outside: ['How did sessions change last week compared with the week before?'],
};

export const refuseOther: Phrasing['refuseOther'] = {
  future: (name) => `${name === '' ? 'That period' : capital(name)} has not happened yet, so there is no data for it.`,
  missing_metric: (name) => `This property has no ${name} in Google Analytics.`,
  missing_dimension: (name) => `This property cannot be split by ${name} in Google Analytics.`,
  blocked_revenue: (name) =>
    `The connected Google account may not see revenue figures of this property, so ${name} cannot be shown.`,
  blocked_cost: (name) =>
    `The connected Google account may not see cost figures of this property, so ${name} cannot be shown.`,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
