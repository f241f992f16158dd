import { requestsOf } from '../../compile/requests-of.ts';
import type { StudyPlan } from '../../plan.ts';
import type { Findings } from '../compute-findings.ts';
import { toCitation } from '../to-citation.ts';
import { findAnomalies } from './find-anomalies.ts';
import { findCohort } from './find-cohort.ts';
import { findForecast } from './find-forecast.ts';
import { findFunnel } from './find-funnel.ts';
import { findSimilarDays } from './find-similar-days.ts';
import { findRealtime } from './find-realtime.ts';
import { findWhy } from './find-why.ts';
import { openStudy, type Study, type StudyInput, type StudyResult } from './study.ts';

/** @throws ReplyMismatch when a reply does not answer its request. */
export function studyFindings(input: StudyInput): Findings {
  const study = openStudy(input);
  const { facts, metrics, charts, citations = [], empty } = resultOf(study);
  const { plan, property, ledger, tables, quality, replies, today } = study;
  return {
    facts,
    values: ledger.values,
    labels: ledger.labels,
    metrics,
    charts: charts.map((chart, index) => ({ id: `c${index + 1}`, ...chart })),
    quality,
    tables,
    citations: [...replies.map((answered) => toCitation(answered, property)), ...citations],
    complete: requestsOf(plan, property).every(({ id }) => id in tables),
    empty,
    today,
  };
}

function resultOf(study: Study): StudyResult {
  const { plan, quality } = study;
  const isHidden = 'metrics' in plan && plan.metrics.every((name) => quality.blocked_metrics?.includes(name));
  if (isHidden) return { facts: [], metrics: [], charts: [], empty: true };
  switch (study.plan.kind) {
    case 'realtime':
      return findRealtime(of(study, study.plan));
    case 'cohort':
      return findCohort(of(study, study.plan));
    case 'forecast':
      return findForecast(of(study, study.plan));
    case 'anomaly':
      return findAnomalies(of(study, study.plan));
    case 'similar':
      return findSimilarDays(of(study, study.plan));
    case 'why':
      return findWhy(of(study, study.plan));
    case 'funnel':
      return findFunnel(of(study, study.plan));
  }
}

/** The same study, known to be of this plan. */
function of<Plan extends StudyPlan>(study: Study, plan: Plan): Study<Plan> {
  return { ...study, plan };
}
