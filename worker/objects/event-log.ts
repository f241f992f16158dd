import { streamEnd, toSse } from '../services/chat/sse.ts';
import type { TurnEnd } from '../services/analysis/run-turn.ts';

export interface LoggedRun {
  replyId: string;
  tenantId: string;
  userId: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  ended: boolean;
}

const rowsPerRead = 64;
const heartbeatMs = 15_000;

/**
 * The events of a chat's current run in SQLite, numbered from 1. A reader is a cursor into the log: it costs no
 * memory however slow it is, and it can begin anywhere.
 */
export class EventLog {
  readonly #sql: SqlStorage;
  readonly #waiting = new Set<() => void>();

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    sql.exec(
      `create table if not exists run (reply_id text primary key, tenant_id text, user_id text, started_at integer, ended integer default 0)`,
    );
    sql.exec(`create table if not exists event (seq integer primary key, data text not null)`);
    sql.exec(
      `create table if not exists unsaved (reply_id text primary key, tenant_id text, user_id text, end_json text not null)`,
    );
  }

  currentRun(): LoggedRun | undefined {
    const [row] = this.#sql
      .exec<{ reply_id: string; tenant_id: string; user_id: string; started_at: number; ended: number }>(
        'select reply_id, tenant_id, user_id, started_at, ended from run',
      )
      .toArray();
    if (!row) return undefined;
    return {
      replyId: row.reply_id,
      tenantId: row.tenant_id,
      userId: row.user_id,
      startedAt: row.started_at,
      ended: row.ended === 1,
    };
  }

  /** Replaces the earlier run's log; the database has its answer. */
  begin(run: { replyId: string; tenantId: string; userId: string; startedAt: number }): void {
    this.#sql.exec('delete from run');
    this.#sql.exec('delete from event');
    this.#sql.exec(
      'insert into run (reply_id, tenant_id, user_id, started_at) values (?, ?, ?, ?)',
      run.replyId,
      run.tenantId,
      run.userId,
      run.startedAt,
    );
  }

  /** Adds to the run; an event of a run that was replaced meanwhile is dropped. */
  append(data: string, replyId?: string): void {
    if (replyId !== undefined && this.currentRun()?.replyId !== replyId) return;
    this.#sql.exec('insert into event (seq, data) select coalesce(max(seq), 0) + 1, ? from event', data);
    this.#wake();
  }

  close(replyId: string): void {
    this.#sql.exec('update run set ended = 1 where reply_id = ?', replyId);
    this.#wake();
  }

  keepEnd(replyId: string, end: TurnEnd): void {
    this.#sql.exec(
      'insert or replace into unsaved select reply_id, tenant_id, user_id, ? from run where reply_id = ?',
      JSON.stringify(end),
      replyId,
    );
  }

  unsavedEnd(): { run: { replyId: string; tenantId: string; userId: string }; end: TurnEnd } | undefined {
    const [row] = this.#sql
      .exec<{ reply_id: string; tenant_id: string; user_id: string; end_json: string }>('select * from unsaved limit 1')
      .toArray();
    if (!row) return undefined;
    return {
      run: { replyId: row.reply_id, tenantId: row.tenant_id, userId: row.user_id },
      end: JSON.parse(row.end_json) as TurnEnd,
    };
  }

  dropEnd(replyId: string): void {
    this.#sql.exec('delete from unsaved where reply_id = ?', replyId);
  }

  clear(): void {
    this.#sql.exec('delete from run');
    this.#sql.exec('delete from event');
    this.#sql.exec('delete from unsaved');
    this.#wake();
  }

  /** The sequence number in an event id of the current run; 0, the beginning, for any other id. */
  positionOf(lastEventId: string | undefined): number {
    const [replyId, seq] = (lastEventId ?? '').split(':');
    if (replyId !== this.currentRun()?.replyId || !/^\d{1,9}$/.test(seq ?? '')) return 0;
    return Number(seq);
  }

  /** The events after a position, then new ones as they come, with a comment as heartbeat; ends with the run. */
  read(after: number): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder();
    const replyId = this.currentRun()?.replyId;
    let position = after;
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          for (;;) {
            const run = this.currentRun();
            if (!run || run.replyId !== replyId) return controller.close();
            const rows = this.#sql
              .exec<{ seq: number; data: string }>(
                'select seq, data from event where seq > ? order by seq limit ?',
                position,
                rowsPerRead,
              )
              .toArray();
            if (rows.length > 0) {
              position = rows.at(-1)?.seq ?? position;
              return controller.enqueue(
                encoder.encode(rows.map((row) => toSse(`${replyId}:${row.seq}`, row.data)).join('')),
              );
            }
            if (run.ended) {
              controller.enqueue(encoder.encode(streamEnd));
              return controller.close();
            }
            if (!(await this.#nextEvent())) return controller.enqueue(encoder.encode(': keep-alive\n\n'));
          }
        },
      },
      { highWaterMark: 0 },
    );
  }

  /** True when something was appended, false when it is time for a heartbeat. */
  #nextEvent(): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(wake);
        resolve(false);
      }, heartbeatMs);
      const wake = () => {
        clearTimeout(timer);
        resolve(true);
      };
      this.#waiting.add(wake);
    });
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }
}
