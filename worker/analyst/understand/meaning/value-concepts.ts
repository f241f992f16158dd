import type { NoteKey } from './notes.ts';
import type { DimensionConcept } from './dimension-concepts.ts';

export interface ValueConceptEntry {
  dimension: DimensionConcept;
  op: 'exact' | 'contains' | 'begins_with' | 'in_list';
  values: string[];
  /** Key of the sentence that tells the reader how the word was read (`Phrasing.notes`). */
  note?: NoteKey;
}

/** Values that have the same name in every GA4 property, by what people call them. */
export const valueConcepts = {
  mobile: is('device', 'mobile'),
  desktop: is('device', 'desktop'),
  tablet: is('device', 'tablet'),
  smart_tv: is('device', 'smart tv'),

  ios: is('operating_system', 'iOS'),
  android: is('operating_system', 'Android'),
  windows: is('operating_system', 'Windows'),
  mac: is('operating_system', 'Macintosh'),
  linux: is('operating_system', 'Linux'),
  chrome_os: is('operating_system', 'Chrome OS'),
  iphone: is('device_model', 'iPhone'),
  ipad: is('device_model', 'iPad'),

  chrome: is('browser', 'Chrome'),
  safari: is('browser', 'Safari'),
  firefox: is('browser', 'Firefox'),
  edge: is('browser', 'Edge'),
  opera: is('browser', 'Opera'),
  samsung_internet: is('browser', 'Samsung Internet'),

  organic_search: is('channel', 'Organic Search'),
  organic: { ...is('channel', 'Organic Search'), note: 'organic_is_search' },
  paid_search: is('channel', 'Paid Search'),
  paid: { dimension: 'channel', op: 'begins_with', values: ['Paid'], note: 'paid_is_all_paid' },
  direct: is('channel', 'Direct'),
  referral: is('channel', 'Referral'),
  email: is('channel', 'Email'),
  sms: is('channel', 'SMS'),
  display: is('channel', 'Display'),
  affiliates: is('channel', 'Affiliates'),
  organic_social: is('channel', 'Organic Social'),
  paid_social: is('channel', 'Paid Social'),
  social: {
    dimension: 'channel',
    op: 'in_list',
    values: ['Organic Social', 'Paid Social'],
    note: 'social_is_both',
  },
  search: {
    dimension: 'channel',
    op: 'in_list',
    values: ['Organic Search', 'Paid Search'],
    note: 'search_is_both',
  },
  organic_shopping: is('channel', 'Organic Shopping'),
  paid_shopping: is('channel', 'Paid Shopping'),
  organic_video: is('channel', 'Organic Video'),
  paid_video: is('channel', 'Paid Video'),
  cross_network: is('channel', 'Cross-network'),
  audio: is('channel', 'Audio'),
  push: is('channel', 'Mobile Push Notifications'),
  unassigned: is('channel', 'Unassigned'),

  google: is('source', 'google'),
  google_organic: is('source_medium', 'google / organic'),
  google_ads: is('source_medium', 'google / cpc'),
  bing: is('source', 'bing'),
  bing_ads: is('source_medium', 'bing / cpc'),
  duckduckgo: is('source', 'duckduckgo'),
  yahoo: contains('source', 'yahoo'),
  baidu: contains('source', 'baidu'),
  yandex: contains('source', 'yandex'),
  ecosia: contains('source', 'ecosia'),
  facebook: contains('source', 'facebook'),
  instagram: contains('source', 'instagram'),
  linkedin: contains('source', 'linkedin'),
  youtube: contains('source', 'youtube'),
  tiktok: contains('source', 'tiktok'),
  pinterest: contains('source', 'pinterest'),
  reddit: contains('source', 'reddit'),
  twitter: { dimension: 'source', op: 'in_list', values: ['t.co', 'twitter', 'twitter.com', 'x', 'x.com'] },
  chatgpt: contains('source', 'chatgpt'),
  ai_assistants: {
    dimension: 'source',
    op: 'contains',
    values: ['chatgpt', 'openai', 'perplexity', 'gemini', 'copilot', 'claude'],
    note: 'ai_is_sources',
  },
  perplexity: contains('source', 'perplexity'),
  whatsapp: contains('source', 'whatsapp'),
  telegram: contains('source', 'telegram'),
  slack: contains('source', 'slack'),
  github: contains('source', 'github'),
  hacker_news: is('source', 'news.ycombinator.com'),
  newsletter: { ...is('channel', 'Email'), note: 'newsletter_is_email' },
  cpc: is('medium', 'cpc'),

  new_visitors: is('new_or_returning', 'new'),
  returning_visitors: is('new_or_returning', 'returning'),
  male: is('gender', 'male'),
  female: is('gender', 'female'),
  age_18_24: is('age', '18-24'),
  age_25_34: is('age', '25-34'),
  age_35_44: is('age', '35-44'),
  age_45_54: is('age', '45-54'),
  age_55_64: is('age', '55-64'),
  age_65_plus: is('age', '65+'),

  home_page: is('page', '/'),
  blog: { dimension: 'page', op: 'contains', values: ['/blog'], note: 'blog_is_path' },
  web_platform: is('platform', 'web'),

  europe: is('continent', 'Europe'),
  asia: is('continent', 'Asia'),
  africa: is('continent', 'Africa'),
  oceania: is('continent', 'Oceania'),
  americas: is('continent', 'Americas'),
  north_america: is('sub_continent', 'Northern America'),
  south_america: is('sub_continent', 'South America'),
  dach: among('Germany', 'Austria', 'Switzerland'),
  nordics: among('Denmark', 'Finland', 'Iceland', 'Norway', 'Sweden'),
  scandinavia: among('Denmark', 'Norway', 'Sweden'),
  benelux: among('Belgium', 'Netherlands', 'Luxembourg'),
  baltics: among('Estonia', 'Latvia', 'Lithuania'),
  european_union: among(
    'Austria',
    'Belgium',
    'Bulgaria',
    'Croatia',
    'Cyprus',
    'Czechia',
    'Denmark',
    'Estonia',
    'Finland',
    'France',
    'Germany',
    'Greece',
    'Hungary',
    'Ireland',
    'Italy',
    'Latvia',
    'Lithuania',
    'Luxembourg',
    'Malta',
    'Netherlands',
    'Poland',
    'Portugal',
    'Romania',
    'Slovakia',
    'Slovenia',
    'Spain',
    'Sweden',
  ),
  monday: is('weekday', 'Monday'),
  tuesday: is('weekday', 'Tuesday'),
  wednesday: is('weekday', 'Wednesday'),
  thursday: is('weekday', 'Thursday'),
  friday: is('weekday', 'Friday'),
  saturday: is('weekday', 'Saturday'),
  sunday: is('weekday', 'Sunday'),
  weekends: { dimension: 'weekday', op: 'in_list', values: ['Saturday', 'Sunday'] },
  working_days: {
    dimension: 'weekday',
    op: 'in_list',
    values: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  },
} satisfies Record<string, ValueConceptEntry>;

export type ValueConcept = keyof typeof valueConcepts;

function is(dimension: DimensionConcept, value: string): ValueConceptEntry {
  return { dimension, op: 'exact', values: [value] };
}
function contains(dimension: DimensionConcept, value: string): ValueConceptEntry {
  return { dimension, op: 'contains', values: [value] };
}
function among(...countries: string[]): ValueConceptEntry {
  return { dimension: 'country', op: 'in_list', values: countries };
}
