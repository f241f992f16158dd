import type {
  AnomalyFact,
  CohortFact,
  Fact,
  ForecastFact,
  FunnelFact,
  LevelFact,
  RealtimeFact,
  WhyFact,
} from '../../findings/fact.ts';
import type { Findings } from '../../findings/compute-findings.ts';
import type { StudyPlan } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import type { Part } from '../../report.ts';
import { blockedWords, dataCaveats, leftOutWords } from '../caveat-words.ts';
import { filterWords } from '../filter-words.ts';
import { joinParagraphs } from '../join-paragraphs.ts';
import { namesOf } from '../names.ts';
import { say, type Words } from '../say.ts';
import { anomalyCaveats, anomalyWords } from './anomaly-words.ts';
import { forecastCaveats, forecastWords, tooShortWords } from './forecast-words.ts';
import { cohortCaveats, cohortWords } from './cohort-words.ts';
import { emptyFunnelWords, funnelCaveats, funnelWords } from './funnel-words.ts';
import { realtimeCaveats, realtimeWords } from './realtime-words.ts';
import { whyCaveats, whyWords } from './why-words.ts';
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
  const names = namesOf(property, findings.labels);
  const context = { names, labels: findings.labels, filtered: filterWords(plan, property, names) };
  const blocked = blockedWords(findings.quality, names);
  const { blocked_metrics = [], left_out_metrics = [] } = findings.quality;
  const hidden = [...blocked_metrics, ...left_out_metrics];
  if ('metrics' in plan && plan.metrics.every((name) => blocked_metrics.includes(name))) return say(blocked);
  const [answer, caveats] = sentencesOf(findings.facts, withoutMetrics(plan, hidden), { ...context, property });
  if (say(answer).length === 0) {
    return joinParagraphs([[['Google Analytics did not send the figures for this question.']]]);
  }
  return joinParagraphs([
    [blocked, leftOutWords(findings.quality, names)],
    answer,
    [...dataCaveats(findings.quality), ...caveats],
  ]);
}

function withoutMetrics(plan: StudyPlan, hidden: string[]): StudyPlan {
  return 'metrics' in plan ? { ...plan, metrics: plan.metrics.filter((name) => !hidden.includes(name)) } : plan;
}

function sentencesOf(
  facts: Fact[],
  plan: StudyPlan,
  { property, ...context }: StudyContext & { property: PropertyProfile },
): [answer: Words[], caveats: Words[]] {
  switch (plan.kind) {
    case 'realtime':
      return [facts.filter(isRealtime).flatMap((fact) => realtimeWords(fact, context)), realtimeCaveats];
    case 'cohort': {
      const [fact] = facts.filter(isCohort);
      if (!fact)
        return [[['Nobody', ...context.filtered, ' first came in these days, so there is nobody to follow.']], []];
      return [cohortWords(fact, context), cohortCaveats(plan.granularity)];
    }
    case 'why': {
      const [why] = facts.filter(isWhy);
      const [level] = facts.filter(isLevel);
      return why && level ? [whyWords([level, why], { plan, property, context }), whyCaveats] : [[], []];
    }
    case 'forecast': {
      const [fact] = facts.filter(isForecast);
      return fact ? [forecastWords(fact, plan.range, context), forecastCaveats(fact)] : [tooShortWords, []];
    }
    case 'anomaly': {
      const [fact] = facts.filter(isAnomaly);
      return fact ? [anomalyWords(fact, plan.metrics, plan.range, context), anomalyCaveats] : [tooShortWords, []];
    }
    case 'funnel': {
      const [fact] = facts.filter(isFunnel);
      if (!fact) return [emptyFunnelWords(plan.steps[0]?.name ?? '', plan.range, context), []];
      return [funnelWords(fact, plan.range, context), funnelCaveats];
    }
  }
}

const isRealtime = (fact: Fact): fact is RealtimeFact => fact.kind === 'realtime';
const isCohort = (fact: Fact): fact is CohortFact => fact.kind === 'cohort';
const isForecast = (fact: Fact): fact is ForecastFact => fact.kind === 'forecast';
const isAnomaly = (fact: Fact): fact is AnomalyFact => fact.kind === 'anomaly';
const isWhy = (fact: Fact): fact is WhyFact => fact.kind === 'why';
const isLevel = (fact: Fact): fact is LevelFact => fact.kind === 'level';
const isFunnel = (fact: Fact): fact is FunnelFact => fact.kind === 'funnel';
