import { AppError } from '../errors.ts';

/** Where a page of a list ended that is ordered by an instant and, within it, by id. */
export interface Place {
  at: Date;
  id: string;
}

export function toCursor({ at, id }: Place): string {
  return btoa(`${at.toISOString()} ${id}`);
}

/** Throws AppError invalid_request for what is no cursor of ours. */
export function parseCursor(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  const [, instant, id] = /^(\S{24}) ([0-9a-f-]{36})$/.exec(decode(cursor)) ?? [];
  const at = new Date(instant ?? '');
  if (!id || Number.isNaN(at.getTime())) {
    throw new AppError('invalid_request', 'cursor: take it from next_cursor of the page before.');
  }
  return { at, id };
}

function decode(cursor: string): string {
  try {
    return atob(cursor);
  } catch {
    return '';
  }
}
