import type { DatePhrase, Slots } from '../dates/date-forms.ts';
import type { DimensionConcept } from './dimension-concepts.ts';
import type { MetricConcept } from './metric-concepts.ts';
import type { Signal } from './signals.ts';
import type { StudyTopic } from './study-notes.ts';
import type { Topic } from './topics.ts';
import type { ValueConcept } from './value-concepts.ts';

/** What a stretch of words can mean. Several meanings of the same words are decided by what stands around them. */
export type Meaning =
  | { kind: 'metric'; metric: MetricConcept; weak: boolean }
  /** A metric of the property by its own name. */
  | { kind: 'metric_field'; field: string; custom: boolean }
  | { kind: 'event'; event: string }
  | { kind: 'dimension'; dimension: DimensionConcept }
  /** A dimension of the property by its own name; one that is an everyday word needs a "by" before it. */
  | { kind: 'dimension_field'; field: string; everyday: boolean; custom: boolean }
  | { kind: 'value'; value: ValueConcept }
  | { kind: 'place'; dimension: 'country' | 'region' | 'city'; name: string }
  | { kind: 'date'; phrase: DatePhrase }
  | { kind: 'signal'; signal: Signal; slots: Slots }
  | { kind: 'topic'; topic: Topic | StudyTopic; slots: Slots }
  | { kind: 'filler' };

/** Meanings of the tokens from `start` up to, not including, `end`. */
export interface Mention {
  start: number;
  end: number;
  /** Empty: nobody knows these words. */
  meanings: Meaning[];
}
