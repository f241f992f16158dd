import { dateRangeSchema, planSchema, type DateRange, type Filter, type IsoDate, type Plan } from '../analyst/plan.ts';
import { addDays, countDays } from '../analyst/understand/dates/calendar.ts';
import { toInertText } from './inert-text.ts';
import type { ModelPlan } from './model-plan-schema.ts';
import { hasOwnContent } from './own-words.ts';
import { PlanRejected } from '../analyst/check/plan-rejected.ts';
import { numbersSaid } from './said-numbers.ts';
import { toRangeLabel } from './to-range-label.ts';

/**
 * What the model proposed as one of our plans, without the parts its kind does not have. Words of the model that hold
 * numbers, addresses or markup of its own are dropped, or replaced where a plan cannot do without them.
 * @param context.quotable texts of the person, which may be repeated
 * @throws {PlanRejected} when it is no plan: a comparison without a second range, a top list without groups; or when
 * it filters by something that the person did not say
 */
export function toPlan(proposal: ModelPlan, context: { quotable: string[]; today: IsoDate }): Plan {
  const { quotable } = context;
  const invented = proposal.filters.filter((filter) => isInvented(filter, quotable));
  if (invented.length > 0) throw new PlanRejected(invented.map(({ field }) => `Nobody asked to filter ${field} so.`));
  const parsed = planSchema.safeParse(withoutAbsent(toCandidate(proposal, context)));
  if (parsed.success) return parsed.data;
  throw new PlanRejected(parsed.error.issues.map((issue) => `${issue.path.join('.') || 'plan'}: ${issue.message}.`));
}

type Words = (texts: string[], longest: number) => string[];

function toCandidate(proposal: ModelPlan, context: { quotable: string[]; today: IsoDate }): Record<string, unknown> {
  const { kind } = proposal;
  const words: Words = (texts, longest) => safeWords(texts, longest, context.quotable);
  const [reason] = words(proposal.reason === null ? [] : [proposal.reason], 400);
  const range = toRange(proposal.range, context);
  const compare = toRange(proposal.compare, context, range);
  const common = {
    metrics: unique(proposal.metrics),
    range,
    assumptions: words(proposal.assumptions, 200).slice(0, 10),
    filters: proposal.filters.map(toFilter),
  };
  const dimensions = unique(proposal.dimensions);
  switch (kind) {
    case 'kpi':
    case 'overview':
      return { kind, ...common, compare };
    case 'trend':
      return { kind, ...common, compare, granularity: proposal.granularity ?? 'day' };
    case 'comparison':
      return { kind, ...common, compare, dimensions: dimensions.length > 0 ? dimensions : undefined };
    case 'breakdown':
      return { kind, ...common, compare, dimensions };
    case 'top':
      return {
        kind,
        ...common,
        compare,
        dimensions,
        order: proposal.order ?? 'desc',
        limit: proposal.limit ?? 10,
        each: proposal.each && dimensions.includes(proposal.each) ? proposal.each : undefined,
      };
    case 'realtime':
      return {
        kind,
        metrics: common.metrics,
        dimensions: dimensions.length > 0 ? dimensions : undefined,
        assumptions: common.assumptions,
        filters: common.filters,
      };
    case 'funnel':
      return {
        kind,
        steps: unique(proposal.steps).map((event) => ({ name: stepName(event), event })),
        range,
        dimension: dimensions[0],
        open: proposal.open || undefined,
        assumptions: common.assumptions,
        filters: common.filters,
      };
    case 'cohort':
      return {
        kind,
        granularity: proposal.granularity ?? 'week',
        // Everyone who first came in the range is one group; splitting it up is the built-in analyst's.
        cohorts: range ? [range] : [],
        periods: proposal.limit ?? 5,
        assumptions: common.assumptions,
        filters: common.filters,
      };
    case 'forecast':
      return {
        kind,
        ...common,
        metrics: common.metrics.slice(0, 1),
        history: historyBefore(addDays(context.today, -1), 182),
      };
    case 'anomaly':
      return {
        kind,
        ...common,
        history: range ? { ...historyBefore(range.end, countDays(range.start, range.end) + 91) } : undefined,
      };
    case 'similar':
      return {
        kind,
        ...common,
        metrics: common.metrics.slice(0, 1),
        history: range ? historyBefore(range.end, 420) : undefined,
      };
    case 'why':
      return { kind, ...common, metrics: common.metrics.slice(0, 1), compare, dimensions: dimensions.slice(0, 4) };
    case 'explain':
      return { kind, fields: unique([...proposal.metrics, ...proposal.dimensions]).slice(0, 3) };
    case 'clarify':
      // Without a reason that can be shown, the options still ask; the report has words of its own then.
      return { kind, reason: reason ?? '', options: toOptions(proposal.options, words) };
    case 'refuse':
      return { kind, reason, nearest: words(proposal.nearest, 300).slice(0, 5) };
  }
}

function toRange(
  range: ModelPlan['range'],
  context: { quotable: string[]; today: IsoDate },
  comparedTo?: DateRange,
): DateRange | undefined {
  if (!range) return undefined;
  // Days that are none are the schema's to refuse; a label cannot be worked out for them.
  if (!dateRangeSchema.safeParse({ ...range, label: '-' }).success) return range;
  return { start: range.start, end: range.end, label: toRangeLabel(range, context, comparedTo) };
}

/** A value is what the person said in GA4's words ("phones" is `mobile`), so it brings no number and no address of its own. */
function isInvented({ op, values, number }: ModelPlan['filters'][number], quotable: string[]): boolean {
  if (numericOperators.includes(op)) return number !== null && !numbersSaid(quotable).has(number);
  const words = op === 'regexp' ? values.map(withoutOperators) : values;
  return (
    values.some((value) => toInertText(value, 500) !== value) || words.some((word) => hasOwnContent(word, quotable))
  );
}

/** A pattern's words as they are found: `shop\.example|blog` finds `shop.example`. */
function withoutOperators(pattern: string): string {
  return pattern.replaceAll(/\\(\W)/g, '$1').replaceAll(/[|()[\]\\^$*+?]/g, ' ');
}

const numericOperators = ['equal', 'less_than', 'less_than_or_equal', 'greater_than', 'greater_than_or_equal'];

/** A candidate only: `planSchema` is the judge of it. */
function toFilter({ field, op, values, number, negate }: ModelPlan['filters'][number]): unknown {
  const common = { field, op, negate: negate || undefined } satisfies Partial<Record<keyof Filter, unknown>>;
  if (op === 'in_list') return { ...common, values };
  if (numericOperators.includes(op)) return { ...common, value: number };
  return { ...common, value: values[0] };
}

/** An option is a label and a question; it stands only when both do. */
function toOptions(options: ModelPlan['options'], words: Words): { label: string; question: string }[] {
  return options
    .flatMap((option) => {
      const [label] = words([option.label], 120);
      const [question] = words([option.question], 300);
      return label !== undefined && question !== undefined ? [{ label, question }] : [];
    })
    .slice(0, 5);
}

function safeWords(texts: string[], longest: number, quotable: string[]): string[] {
  return texts
    .filter((text) => !hasOwnContent(text, quotable))
    .map((text) => toInertText(text, longest))
    .filter((text) => text !== '');
}

/** So many days, up to `end`. */
function historyBefore(end: IsoDate, days: number): DateRange {
  return { start: addDays(end, 1 - days), end, label: 'the days before' };
}

function stepName(event: string): string {
  const text = event.replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function unique(names: string[]): string[] {
  return [...new Set(names)];
}

/** Keys without a value are left out, so that a plan equals itself after it was stored as JSON. */
function withoutAbsent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
