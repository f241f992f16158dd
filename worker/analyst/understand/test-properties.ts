import { standardMetrics } from '../catalogue/metrics.ts';
import type { Field, MetricField, PropertyProfile } from '../property.ts';

/** Three properties as their owners' metadata would describe them: a shop, a software service, a publisher. */
export const shop: PropertyProfile = {
  property: 'properties/1001',
  display_name: 'Lampenladen',
  time_zone: 'Europe/Berlin',
  currency: 'EUR',
  dimensions: [
    ...standardDimensionFields(),
    custom('customItem:material', 'Material'),
    custom('customEvent:login_state', 'Login state'),
  ],
  metrics: [...standardMetricFields(), ...keyEvents('purchase', 'add_to_cart', 'newsletter_signup')],
};

export const software: PropertyProfile = {
  property: 'properties/1002',
  display_name: 'Planly',
  time_zone: 'America/New_York',
  currency: 'USD',
  dimensions: [
    ...standardDimensionFields(),
    custom('customEvent:plan', 'Plan'),
    custom('customUser:account_type', 'Account type'),
  ],
  metrics: [
    ...standardMetricFields({ blocked: 'NO_REVENUE_METRICS' }),
    ...keyEvents('sign_up', 'trial_start', 'generate_lead'),
    {
      api_name: 'customEvent:projects_created',
      ui_name: 'Projects created',
      type: 'TYPE_INTEGER',
      custom: true,
    },
    { api_name: 'customEvent:export_time', ui_name: 'Export time', type: 'TYPE_MILLISECONDS', custom: true },
  ],
};

export const publisher: PropertyProfile = {
  property: 'properties/1003',
  display_name: '東京ガイド',
  time_zone: 'Asia/Tokyo',
  currency: 'JPY',
  dimensions: [
    ...standardDimensionFields(),
    custom('customEvent:author', 'Author'),
    custom('customEvent:article_category', 'Article category'),
  ],
  metrics: [
    ...standardMetricFields(),
    ...keyEvents('newsletter_subscribe', 'article_read'),
    { api_name: 'customEvent:words_read', ui_name: 'Words read', type: 'TYPE_INTEGER', custom: true },
  ],
};

function custom(apiName: string, uiName: string): Field {
  return { api_name: apiName, ui_name: uiName, category: 'Custom', custom: true };
}

function keyEvents(...names: string[]): MetricField[] {
  return names.flatMap((name) => [
    { api_name: `keyEvents:${name}`, ui_name: `Key events for ${name}`, type: 'TYPE_FLOAT' },
    {
      api_name: `sessionKeyEventRate:${name}`,
      ui_name: `Session key event rate for ${name}`,
      type: 'TYPE_FLOAT',
    },
    { api_name: `userKeyEventRate:${name}`, ui_name: `User key event rate for ${name}`, type: 'TYPE_FLOAT' },
  ]);
}

function standardMetricFields({ blocked }: { blocked?: string } = {}): MetricField[] {
  return Object.entries(standardMetrics).map(([name, { label, unit }]) => {
    const type =
      { count: 'TYPE_INTEGER', currency: 'TYPE_CURRENCY', seconds: 'TYPE_SECONDS' }[unit as string] ?? 'TYPE_FLOAT';
    const field: MetricField = { api_name: name, ui_name: label, type };
    const withheld = blocked !== undefined && /revenue/i.test(name);
    return withheld ? { ...field, blocked_reasons: [blocked] } : field;
  });
}

/** API names with the names GA4's metadata gives them. */
function standardDimensionFields(): Field[] {
  return Object.entries({
    adFormat: 'Ad format',
    adUnitName: 'Ad unit',
    appVersion: 'App version',
    audienceName: 'Audience name',
    brandingInterest: 'Interests',
    browser: 'Browser',
    campaignName: 'Campaign',
    city: 'City',
    contentGroup: 'Content group',
    continent: 'Continent',
    country: 'Country',
    date: 'Date',
    dateHour: 'Date + hour (YYYYMMDDHH)',
    day: 'Day',
    dayOfWeek: 'Day of week',
    dayOfWeekName: 'Day of week name',
    defaultChannelGroup: 'Default channel group',
    deviceCategory: 'Device category',
    deviceModel: 'Device model',
    eventName: 'Event name',
    fileName: 'File name',
    firstUserCampaignName: 'First user campaign',
    firstUserDefaultChannelGroup: 'First user default channel group',
    firstUserMedium: 'First user medium',
    firstUserSource: 'First user source',
    firstUserSourceMedium: 'First user source / medium',
    fullPageUrl: 'Full page URL',
    hostName: 'Hostname',
    hour: 'Hour',
    isKeyEvent: 'Is key event',
    isoWeek: 'ISO week of the year',
    isoYear: 'ISO year',
    isoYearIsoWeek: 'ISO week of ISO year',
    itemBrand: 'Item brand',
    itemCategory: 'Item category',
    itemId: 'Item ID',
    itemListName: 'Item list name',
    itemName: 'Item name',
    itemPromotionName: 'Item promotion name',
    itemVariant: 'Item variant',
    landingPage: 'Landing page',
    landingPagePlusQueryString: 'Landing page + query string',
    language: 'Language',
    languageCode: 'Language code',
    linkDomain: 'Link domain',
    linkUrl: 'Link URL',
    medium: 'Medium',
    method: 'Method',
    mobileDeviceBranding: 'Device brand',
    mobileDeviceModel: 'Mobile model',
    month: 'Month',
    newVsReturning: 'New / returning',
    operatingSystem: 'Operating system',
    operatingSystemWithVersion: 'OS with version',
    orderCoupon: 'Order coupon',
    outbound: 'Outbound',
    pageLocation: 'Page location',
    pagePath: 'Page path',
    pagePathPlusQueryString: 'Page path + query string',
    pageReferrer: 'Page referrer',
    pageTitle: 'Page title',
    percentScrolled: 'Percent scrolled',
    platform: 'Platform',
    region: 'Region',
    screenResolution: 'Screen resolution',
    searchTerm: 'Search term',
    sessionCampaignName: 'Session campaign',
    sessionDefaultChannelGroup: 'Session default channel group',
    sessionGoogleAdsAdGroupName: 'Session Google Ads ad group name',
    sessionGoogleAdsKeyword: 'Session Google Ads keyword text',
    sessionManualAdContent: 'Session manual ad content',
    sessionManualTerm: 'Session manual term',
    sessionMedium: 'Session medium',
    sessionSource: 'Session source',
    sessionSourceMedium: 'Session source / medium',
    sessionSourcePlatform: 'Session source platform',
    signedInWithUserId: 'Signed in with user ID',
    source: 'Source',
    sourceMedium: 'Source / medium',
    streamName: 'Stream name',
    subContinent: 'Subcontinent',
    transactionId: 'Transaction ID',
    unifiedPagePathScreen: 'Page path and screen class',
    unifiedScreenClass: 'Page title and screen class',
    unifiedScreenName: 'Page title and screen name',
    userAgeBracket: 'Age',
    userGender: 'Gender',
    videoTitle: 'Video title',
    week: 'Week',
    year: 'Year',
    yearMonth: 'Year month',
    yearWeek: 'Year week',
  }).map(([api_name, ui_name]) => ({ api_name, ui_name }));
}
