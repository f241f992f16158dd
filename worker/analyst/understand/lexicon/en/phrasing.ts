import type { CalendarUnit } from '../../dates/calendar.ts';
import { addDays, addMonths, partsOf } from '../../dates/calendar.ts';
import type { Phrasing } from '../phrasing.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const phrasing: Phrasing = {
  range: formatRange,
  today: 'today so far',
  yesterday: 'yesterday',
  thisUnit: (unit) => (unit === 'day' ? 'today so far' : `this ${unit} so far`),
  lastUnit: (unit) => (unit === 'day' ? 'yesterday' : `last ${unit}`),
  rolling: (unit, count) => `the last ${plural(count, unit)}`,
  before: (unit, count) => (count === 1 ? `the ${unit} before` : `the previous ${plural(count, unit)}`),
  sameDaysLastYear: 'the same days last year',
  weekend: 'last weekend',
  allTime: 'all time',
  notes: {
    default_range: 'No dates were given, so this is the last 28 days.',
    users_are_active: '“Users” are active users, as Google Analytics counts them by default.',
    traffic_is_sessions: 'Traffic is counted in sessions.',
    conversions_are_key_events: 'Conversions are what Google Analytics calls key events, all of them together.',
    rate_is_per_session: 'The conversion rate is the share of sessions with a key event.',
    sales_are_both: '“Sales” is shown both as purchase revenue and as the number of purchases.',
    customers_purchased: 'Customers are users who made a purchase.',
    engagement_is_rate: 'Engagement is shown as the engagement rate.',
    engagement_time_per_user: 'Average engagement time is engagement time divided by active users.',
    abandonment_from_steps: 'Abandonment is read from the steps: add to carts, checkouts and purchases.',
    organic_is_search: '“Organic” is read as the channel Organic Search.',
    paid_is_all_paid: '“Paid” is every channel whose name begins with Paid.',
    social_is_both: '“Social” is Organic Social and Paid Social together.',
    search_is_both: '“Search” is Organic Search and Paid Search together.',
    newsletter_is_email: '“Newsletter” is read as the channel Email.',
    blog_is_path: '“Blog” is read as pages whose path contains /blog.',
    today_incomplete: 'Today is included and not complete yet.',
    same_days: 'The period is not over, so it is compared with the same number of days.',
    clipped_to_today: 'The period is not over: days up to today are counted, and today is not complete yet.',
    why_is_where: 'Google Analytics shows where a change happened, not why: this is the change by channel.',
    first_user_scope: 'New users are grouped by how they first arrived.',
    search_console_by_page: 'Google Search figures exist only by landing page.',
    sessions_by_page: 'A session counts for every page it saw, so these sessions overlap.',
    item_metric: 'By product, Google Analytics counts items rather than orders or sessions.',
    event_counted: 'Counted as the event of that name.',
    whole_months: 'By month, so only complete months are shown.',
    hours_are_days: 'Google Analytics reports by day, so this is yesterday.',
    recent_is_default: '“Recently” is read as the last 28 days.',
    weekday_aligned: 'The week a year ago is 52 weeks back, so that weekdays match.',
    season_months: 'Seasons are whole months of the northern year (summer is June to August).',
    worst_is_fewest: 'Without a figure to judge by, “worst” is read as the fewest.',
    overlap_avoided: 'The two periods would overlap, so the period just before is used instead.',
    kept_from_before: 'What was not said again is kept from the question before.',
  },
  withoutIt: 'Leave it out',
  readAs: (typed, read) => `I read “${typed}” as “${read}”.`,
  notUsed: (words) =>
    `I did not use ${words.length === 1 ? 'the word' : 'the words'} ${words.map((word) => `“${word}”`).join(', ')}.`,
  countedOnPath: (word) => `“${word}” is read as pages whose path contains it.`,
  question: ({ metrics, by, top, trend, filter, when, versus }) => {
    const figures = listOf(metrics);
    const subject = top
      ? `Top ${top.count} ${top.noun} by ${figures}`
      : trend
        ? `${capital(figures)} by ${trend}`
        : by
          ? `${capital(figures)} by ${by}`
          : capital(figures);
    const rest = [filter && `for ${filter}`, when, versus && `compared with ${versus}`].filter(Boolean);
    return [subject, ...rest].join(' ');
  },
  clarify: {
    nothing_asked: 'I could not find a question about your analytics in that. You could ask, for example:',
    greeting: 'Hello! Ask me anything about this property’s traffic, pages, conversions or revenue. For example:',
    unknown_words: 'I am not sure what this refers to, and the answer depends on it:',
    too_long:
      'That is too long for me to be sure what you are asking. Please put it in one or two sentences, for example:',
    ambiguous_date: 'This date can be read in two ways, and the numbers would differ. Which day do you mean?',
    open_start: 'Which day should the period begin on?',
    invalid_date: 'I could not find that date in the calendar. Which days do you mean?',
    where_from: 'Do you mean the channels people came through, or the countries they are in?',
    which_metric: 'Which figure do you mean?',
    top_of_what: 'Top of what? Choose what to rank:',
    which_field: 'Which of these do you mean?',
    need_history: 'I do not know what this refers to yet. You could ask, for example:',
    clicks: '“Clicks” can mean several things in Google Analytics. Which do you mean?',
  },
  refuse: {
    origin: 'Do you mean the channels people came through, or the countries they are in?',
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
    retention: 'I cannot compute retention by cohort yet; new and returning users are the closest.',
    satisfaction: 'Google Analytics counts what people do. It does not know how satisfied they are or what they think.',
    stock: 'Google Analytics knows views and purchases of products, but not stock, suppliers or delivery.',
    social_media: 'Google Analytics sees visits from social networks, not followers, likes or comments there.',
    email_sending:
      'Google Analytics sees visits that come from e-mails, not how many were sent, opened or unsubscribed.',
    search_rankings: 'Google Analytics holds no search rankings or backlinks.',
    app_stores: 'Google Analytics holds no app store ratings or rankings.',
    causes_outside: 'Google Analytics measures your property and cannot tell what outside it had an effect.',
    secrets: 'I only answer questions about this property’s Google Analytics data.',
    changes: 'I only read Google Analytics data: I cannot change settings, send messages or write other texts.',
  },
  refuseOther: {
    future: (name) =>
      `${name === '' ? 'That period' : capital(name)} has not happened yet, so there is no data for it.`,
    missing_metric: (name) => `This property has no ${name} in Google Analytics.`,
    missing_dimension: (name) => `This property cannot be split by ${name} in Google Analytics.`,
    blocked_revenue: (name) =>
      `The connected Google account has no access to revenue figures of this property, so ${name} cannot be shown.`,
    blocked_cost: (name) =>
      `The connected Google account has no access to cost figures of this property, so ${name} cannot be shown.`,
  },
};

