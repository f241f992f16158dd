import type { Plan } from '../../worker/analyst/plan.ts';
import { planLine } from '../../worker/analyst/understand/test-plan-line.ts';
import { shop } from '../../worker/analyst/understand/test-properties.ts';
import { understand } from '../../worker/analyst/understand/understand.ts';
import type { EvalRow } from './eval-row.ts';

/** A Monday. */
export const today = '2026-11-23';

export interface Judged {
  question: string;
  /** The kind of plan that was wanted. */
  kind: string;
  wanted: string;
  got: string;
  isExact: boolean;
  /** Right, or at least not another answer than was asked for: it asked back, or said what cannot be known. */
  isSafe: boolean;
  milliseconds: number;
}

/** Reads every question with the built-in analyst, and compares the plan with the wanted one. */
export function evaluate(rows: EvalRow[], language: string): Judged[] {
  return rows.map(([question, wanted, earlier = []]) => {
    const history = conversation(earlier);
    const startedAt = performance.now();
    const plan: Plan = understand({ question, persona: 'general', property: shop, today, history });
    const milliseconds = performance.now() - startedAt;
    return judgePlan({ question, wanted, language, earlier }, planLine(plan), milliseconds);
  });
}

/** Earlier questions with the built-in analyst's plans. */
export function conversation(earlier: string[]): { question: string; plan: Plan }[] {
  const history: { question: string; plan: Plan }[] = [];
  for (const question of earlier) {
    const plan = understand({ question, persona: 'general', property: shop, today, history: [...history] });
    history.push({ question, plan });
  }
  return history;
}

export function judgePlan(
  { question, wanted, language, earlier }: { question: string; wanted: string; language: string; earlier: string[] },
  got: string,
  milliseconds: number,
): Judged {
  const isExact = got === wanted;
  const kind = earlier.length > 0 ? 'follow-up' : wanted.split(' ')[0];
  return {
    question: [...earlier, question].join(' / '),
    kind: `${language} ${kind}`,
    wanted,
    got,
    isExact,
    isSafe: isExact || got === 'clarify' || got === 'refuse',
    milliseconds,
  };
}

export const shareOf = (judged: Judged[], is: (each: Judged) => boolean) =>
  judged.length === 0 ? 1 : judged.filter(is).length / judged.length;

/** The value that the share `q` of all is not above. */
export function quantile(values: number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}
