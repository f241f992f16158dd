import type { DatePhrase, Slots } from '../dates/date-forms.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { LanguageWords, ReadToken } from '../match/language-words.ts';
import type { DimensionConcept } from '../meaning/dimension-concepts.ts';
import type { Meaning, Mention } from '../meaning/meaning.ts';
import type { MetricConcept } from '../meaning/metric-concepts.ts';
import type { NoteKey } from '../meaning/notes.ts';
import type { Signal } from '../meaning/signals.ts';
import type { StudyTopic } from '../meaning/study-notes.ts';
import type { Topic } from '../meaning/topics.ts';

/** A mention on its way to being read; `used` once a part of the question has taken it. */
export interface Item extends Mention {
  used: boolean;
  /** As typed. */
  text: string;
}

/** A figure that is asked for, before it is known whether the property has it. */
export type MetricMention =
  | { kind: 'concept'; metric: MetricConcept; weak: boolean }
  | { kind: 'field'; field: string }
  /**
   * How often an event happened, the share of sessions in which it did, or how many people did it; `counted` as an
   * event, also where it is a key event.
   */
  | { kind: 'event'; event: string; rate: boolean; people?: true; counted?: true };

export type DimensionMention = { kind: 'concept'; dimension: DimensionConcept } | { kind: 'field'; field: string };

export interface FilterMention {
  dimension: DimensionMention;
  op: 'exact' | 'contains' | 'begins_with' | 'ends_with' | 'regexp';
  /** Any of them. */
  values: string[];
  negate: boolean;
  at: number;
  /** Said after "vs". */
  versus?: true;
  /** Said of what a share is wanted of: "mobile share", "share of mobile". */
  shared?: true;
  /** Asked for together with another part of the same name: "begins with a and ends with b". */
  both?: true;
}

export interface ConditionMention {
  /** Absent: the figure the question asks for. */
  metric?: MetricMention;
  op: 'equal' | 'less_than' | 'less_than_or_equal' | 'greater_than' | 'greater_than_or_equal';
  value: number;
  percent: boolean;
  /** Said as a length of time; `value` is seconds. */
  timed: boolean;
}

export type DateClause =
  /** `entire` where all of it is said to be meant: "the whole of last month". */
  | { kind: 'one'; phrases: DatePhrase[]; text: string; at: number; versus: boolean; entire?: true }
  /** Without `to` up to now. */
  | { kind: 'range'; from: DatePhrase; to?: DatePhrase; text: string; at: number; versus: boolean }
  /** "until May": where it begins is not said. */
  | { kind: 'open_start'; text: string; at: number; versus: boolean };

/**
 * Words without a known meaning, and what stands where they do: a filter, groups, a figure, what the question is about
 * when it names no figure, or nothing in particular; an `aside` is talk around the question. `unbound` are numbers and small words that turn a question around,
 * such as "not", which belong to nothing that was understood.
 */
export interface UnknownWords {
  text: string;
  role: 'filter' | 'group' | 'figure' | 'subject' | 'unbound' | 'aside' | 'other';
}

/** Everything a question says, in the terms of no language. */
export interface Reading {
  dates: DateClause[];
  metrics: MetricMention[];
  dimensions: DimensionMention[];
  /** Of a ranking: so many are wanted of each of these, and not in all. */
  each?: DimensionMention;
  filters: FilterMention[];
  conditions: ConditionMention[];
  order?: 'desc' | 'asc' | 'best' | 'worst';
  limit?: number;
  granularity?: 'day' | 'week' | 'month';
  /** How a signal was typed, for those that a plan may have no part for: "over time", "on average". */
  said: Partial<Record<Signal, string>>;
  signals: Set<Signal>;
  topics: (Topic | StudyTopic)[];
  /** "In the last 10 minutes", "after 7 days". */
  topicSlots?: Slots;
  unknown: UnknownWords[];
  notes: NoteKey[];
  /** Words that were read as parts of a page's path: "the pricing page". */
  pathWords: string[];
}

export interface ReadingState {
  /** The cleaned question. */
  question: string;
  tokens: ReadToken[];
  items: Item[];
  lexicon: Lexicon;
  words: LanguageWords;
  reading: Reading;
}

export function meaningOf<Kind extends Meaning['kind']>(
  item: Item | undefined,
  kind: Kind,
): Extract<Meaning, { kind: Kind }> | undefined {
  return item?.meanings.find((meaning): meaning is Extract<Meaning, { kind: Kind }> => meaning.kind === kind);
}

export function signalOf(
  item: Item | undefined,
  ...signals: Signal[]
): Extract<Meaning, { kind: 'signal' }> | undefined {
  return item?.meanings.find(
    (meaning): meaning is Extract<Meaning, { kind: 'signal' }> =>
      meaning.kind === 'signal' && signals.includes(meaning.signal),
  );
}

/** Neither read yet nor known to mean anything. */
export function isUnknown(item: Item | undefined): item is Item {
  return item !== undefined && !item.used && item.meanings.length === 0;
}

/** Only politeness or grammar. */
export function isFiller(item: Item | undefined): boolean {
  return item !== undefined && item.meanings.length > 0 && item.meanings.every(({ kind }) => kind === 'filler');
}

/** The nearest item before `index` that is more than filler. */
export function contentBefore(items: Item[], index: number): Item | undefined {
  for (let at = index - 1; at >= 0; at--) if (!isFiller(items[at])) return items[at];
  return undefined;
}
