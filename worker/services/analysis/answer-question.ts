import type { Spending } from '../../../db/queries/usage.ts';
import type { Actor } from '../../../db/scope.ts';
import { startAllowance } from '../../ai/allowance.ts';
import type { ModelUsage } from '../../ai/model-usage.ts';
import { findingsOf } from '../../analyst/findings/findings-of.ts';
import { ReplyMismatch } from '../../analyst/findings/to-table.ts';
import { isTalk, type Persona, type Plan } from '../../analyst/plan.ts';
import { fingerprintOf } from '../../analyst/proof/fingerprint.ts';
import { verify } from '../../analyst/proof/verify.ts';
import type { PropertyProfile } from '../../analyst/property.ts';
import type { Report } from '../../analyst/report.ts';
import { composeReport } from '../../analyst/report/compose-report.ts';
import { spokenIn, type Language } from '../../analyst/language.ts';
import { languageOfQuestion } from '../../analyst/understand/understand.ts';
import { fillText } from '../../analyst/report/words/fill.ts';
import { wordsOf } from '../../analyst/report/words/words-of.ts';
import { keepToVisible, type Onlooker, openQuestions } from '../../analyst/visible/keep-to-visible.ts';
import type { Dependencies } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { StoredGrant } from '../google-access/get-access-token.ts';
import type { Admission } from '../budget/tenant-gates.ts';
import { untilMidnight } from '../budget/until-midnight.ts';
import { todayIn } from '../properties/today-in.ts';
import { authorNotes } from './authors.ts';
import { gather, inWords } from './gather.ts';
import { goOn } from './go-on.ts';
import { fromKeptPlan, toKeptPlan } from './kept-plan.ts';
import { planOfReader } from './plan-of-reader.ts';
import { planQuestion, type Planned } from './plan-question.ts';
import { nothingSaid, type Progress, type StepEvent } from './progress.ts';
import { status } from './status.ts';
import type { StreamEvent } from './stream-events.ts';
import { staleOf } from './stale-of.ts';
import { toModelSpendings, type UsageEvent } from './usage.ts';
import { writeReport } from './write-report.ts';

/** One question with all that is needed to answer it. */
export interface Question {
  actor: Pick<Actor, 'tenantId' | 'userId'>;
  /** The id of the answer's message. */
  replyId: string;
  question: string;
  persona: Persona;
  /** What the answer is to be in; the question's language where it is absent. */
  language?: Language;
  /** Earlier questions of the conversation, oldest first. */
  history: { question: string; plan: Plan }[];
  /** What is asked, where it was given rather than to be read from the question. */
  plan?: Plan | undefined;
  /** Null when the chat's property was unlinked. */
  source: { property: PropertyProfile; grant: StoredGrant } | null;
  /** What the team's budget of the day has room for. */
  mayUse: Admission['mayUse'];
  /** Asked by somebody who is not of the team: what the team noted stays among them. */
  outsider?: { /** May ask for a part of the property alone, which `source` is narrowed to. */ onlooker?: Onlooker };
  /** Of an earlier run of the same question that was cut off: its steps are not done again. */
  progress?: Progress;
}

export type AnalysisDependencies = Pick<
  Dependencies,
  'env' | 'db' | 'model' | 'grants' | 'propertyGates' | 'languages' | 'now'
>;

/**
 * Understand, plan, fetch, compute, write, verify: the events of one answer, in order, closed by the whole report; then
 * what it spent, also when it failed. Nothing is given before it is proven. Throws AppError for what the user must
 * know; the caller ends the stream. What goes on from `progress` gives all events but those of the text again, so that
 * whoever has some of them leaves out the same.
 */
export async function* answerQuestion(
  dependencies: AnalysisDependencies,
  input: Question,
  signal: AbortSignal,
): AsyncGenerator<StreamEvent | StepEvent | UsageEvent, void, undefined> {
  const spent: Spending[] = [...(input.progress?.spent ?? [])];
  try {
    yield* answer(dependencies, input, spent, signal);
  } finally {
    yield { type: 'usage', spent };
  }
}

