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
  targets: 'No targets or budgets are known here. Name the number in the question, or ask how the figure changed.',
  other_properties: 'A question is about one property. Choose the other one to ask about it.',
  other_figures: 'The reporting API of Google Analytics has no such figure.',
  lifetime_value:
    'The Data API of Google Analytics has no lifetime value of users; revenue per user of a period is the closest.',
  exit_pages: 'The Google Analytics reporting API has no exit pages or exit rates.',
  heatmap: 'Google Analytics does not record mouse movements or click maps.',
  forecast:
    'I forecast one figure as a whole, from how it went so far. For this Google Analytics only holds what has happened.',
  realtime: 'The live view cannot answer that. Today’s figures so far are the closest.',
  funnel: 'No funnel can be made of that: it needs two steps, each an event. The figures of each step are the closest.',
  repeat_purchases:
    'Google Analytics does not report how many customers bought more than once; orders per purchaser are the closest.',
  retention: 'I follow people by when they first came, not by other groups; new and returning users are the closest.',
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
  personal_data: [
    'Which cities did our users come from last month?',
    'How many new and returning users did we have last month?',
  ],
  single_visitors: ['How many active users did we have yesterday?', 'Which cities did our users come from last month?'],
  competitors: [
    'How many sessions did we have by channel last month?',
    'How did sessions change compared with last year?',
  ],
  speed: [
    'What was our bounce rate by device last month?',
    'Which 10 landing pages had the highest bounce rate last month?',
  ],
  profit: [
    'How did revenue change last month compared with the month before?',
    'What was our revenue by channel last month?',
  ],
  targets: ['How did revenue change last month compared with the month before?'],
  other_figures: ['How many views did we have by page last month?'],
  lifetime_value: [
    'What was our average revenue per user by channel last month?',
    'What was our average revenue per user last month?',
  ],
  exit_pages: [
    'Which 10 landing pages had the highest bounce rate last month?',
    'Which 10 pages had the most views last month?',
  ],
  heatmap: ['How many outbound clicks did we have last month?', 'What was our engagement rate by page last month?'],
  forecast: ['How did sessions develop over the last 12 months?', 'How many sessions have we had so far this month?'],
  realtime: [
    'How many active users are there right now?',
    'How many active users have we had so far today?',
    'How many sessions have we had by hour so far today?',
  ],
  funnel: [
    'How many items were viewed, added to cart, checked out and purchased last month?',
    'What was our conversion rate by landing page last month?',
  ],
  repeat_purchases: [
    'How many transactions per purchaser did we have last month?',
    'How many first-time purchasers did we have last month?',
  ],
  retention: [
    'How many new and returning users did we have by month this year?',
    'What was our stickiness last month?',
  ],
  satisfaction: [
    'How did engagement rate develop week by week this year?',
    'How many returning users did we have last month?',
  ],
  social_media: [
    'How many sessions did we get from social by source last month?',
    'How many key events did we get from social last month?',
  ],
  email_sending: [
    'How many sessions did we get from email by campaign last month?',
    'How many key events did we get from email last month?',
  ],
  search_rankings: [
    'What was our average position in Google Search by landing page last month?',
    'How many sessions did we get from organic search last month?',
  ],
  stock: ['Which 10 items had the most items purchased last month?', 'How many items were viewed by item last month?'],
  app_stores: ['How many active users did we have by operating system last month?'],
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
