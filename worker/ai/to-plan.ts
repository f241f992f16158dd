import { planSchema, type DateRange, type Filter, type Plan } from '../analyst/plan.ts';
import { toInertText } from './inert-text.ts';
import type { ModelPlan } from './model-plan-schema.ts';
import { hasOwnDigits } from './own-digits.ts';
import { PlanRejected } from './plan-rejected.ts';

/**
 * What the model proposed as one of our plans, without the parts its kind does not have. Words in which the model
 * types numbers of its own are dropped, or replaced where a plan cannot do without them.
 * @param quotable texts of the person, whose numbers may be repeated
 * @throws {PlanRejected} when it is no plan: a comparison without a second range, a top list without groups
 */
export function toPlan(proposal: ModelPlan, quotable: string[]): Plan {
  const words = (texts: string[], longest: number) => safeWords(texts, longest, quotable);
  const parsed = planSchema.safeParse(withoutAbsent(toCandidate(proposal, words)));
  if (parsed.success) return parsed.data;
  throw new PlanRejected(parsed.error.issues.map((issue) => `${issue.path.join('.') || 'plan'}: ${issue.message}.`));
}

type Words = (texts: string[], longest: number) => string[];

function toCandidate(proposal: ModelPlan, words: Words): Record<string, unknown> {
  const { kind } = proposal;
  const [reason] = words(proposal.reason === null ? [] : [proposal.reason], 400);
  const compare = toRange(proposal.compare, words);
  const common = {
    metrics: unique(proposal.metrics),
    range: toRange(proposal.range, words),
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
      return { kind, ...common, compare, dimensions, order: proposal.order ?? 'desc', limit: proposal.limit ?? 10 };
    case 'clarify':
      return { kind, reason, options: toOptions(proposal.options, words) };
    case 'refuse':
      return { kind, reason, nearest: words(proposal.nearest, 300).slice(0, 5) };
  }
}

function toRange(range: ModelPlan['range'], words: Words): DateRange | undefined {
  if (!range) return undefined;
  const [label] = words([range.label], 80);
  return { start: range.start, end: range.end, label: label ?? `${range.start} – ${range.end}` };
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
    .filter((text) => !hasOwnDigits(text, quotable))
    .map((text) => toInertText(text, longest))
    .filter((text) => text !== '');
}

function unique(names: string[]): string[] {
  return [...new Set(names)];
}

/** Keys without a value are left out, so that a plan equals itself after it was stored as JSON. */
function withoutAbsent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
