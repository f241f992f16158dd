import type { Ga4Request } from './ga4-types.ts';
import type { Persona, Plan } from './plan.ts';

/**
 * The answer to one question: stored as JSONB, streamed to the app, returned by the API.
 * Text never holds a digit of its own: every figure is a value, every value a formula over cells.
 */
export interface Report {
  type: 'report';
  version: 1;
  persona: Persona;
  question: string;
  /** BCP 47, `en`. */
  language: string;
  /** The parts rendered as text, for simple clients. */
  answer: string;
  parts: Part[];
  values: Record<string, Value>;
  metrics: MetricCard[];
  charts: Chart[];
  /** Every row the answer rests on, by citation id. */
  tables: Record<string, Table>;
  citations: Citation[];
  quality: Quality;
  /** What somebody noted for days that the answer shows, compares or explains. Their words, not the data's. */
  annotations?: ReportAnnotation[];
  plan: Plan;
  assumptions: string[];
  /** Whole questions, ready to send. */
  follow_ups: string[];
  /** For `clarify`: the readings to choose from. */
  options?: { label: string; question: string }[];
  status: 'complete' | 'partial' | 'clarify' | 'refused';
  /**
   * Who read the question and who worded the answer, where that was not the built-in analyst alone. `reader`: the plan
   * was given, not read from words.
   */
  authors?: { plan: 'model' | 'analyst' | 'reader'; words: 'model' | 'analyst' | 'both' };
  /** Plain sentences on how the answer was made, e.g. that the language model failed and the built-in analyst answered. */
  notes?: string[];
  /** SHA-256 of all the rest (`proof/fingerprint.ts`), since an answer is finished; shows that a copy was changed. */
  fingerprint?: string;
}

/**
 * Words, or a reference to a value. `label` is a piece of GA4 text (a channel, a page title): shown as plain text.
 * `break` starts a new paragraph.
 */
export type Part = { text: string } | { ref: string } | { label: string } | { break: true };

export type Unit = 'count' | 'fraction' | 'currency' | 'seconds' | 'ratio' | 'date' | 'percentage_points';

export interface Value {
  /** Raw number: fractions 0..1, seconds, currency units. */
  value: number;
  unit: Unit;
  /** In the report's language: "12.3 %", "€ 1,204". */
  formatted: string;
  /** Over cell ids, e.g. `(t1.r0.sessions - t1.r1.sessions) / t1.r1.sessions`; absent when the value is one cell. */
  formula?: string;
  /** Cell ids: `<table>.r<row>.<metric>`. */
  cells: string[];
  /** ISO 4217 when unit is currency. */
  currency?: string;
  /** What the number is, in words: "Sessions, last week". */
  label: string;
}

export interface MetricCard {
  label: string;
  ref: string;
  /** The relative (or, for rates, percentage-point) change against the comparison range. */
  delta_ref?: string;
  previous_ref?: string;
  good: 'up' | 'down' | 'neutral';
}

export interface Table {
  dimensions: { name: string; label: string }[];
  metrics: { name: string; label: string; type: string; unit: Unit }[];
  /** As Google sent them: dimension values as text, metric values as numbers. */
  rows: { dimensions: string[]; metrics: number[] }[];
  /** Google's total, which may be more than the rows held here. */
  row_count: number;
}

export interface Citation {
  id: string;
  method: Ga4Request['method'];
  property: string;
  request: Ga4Request['body'];
  purpose: string;
  /** ISO 8601 UTC. */
  fetched_at: string;
  row_count: number;
}

export interface Quality {
  sampled?: { read: number; of: number };
  thresholded?: true;
  other_row?: true;
  truncated?: { shown: number; of: number };
  /** ISO 8601 UTC: Google did not answer when it was asked, so some figures are what it answered then. */
  stale_since?: string;
  /** Days that Google may still change. */
  provisional_dates?: string[];
  blocked_metrics?: string[];
  /** Google refuses them beside the rest of the question, so they were not asked for. */
  left_out_metrics?: string[];
  /** Google sent a value of them that is no number, so they are not shown. */
  unread_metrics?: string[];
  empty_reason?: string;
  /** Google no longer has a part of the data that was asked for: why, in its words, and the first day that it has. */
  missing_data?: { reason: string; from?: string };
  /** First and last day of the comparison range for which the property has no data yet; then no change is given. */
  comparison_gap?: { from: string; until: string };
  time_zone: string;
  currency: string;
}

/** A note on a day: one line of plain text, never Markdown. */
export interface ReportAnnotation {
  id: string;
  /** In the property's time zone. */
  day: string;
  title: string;
}

export interface Chart {
  id: string;
  /** The table it draws. */
  table: string;
  title: string;
  /** One sentence for people who cannot see it. */
  summary: string;
  spec: ChartSpec;
}

/**
 * A strict subset of Vega-Lite v6: no url, no expressions, no transforms. Values are cells of the table;
 * dates are ISO days. https://vega.github.io/vega-lite/docs/spec.html
 */
export interface ChartSpec {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json';
  mark: { type: 'line' | 'bar' | 'area' | 'arc'; orient?: 'horizontal' | 'vertical' };
  data: { values: Record<string, string | number | null>[] };
  encoding: {
    x?: Channel;
    y?: Channel;
    /** One series per value; `This period` and `Previous period` draw solid and dotted. */
    color?: Channel;
    theta?: Channel;
  };
  /** Ours: how values read (Vega-Lite ignores it). */
  usermeta: {
    unit: Unit;
    currency?: string;
    provisional_from?: string;
    previous_series?: string;
    band?: [string, string];
    /** Each bar begins where the one before ended; the last is what they come to together. */
    waterfall?: true;
  };
}
export interface Channel {
  field: string;
  type: 'quantitative' | 'temporal' | 'nominal' | 'ordinal';
  title?: string;
  sort?: string[] | null;
}
