import { messages } from '@electric-sql/pglite';
import { toPostgresFailure } from './postgres-failure.ts';

/** What one statement answered, values in Postgres' text form. `tag` is its command tag: "INSERT 0 3". */
export type StatementResult = {
  tag: string;
  fields: messages.RowDescriptionMessage['fields'];
  rows: (string | null)[][];
};

/**
 * The results in a server's answer, one per statement.
 *
 * @throws {PostgresFailure} the first error in it.
 */
export function readResults(answer: messages.BackendMessage[]): StatementResult[] {
  const results: StatementResult[] = [];
  let current: StatementResult = { tag: '', fields: [], rows: [] };

  for (const message of answer) {
    if (message instanceof messages.DatabaseError) throw toPostgresFailure(message);
    if (message instanceof messages.RowDescriptionMessage) current.fields = message.fields;
    if (message instanceof messages.DataRowMessage) current.rows.push(message.fields);
    if (message instanceof messages.CommandCompleteMessage) current.tag = message.text;
    if (message.name === 'commandComplete' || message.name === 'emptyQuery') {
      results.push(current);
      current = { tag: '', fields: [], rows: [] };
    }
  }
  return results;
}
