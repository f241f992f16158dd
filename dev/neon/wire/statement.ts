import { protocol } from '@electric-sql/pglite';

const { serialize } = protocol;

/** One SQL statement with its parameters in Postgres' text form; null is NULL. */
export type Statement = { text: string; parameters: (string | null)[] };

/** Frontend messages that run one statement and describe its rows, all in text format. */
export function encodeStatement({ text, parameters }: Statement): Uint8Array {
  return joinBytes([
    serialize.parse({ text }),
    serialize.bind({ values: parameters }),
    serialize.describe({ type: 'P' }),
    serialize.execute(),
  ]);
}

/** Joins messages into one buffer, so that they travel in one write. */
export function joinBytes(parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
