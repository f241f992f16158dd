import type { Language } from './language.ts';

/** What the analyst knows of a GA4 property: from the Admin API and the Data API's getMetadata. */
export interface PropertyProfile {
  /** Resource name, `properties/123`. */
  property: string;
  display_name: string;
  /** IANA name, `Europe/Berlin`. */
  time_zone: string;
  /** ISO 4217, `EUR`. */
  currency: string;
  dimensions: Field[];
  metrics: MetricField[];
  /** The first day of a week for whoever asks; Monday when it is not said. */
  week_start?: 'monday' | 'sunday';
  /** For somebody who may see no other fields than these: `visible/visible-fields.ts`. */
  narrowed?: true;
  /** What its standard fields are called in; English where it is absent. */
  language?: Language;
}

/** One entry of GA4's metadata. `api_name` is what requests use; `ui_name` is what people call it. */
export interface Field {
  api_name: string;
  ui_name: string;
  category?: string;
  custom?: boolean;
}

export interface MetricField extends Field {
  /** GA4 MetricType: TYPE_INTEGER, TYPE_FLOAT, TYPE_SECONDS, TYPE_MILLISECONDS, TYPE_MINUTES, TYPE_CURRENCY, ... */
  type: string;
  /** Non-empty when Google returns zeros for lack of access: NO_REVENUE_METRICS, NO_COST_METRICS. */
  blocked_reasons?: string[];
}

/** One that has Google's own fields alone: where what a property calls its own is not at hand. */
export const bareProperty: PropertyProfile = {
  ...{ property: '', display_name: '', time_zone: 'UTC', currency: 'USD' },
  dimensions: [],
  metrics: [],
};