/** @param spent gets what each call costs, as it is known */
async function* answer(
  dependencies: AnalysisDependencies,
  input: Question,
  spent: Spending[],
  signal: AbortSignal,
): AsyncGenerator<StreamEvent | StepEvent, void, undefined> {
  yield { type: 'start', messageId: input.replyId };
  if (!input.source) {
    throw new AppError('property_required', 'The property of this chat was unlinked. Begin a chat about another one.', {
      action: 'choose_property',
    });
  }
  const { question, persona, history, source } = input;
  const { grant } = source;
  const { steps, said } = input.progress ?? { steps: {}, said: nothingSaid };
  await dependencies.languages.open();
  const language = languageOfAnswer(input, source.property);
  const onlooker = input.outsider?.onlooker;
  const property = spokenIn(source.property, language);
  const words = wordsOf(language);
  const today = todayIn(property.time_zone, dependencies.now());
  const common = { question, persona, language, property, today };

  const { model } = dependencies;
  const callOptions = {
    signal,
    onUsage: (usage: ModelUsage) => void spent.push(...toModelSpendings(usage)),
    allowance: model && startAllowance(model.limits),
  };

  yield status('understand', 'active', words.status.reading);
  const makePlan = async (): Promise<Planned> =>
    input.plan
      ? { plan: planOfReader(input.plan, { property, today, language }), by: 'reader' }
      : planQuestion(
          dependencies.model,
          {
            question,
            persona,
            property: source.property,
            today,
            history,
            answerIn: language,
            mayUseModel: input.mayUse.model,
            ...(input.language ? { language: input.language } : {}),
          },
          callOptions,
        );
  const made = steps.plan ? fromKeptPlan(steps.plan) : await makePlan();
  const seen = { ...common, history };
  const planned = onlooker ? { ...made, plan: keepToVisible(made.plan, onlooker, seen) } : made;
  const keepOpen = (report: Report): Report =>
    onlooker ? { ...report, follow_ups: openQuestions(report.follow_ups, onlooker, seen) } : report;
  const { plan } = planned;
  if (!steps.plan) yield { type: 'step', name: 'plan', result: toKeptPlan(planned), spent };
  yield status('understand', 'done', words.status.read);
  yield { type: 'data-plan', id: 'plan', data: { plan, assumptions: 'assumptions' in plan ? plan.assumptions : [] } };

  if (isTalk(plan)) {
    const report = composeReport({ ...common, plan, replies: [] });
    yield* goOn(report.parts, report.values, said);
    // Words alone are whoever’s reading it was; a plan that was given is never of these kinds.
    const by = planned.by === 'model' ? ('model' as const) : ('analyst' as const);
    const authors = { plan: planned.by, words: by };
    const notes = authorNotes(authors, [planned.fault], words);
    yield {
      type: 'data-report',
      id: 'report',
      data: proven({ ...keepOpen(report), ...(dependencies.model && { authors, notes }) }),
    };
    return;
  }

  if (!input.mayUse.ga4) {
    throw new AppError(
      'budget_spent',
      "Your team's Google Analytics budget of today is spent. It frees at midnight UTC. Settings show what was used.",
      { action: 'wait', retryAfterSeconds: untilMidnight(dependencies.now()).seconds },
    );
  }
  const asked = { actor: input.actor, grant, property: property.property, outsider: input.outsider };
  const gathered =
    steps.fetch ?? (yield* gather(dependencies, { source: asked, plan, property, today, words, spent }, signal));
  const { replies, annotations, earlier } = gathered;
  const what = inWords(
    replies.map(({ request }) => request),
    words,
  );
  yield status('fetch', 'done', fillText(words.status.answered, { what }));

  yield status('compute', 'active', words.status.computing);
  const stale = staleOf(replies, { language, timeZone: property.time_zone });
  const found = readable(() => findingsOf({ ...common, plan, replies, annotations, earlier }));
  const findings = { ...found, quality: { ...found.quality, ...stale.quality } };
  proven(composeReport({ ...common, plan, replies, annotations, earlier }));
  yield status('compute', 'done', words.status.computed);
  for (const citation of findings.citations) yield { type: 'data-citation', id: citation.id, data: citation };
  yield { type: 'data-quality', id: 'quality', data: findings.quality };

  const notes = gathered.isUnnoted ? [...stale.notes, words.notes.unnoted] : stale.notes;
  yield status('write', 'active', words.status.writing);
  const report = yield* writeReport(
    dependencies.model,
    { ...common, plan, planned, findings, annotations, notes, said },
    callOptions,
  );
  for (const [index, card] of report.metrics.entries()) {
    yield { type: 'data-metric', id: `metric-${index}`, data: { card, values: valuesOf(report, card) } };
  }
  for (const chart of report.charts) yield { type: 'data-chart', id: chart.id, data: chart };
  yield status('write', 'done', words.status.wrote);
  yield { type: 'data-report', id: 'report', data: proven(keepOpen(report)) };
}

/** A plan that was given has no words to tell a language by: its answer goes on in that of the question before. */
function languageOfAnswer({ language, plan, question, history }: Question, property: PropertyProfile): Language {
  if (language) return language;
  if (!plan) return languageOfQuestion({ question, history, property });
  const last = history.at(-1);
  return last ? languageOfQuestion({ question: last.question, history: history.slice(0, -1), property }) : 'en';
}

/** What Google sent may be no answer to what was asked, or have no number where one belongs. */
function readable<Result>(find: () => Result): Result {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof ReplyMismatch)) throw error;
    throw new AppError(
      'google_unavailable',
      'Google Analytics sent figures that we could not read, so none of them is shown. Nothing was lost. Try again.',
      { action: 'retry', cause: error },
    );
  }
}

/** With its fingerprint. A report that does not add up is refused rather than shown. */
function proven(report: Report): Report {
  const problems = verify(report);
  if (problems.length === 0) return { ...report, fingerprint: fingerprintOf(report) };
  throw new AppError(
    'answer_not_proven',
    'A number of this answer could not be proven, so it is not shown. Ask in another way.',
    {
      action: 'retry',
      cause: new Error(problems.map((problem) => problem.where).join(', ')),
    },
  );
}

function valuesOf(report: Report, card: Report['metrics'][number]): Report['values'] {
  const refs = [card.ref, card.delta_ref, card.previous_ref];
  return Object.fromEntries(Object.entries(report.values).filter(([ref]) => refs.includes(ref)));
}
