import { findReport } from '../../../db/queries/messages.ts';
import { searchFacts } from '../../../db/queries/search.ts';
import { scopeTo } from '../../../db/scope.ts';
import { dateWords } from '../../analyst/proof/date-words.ts';
import { plainText } from '../../analyst/proof/plain-text.ts';
import { singleDayOf } from '../../analyst/proof/quotable-in.ts';
import type { Report } from '../../analyst/report.ts';
import { contentWords } from '../../analyst/understand/content-words.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { highCoverage } from '../../knowledge/confidence.ts';
import type { FoundFact, RelatedFacts } from '../../routes/v1/search-schemas.ts';
import { askOutside } from '../search/ask-outside.ts';
import { toSimilarQuestion } from '../search/to-similar-question.ts';
import { toFoundFacts } from '../search/to-found-facts.ts';
import { toVectors } from '../search/to-vectors.ts';

/** Of the words of an answer, which are many: a fact that has a quarter of them has to do with it. */
const leastCoverage = 0.25;
/** Of which one of each kind is shown. */
const mostSought = 50;

const unlinked = 'The property of this chat was unlinked, and what was known of its days with it.';
const nothingElse =
  'Nothing else that was read of these days has to do with it. Days are read the night after they are over.';

/**
 * What else is known of the days of an answer, by its figures and by the groups that it names: context, not a cause. At most one
 * fact of a kind, none that says what the answer says. Asked for once the answer stands, so that no answer waits for it.
 * @throws AppError `not_found` when the actor sees no such answer
 */
export async function retrieveContext(
  ctx: Ctx,
  answer: { chatId: string; messageId: string; limit: number },
): Promise<RelatedFacts> {
  const { db, embedder } = ctx;
  const [{ actor, results }] = await Promise.all([ctx.batch([findReport(db, answer)]), ctx.languages.open()]);
  const [row] = results[0];
  if (!row) throw new AppError('not_found', 'There is no such answer. It may have been deleted.');
  // As `saveAnswer` wrote it, after it was proven.
  const report = row.report as Report;
  if (!row.propertyId) return { data: [], confidence: none(unlinked), similar_periods: null };
  const words = wordsOf(report);
  const criteria = { propertyId: row.propertyId, ...daysOf(report) };
  const found = await toVectors(ctx, { actor, text: words.join(' '), words });
  const vectors = await askOutside(ctx, found, { criteria, tenantId: actor.tenantId });
  const sought = { words, vectors, leastCoverage, highCoverage, criteria, limit: mostSought };
  const [{ rows }] = await scopeTo(db, actor, [searchFacts(db, sought)]);
  const others = toFoundFacts(rows, embedder).filter((fact) => !saysTheSame(report, fact));
  const data = oneOfEach(namedFirst(others, groupsOf(report))).slice(0, answer.limit);
  const best = data.find(({ confidence }) => confidence.level === 'high') ?? data[0];
  const confidence = best?.confidence ?? none(nothingElse);
  return { data, confidence, similar_periods: toSimilarQuestion(report, row.propertyId) };
}

/** The figures of an answer, and the groups that its text names. */
function wordsOf(report: Report): string[] {
  const figures = Object.values(report.tables).flatMap(({ metrics }) => metrics.map(({ label }) => label));
  return [...new Set(contentWords([...figures, ...groupsOf(report)].join(' ')))];
}

/** What a text names of GA4's groups: not the days that it is about, whose words ("25", "November") every fact of them has. */
function groupsOf({ parts, plan, citations, language }: Report): Set<string> {
  const ranges = [
    ...('range' in plan ? [plan.range] : []),
    ...('compare' in plan && plan.compare ? [plan.compare] : []),
  ];
  const days = new Set([
    ...ranges.map(({ label }) => plainText(label)),
    ...citations.flatMap(singleDayOf).map((day) => dateWords(day, 'date', language)),
  ]);
  return new Set(parts.flatMap((part) => ('label' in part && !days.has(part.label) ? [part.label] : [])));
}

/** A forecast is of days of which nothing can be known. */
function daysOf({ plan }: Report): { from?: string; to?: string } {
  if (!('range' in plan) || plan.kind === 'forecast') return {};
  return { from: plan.range.start, to: plan.range.end };
}

/** Of the same single day: by the same dimension, or the same figure of the whole day. */
function saysTheSame({ plan }: Report, { day, dimension, report }: FoundFact): boolean {
  if (!('range' in plan) || plan.range.start !== day || plan.range.end !== day) return false;
  if (dimension !== null) return 'dimensions' in plan && plan.dimensions?.includes(dimension) === true;
  const figures: readonly string[] = 'metrics' in report.plan ? report.plan.metrics : [];
  return 'metrics' in plan && plan.metrics.every((metric) => figures.includes(metric));
}

/** What is known of a group that explains a change says more of it than what is known of others. */
function namedFirst(facts: FoundFact[], groups: Set<string>): FoundFact[] {
  const isNamed = ({ report }: FoundFact) => [...groupsOf(report)].some((group) => groups.has(group));
  return facts.toSorted((one, other) => Number(isNamed(other)) - Number(isNamed(one)));
}

function oneOfEach(facts: FoundFact[]): FoundFact[] {
  const keyOf = ({ kind, dimension }: FoundFact) => `${kind} ${dimension}`;
  const first = new Map<string, FoundFact>();
  for (const fact of facts) if (!first.has(keyOf(fact))) first.set(keyOf(fact), fact);
  return [...first.values()];
}

function none(reason: string): RelatedFacts['confidence'] {
  return { level: 'none', reason };
}
