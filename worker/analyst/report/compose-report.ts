import type { Answered } from '../findings/compute-findings.ts';
import { findingsOf } from '../findings/findings-of.ts';
import { spokenIn, type Language } from '../language.ts';
import { isTalk, type IsoDate, type Persona, type Plan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import type { Report, ReportAnnotation } from '../report.ts';
import type { Earlier } from '../similar/earlier-of-why.ts';
import { assembleReport } from './assemble-report.ts';
import { composeTalk } from './compose-talk.ts';
import { proseOf } from './prose-of.ts';

export interface ComposeInput {
  question: string;
  persona: Persona;
  language: Language;
  plan: Plan;
  property: PropertyProfile;
  /** What came back, in the order of the requests; those that failed are missing. Empty for an answer in words alone. */
  replies: Answered[];
  /** What was noted for the days that the plan is about. */
  annotations?: ReportAnnotation[] | undefined;
  /** When the figure of a question why changed like this before. */
  earlier?: Earlier | undefined;
  /** In the property's time zone. */
  today: IsoDate;
}

/**
 * The built-in analyst's report: findings over the replies, and its own prose.
 * @throws ReplyMismatch when a reply does not answer its request.
 */
export function composeReport(given: ComposeInput): Report {
  const { plan } = given;
  const input = { ...given, property: spokenIn(given.property, given.language) };
  if (isTalk(plan)) return composeTalk({ ...input, plan });
  const findings = findingsOf({ ...input, plan });
  const parts = proseOf({ findings, plan, persona: input.persona, property: input.property });
  return assembleReport({ ...input, plan, findings, parts });
}
