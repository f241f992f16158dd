import type { DataPlan, IsoDate } from '../plan.ts';
import type { Language } from '../language.ts';
import type { Citation, Part, Quality, Table, Value } from '../report.ts';
import type { FactKind } from './day-plans.ts';

/** What is remembered of one day: a sentence or a few, and all that proves them. */
export interface DayFact {
  kind: FactKind;
  /** GA4 API name; null where the day is not split. */
  dimension: string | null;
  day: IsoDate;
  text: string;
  values: FactValues;
  request: FactRequest;
  /** SHA-256 of the text and the figures. The same while Google says the same, whenever it was asked. */
  contentHash: string;
}

/** `ga4_facts.values`: the text in parts, its figures, and the cells that they are formulas over, as in a report. */
export interface FactValues {
  language: Language;
  parts: Part[];
  values: Record<string, Value>;
  tables: Record<string, Table>;
  /** Without the days that may still change: that depends on when it is read. */
  quality: Quality;
}

/** `ga4_facts.request`: what was asked of Google, word for word, and the plan behind it. */
export interface FactRequest {
  plan: DataPlan;
  citations: Citation[];
}
