import type { Admission, Amounts, DayOfUse, Entry } from '../services/budget/tenant-gates.ts';

/** What is used of a Durable Object's SQLite. */
export interface Sql {
  exec<Row extends Record<string, number | string | null>>(
    query: string,
    ...values: (number | string | null)[]
  ): { toArray(): Row[] };
}

/** An answer takes two minutes at most, so a stream that is open for longer has lost its reader without a word. */
const streamLifetimeMs = 150_000;
/** A run that never says what it cost is taken to have cost what was reserved. */
const reservationLifetimeMs = 300_000;

/** The open streams and the budget of one team, in SQLite. Every method is one step that nothing comes between. */
export class GateBook {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
    sql.exec('create table if not exists stream (id text primary key, person text not null, until integer not null)');
    sql.exec(`create table if not exists run (id text primary key, day text not null, until integer not null,
      model integer not null, ga4 integer not null, may_model integer not null, settled integer not null)`);
    sql.exec('create table if not exists spent (day text primary key, model integer not null, ga4 integer not null)');
    sql.exec('create table if not exists own (name text primary key, tokens integer not null)');
  }

  enter({ userId, streamId, run, mostStreams, budget }: Omit<Entry, 'tenantId'>, now: number): Admission {
    this.#sweep(now);
    const full =
      streamId === undefined ? null : this.#openStream({ id: streamId, person: userId, most: mostStreams }, now);
    const mayUse = run && !full ? this.#reserve(run, budget, now) : { model: false, ga4: false };
    return { full, mayUse };
  }

  closeStream(streamId: string): void {
    this.#sql.exec('delete from stream where id = ?', streamId);
  }

  settle(runId: string, cost: Amounts, now: number): void {
    const [run] = this.#sql.exec<{ settled: number }>('select settled from run where id = ?', runId).toArray();
    if (run?.settled === 1) return;
    this.#spend(dayOf(now), cost);
    this.#sql.exec('update run set settled = 1 where id = ?', runId);
  }

  read(now: number): DayOfUse {
    this.#sweep(now);
    const day = dayOf(now);
    return { day, used: this.#spentOn(day), reserved: this.#reservedOn(day), own: this.#own() };
  }

  setOwn(own: { [Name in keyof Amounts]?: number | null | undefined }): void {
    for (const name of ['modelTokens', 'ga4Tokens'] as const) {
      const tokens = own[name];
      if (tokens === undefined) continue;
      this.#sql.exec('delete from own where name = ?', name);
      if (tokens !== null) this.#sql.exec('insert into own (name, tokens) values (?, ?)', name, tokens);
    }
  }

  #openStream(stream: { id: string; person: string; most: Entry['mostStreams'] }, now: number): Admission['full'] {
    const { id, person, most } = stream;
    const people = this.#sql.exec<{ person: string }>('select person from stream where id != ?', id).toArray();
    if (people.filter((each) => each.person === person).length >= most.person) return 'person';
    if (people.length >= most.team) return 'team';
    const until = now + streamLifetimeMs;
    this.#sql.exec('insert or replace into stream (id, person, until) values (?, ?, ?)', id, person, until);
    return null;
  }

  /** As long as anything is left a run may begin, so that at most one goes beyond the budget. A run that was let in is so again. */
  #reserve({ id, estimate }: NonNullable<Entry['run']>, budget: Amounts, now: number): Admission['mayUse'] {
    const [known] = this.#sql.exec<{ may_model: number }>('select may_model from run where id = ?', id).toArray();
    if (known) return { model: known.may_model === 1, ga4: true };
    const day = dayOf(now);
    const [used, reserved, own] = [this.#spentOn(day), this.#reservedOn(day), this.#own()];
    const isLeft = (name: keyof Amounts) => used[name] + reserved[name] < Math.min(budget[name], own[name] ?? Infinity);
    const ga4 = isLeft('ga4Tokens');
    // Without Google Analytics there is nothing to put in words.
    const model = ga4 && isLeft('modelTokens');
    if (!ga4) return { model, ga4 };
    this.#sql.exec(
      'insert into run (id, day, until, model, ga4, may_model, settled) values (?, ?, ?, ?, ?, ?, 0)',
      id,
      day,
      now + reservationLifetimeMs,
      model ? estimate.modelTokens : 0,
      estimate.ga4Tokens,
      model ? 1 : 0,
    );
    return { model, ga4 };
  }

  #sweep(now: number): void {
    this.#sql.exec('delete from stream where until <= ?', now);
    const lost = this.#sql
      .exec<{ day: string; model: number; ga4: number }>(
        'select day, model, ga4 from run where until <= ? and settled = 0',
        now,
      )
      .toArray();
    for (const run of lost) this.#spend(run.day, { modelTokens: run.model, ga4Tokens: run.ga4 });
    this.#sql.exec('delete from run where until <= ?', now);
    this.#sql.exec('delete from spent where day < ?', dayOf(now));
  }

  #spend(day: string, { modelTokens, ga4Tokens }: Amounts): void {
    this.#sql.exec('insert or ignore into spent (day, model, ga4) values (?, 0, 0)', day);
    this.#sql.exec('update spent set model = model + ?, ga4 = ga4 + ? where day = ?', modelTokens, ga4Tokens, day);
  }

  #spentOn(day: string): Amounts {
    return this.#sum(
      'select coalesce(sum(model), 0) as model, coalesce(sum(ga4), 0) as ga4 from spent where day = ?',
      day,
    );
  }

  #reservedOn(day: string): Amounts {
    return this.#sum(
      'select coalesce(sum(model), 0) as model, coalesce(sum(ga4), 0) as ga4 from run where day = ? and settled = 0',
      day,
    );
  }

  #sum(query: string, day: string): Amounts {
    const [row] = this.#sql.exec<{ model: number; ga4: number }>(query, day).toArray();
    return { modelTokens: row?.model ?? 0, ga4Tokens: row?.ga4 ?? 0 };
  }

  #own(): Partial<Amounts> {
    const rows = this.#sql.exec<{ name: string; tokens: number }>('select name, tokens from own').toArray();
    return Object.fromEntries(rows.map(({ name, tokens }) => [name, tokens]));
  }
}

/** Budgets begin anew at midnight UTC. */
function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}
