import type { DataPlan, StudyPlan } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import { propertyFields } from '../plan/property-fields.ts';

const mostDimensions = 4;
const usual = ['sessionDefaultChannelGroup', 'deviceCategory', 'country', 'landingPage', 'newVsReturning'];
const ofNewUsers = ['firstUserDefaultChannelGroup', 'deviceCategory', 'country', 'landingPage'];
const ofItems = ['itemName', 'itemCategory', 'itemBrand', 'deviceCategory'];

/** A comparison that was asked for its reasons: the dimensions that are named, else those in which causes are found. */
export function whyPlan(plan: DataPlan & { kind: 'comparison' }, property: PropertyProfile, named: boolean): StudyPlan {
  const [metric = ''] = plan.metrics;
  const wish = metric.startsWith('item') ? ofItems : metric === 'newUsers' ? ofNewUsers : usual;
  const known = wish.filter(propertyFields(property).hasDimension);
  const filtered = new Set(plan.filters.map(({ field }) => field));
  const dimensions = named && plan.dimensions ? plan.dimensions : known.filter((name) => !filtered.has(name));
  return {
    kind: 'why',
    metrics: [metric],
    range: plan.range,
    compare: plan.compare,
    dimensions: (dimensions.length > 0 ? dimensions : known).slice(0, mostDimensions),
    filters: plan.filters.filter(({ field }) => !propertyFields(property).findMetric(field)),
    assumptions: [],
  };
}
