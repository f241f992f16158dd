import { describeDimension } from '../catalogue/describe-dimension.ts';
import { describeMetric } from '../catalogue/describe-metric.ts';
import { spokenIn, type Language } from '../language.ts';
import { personaProfile } from '../personas/persona-profile.ts';
import { isData, isStudy, isTalk, type DataPlan, type IsoDate, type Persona, type Plan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { answerOpenQuestion } from './answer/answer-open-question.ts';
import { askAboutUnknown } from './answer/ask-about-unknown.ts';
import { askBack, refusal } from './answer/ask-back.ts';
import { askOnlyWithout } from './answer/ask-only-without.ts';
import { leftOut } from './answer/left-out.ts';
import { toAssumptions } from './answer/to-assumptions.ts';
import { withoutAddresses } from './answer/without-addresses.ts';
import type { DateContext } from './dates/resolve-date.ts';
import { studies } from './lexicon/en/studies.ts';
import { detectLanguage } from './detect-language.ts';
import { lexiconOf } from './lexicon/languages.ts';
import { similarWords } from './lexicon/similar-words.ts';
import { phrasingOf } from './lexicon/phrasing/phrasing-of.ts';
import type { Phrasing } from './lexicon/phrasing.ts';
import { leanOnHistory, leans } from './plan/lean-on-history.ts';
import { comparePair } from './plan/compare-pair.ts';
import { makePlan } from './plan/make-plan.ts';
import { resolveFields } from './plan/resolve-fields.ts';
import type { Fields } from './plan/resolve-fields.ts';
import { resolvePeriod } from './plan/resolve-period.ts';
import type { Period } from './plan/resolve-period.ts';
import { isAllKnown, readText } from './read/read-text.ts';
import { leanOnStudy } from './studies/lean-on-study.ts';
import { planStudy, toPlan } from './studies/plan-study.ts';
import { readSimilar, type SimilarQuestion } from './studies/read-similar.ts';
import { similarPlan } from './studies/similar-plan.ts';
import { whyPlan } from './studies/why-plan.ts';
import { spellEvents } from './studies/spell-events.ts';
import { readDefinition } from './studies/read-definition.ts';
import type { StudyTopic } from './meaning/study-notes.ts';
import type { Topic } from './meaning/topics.ts';
import type { Reading, UnknownWords } from './read/reading.ts';
import { cleanQuestion, longestQuestion } from './text/clean-question.ts';

export interface UnderstandInput {
  question: string;
  persona: Persona;
  property: PropertyProfile;
  /** In the property's time zone. */
  today: IsoDate;
  /** Earlier questions of the conversation, oldest first. */
  history?: { question: string; plan: Plan }[];
  /** The reader's, where the question could be of several. */
  language?: Language;
  /** What the plan's own words are to be in; the question's language unless said. */
  answerIn?: Language;
}

/**
 * What a question asks of Google Analytics, as a plan. Pure and deterministic: the same words on the same day give the
 * same plan. Never throws on any text; what cannot be understood becomes a question back, what cannot be known a refusal.
 */
export function understand(input: UnderstandInput): Plan {
  return withoutAddresses(planOf(input));
}

function planOf(input: UnderstandInput): Plan {
  const { persona, today, history } = input;
  const weekStart = input.property.week_start ?? 'monday';
  const question = cleanQuestion(input.question);
  const asked = languageOfQuestion(input);
  const lexicon = lexiconOf(asked);
  const { slashes } = lexicon;
  const { answerIn = asked } = input;
  const phrasing = phrasingOf(answerIn);
  // Its fields are read by their names in the one language, and spoken of in the other.
  const property = spokenIn(input.property, asked);
  const told = { persona, property: spokenIn(property, answerIn), today, phrasing };
  const dates = { today, weekStart, phrasing, ...(slashes ? { slashes } : {}) };

  if (question.length > longestQuestion) return askBack('too_long', told);
  const chosen = answerOpenQuestion(question, history, lexicon);
  if (chosen !== undefined) return understand({ ...input, question: chosen, history: [], language: asked });

  const words = { ...(lexicon.studies ?? studies), ...phrasing.studies };
  const explained = readDefinition(question, { lexicon, words, property });
  if (explained) return explained;

  const ran = readSimilar(question, similarWords[asked]);
  const similar = ran && planSimilar(ran);
  if (similar) return similar;

  const { reading, corrections } = readText(question, lexicon, property);
  if (reading.topics.includes('funnel')) {
    const spelled = spellEvents(question, property);
    if (spelled !== question) return planOf({ ...input, question: spelled, language: asked });
  }
  const earlier = dataPlansOf(history, dates, wordedIn(input) === answerIn ? undefined : phrasing);
  const pair = comparePair(reading, earlier);
  if (pair)
    return { ...pair, assumptions: toAssumptions({ notes: ['kept_from_before'], corrections, reading, phrasing }) };
  const last = earlier.at(-1);
  const leaning = last ? leanOnHistory(reading, last, dates) : undefined;
  const period = resolvePeriod(reading, dates, leaning?.span);
  const when = 'problem' in period || period.assumed ? {} : { when: period.span.label };
  const answering = { ...told, ...when };

  // "Who is online" is asked for a number, not for names; so is "who are our visitors by age".
  const grouped = reading.dimensions.length > 0 && (reading.signals.has('by') || reading.order !== undefined);
  const studied = (['realtime', 'funnel'] as const).find((one) => reading.topics.includes(one));
  // "Will it rain" is about the weather first.
  // "Why was revenue so odd" asks for what is behind it.
  const asksReason = reading.signals.has('why') && reading.metrics.length > 0;
  const asides = reading.topics.filter(
    (one) => one !== 'forecast' && !(grouped && one === 'single_visitors') && !(asksReason && one === 'anomaly'),
  );
  const [topic] = studied ? [studied] : [...asides, ...reading.topics.filter((one) => one === 'forecast')];
  if (!last && reading.signals.has('refers') && reading.signals.has('comparative') && reading.metrics.length === 0)
    return askBack('nothing_asked', answering);
  if (topic === 'origin') return askBack('origin', answering);
  if (topic === 'about_property') return refusal(phrasing.aboutProperty(property), [], answering);
  if (topic) {
    const study = studyOf(topic);
    if (study && 'plan' in study) return askAboutLost(study.plan) ?? study.plan;
    if (study) return refusal(study.refusal, nearestTo(topic), answering);
    if (topic === 'anomaly' || topic === 'forecast') return askBack('nothing_asked', answering);
    return refusal(phrasing.refuse[topic], nearestTo(topic), answering);
  }

  const again = studyAgain();
  if (again && 'plan' in again) return askAboutUnknownOf(again.plan) ?? again.plan;
  if (again) return refusal(again.refusal, [], answering);
  const fields = resolveFields(reading, property, leaning?.inherited);
  if ('problem' in fields) return askBack(fields, answering);
  if ('problem' in period) {
    // "Revenue next month" asks what it will be.
    const ahead = period.problem === 'future' && fields.metrics.length > 0 ? studyOf('forecast') : undefined;
    if (ahead && 'plan' in ahead) return askAboutLost(ahead.plan) ?? ahead.plan;
    return askBack({ ...period, question }, answering);
  }

  const { unlike, dimensions } = fields;
  if (unlike) return askBack({ problem: 'unlike', dimensions, sides: unlike }, answering);

  const merged = leaning ? leaning.merge(fields) : { fields, reading };
  const draft = makePlan({ ...merged, period: keepComparison(period), persona, property, dates });
  if ('missing' in draft) {
    if (draft.missing !== 'metric') return askBack({ problem: draft.missing, fields: merged.fields }, answering);
    if (isGreeting(reading)) return askBack('greeting', answering);
    const nearest = nearestPlan(merged.fields, period, input);
    return (nearest && askAboutUnknown(reading, nearest, answering)) ?? askBack('nothing_asked', answering);
  }
  const doubt = askAboutUnknown(reading, draft.plan, answering) ?? askAboutLeft(draft.plan);
  if (doubt) return doubt;
  const asksWhy = merged.reading.signals.has('why');
  // The answer itself says where its reasons end.
  const own = draft.notes.filter((note) => !(asksWhy && note === 'why_is_where'));
  const notes = leaning ? [...own, 'kept_from_before' as const] : own;
  const plan =
    asksWhy && draft.plan.kind === 'comparison'
      ? whyPlan(draft.plan, property, fields.dimensions.length > 0)
      : draft.plan;
  return { ...plan, assumptions: toAssumptions({ notes, corrections, reading, phrasing }) };

  /** "When did this last look like this?" */
  function planSimilar(said: SimilarQuestion): Plan | undefined {
    const before = dataPlansOf(history, dates, wordedIn(input) === answerIn ? undefined : phrasing).at(-1);
    const read = (words: string, isLeaning: boolean) =>
      planOf({ ...input, question: words, language: asked, answerIn, history: isLeaning ? (history ?? []) : [] });
    const found = similarPlan(said, { last: before, dates, read });
    if (!found) return undefined;
    if ('talk' in found) return found.talk;
    if ('lost' in found) {
      const { metrics } = found.lost;
      const others = 'dimensions' in found.lost ? (found.lost.dimensions ?? []) : metrics.slice(1);
      const labelOf = (name: string) =>
        (metrics.includes(name) ? describeMetric : describeDimension)(name, told.property).label;
      return askOnlyWithout(others.map(labelOf), undefined, told);
    }
    const { notes } = similarWords[answerIn];
    return { ...found.plan, assumptions: found.notes.map((note) => notes[note]) };
  }

  /** "Split by device" of one period against another is the same of each device. */
  function keepComparison(said: Period): Period {
    const compare = leaning && last?.kind === 'comparison' && reading.dates.length === 0 ? last.compare : undefined;
    return compare && !said.compare && reading.granularity === undefined ? { ...said, compare } : said;
  }

  function nearestTo(topic: Topic | StudyTopic): string[] {
    const questions = topic === 'anomaly' ? [] : (phrasing.nearest[topic] ?? []);
    return questions.filter((one) => isAnswered({ ...input, question: one, history: [] }));
  }

  /** What of the question is in no part of a plan of figures. */
  function askAboutLeft(plan: DataPlan): Plan | undefined {
    const left = leftOut(plan, { reading: merged.reading, fields: merged.fields, property, phrasing });
    return left.length > 0 ? askOnlyWithout(left, plan, answering) : undefined;
  }

  /** The same of a study, which has fewer parts: what it cannot hold is asked of the figures themselves. */
  function askAboutLost(plan: Plan): Plan | undefined {
    if (isTalk(plan)) return undefined;
    const found = resolveFields(reading, property, leaning?.inherited);
    if ('problem' in found) return undefined;
    // "Will we reach 500 orders": what is forecast stands beside it.
    const isAim = ({ text }: UnknownWords) =>
      plan.kind === 'forecast' && /^\p{Sc}?\d[\d.,]*\s?(k|m|\p{Sc})?$/iu.test(text);
    const isStep = ({ text }: UnknownWords) => plan.kind === 'funnel' && plan.steps.some(({ event }) => event === text);
    const unknown = reading.unknown
      .filter((one) => one.role !== 'other' && one.role !== 'aside' && !isAim(one) && !isStep(one))
      .map(({ text }) => text);
    const left = [...unknown, ...leftOut(plan, { reading, fields: found, property, phrasing })];
    if (left.length === 0) return undefined;
    const figures =
      'problem' in period ? undefined : makePlan({ reading, fields: found, period, persona, property, dates });
    return askOnlyWithout(left, figures && 'plan' in figures ? figures.plan : undefined, answering);
  }

  /** The study of the question before, with what this one says of it. */
  function studyAgain() {
    const before = history?.at(-1)?.plan;
    if (!before || !isStudy(before) || reading.signals.has('why') || !(leans(reading) || asksWhichNow(before)))
      return undefined;
    const inherited = 'metrics' in before ? before.metrics : ['activeUsers'];
    const found = resolveFields(reading, property, { metrics: inherited });
    if ('problem' in found) return undefined;
    const known = 'problem' in period ? undefined : period;
    const input = { reading, fields: found, persona, property, dates, period: known, question, lexicon, words };
    return toPlan(leanOnStudy(before, input), input);
  }

  /** "Which pages are they on?" of those who are there now. */
  function asksWhichNow({ kind }: Plan): boolean {
    const { dimensions, dates, metrics, order } = reading;
    const names = metrics.some((metric) => metric.kind !== 'concept' || !metric.weak);
    return kind === 'realtime' && dimensions.length > 0 && dates.length === 0 && !names && order === undefined;
  }

  /** What nobody knows may be what was to change. */
  function askAboutUnknownOf(plan: Plan): Plan | undefined {
    return reading.unknown.some(({ role }) => role !== 'aside') && !isTalk(plan)
      ? askBack('nothing_asked', answering)
      : undefined;
  }

  function studyOf(asked: Topic | StudyTopic) {
    const found = resolveFields(reading, property, leaning?.inherited);
    if ('problem' in found) return undefined;
    const known = 'problem' in period ? undefined : period;
    // "Is that normal?" asks it of the figures and days of the question before.
    const meant = last && reading.signals.has('refers') && reading.metrics.length === 0 ? last : undefined;
    const fields = meant ? { ...found, metrics: meant.metrics, filters: [...meant.filters, ...found.filters] } : found;
    const span =
      meant && reading.dates.length === 0 ? { ...meant.range, shape: { kind: 'days' as const }, notes: [] } : undefined;
    const days = span ? { span, assumed: false, notes: [] } : known;
    const common = { reading, fields, persona, property, dates };
    return planStudy(asked, { ...common, period: days, question, lexicon, words });
  }
}

/** "E no celular?" is in the language of the question before, where it could be of several. */
export function languageOfQuestion({
  question,
  property,
  history,
  language,
}: Pick<UnderstandInput, 'question' | 'property' | 'history' | 'language'>): Language {
  const before = history?.at(-1)?.question;
  const said = before === undefined ? undefined : detectLanguage(cleanQuestion(before), property, language);
  const asked = cleanQuestion(question).slice(0, longestQuestion);
  // "Per land" would be English too.
  if (said !== undefined && said !== 'en' && isAllKnown(asked, lexiconOf(said), property)) return said;
  return detectLanguage(asked, property, said ?? language);
}

/** What could be answered of a question that names no figure: the first one this persona looks at. */
function nearestPlan(
  { filters }: Fields,
  { span }: Period,
  { persona, property }: UnderstandInput,
): DataPlan | undefined {
  const metrics = personaProfile(persona, property).kpis.slice(0, 1);
  const { start, end, label } = span;
  return metrics.length === 0
    ? undefined
    : { kind: 'kpi', metrics, range: { start, end, label }, filters, assumptions: [] };
}

function isAnswered(input: UnderstandInput): boolean {
  return !isTalk(understand(input));
}

function isGreeting({ signals, unknown }: Reading): boolean {
  return unknown.length === 0 && (signals.has('hello') || signals.has('help'));
}

/** The language that the plan before is worded in: the one that was asked for, else that of its question. */
function wordedIn({ history, property, language }: UnderstandInput): Language | undefined {
  const before = history?.at(-1)?.question;
  return language ?? (before === undefined ? undefined : languageOfQuestion({ question: before, property }));
}

/** @param other words the days anew, where they are called by their names in another language */
function dataPlansOf(history: UnderstandInput['history'], dates: DateContext, other: Phrasing | undefined): DataPlan[] {
  const plans = (history ?? []).flatMap(({ plan }) => toDataPlan(plan, dates) ?? []);
  if (!other) return plans;
  return plans.map((plan) => {
    const { start, end } = plan.range;
    return { ...plan, range: { start, end, label: other.range(start, end) } };
  });
}

/** What a question can lean on: the figure and the days, whatever was asked about them. */
function toDataPlan(plan: Plan, { today, phrasing }: DateContext): DataPlan | undefined {
  if (isData(plan)) return plan;
  if (plan.kind === 'why') {
    const { metrics, range, compare, filters } = plan;
    return { kind: 'comparison', metrics, range, compare, filters, assumptions: [] };
  }
  if (plan.kind === 'realtime') {
    const { metrics, filters } = plan;
    const range = { start: today, end: today, label: phrasing.thisUnit('day') };
    return { kind: 'kpi', metrics, range, filters, assumptions: [] };
  }
  if (plan.kind === 'funnel') {
    const { range, filters } = plan;
    return { kind: 'kpi', metrics: ['activeUsers'], range, filters, assumptions: [] };
  }
  if (plan.kind !== 'anomaly' && plan.kind !== 'similar') return undefined;
  const { metrics, range, filters } = plan;
  return { kind: 'kpi', metrics, range, filters, assumptions: [] };
}
