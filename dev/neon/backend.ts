import type { Statement } from './wire/statement.ts';
import type { StatementResult } from './wire/read-results.ts';

/** Who asks, and where: what a connection string says. */
export type Login = { role: string; password: string; database: string };

/** A Postgres that runs statements for whoever may log in. Behind it stands PGlite, or a real server. */
export type Backend = {
  /**
   * Runs the statements one after another in a clean session of the role, in one pipeline: after an error none of the
   * rest is run. The session is reset before anybody else gets it.
   *
   * @throws {PostgresFailure} the login's refusal, or the first error; the signal's reason when aborted while waiting.
   */
  run(login: Login, statements: Statement[], signal: AbortSignal): Promise<StatementResult[]>;
  close(): Promise<void>;
};
