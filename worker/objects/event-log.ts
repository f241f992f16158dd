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
const tables = `
  create table if not exists run (reply_id text primary key, tenant_id text, user_id text, started_at integer, ended integer default 0);
  create table if not exists event (seq integer primary key, data text not null);
  create table if not exists unsaved (reply_id text primary key, tenant_id text, user_id text, end_json text not null)`;

/**
 * The events of a chat's current run in SQLite, numbered from 1. A reader is a cursor into the log: it costs no
 * memory however slow it is, and it can begin anywhere.
 */
export class EventLog {
  readonly #sql: SqlStorage;
  readonly #waiting = new Set<() => void>();
  /** What the tables say; only this object writes them. */
  #run: LoggedRun | undefined;
  #last: number;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    sql.exec(tables);
    this.#run = readRun(sql);
    this.#last = sql.exec<{ last: number }>('select coalesce(max(seq), 0) as last from event').one().last;
  }

  currentRun(): Readonly<LoggedRun> | undefined {
    return this.#run;
  }

  /** Replaces the earlier run's log; the database has its answer. */
  begin(run: { replyId: string; tenantId: string; userId: string; startedAt: number }): void {
    this.#sql.exec(
      'delete from run; delete from event; insert into run (reply_id, tenant_id, user_id, started_at) values (?, ?, ?, ?)',
      run.replyId,
      run.tenantId,
      run.userId,
      run.startedAt,
    );
    this.#run = { ...run, ended: false };
    this.#last = 0;
    this.#wake();
  }

  /** Adds to the run; an event of a run that was replaced meanwhile is dropped. */
  append(data: string, replyId?: string): void {
    if (replyId !== undefined && this.#run?.replyId !== replyId) return;
    this.#sql.exec('insert into event (seq, data) values (?, ?)', this.#last + 1, data);
    this.#last += 1;
    this.#wake();
  }

  close(replyId: string): void {
    if (this.#run?.replyId !== replyId) return;
    this.#sql.exec('update run set ended = 1');
    this.#run.ended = true;
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
    this.#sql.exec('delete from run; delete from event; delete from unsaved');
    this.#run = undefined;
    this.#last = 0;
    this.#wake();
  }

  /** After the object's storage was deleted. */
  beginAnew(): void {
    this.#sql.exec(tables);
    this.clear();
  }

  /** The sequence number in an event id of the current run; 0, the beginning, for any other id. */
  positionOf(lastEventId: string | undefined): number {
    const [replyId, seq] = (lastEventId ?? '').split(':');
    if (replyId !== this.#run?.replyId || !/^\d{1,9}$/.test(seq ?? '')) return 0;
    return Number(seq);
  }

  /** The events after a position, then new ones as they come, with a comment as heartbeat; ends with the run. */
  read(after: number): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder();
    const replyId = this.#run?.replyId;
    let position = after;
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          for (;;) {
            const run = this.#run;
            if (!run || run.replyId !== replyId) return controller.close();
            if (position < this.#last) {
              const rows = this.#rowsAfter(position);
              position = rows.at(-1)?.seq ?? position;
              const text = rows.map((row) => toSse(`${replyId}:${row.seq}`, row.data)).join('');
              return controller.enqueue(encoder.encode(text));
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

  #rowsAfter(position: number): { seq: number; data: string }[] {
    return this.#sql
      .exec<{ seq: number; data: string }>(
        'select seq, data from event where seq > ? order by seq limit ?',
        position,
        rowsPerRead,
      )
      .toArray();
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

function readRun(sql: SqlStorage): LoggedRun | undefined {
  const [row] = sql
    .exec<{ reply_id: string; tenant_id: string; user_id: string; started_at: number; ended: number }>(
      'select reply_id, tenant_id, user_id, started_at, ended from run',
    )
    .toArray();
  return (
    row && {
      replyId: row.reply_id,
      tenantId: row.tenant_id,
      userId: row.user_id,
      startedAt: row.started_at,
      ended: row.ended === 1,
    }
  );
}