/** "5 October 2026", "1–28 October 2026", "28 September – 4 October 2026", "October 2026", "July–September 2026", "2026". */
function formatRange(start: string, end: string): string {
  const from = partsOf(start);
  const to = partsOf(end);
  const name = (month: number) => months[month - 1]!;
  if (start === end) return `${from.day} ${name(from.month)} ${from.year}`;
  const wholeMonths = from.day === 1 && addDays(addMonths(`${end.slice(0, 8)}01`, 1), -1) === end;
  if (wholeMonths && from.year === to.year) {
    if (from.month === 1 && to.month === 12) return String(from.year);
    if (from.month === to.month) return `${name(from.month)} ${from.year}`;
    return `${name(from.month)}–${name(to.month)} ${from.year}`;
  }
  if (wholeMonths) return `${name(from.month)} ${from.year} – ${name(to.month)} ${to.year}`;
  if (from.year !== to.year) {
    return `${from.day} ${name(from.month)} ${from.year} – ${to.day} ${name(to.month)} ${to.year}`;
  }
  if (from.month !== to.month) return `${from.day} ${name(from.month)} – ${to.day} ${name(to.month)} ${to.year}`;
  return `${from.day}–${to.day} ${name(to.month)} ${to.year}`;
}

function plural(count: number, unit: CalendarUnit): string {
  return count === 1 ? unit : `${count} ${unit}s`;
}

function listOf(words: string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
