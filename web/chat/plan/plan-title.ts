import { describeFilter, type FilterWords } from './filter-words.ts';
import type { EditablePlan } from './edit-plan.ts';

type TitleKey =
  | 'plan.title.by'
  | 'plan.title.why'
  | 'plan.title.forecast'
  | 'plan.title.anomaly'
  | 'plan.title.similar'
  | 'plan.title.overview';

interface TitleWords {
  labelOf(field: string): string;
  /** What the days are called. */
  range: string;
  locale: string;
  t: FilterWords & ((key: TitleKey, values: Record<string, string>) => string);
}

/** What a plan that was changed is called in the conversation: "Bounce rate by Country · Last 28 days · Device is mobile". */
export function planTitle(plan: EditablePlan, { labelOf, range, locale, t }: TitleWords): string {
  const filters = plan.filters.map((filter) => describeFilter(filter, { labelOf, t, locale }));
  return [subject(plan, labelOf, t), range, ...filters].join(' · ');
}

function subject(plan: EditablePlan, labelOf: TitleWords['labelOf'], t: TitleWords['t']): string {
  if (plan.kind === 'funnel') return plan.steps.map(({ name }) => name).join(' → ');
  const figures = plan.metrics.map(labelOf).join(', ');
  if (plan.kind === 'why' || plan.kind === 'forecast' || plan.kind === 'anomaly' || plan.kind === 'similar') {
    return t(`plan.title.${plan.kind}`, { figures });
  }
  if (plan.kind === 'overview') return t('plan.title.overview', {});
  const groups = 'dimensions' in plan ? (plan.dimensions ?? []) : [];
  return groups.length === 0 ? figures : t('plan.title.by', { figures, groups: groups.map(labelOf).join(', ') });
}
