import { computeFindings, type Answered } from '../findings/compute-findings.ts';
import type { Language } from '../findings/format-value.ts';
import type { IsoDate, Persona, Plan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import type { Report } from '../report.ts';
import { assembleReport } from './assemble-report.ts';
import { composeTalk } from './compose-talk.ts';
import { writeProse } from './write-prose.ts';

export interface ComposeInput {
  question: string;
  persona: Persona;
  language: Language;
  plan: Plan;
  property: PropertyProfile;
  /** What came back, in the order of the requests; those that failed are missing. Empty for clarify and refuse. */
  replies: Answered[];
  /** In the property's time zone. */
  today: IsoDate;
}

/**
 * The built-in analyst's report: findings over the replies, and its own prose.
 * @throws ReplyMismatch when a reply does not answer its request.
 */
export function composeReport(input: ComposeInput): Report {
  const { plan } = input;
  if (plan.kind === 'clarify' || plan.kind === 'refuse') return composeTalk({ ...input, plan });
  const findings = computeFindings({ ...input, plan });
  const parts = writeProse({ findings, plan, persona: input.persona, property: input.property });
  return assembleReport({ ...input, plan, findings, parts });
}
