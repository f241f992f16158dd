import { protocol } from '@electric-sql/pglite';
import type { Backend } from '../backend.ts';
import { readResults, type StatementResult } from '../wire/read-results.ts';
import { encodeStatement, joinBytes } from '../wire/statement.ts';
import type { RequestedStatement, SqlRequest, TransactionMode } from './parse-sql-request.ts';
import { toJsonValue } from './to-json-value.ts';

/**
 * Runs a request in one conversation and returns Neon's answer to it.
 * A batch is one transaction: an error makes the server skip the rest, COMMIT included.
 *
 * @throws {PostgresFailure} the first error, with nothing committed.
 */
export async function runSqlRequest(backend: Backend, request: SqlRequest, signal: AbortSignal): Promise<unknown> {
  const { login, statements, transaction, rawText } = request;
  const conversation = [...statements.map(encodeStatement), protocol.serialize.sync()];
  if (transaction) {
    conversation.unshift(encodeStatement({ text: toBegin(transaction), parameters: [] }));
    conversation.splice(-1, 0, encodeStatement({ text: 'commit', parameters: [] }));
  }
  const results = readResults(await backend.converse(login, joinBytes(conversation), signal));
  if (!transaction) return toAnswer(results[0]!, statements[0]!, rawText);
  return {
    results: statements.map((statement, index) => toAnswer(results[index + 1]!, statement, rawText)),
  };
}

function toBegin({ isolationLevel, readOnly, deferrable }: TransactionMode): string {
  const modes: string[] = [];
  if (isolationLevel) modes.push(`isolation level ${isolationLevel}`);
  if (readOnly) modes.push('read only');
  if (deferrable) modes.push('deferrable');
  return `begin ${modes.join(', ')}`;
}

function toAnswer({ tag, fields, rows }: StatementResult, { arrayMode }: RequestedStatement, rawText: boolean) {
  const values = rawText ? rows : rows.map((row) => row.map((text, index) => toJsonValue(text, fields[index]!.dataTypeID)));
  return {
    command: tag.split(' ', 1)[0],
    rowCount: toRowCount(tag),
    rows: arrayMode ? values : values.map((row) => Object.fromEntries(row.map((value, index) => [fields[index]!.name, value]))),
    fields: fields.map(({ format, ...field }) => ({
      ...field,
      format: format === 0 ? 'text' : 'binary',
    })),
    rowAsArray: arrayMode,
  };
}

/** The count at the end of a command tag ("SELECT 5", "INSERT 0 1"); null for a command without one. */
function toRowCount(tag: string): number | null {
  const count = /\d+$/.exec(tag);
  return count && Number(count[0]);
}
