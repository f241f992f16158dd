import type { Spending } from '../../../db/queries/usage.ts';
import type { Part, ReportAnnotation } from '../../analyst/report.ts';
import { renderAnswer } from '../../analyst/proof/render-answer.ts';
import type { Earlier } from '../../analyst/similar/earlier-of-why.ts';
import type { GateReply } from '../property-gate/property-gates.ts';
import type { KeptPlan } from './kept-plan.ts';
import type { StreamEvent } from './stream-events.ts';

/** What an answer is computed from. */
export interface Gathered {
  replies: GateReply[];
  /** Of the days that it is about. */
  annotations: ReportAnnotation[];
  /** When the figure of a question why changed like this before. */
  earlier?: Earlier;
  /** What was noted could not be read. */
  isUnnoted?: true;
}

/** What each step gives the next; JSON, so that it can be kept. */
export interface Steps {
  plan: KeptPlan;
  fetch: Gathered;
}

/** A step is done. Not for a reader: whoever keeps it can go on from there. */
export type StepEvent = {
  [Name in keyof Steps]: { type: 'step'; name: Name; result: Steps[Name]; spent: Spending[] };
}[keyof Steps];

/** How far an answer had come when it was cut off. */
export interface Progress {
  steps: Partial<Steps>;
  /** By those steps. */
  spent: Spending[];
  said: Said;
}

/** The text that readers have. */
export interface Said {
  sentences: Part[][];
  /** As plain text. */
  text: string;
  /** What the last sentence still lacks in plain text. */
  owed: string;
  /** The text was whole. */
  isClosed: boolean;
}

export const nothingSaid: Said = { sentences: [], text: '', owed: '', isClosed: false };

/**
 * Whether an event of a run that goes on is one that its readers have. Never text: that goes on where it was, and may
 * well say the same twice.
 * @param sent as they were encoded
 */
export function isRepeat(sent: ReadonlySet<string>, event: StreamEvent, encoded: string): boolean {
  return event.type !== 'text-delta' && sent.has(encoded);
}

/** What events of an answer have told their readers. */
export function toSaid(events: StreamEvent[]): Said {
  const sentences = events.flatMap((event) => (event.type === 'data-sentence' ? [event.data] : []));
  const deltas = events.flatMap((event) => (event.type === 'text-delta' ? [event.delta] : []));
  // Each sentence comes with its values first, then as plain text.
  const owed = sentences.slice(deltas.length).map(({ parts, values }) => renderAnswer(parts, values));
  return {
    sentences: sentences.map(({ parts }) => parts),
    text: deltas.join(''),
    owed: owed.join(''),
    isClosed: events.some(({ type }) => type === 'text-end'),
  };
}
