import type { Ga4Request } from '../../ga4-types.ts';
import type { IsoDate, StudyPlan } from '../../plan.ts';
import { textsOf } from '../../proof/alternatives-of.ts';
import { plainText } from '../../proof/plain-text.ts';
import { valueLabel } from '../../proof/row-label.ts';
import type { PropertyProfile } from '../../property.ts';
import type { Chart, Citation, MetricCard, Quality, ReportAnnotation, Table } from '../../report.ts';
import type { Earlier } from '../../similar/earlier-of-why.ts';
import type { Answered } from '../compute-findings.ts';
import type { Fact } from '../fact.ts';
import type { Language } from '../../language.ts';
import { createLedger, type Ledger } from '../ledger.ts';
import { studyQuality } from '../find-quality.ts';
import { leftOutOf } from '../left-out-of.ts';
import { ReplyMismatch, toTable } from '../to-table.ts';
import { unreadableIn } from '../unreadable-in.ts';

export interface StudyInput<Plan extends StudyPlan = StudyPlan> {
  plan: Plan;
  property: PropertyProfile;
  language: Language;
  replies: Answered[];
  annotations?: ReportAnnotation[] | undefined;
  /** Of a question why: when the figure changed like this before. */
  earlier?: Earlier | undefined;
  today: IsoDate;
}

/** What the rules of one kind are given: its tables by request, and where values are collected. */
export interface Study<Plan extends StudyPlan = StudyPlan> extends StudyInput<Plan> {
  tables: Record<string, Table>;
  ledger: Ledger;
  quality: Quality;
  /** The answered requests by their id. */
  asked: Record<string, Ga4Request>;
}

/** What they find. */
export interface StudyResult {
  facts: Fact[];
  metrics: MetricCard[];
  charts: Omit<Chart, 'id'>[];
  /** Of tables that are not replies to this question. */
  citations?: Citation[] | undefined;
  /** Nothing came back that could be said. */
  empty: boolean;
}

/** @throws ReplyMismatch when a reply does not answer its request. */
export function openStudy<Plan extends StudyPlan>(input: StudyInput<Plan>): Study<Plan> {
  const { plan, property, language, replies } = input;
  // What a study finds rests on all that it asked for.
  const unread = replies.flatMap(({ reply }) => unreadableIn(reply));
  if (unread.length > 0) throw new ReplyMismatch(`cannot read ${unread.join(', ')}`);
  const tables = Object.fromEntries(
    replies.map(({ request, reply }) => [request.id, toTable(request, reply, property)]),
  );
  const quality = studyQuality(
    input,
    replies.map(({ reply }) => reply),
  );
  const leftOut = leftOutOf(
    plan,
    property,
    replies.map(({ request }) => request),
  );
  if (leftOut.length) quality.left_out_metrics = leftOut;
  const ledger = createLedger(tables, quality.currency, language);
  if ('compare' in plan) ledger.labels['compare'] = plainText(plan.compare.label);
  if ('range' in plan) ledger.labels['range'] = plainText(plan.range.label);
  for (const filter of plan.filters) {
    for (const text of textsOf(filter)) ledger.quote(valueLabel(filter.field, text, ledger.language));
  }
  const asked = Object.fromEntries(replies.map(({ request }) => [request.id, request]));
  return { ...input, tables, ledger, quality, asked };
}
