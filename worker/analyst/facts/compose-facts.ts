import type { Answered } from '../findings/compute-findings.ts';
import { ReplyMismatch } from '../findings/to-table.ts';
import type { IsoDate } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { composeFact, FactNotProven } from './compose-fact.ts';
import type { DayFact } from './day-fact.ts';
import type { DayPlan } from './day-plans.ts';

export interface DayFacts {
  facts: DayFact[];
  /** Why others are not among them: a figure does not follow from Google's reply, or is none. */
  leftOut: Error[];
}

/** The facts of a day, each with its proof. One that cannot be proven is left out, and does not keep back the others. */
export function composeFacts(
  plans: DayPlan[],
  repliesTo: (plan: DayPlan) => Answered[],
  about: { property: PropertyProfile; today: IsoDate },
): DayFacts {
  const facts: DayFact[] = [];
  const leftOut: Error[] = [];
  for (const plan of plans) {
    try {
      const fact = composeFact(plan, repliesTo(plan), about);
      if (fact) facts.push(fact);
    } catch (error) {
      if (!(error instanceof ReplyMismatch || error instanceof FactNotProven)) throw error;
      leftOut.push(error);
    }
  }
  return { facts, leftOut };
}
