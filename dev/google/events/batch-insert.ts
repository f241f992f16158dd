import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

const ROWS_A_STATEMENT = 24;

export interface BatchInsert {
  add(...values: SQLInputValue[]): void;
  /** Writes what is still held back. */
  flush(): void;
}

/** Inserts many rows with few statements: SQLite spends more on a call than on a row. */
export function createBatchInsert(db: DatabaseSync, into: string, columns: number): BatchInsert {
  const row = `(${Array(columns).fill('?').join(', ')})`;
  const prepare = (rows: number): StatementSync =>
    db.prepare(`insert or ignore into ${into} values ${Array(rows).fill(row).join(', ')}`);
  const many = prepare(ROWS_A_STATEMENT);
  const one = prepare(1);
  let held: SQLInputValue[] = [];

  return {
    add(...values) {
      held.push(...values);
      if (held.length < columns * ROWS_A_STATEMENT) return;
      many.run(...held);
      held = [];
    },
    flush() {
      for (let start = 0; start < held.length; start += columns) one.run(...held.slice(start, start + columns));
      held = [];
    },
  };
}
