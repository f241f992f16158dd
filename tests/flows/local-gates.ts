import { DatabaseSync } from 'node:sqlite';
import { GateBook } from '../../worker/objects/gate-book.ts';
import type { TenantGates } from '../../worker/services/budget/tenant-gates.ts';
import type { Sql } from '../../worker/services/sql.ts';

/** The teams' books without Durable Objects: the same SQL, in Node's SQLite. */
export function createLocalGates(now: () => Date = () => new Date()): TenantGates {
  const books = new Map<string, GateBook>();
  const bookOf = (tenantId: string) => {
    const book = books.get(tenantId) ?? new GateBook(openSql());
    books.set(tenantId, book);
    return book;
  };
  const time = () => now().getTime();
  return {
    enter: async ({ tenantId, ...entry }) => bookOf(tenantId).enter(entry, time()),
    closeStream: async (tenantId, streamId) => bookOf(tenantId).closeStream(streamId),
    settle: async (tenantId, runId, cost) => bookOf(tenantId).settle(runId, cost, time()),
    read: async (tenantId) => bookOf(tenantId).read(time()),
    setOwn: async (tenantId, own) => bookOf(tenantId).setOwn(own),
    forget: async (tenantId) => void books.delete(tenantId),
  };
}

export function openSql(): Sql {
  return toSql(new DatabaseSync(':memory:'));
}

export function toSql(database: DatabaseSync): Sql {
  return {
    exec<Row>(query: string, ...values: (number | string | null)[]) {
      // Rows of whichever columns the query names.
      const rows = database.prepare(query).all(...values) as Row[];
      return { toArray: () => rows };
    },
  };
}
