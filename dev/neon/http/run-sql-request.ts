import type { Backend } from '../backend.ts';
import type { StatementResult } from '../wire/read-results.ts';
import type { RequestedStatement, SqlRequest, TransactionMode } from './parse-sql-request.ts';
import { toJsonValue } from './to-json-value.ts';

/**
 * Runs a request and returns Neon's answer to it. A batch is one transaction, and what comes after an error is not run,
 * COMMIT included.
 *
 * @throws {PostgresFailure} the first error, with nothing committed.
 */
export async function runSqlRequest(backend: Backend, request: SqlRequest, signal: AbortSignal): Promise<unknown> {
  const { login, statements, transaction, rawText } = request;
  if (!transaction) {
    const [result] = await backend.run(login, statements, signal);
    return toAnswer(result!, statements[0]!, rawText);
  }
  const [begin, commit] = [toBegin(transaction), 'commit'].map((text) => ({ text, parameters: [] }));
  const [, ...results] = await backend.run(login, [begin!, ...statements, commit!], signal);
  return { results: statements.map((statement, index) => toAnswer(results[index]!, statement, rawText)) };
}

function toBegin({ isolationLevel, readOnly, deferrable }: TransactionMode): string {
  const modes: string[] = [];
  if (isolationLevel) modes.push(`isolation level ${isolationLevel}`);
  if (readOnly) modes.push('read only');
  if (deferrable) modes.push('deferrable');
  return ['begin', modes.join(', ')].join(' ').trim();
}

function toAnswer({ tag, fields, rows }: StatementResult, { arrayMode }: RequestedStatement, rawText: boolean) {
  const toRow = (values: unknown[]) => Object.fromEntries(values.map((value, index) => [fields[index]!.name, value]));
  const values = rawText
    ? rows
    : rows.map((row) => row.map((text, index) => toJsonValue(text, fields[index]!.dataTypeID)));
  return {
    command: tag.split(' ', 1)[0],
    rowCount: toRowCount(tag),
    rows: arrayMode ? values : values.map(toRow),
    fields: fields.map(toField),
    rowAsArray: arrayMode,
  };
}

function toField(field: StatementResult['fields'][number]) {
  const { name, dataTypeID, tableID, columnID, dataTypeSize, dataTypeModifier } = field;
  return { name, dataTypeID, tableID, columnID, dataTypeSize, dataTypeModifier, format: 'text' };
}

/** The count at the end of a command tag ("SELECT 5", "INSERT 0 1"); null for a command without one. */
function toRowCount(tag: string): number | null {
  const count = /\d+$/.exec(tag);
  return count && Number(count[0]);
}
