import type { Admission, Amounts, DayOfUse, Entry, Quota } from '../services/budget/tenant-gates.ts';
import type { Sql } from '../services/sql.ts';
import { createTables, readAsked, readOwn, readRuns, readSpent, readStreams, type Run } from './gate-tables.ts';

/** An answer takes two minutes at most, so a stream that is open for longer has lost its reader without a word. */
const streamLifetimeMs = 150_000;
/** A run that never says what it cost is taken to have cost what was reserved. */
const reservationLifetimeMs = 300_000;

/**
 * The open streams and the budget of one team. Every method is one step that nothing comes between. What it decides
 * with is in memory; SQLite gets it with `write`, so that who asks to be let in does not wait for a disk.
 */
export class GateBook {
  readonly #sql: Sql;
  readonly #streams: Map<string, { person: string; until: number }>;
  readonly #runs: Map<string, Run>;
  readonly #spent: Map<string, Required<Amounts>>;
  readonly #own: Partial<Amounts>;
  /** Questions by key, of the day beside it. */
  readonly #asked: Map<string, { day: string; count: number }>;
  #unwritten: [query: string, ...values: (number | string | null)[]][] = [];

  constructor(sql: Sql) {
    this.#sql = sql;
    createTables(sql);
    this.#streams = readStreams(sql);
    this.#runs = readRuns(sql);
    this.#spent = readSpent(sql);
    this.#own = readOwn(sql);
    this.#asked = readAsked(sql);
  }

  enter({ userId, streamId, run, mostStreams, budget, quotas = [] }: Omit<Entry, 'tenantId'>, now: number): Admission {
    this.#sweep(now);
    const isKnown = run !== undefined && this.#runs.has(run.id);
    const spent = isKnown ? undefined : this.#spentQuota(quotas, now);
    if (spent) return { full: null, spent, mayUse: { model: false, ga4: false } };
    const full =
      streamId === undefined ? null : this.#openStream({ id: streamId, person: userId, most: mostStreams }, now);
    const nothing = { model: false, ga4: false, embedding: false };
    const mayUse = run && !full ? this.#reserve(run, budget, now) : nothing;
    // Who was not let in, or for whom nothing is left, has asked nothing.
    if (mayUse.ga4 && !isKnown) this.#count(quotas, now);
    // What is not counted again may not spend again.
    if (isKnown && quotas.length > 0) return { full, mayUse: { ...mayUse, model: false } };
    return { full, mayUse };
  }

  closeStream(streamId: string): void {
    this.#streams.delete(streamId);
    this.#change('delete from stream where id = ?', streamId);
  }

  settle(runId: string, cost: Amounts, now: number): void {
    const run = this.#runs.get(runId);
    if (run?.settled) return;
    this.#spend(dayOf(now), cost);
    if (!run) return;
    run.settled = true;
    this.#change('update run set settled = 1 where id = ?', runId);
  }

  read(now: number): DayOfUse {
    this.#sweep(now);
    const day = dayOf(now);
    return { day, used: this.#spentOn(day), reserved: this.#reservedOn(day), own: { ...this.#own } };
  }

  setOwn(own: { [Name in keyof Amounts]?: number | null | undefined }): void {
    for (const name of ['modelTokens', 'ga4Tokens', 'embeddingTokens'] as const) {
      const tokens = own[name];
      if (tokens === undefined) continue;
      this.#change('delete from own where name = ?', name);
      delete this.#own[name];
      if (tokens === null) continue;
      this.#own[name] = tokens;
      this.#change('insert into own (name, tokens) values (?, ?)', name, tokens);
    }
  }

  /** Stores what changed since the last time. */
  write(): void {
    for (const [query, ...values] of this.#unwritten.splice(0)) this.#sql.exec(query, ...values);
  }

  #change(query: string, ...values: (number | string | null)[]): void {
    this.#unwritten.push([query, ...values]);
  }

  #openStream(stream: { id: string; person: string; most: Entry['mostStreams'] }, now: number): Admission['full'] {
    const { id, person, most } = stream;
    const others = [...this.#streams].filter(([each]) => each !== id);
    if (others.filter(([, each]) => each.person === person).length >= most.person) return 'person';
    const site = person.slice(0, person.lastIndexOf('/') + 1);
    if (most.site !== undefined && others.filter(([, each]) => each.person.startsWith(site)).length >= most.site) {
      return 'site';
    }
    if (others.length >= most.team) return 'team';
    const until = now + streamLifetimeMs;
    this.#streams.set(id, { person, until });
    this.#change('insert or replace into stream (id, person, until) values (?, ?, ?)', id, person, until);
    return null;
  }

  #spentQuota(quotas: Quota[], now: number): Quota['of'] | undefined {
    return quotas.find(({ key, most }) => this.#askedOn(key, now) >= most)?.of;
  }

  #count(quotas: Quota[], now: number): void {
    const day = dayOf(now);
    for (const { key } of quotas) {
      const count = this.#askedOn(key, now) + 1;
      this.#asked.set(key, { day, count });
      this.#change('insert or replace into asked (day, key, count) values (?, ?, ?)', day, key, count);
    }
  }

