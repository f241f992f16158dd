import type { messages } from '@electric-sql/pglite';

const fields = [
  'severity',
  'code',
  'detail',
  'hint',
  'position',
  'internalPosition',
  'internalQuery',
  'where',
  'schema',
  'table',
  'column',
  'dataType',
  'constraint',
  'file',
  'line',
  'routine',
] as const;

/** An ErrorResponse as Neon's HTTP endpoint words it: every field is there, null where Postgres sent none. */
export type ErrorReport = { message: string } & Record<(typeof fields)[number], string | null>;

/** Postgres said no. Its report goes to the client as the body of a 400. */
export class PostgresFailure extends Error {
  readonly report: ErrorReport;

  constructor(report: Pick<ErrorReport, 'message'> & Partial<ErrorReport>) {
    super(report.message);
    const named = fields.map((field) => [field, report[field] ?? null]);
    this.report = { message: report.message, ...Object.fromEntries(named) } as ErrorReport;
  }
}

/** The failure a server's ErrorResponse stands for. */
export function toPostgresFailure(error: messages.DatabaseError): PostgresFailure {
  const sent = fields.flatMap((field) => (error[field] === undefined ? [] : [[field, error[field]]]));
  return new PostgresFailure({ message: error.message, ...Object.fromEntries(sent) });
}

/** A connection refused before any statement ran, as Postgres words it. */
export function refuseConnection(code: string, message: string): PostgresFailure {
  return new PostgresFailure({ message, code, severity: 'FATAL' });
}
