import type { DataGap } from '../findings/data-gap.ts';
import { languageOf } from '../language.ts';
import type { DataPlan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { sayQuestion } from '../understand/answer/say-question.ts';
import { yearBefore } from '../understand/dates/compare-span.ts';
import { phrasingOf } from '../understand/lexicon/phrasing/phrasing-of.ts';

/** The same question about the days of both years that there is data for; where one year is compared with the last. */
export function likeForLike(plan: DataPlan, gap: DataGap | undefined, property: PropertyProfile): string[] {
  const { range, compare } = plan;
  if (!gap || !compare || gap.until >= compare.end) return [];
  const yearsApart = Number(range.start.slice(0, 4)) - Number(compare.start.slice(0, 4));
  if (yearsApart !== 1 || range.start.slice(4) !== compare.start.slice(4)) return [];

  const first = new Date(Date.parse(`${gap.until}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const start = `${range.start.slice(0, 4)}${first.slice(4)}`;
  if (first.slice(0, 4) !== compare.start.slice(0, 4) || first.endsWith('-02-29') || start > range.end) return [];
  const phrasing = phrasingOf(languageOf(property));
  const span = {
    start,
    end: range.end,
    label: phrasing.range(start, range.end),
    shape: { kind: 'days' as const },
    notes: [],
  };
  const question: DataPlan = {
    kind: 'comparison',
    metrics: plan.metrics.slice(0, 1),
    filters: plan.filters,
    ...('dimensions' in plan && plan.dimensions ? { dimensions: plan.dimensions } : {}),
    range: { start, end: range.end, label: span.label },
    compare: yearBefore(span, phrasing).range,
    assumptions: [],
  };
  return [sayQuestion(question, property, phrasing)];
}