  #askedOn(key: string, now: number): number {
    const asked = this.#asked.get(key);
    return asked?.day === dayOf(now) ? asked.count : 0;
  }

  /** As long as anything is left a run may begin, so that at most one goes beyond the budget. A run that was let in is so again. */
  #reserve({ id, estimate }: NonNullable<Entry['run']>, budget: Amounts, now: number): Admission['mayUse'] {
    const known = this.#runs.get(id);
    if (known) return { model: known.mayModel, ga4: true, embedding: (known.embeddingTokens ?? 0) > 0 };
    const day = dayOf(now);
    const [used, reserved] = [this.#spentOn(day), this.#reservedOn(day)];
    const isLeft = (name: keyof Amounts) =>
      used[name] + reserved[name] < Math.min(budget[name] ?? Infinity, this.#own[name] ?? Infinity);
    const { embeddingTokens = 0 } = estimate;
    const embedding = embeddingTokens > 0 && isLeft('embeddingTokens');
    const ga4 = isLeft('ga4Tokens');
    // Without Google Analytics there is nothing to put in words.
    const model = ga4 && isLeft('modelTokens');
    if (embeddingTokens > 0 ? !embedding : !ga4) return { model, ga4, embedding };
    const run: Run = {
      day,
      until: now + reservationLifetimeMs,
      modelTokens: model ? estimate.modelTokens : 0,
      ga4Tokens: estimate.ga4Tokens,
      embeddingTokens,
      mayModel: model,
      settled: false,
    };
    this.#runs.set(id, run);
    this.#change(
      'insert into run (id, day, until, model, ga4, may_model, settled) values (?, ?, ?, ?, ?, ?, 0)',
      id,
      day,
      run.until,
      run.modelTokens,
      run.ga4Tokens,
      model ? 1 : 0,
    );
    return { model, ga4, embedding };
  }

  #sweep(now: number): void {
    for (const [id, stream] of this.#streams) if (stream.until <= now) this.closeStream(id);
    for (const [id, run] of this.#runs) {
      if (run.until > now) continue;
      if (!run.settled) this.#spend(run.day, run);
      this.#runs.delete(id);
      this.#change('delete from run where id = ?', id);
    }
    for (const day of this.#spent.keys()) {
      if (day >= dayOf(now)) continue;
      this.#spent.delete(day);
      this.#change('delete from spent where day = ?', day);
      this.#change('delete from spent_embedding where day = ?', day);
    }
    const today = dayOf(now);
    const old = [...this.#asked].filter(([, { day }]) => day < today);
    for (const [key] of old) this.#asked.delete(key);
    if (old.length > 0) this.#change('delete from asked where day < ?', today);
  }

  #spend(day: string, cost: Amounts): void {
    const spent = sumOf([this.#spentOn(day), cost]);
    this.#spent.set(day, spent);
    this.#change(
      'insert or replace into spent (day, model, ga4) values (?, ?, ?)',
      day,
      spent.modelTokens,
      spent.ga4Tokens,
    );
    if (!cost.embeddingTokens) return;
    this.#change('insert or replace into spent_embedding (day, tokens) values (?, ?)', day, spent.embeddingTokens);
  }

  #spentOn(day: string): Required<Amounts> {
    return this.#spent.get(day) ?? { modelTokens: 0, ga4Tokens: 0, embeddingTokens: 0 };
  }

  #reservedOn(day: string): Required<Amounts> {
    return sumOf([...this.#runs.values()].filter((run) => run.day === day && !run.settled));
  }
}

function sumOf(amounts: Amounts[]): Required<Amounts> {
  return amounts.reduce<Required<Amounts>>(
    (sum, { modelTokens, ga4Tokens, embeddingTokens = 0 }) => ({
      modelTokens: sum.modelTokens + modelTokens,
      ga4Tokens: sum.ga4Tokens + ga4Tokens,
      embeddingTokens: sum.embeddingTokens + embeddingTokens,
    }),
    { modelTokens: 0, ga4Tokens: 0, embeddingTokens: 0 },
  );
}

/** Budgets begin anew at midnight UTC. */
function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}
