import { messages } from '@electric-sql/pglite';
import { toPostgresFailure } from './postgres-failure.ts';

/** What one statement answered, values in Postgres' text form. `tag` is its command tag: "INSERT 0 3". */
export type StatementResult = {
  tag: string;
  fields: messages.RowDescriptionMessage['fields'];
  rows: (string | null)[][];
};

/**
 * The results of a conversation, one per statement that ran.
 *
 * @throws {PostgresFailure} the first error of the conversation.
 */
export function readResults(conversation: messages.BackendMessage[]): StatementResult[] {
  const results: StatementResult[] = [];
  let current: StatementResult = { tag: '', fields: [], rows: [] };

  for (const message of conversation) {
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
