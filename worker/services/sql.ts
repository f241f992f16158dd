/** What is used of a Durable Object's SQLite. */
export interface Sql {
  exec<Row extends Record<string, number | string | null>>(
    query: string,
    ...values: (number | string | null)[]
  ): { toArray(): Row[] };
}

export interface Store {
  sql: Sql;
  /** Does what no reader waits for: the runtime holds back what is sent until what was written before it is on disk. */
  defer(work: () => void): void;
}
