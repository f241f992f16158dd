import type { TurnEnd } from '../services/analysis/run-turn.ts';

export interface LoggedRun {
  replyId: string;
  tenantId: string;
  userId: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  ended: boolean;
}

export interface LoggedEvent {
  /** From 1. */
  sequence: number;
  /** As it is sent. */
  data: string;
}

const tables = `
  create table if not exists run (reply_id text primary key, tenant_id text, user_id text, started_at integer, ended integer default 0);
  create table if not exists event (seq integer primary key, data text not null);
  create table if not exists unsaved (reply_id text primary key, tenant_id text, user_id text, end_json text not null)`;

/** The events of a chat's current run in SQLite, numbered from 1, and the ends that the database has not taken. */
export class EventLog {
  readonly #sql: SqlStorage;
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

  /** The number of the run's latest event; 0 when there is none. */
  get last(): number {
    return this.#last;
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
  }

  /** Adds to the run; an event of a run that was replaced meanwhile is dropped. */
  append(replyId: string, data: string): void {
    if (this.#run?.replyId !== replyId) return;
    this.#sql.exec('insert into event (seq, data) values (?, ?)', this.#last + 1, data);
    this.#last += 1;
  }

  close(replyId: string): void {
    if (this.#run?.replyId !== replyId) return;
    this.#sql.exec('update run set ended = 1');
    this.#run.ended = true;
  }

  /** The next events, as many as fit into `characters`; at least one when there is one. */
  eventsAfter(sequence: number, characters = Infinity): LoggedEvent[] {
    if (sequence >= this.#last) return [];
    const events: LoggedEvent[] = [];
    let left = characters;
    for (const row of this.#sql.exec<{ seq: number; data: string }>(
      'select seq, data from event where seq > ? order by seq',
      sequence,
    )) {
      left -= row.data.length;
      if (left < 0 && events.length > 0) break;
      events.push({ sequence: row.seq, data: row.data });
    }
    return events;
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
  }

  /** After the object's storage was deleted. */
  beginAnew(): void {
    this.#sql.exec(tables);
    this.clear();
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
