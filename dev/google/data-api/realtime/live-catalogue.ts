import type { Catalogue } from '../catalogue/catalogue.ts';
import type { DimensionField } from '../catalogue/field.ts';

/** What the live view knows, beside user properties. https://developers.google.com/analytics/devguides/reporting/data/v1/realtime-api-schema */
const DIMENSIONS = [
  'city',
  'country',
  'countryId',
  'deviceCategory',
  'eventName',
  'platform',
  'streamName',
  'unifiedScreenName',
];
const METRICS = ['activeUsers', 'eventCount', 'keyEvents', 'screenPageViews'];

/** The same fields as in reports, but few of them, and the minutes. `{now}` stands for the second of the request. */
export function toLiveCatalogue(catalogue: Catalogue): Catalogue {
  const dimensions = [
    ...catalogue.dimensions.filter(({ apiName }) => DIMENSIONS.includes(apiName) || apiName.startsWith('customUser:')),
    minutesAgo,
  ];
  const metrics = catalogue.metrics.filter(({ apiName }) => METRICS.includes(apiName));
  return {
    dimensions,
    metrics,
    findDimension: (name) => dimensions.find(({ apiName }) => apiName === name),
    findMetric: (name) => metrics.find(({ apiName }) => apiName === name),
  };
}

const minutesAgo: DimensionField = {
  apiName: 'minutesAgo',
  uiName: 'Realtime minutes ago',
  description: 'The number of minutes ago that an event was collected; 00 is the current minute.',
  category: 'Time',
  scope: 'event',
  sql: `printf('%02d', ({now} - e.at) / 60)`,
};
