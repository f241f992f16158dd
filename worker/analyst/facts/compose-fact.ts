import type { Answered } from '../findings/compute-findings.ts';
import { languageOf } from '../language.ts';
import type { IsoDate } from '../plan.ts';
import { canonical } from '../proof/canonical.ts';
import { sha256 } from '../proof/sha-256.ts';
import { verify } from '../proof/verify.ts';
import type { PropertyProfile } from '../property.ts';
import { composeReport } from '../report/compose-report.ts';
import type { DayFact } from './day-fact.ts';
import type { DayPlan } from './day-plans.ts';
import { factToReport } from './fact-to-report.ts';

/**
 * The fact that the replies to a day's plan make, in the property's language and currency; undefined where they hold no
 * figure.
 * @throws ReplyMismatch when a reply does not answer its request; FactNotProven when a figure does not follow from its cells.
 */
export function composeFact(
  { kind, dimension, plan }: DayPlan,
  replies: Answered[],
  { property, today }: { property: PropertyProfile; today: IsoDate },
): DayFact | undefined {
  const language = languageOf(property);
  // The persona that says the most: nothing is left out for brevity.
  const report = composeReport({ question: '', persona: 'po', language, plan, property, replies, today });
  // Where Google sent no row, a zero rests on nothing.
  if (Object.values(report.values).every(({ cells }) => cells.length === 0)) return undefined;
  const { provisional_dates: _, ...quality } = report.quality;
  const { answer: text, parts, values, tables, citations } = report;
  const fact: DayFact = {
    kind,
    dimension,
    day: plan.range.start,
    text,
    values: { language, parts, values, tables, quality },
    request: { plan, citations },
    contentHash: sha256(canonical({ text, values, tables })),
  };
  const problems = verify(factToReport(fact));
  if (problems.length > 0) throw new FactNotProven(problems.map(({ where }) => where).join(', '));
  return fact;
}

/** A figure of a fact does not follow from the cells of Google's reply. */
export class FactNotProven extends Error {
  override name = 'FactNotProven';
}
