import type {
  AnomalyFact,
  CohortFact,
  Fact,
  ForecastFact,
  FunnelFact,
  LevelFact,
  RealtimeFact,
  SimilarFact,
  WhyFact,
} from '../../findings/fact.ts';
import type { Findings } from '../../findings/compute-findings.ts';
import { languageOf } from '../../language.ts';
import type { StudyPlan } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import type { Part } from '../../report.ts';
import { blockedWords, dataCaveats, leftOutWords } from '../caveat-words.ts';
import { filterWords } from '../filter-words.ts';
import { joinParagraphs } from '../join-paragraphs.ts';
import { namesOf } from '../names.ts';
import { say, type Words } from '../say.ts';
import { fill } from '../words/fill.ts';
import { similarDaysWordsOf } from '../words/similar-days.ts';
import { wordsOf } from '../words/words-of.ts';
import { anomalyWords } from './anomaly-words.ts';
import { forecastWords } from './forecast-words.ts';
import { cohortCaveats, cohortWords } from './cohort-words.ts';
import { emptyFunnelWords, funnelWords } from './funnel-words.ts';
import { realtimeWords } from './realtime-words.ts';
import { similarWords } from './similar-words.ts';
import { whyWords } from './why-words.ts';
import type { StudyContext } from './study-context.ts';

/** The answer of a study in sentences: what was found, then what limits it. */
export function studyProse({
  findings,
  plan,
  property,
}: {
  findings: Findings;
  plan: StudyPlan;
  property: PropertyProfile;
}): Part[] {
  const language = languageOf(property);
  const words = wordsOf(language);
  const names = namesOf(property, findings.labels, words);
  const context = { names, labels: findings.labels, filtered: filterWords(plan, property, names), language };
  const blocked = blockedWords(findings.quality, names);
  const { blocked_metrics = [], left_out_metrics = [] } = findings.quality;
  const hidden = [...blocked_metrics, ...left_out_metrics];
  if ('metrics' in plan && plan.metrics.every((name) => blocked_metrics.includes(name))) return say(blocked);
  const [answer, caveats] = sentencesOf(findings.facts, withoutMetrics(plan, hidden), { ...context, property });
  if (say(answer).length === 0) return joinParagraphs([[[words.caveats.notSent]]], words);
  return joinParagraphs(
    [[blocked, leftOutWords(findings.quality, names)], answer, [...dataCaveats(findings.quality, words), ...caveats]],
    words,
  );
}

function withoutMetrics(plan: StudyPlan, hidden: string[]): StudyPlan {
  return 'metrics' in plan ? { ...plan, metrics: plan.metrics.filter((name) => !hidden.includes(name)) } : plan;
}

function sentencesOf(
  facts: Fact[],
  plan: StudyPlan,
  { property, ...context }: StudyContext & { property: PropertyProfile },
): [answer: Words[], caveats: Words[]] {
  const { words } = context.names;
  switch (plan.kind) {
    case 'realtime':
      return [
        facts.filter(isRealtime).flatMap((fact) => realtimeWords(fact, context)),
        // That it is the live view stands among what was assumed, where words were read.
        plan.assumptions.length > 0 ? [] : [[words.realtime.caveat]],
      ];
    case 'cohort': {
      const [fact] = facts.filter(isCohort);
      if (!fact) return [[fill(words.cohort.nobody, { limits: context.filtered })], []];
      return [cohortWords(fact, context), cohortCaveats(plan.granularity, words)];
    }
    case 'why': {
      const [why] = facts.filter(isWhy);
      const [level] = facts.filter(isLevel);
      return why && level ? [whyWords([level, why], { plan, property, context }), [[words.why.caveat]]] : [[], []];
    }
    case 'forecast': {
      const [fact] = facts.filter(isForecast);
      if (!fact) return [[[words.forecast.tooShort]], []];
      const caveat = fact.knowsOccasions ? words.forecast.caveatOccasions : words.forecast.caveat;
      return [forecastWords(fact, plan.range, context), [[caveat]]];
    }
    case 'anomaly': {
      const [fact] = facts.filter(isAnomaly);
      if (!fact) return [[[words.forecast.tooShort]], []];
      return [anomalyWords(fact, plan.metrics, plan.range, context), [[words.anomaly.caveat]]];
    }
    case 'similar': {
      const [fact] = facts.filter(isSimilar);
      if (!fact) return [[[words.forecast.tooShort]], []];
      return [similarWords(fact, plan.range, context), [[similarDaysWordsOf(context.language).caveat]]];
    }
    case 'funnel': {
      const [fact] = facts.filter(isFunnel);
      if (!fact) return [emptyFunnelWords(plan.steps[0]?.name ?? '', plan.range, context), []];
      const caveat = plan.open ? words.funnel.openCaveat : words.funnel.caveat;
      return [funnelWords(fact, plan, context), [[caveat]]];
    }
  }
}

const isRealtime = (fact: Fact): fact is RealtimeFact => fact.kind === 'realtime';
const isCohort = (fact: Fact): fact is CohortFact => fact.kind === 'cohort';
const isForecast = (fact: Fact): fact is ForecastFact => fact.kind === 'forecast';
const isAnomaly = (fact: Fact): fact is AnomalyFact => fact.kind === 'anomaly';
const isSimilar = (fact: Fact): fact is SimilarFact => fact.kind === 'similar';
const isWhy = (fact: Fact): fact is WhyFact => fact.kind === 'why';
const isLevel = (fact: Fact): fact is LevelFact => fact.kind === 'level';
const isFunnel = (fact: Fact): fact is FunnelFact => fact.kind === 'funnel';
