import type { messages } from '@electric-sql/pglite';

/** Who asks, and where: what a connection string says. */
export type Login = { role: string; password: string; database: string };

/** A Postgres that answers whole conversations. Behind it stands PGlite, or a real server. */
export type Backend = {
  /**
   * Sends frontend messages, which must end with Sync, in a clean session of the role, and resolves to what the server
   * answered, up to and including ReadyForQuery. The session is reset before anybody else gets it.
   *
   * @throws {PostgresFailure} when the login is refused or the server is gone; the signal's reason when aborted in the queue.
   */
  converse(login: Login, conversation: Uint8Array, signal: AbortSignal): Promise<messages.BackendMessage[]>;
  close(): Promise<void>;
};
