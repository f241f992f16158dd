/** What people ask an analyst that GA4's reporting API cannot answer. */
export type Topic =
  /** "where do our visitors come from": through which channels, or from which countries? Asked back. */
  | 'origin'
  /** Time zone, currency, id: known without asking Google. */
  | 'about_property'
  | 'definitions'
  | 'personal_data'
  | 'competitors'
  | 'speed'
  | 'salary'
  | 'weather'
  | 'profit'
  | 'targets'
  | 'other_properties'
  /** Medians, distinct counts and what older versions of Google Analytics had. */
  | 'other_figures'
  /** What a person brings over all their visits, which the reporting API does not give. */
  | 'lifetime_value'
  | 'exit_pages'
  | 'heatmap'
  | 'forecast'
  | 'realtime'
  | 'funnel'
  | 'retention'
  | 'repeat_purchases'
  | 'satisfaction'
  | 'stock'
  | 'social_media'
  | 'email_sending'
  | 'search_rankings'
  | 'app_stores'
  | 'causes_outside'
  | 'single_visitors'
  | 'secrets'
  | 'changes';
