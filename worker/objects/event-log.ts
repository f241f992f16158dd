import type { StepEvent, Steps } from '../services/analysis/progress.ts';
import type { TurnEnd } from '../services/analysis/run-turn.ts';
import type { Task } from '../services/chat/chat-runs.ts';
import { isNewer, runVersion } from '../services/chat/run-version.ts';

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

interface KeptStep<Name extends keyof Steps> {
  version?: number;
  result: Steps[Name];
  spent: StepEvent['spent'];
}

const tables = `
  create table if not exists run (reply_id text primary key, tenant_id text, user_id text, started_at integer, ended integer default 0);
  create table if not exists task (reply_id text primary key, data text not null, attempts integer not null);
  create table if not exists step (name text not null, part integer not null, data text not null, primary key (name, part));
  create table if not exists event (seq integer primary key, data text not null);
  create table if not exists unsaved (reply_id text primary key, tenant_id text, user_id text, end_json text not null)`;

/** A value of SQLite in an object holds two megabytes. */
const mostInValue = 500_000;

/**
 * The events of a chat's current run in SQLite, numbered from 1; what it was asked and the steps it has done, so that it
 * can go on in another life of its object; and the ends that the database has not taken.
 */
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
  begin(task: Task, startedAt: number): void {
    const { replyId, actor } = task;
    const { tenantId, userId } = actor;
    this.#empty();
    this.#sql.exec(
      'insert into run (reply_id, tenant_id, user_id, started_at) values (?, ?, ?, ?)',
      replyId,
      tenantId,
      userId,
      startedAt,
    );
    this.#sql.exec('insert into task (reply_id, data, attempts) values (?, ?, 1)', replyId, JSON.stringify(task));
    this.#run = { replyId, tenantId, userId, startedAt, ended: false };
    this.#last = 0;
  }

  /** What the current run was asked, and how often it was begun. Undefined in a log from before runs kept it. */
  task(): { task: Task; attempts: number } | undefined {
    const [row] = this.#sql.exec<{ data: string; attempts: number }>('select data, attempts from task').toArray();
    return row && { task: JSON.parse(row.data) as Task, attempts: row.attempts };
  }

  countAttempt(replyId: string): void {
    this.#sql.exec('update task set attempts = attempts + 1 where reply_id = ?', replyId);
  }

  /** Keeps a step's result. */
  keepStep(replyId: string, { name, result, spent }: StepEvent): void {
    if (this.#run?.replyId !== replyId) return;
    const text = JSON.stringify({ version: runVersion, result, spent });
    for (let part = 0; part * mostInValue < text.length; part++) {
      const data = text.slice(part * mostInValue, (part + 1) * mostInValue);
      this.#sql.exec('insert or replace into step (name, part, data) values (?, ?, ?)', name, part, data);
    }
  }

  /** The steps that are done, with what the run has spent by then. One that newer code kept counts as not done. */
  steps(): { steps: Partial<Steps>; spent: StepEvent['spent'] } {
    const plan = this.#step<'plan'>('plan');
    const fetch = this.#step<'fetch'>('fetch');
    return {
      steps: { ...(plan && { plan: plan.result }), ...(fetch && { fetch: fetch.result }) },
      spent: (fetch ?? plan)?.spent ?? [],
    };
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

  /** Of the reply, or of any. */
  unsavedEnd(
    replyId?: string,
  ): { run: { replyId: string; tenantId: string; userId: string }; end: TurnEnd } | undefined {
    const [row] = this.#sql
      .exec<{ reply_id: string; tenant_id: string; user_id: string; end_json: string }>(
        'select * from unsaved where reply_id = coalesce(?, reply_id) limit 1',
        replyId ?? null,
      )
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
    this.#empty();
    this.#sql.exec('delete from unsaved');
    this.#run = undefined;
    this.#last = 0;
  }

  /** After the object's storage was deleted. */
  beginAnew(): void {
    this.#sql.exec(tables);
    this.clear();
  }

  #empty(): void {
    this.#sql.exec('delete from run; delete from task; delete from step; delete from event');
  }

  #step<Name extends keyof Steps>(name: Name): KeptStep<Name> | undefined {
    const parts = this.#sql
      .exec<{ data: string }>('select data from step where name = ? order by part', name)
      .toArray();
    if (parts.length === 0) return undefined;
    const kept = JSON.parse(parts.map(({ data }) => data).join('')) as KeptStep<Name>;
    return isNewer(kept) ? undefined : kept;
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
