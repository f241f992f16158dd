/** A GA4 dimension by what people call it. */
export interface DimensionConceptEntry {
  /** First the property has. */
  fields: string[];
  /** Instead, when the figures count first visits (GA4's "user acquisition"). */
  firstUser?: string[];
  /** The figure asked for when only the groups are named: "top countries". First the property has. */
  metrics: string[];
  /** Holds products: needs item figures. */
  item?: true;
  /** A filter that belongs to the idea: referrers are the sources of referral traffic. */
  with?: { field: string; values: string[] };
  /** Days, weeks, months: in their own order rather than by size. */
  time?: true;
}

const sessions = ['sessions'];
const users = ['activeUsers'];
const views = ['screenPageViews'];

export const dimensionConcepts = {
  channel: {
    fields: ['sessionDefaultChannelGroup', 'defaultChannelGroup'],
    firstUser: ['firstUserDefaultChannelGroup'],
    metrics: sessions,
  },
  source: { fields: ['sessionSource', 'source'], firstUser: ['firstUserSource'], metrics: sessions },
  medium: { fields: ['sessionMedium', 'medium'], firstUser: ['firstUserMedium'], metrics: sessions },
  source_medium: {
    fields: ['sessionSourceMedium', 'sourceMedium'],
    firstUser: ['firstUserSourceMedium'],
    metrics: sessions,
  },
  campaign: {
    fields: ['sessionCampaignName', 'campaignName'],
    firstUser: ['firstUserCampaignName'],
    metrics: sessions,
  },
  first_channel: { fields: ['firstUserDefaultChannelGroup'], metrics: ['newUsers'] },
  first_source: { fields: ['firstUserSource'], metrics: ['newUsers'] },
  first_medium: { fields: ['firstUserMedium'], metrics: ['newUsers'] },
  first_source_medium: { fields: ['firstUserSourceMedium'], metrics: ['newUsers'] },
  first_campaign: { fields: ['firstUserCampaignName'], metrics: ['newUsers'] },
  referrer: {
    fields: ['sessionSource'],
    firstUser: ['firstUserSource'],
    metrics: sessions,
    with: { field: 'sessionDefaultChannelGroup', values: ['Referral'] },
  },
  social_network: {
    fields: ['sessionSource'],
    firstUser: ['firstUserSource'],
    metrics: sessions,
    with: { field: 'sessionDefaultChannelGroup', values: ['Organic Social', 'Paid Social'] },
  },
  keyword: { fields: ['sessionGoogleAdsKeyword', 'sessionManualTerm'], metrics: sessions },
  utm_term: { fields: ['sessionManualTerm'], metrics: sessions },
  ad_group: { fields: ['sessionGoogleAdsAdGroupName'], metrics: sessions },
  ad_content: { fields: ['sessionManualAdContent'], metrics: sessions },

  page: { fields: ['pagePath', 'unifiedPagePathScreen'], metrics: views },
  page_with_query: { fields: ['pagePathPlusQueryString'], metrics: views },
  page_title: { fields: ['pageTitle', 'unifiedScreenClass'], metrics: views },
  landing_page: { fields: ['landingPage', 'landingPagePlusQueryString'], metrics: sessions },
  screen: { fields: ['unifiedScreenName'], metrics: views },
  host: { fields: ['hostName'], metrics: sessions },
  content_group: { fields: ['contentGroup'], metrics: views },
  page_referrer: { fields: ['pageReferrer'], metrics: views },
  search_term: {
    fields: ['searchTerm'],
    metrics: ['eventCount'],
    with: { field: 'eventName', values: ['view_search_results'] },
  },
  link_url: { fields: ['linkUrl'], metrics: ['eventCount'] },
  link_domain: { fields: ['linkDomain'], metrics: ['eventCount'] },
  file: {
    fields: ['fileName'],
    metrics: ['eventCount'],
    with: { field: 'eventName', values: ['file_download'] },
  },
  video: { fields: ['videoTitle'], metrics: ['eventCount'] },
  scroll_depth: { fields: ['percentScrolled'], metrics: users },
  event: { fields: ['eventName'], metrics: ['eventCount'] },
  key_event: { fields: ['eventName'], metrics: ['keyEvents'] },

  country: { fields: ['country'], metrics: users },
  region: { fields: ['region'], metrics: users },
  city: { fields: ['city'], metrics: users },
  continent: { fields: ['continent'], metrics: users },
  sub_continent: { fields: ['subContinent'], metrics: users },
  language: { fields: ['language', 'languageCode'], metrics: users },

  device: { fields: ['deviceCategory'], metrics: users },
  device_model: { fields: ['mobileDeviceModel', 'deviceModel'], metrics: users },
  device_brand: { fields: ['mobileDeviceBranding'], metrics: users },
  operating_system: { fields: ['operatingSystem'], metrics: users },
  os_version: { fields: ['operatingSystemWithVersion'], metrics: users },
  browser: { fields: ['browser'], metrics: users },
  screen_resolution: { fields: ['screenResolution'], metrics: users },
  platform: { fields: ['platform'], metrics: users },
  app_version: { fields: ['appVersion'], metrics: users },
  stream: { fields: ['streamName'], metrics: users },

  new_or_returning: { fields: ['newVsReturning'], metrics: users },
  age: { fields: ['userAgeBracket'], metrics: users },
  gender: { fields: ['userGender'], metrics: users },
  interest: { fields: ['brandingInterest'], metrics: users },
  audience: { fields: ['audienceName'], metrics: users },
  signed_in: { fields: ['signedInWithUserId'], metrics: users },

  product: { fields: ['itemName'], metrics: ['itemRevenue', 'itemsPurchased', 'itemsViewed'], item: true },
  product_id: { fields: ['itemId'], metrics: ['itemRevenue', 'itemsPurchased', 'itemsViewed'], item: true },
  product_category: {
    fields: ['itemCategory'],
    metrics: ['itemRevenue', 'itemsPurchased', 'itemsViewed'],
    item: true,
  },
  product_brand: {
    fields: ['itemBrand'],
    metrics: ['itemRevenue', 'itemsPurchased', 'itemsViewed'],
    item: true,
  },
  product_variant: {
    fields: ['itemVariant'],
    metrics: ['itemRevenue', 'itemsPurchased', 'itemsViewed'],
    item: true,
  },
  product_list: { fields: ['itemListName'], metrics: ['itemsViewedInList', 'itemsViewed'], item: true },
  promotion: { fields: ['itemPromotionName'], metrics: ['promotionViews', 'promotionClicks'], item: true },
  coupon: { fields: ['orderCoupon'], metrics: ['ecommercePurchases', 'transactions', 'purchaseRevenue'] },
  transaction: {
    fields: ['transactionId'],
    metrics: ['purchaseRevenue', 'ecommercePurchases', 'transactions'],
  },
  ad_unit: { fields: ['adUnitName'], metrics: ['totalAdRevenue', 'publisherAdImpressions'] },
  ad_format: { fields: ['adFormat'], metrics: ['totalAdRevenue', 'publisherAdImpressions'] },

  hour: { fields: ['hour'], metrics: sessions, time: true },
  weekday: { fields: ['dayOfWeekName', 'dayOfWeek'], metrics: sessions, time: true },
  date: { fields: ['date'], metrics: sessions, time: true },
  week: { fields: ['isoYearIsoWeek', 'yearWeek'], metrics: sessions, time: true },
  month: { fields: ['yearMonth'], metrics: sessions, time: true },
  year: { fields: ['year'], metrics: sessions, time: true },
} satisfies Record<string, DimensionConceptEntry>;

export type DimensionConcept = keyof typeof dimensionConcepts;
