import { AppError } from '../../errors.ts';

/** A place in the events of one answer, as `id:` and `Last-Event-ID` have it: `<reply id>:<number>`. */
export interface EventId {
  /** The id of the answer's message. */
  replyId: string;
  /** Of the event in its answer, from 1. 0: before the first. */
  sequence: number;
}

const form = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\d{1,9})$/;

/**
 * What `Last-Event-ID` says; undefined when it is absent or empty, which a browser's EventSource takes for the same.
 * Throws AppError invalid_request for anything that no stream of ours has sent.
 */
export function parseEventId(header: string | undefined): EventId | undefined {
  if (header === undefined || header === '') return undefined;
  const [, replyId, sequence] = form.exec(header) ?? [];
  if (replyId === undefined) {
    throw new AppError(
      'invalid_request',
      'Last-Event-ID is the id of an event of this chat, as its stream sent it. Leave it out to read from the beginning.',
    );
  }
  return { replyId, sequence: Number(sequence) };
}

export function toEventId({ replyId, sequence }: EventId): string {
  return `${replyId}:${sequence}`;
}
