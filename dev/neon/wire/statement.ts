import { protocol } from '@electric-sql/pglite';

const { serialize } = protocol;

/** One SQL statement with its parameters in Postgres' text form; null is NULL. */
export type Statement = { text: string; parameters: (string | null)[] };

/** Ends a COPY FROM STDIN, for which HTTP has no data; after anything else Postgres ignores it. */
const noCopyData = serialize.copyFail('a request over HTTP has no data to copy');

/** A round of frontend messages that runs the statements until one fails, with every value in text format. */
export function encodePipeline(statements: Statement[]): Uint8Array {
  const messages = statements.flatMap(({ text, parameters }) => [
    serialize.parse({ text }),
    serialize.bind({ values: parameters }),
    serialize.describe({ type: 'P' }),
    serialize.execute(),
    noCopyData,
  ]);
  return new Uint8Array(Buffer.concat([...messages, serialize.sync()]));
}
