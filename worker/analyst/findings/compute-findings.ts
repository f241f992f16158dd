import { describeMetric } from '../catalogue/describe-metric.ts';
import { compile } from '../compile/compile.ts';
import { grantedMetrics } from '../compile/granted-metrics.ts';
import type { Ga4Request, ReportRequest, RunReportReply } from '../ga4-types.ts';
import type { DataPlan, IsoDate } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import type { Chart, Citation, MetricCard, Quality, Table, Value } from '../report.ts';
import { chartGroups } from './chart-groups.ts';
import { chartLines, isDrawnAsLines } from './chart-lines.ts';
import { chartSeries } from './chart-series.ts';
import type { Fact, LevelFact } from './fact.ts';
import { findGap } from './find-gap.ts';
import { findGroups, findLeaders } from './find-groups.ts';
import { findLevels } from './find-levels.ts';
import { findMovers } from './find-movers.ts';
import { findPoints } from './find-points.ts';
import { findQuality } from './find-quality.ts';
import { findRest } from './find-rest.ts';
import { findSwing } from './find-swing.ts';
import type { Finding } from './finding.ts';
import type { Language } from '../language.ts';
import { keepRows } from './keep-rows.ts';
import { createLedger } from './ledger.ts';
import { quoteNames } from './quote-names.ts';
import { sourcesOf, type Source, type Sources } from './sources.ts';
import { toCitation } from './to-citation.ts';
import { toTable } from './to-table.ts';
import { isWithoutData } from './without-data.ts';

/** A chart for each figure, as long as a reader can look at them all. */
const mostCharts = 3;

/** Everything a report says but its words. The same for every reader: a persona only chooses from it. */
export interface Findings {
  values: Record<string, Value>;
  /** GA4 text that sentences may quote, by key. */
  labels: Record<string, string>;
  facts: Fact[];
  metrics: MetricCard[];
  charts: Chart[];
  quality: Quality;
  tables: Record<string, Table>;
  citations: Citation[];
  /** Every request was answered. */
  complete: boolean;
  /** What was asked about has no row at all. */
  empty: boolean;
  /** The day it was made, in the property's time zone. */
  today: IsoDate;
}

export interface Answered<Request extends Ga4Request = Ga4Request> {
  request: Request;
  reply: RunReportReply;
  /** ISO 8601 UTC. */
  fetchedAt: string;
}

/** @throws ReplyMismatch when a reply does not answer its request. */
export function computeFindings(input: {
  question: string;
  plan: DataPlan;
  property: PropertyProfile;
  language: Language;
  replies: Answered<ReportRequest>[];
  today: IsoDate;
}): Findings {
  const { question, plan, property, language, replies, today } = input;
  const all = replies.map(({ request, reply }): Source => ({
    request,
    reply,
    table: toTable(request, reply, property),
  }));
  const quality = findQuality({ plan, property, today }, all);
  const metrics = grantedMetrics(plan.metrics, property).filter(
    (name) =>
      !quality.blocked_metrics?.includes(name) &&
      !quality.left_out_metrics?.includes(name) &&
      !quality.unread_metrics?.includes(name),
  );
  const [main = ''] = metrics;
  const sources = keepRows(plan, property, sourcesOf(plan, all), main);
  const tables = tablesOf(all, sources);
  const ledger = createLedger(tables, quality.currency, language);
  quoteNames(ledger, { plan, property, tables: Object.values(tables) });
  const finding: Finding = { plan, property, sources, ledger, today, gap: quality.comparison_gap };

  const levels = findLevels(finding, metrics);
  const inSeries = plan.kind === 'trend' ? metrics.slice(0, mostCharts) : [main];
  const provisional = quality.provisional_dates ?? [];
  const charts = [
    ...inSeries.flatMap((name) => chartSeries(finding, name, provisional)),
    ...metrics
      .slice(0, plan.kind === 'overview' ? 1 : mostCharts)
      .flatMap((name) =>
        isDrawnAsLines(finding) ? chartLines(finding, name, provisional) : chartGroups(finding, name, question),
      ),
  ];
  const empty = Object.values(sources).every(
    (source: Source) => source === sources.firstDay || source.table.rows.length === 0,
  );
  const facts = [
    ...levels,
    ...findGap(finding),
    ...findPoints(finding, main),
    ...findGroups(finding, main),
    ...findLeaders(finding, metrics.slice(1, mostCharts)),
    ...findSwing(finding, main),
    ...findRest(finding, main),
    ...findMovers(finding, main),
  ];
  return {
    facts,
    values: ledger.values,
    labels: ledger.labels,
    metrics: isToldByCards(plan, levels, { empty, quality }) ? levels.flatMap((level) => toCard(level, property)) : [],
    // A line along zero draws nothing.
    charts: (empty ? [] : charts).map((chart, index) => ({ id: `c${index + 1}`, ...chart })),
    quality,
    tables,
    citations: replies.map((answered) => toCitation(answered, property)),
    complete: compile(plan, property).every(({ id }) => id in tables),
    empty,
    today,
  };
}

/** Every table that came back, with the rows that are kept of it. */
function tablesOf(all: Source[], sources: Sources): Record<string, Table> {
  const kept: Source[] = Object.values(sources);
  return Object.fromEntries([...all, ...kept].map(({ request, table }) => [request.id, table]));
}

/** Not where there is nothing to tell, nor for the one total under a list of groups: a sentence has it. */
function isToldByCards(
  plan: DataPlan,
  levels: LevelFact[],
  { empty, quality }: Pick<Findings, 'empty' | 'quality'>,
): boolean {
  if (empty && (plan.kind === 'overview' || isWithoutData(quality, plan))) return false;
  const isList = plan.kind === 'breakdown' || plan.kind === 'top';
  return !isList || levels.length > 1 || plan.compare !== undefined;
}

function toCard({ metric, current, previous, change }: LevelFact, property: PropertyProfile): MetricCard[] {
  if (!current) return [];
  const { label, good } = describeMetric(metric, property);
  return [
    {
      label,
      ref: current.ref,
      ...(change?.signed ? { delta_ref: change.signed } : {}),
      ...(previous ? { previous_ref: previous.ref } : {}),
      good,
    },
  ];
}
