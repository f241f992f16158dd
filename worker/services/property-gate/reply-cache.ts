import type { Ga4Request, RunReportReply } from '../../analyst/ga4-types.ts';
import type { Sql } from '../sql.ts';

/** What Google answered a request with, and nothing of whoever asked. */
export interface KeptReply {
  reply: RunReportReply;
  /** What was sent, where that is not what was asked for. */
  sentBody?: Ga4Request['body'] | undefined;
  /** Epoch milliseconds. */
  fetchedAt: number;
  freshUntil: number;
}

const keepMs = 24 * 60 * 60 * 1000;
const largestReply = 1_000_000;
const mostReplies = 1_000;

/** Replies for a day at most. One that not everybody may see belongs to the token that it was fetched with. */
export class ReplyCache {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
    sql.exec(`create table if not exists reply (key text not null, reader text not null, kept text not null,
      fetched_at integer not null, primary key (key, reader))`);
  }

  find(key: string, reader: string, now: number): KeptReply | undefined {
    const [row] = this.#sql
      .exec<{ kept: string }>(
        `select kept from reply where key = ? and reader in ('', ?) and fetched_at > ? order by fetched_at desc limit 1`,
        key,
        reader,
        now - keepMs,
      )
      .toArray();
    return row && (JSON.parse(row.kept) as KeptReply);
  }

  /** @param reader whose it is; undefined for everybody's */
  keep(key: string, reader: string | undefined, kept: KeptReply): void {
    if (kept.freshUntil <= kept.fetchedAt) return;
    const text = JSON.stringify(kept);
    if (text.length > largestReply) return;
    this.sweep(kept.fetchedAt);
    this.#sql.exec(
      'insert or replace into reply (key, reader, kept, fetched_at) values (?, ?, ?, ?)',
      key,
      reader ?? '',
      text,
      kept.fetchedAt,
    );
    this.#sql.exec(
      'delete from reply where rowid in (select rowid from reply order by fetched_at desc limit -1 offset ?)',
      mostReplies,
    );
  }

  /** Drops what has been kept long enough; whether anything is left. */
  sweep(now: number): boolean {
    this.#sql.exec('delete from reply where fetched_at <= ?', now - keepMs);
    return this.#sql.exec('select 1 as one from reply limit 1').toArray().length > 0;
  }
}
