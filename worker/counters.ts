import type { ErrorCode } from './errors.ts';
import { describeCause, log } from './log.ts';

/** The same columns for all events, in this order. */
const numbers = ['firstEventMs', 'durationMs', 'asked', 'shared', 'calls', 'googleTokens', 'modelTokens'] as const;

/**
 * What is counted. Words are from closed lists and everything else is a number, so that no text of anybody, no id and no
 * name can be among it, and there are few different ones. A number that is absent is 0.
 */
export type CounterEvent = Partial<Record<(typeof numbers)[number], number | undefined>> &
  (
    | {
        event: 'question';
        kind: 'complete' | 'partial' | 'clarify' | 'refused' | 'stopped' | 'failed';
        code?: ErrorCode | undefined;
      }
    | { event: 'google'; kind: 'question' | 'sync'; code?: never }
    | { event: 'sync_day'; kind: 'read' | 'failed'; code?: ErrorCode | undefined }
    | { event: 'failure'; kind?: never; code: ErrorCode }
  );

export interface Counters {
  /** Returns at once, and never throws. */
  count(event: CounterEvent): void;
}

/** Cloudflare's binding, as far as it is used. */
export interface Dataset {
  writeDataPoint(point: { indexes: string[]; blobs: string[]; doubles: number[] }): void;
}

/** Counts to Cloudflare's Analytics Engine; nothing where it is not bound. README says what its columns are. */
export function createCounters(dataset: Dataset | undefined): Counters {
  if (!dataset) return { count: () => undefined };
  return {
    count(event) {
      try {
        dataset.writeDataPoint(toDataPoint(event));
      } catch (error) {
        log({ event: 'not_counted', cause: describeCause(error) });
      }
    },
  };
}

function toDataPoint(event: CounterEvent): Parameters<Dataset['writeDataPoint']>[0] {
  return {
    indexes: [event.event],
    blobs: [event.event, event.kind ?? '', event.code ?? ''],
    doubles: [1, ...numbers.map((name) => event[name] ?? 0)],
  };
}
