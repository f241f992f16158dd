import type { Report } from '../report.ts';
import type { DayFact } from './day-fact.ts';

/** A stored fact as the report that it was made of, which `verify` judges and the app can show with its proof. */
export function factToReport({ text, values, request }: Pick<DayFact, 'text' | 'values' | 'request'>): Report {
  const { plan, citations } = request;
  return {
    type: 'report',
    version: 1,
    persona: 'general',
    question: '',
    ...values,
    answer: text,
    metrics: [],
    charts: [],
    citations,
    plan,
    assumptions: plan.assumptions,
    follow_ups: [],
    status: 'complete',
  };
}
