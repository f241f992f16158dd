/** What the kinds with requests of their own may have assumed, or cannot do; each language words it. */
export type StudyNote =
  | 'live_view'
  /** The live view reaches back half an hour. */
  | 'live_is_thirty'
  | 'default_range'
  /** The steps were not named. */
  | 'funnel_by_events'
  /** Google's weeks of cohorts begin on Sunday. */
  | 'cohort_weeks'
  | 'last_cohorts'
  | 'default_ahead'
  | 'forecast_cut'
  | 'anomaly_figures';

/** Topics that only the studies' own words name. */
export type StudyTopic = 'anomaly';
