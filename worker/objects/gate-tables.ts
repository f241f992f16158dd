import type { Amounts } from '../services/budget/tenant-gates.ts';
import type { Sql } from '../services/sql.ts';

/** A run that was let in: what is reserved for it, until when, and whether its cost is known. */
export interface Run extends Amounts {
  day: string;
  until: number;
  mayModel: boolean;
  settled: boolean;
}

export function createTables(sql: Sql): void {
  sql.exec('create table if not exists stream (id text primary key, person text not null, until integer not null)');
  sql.exec(`create table if not exists run (id text primary key, day text not null, until integer not null,
      model integer not null, ga4 integer not null, may_model integer not null, settled integer not null)`);
  sql.exec('create table if not exists spent (day text primary key, model integer not null, ga4 integer not null)');
  sql.exec('create table if not exists own (name text primary key, tokens integer not null)');
  sql.exec('create table if not exists asked (day text, key text, count integer not null, primary key (day, key))');
  // Beside the others, whose rows code without it writes and reads whole.
  sql.exec('create table if not exists spent_embedding (day text primary key, tokens integer not null)');
}

export function readStreams(sql: Sql) {
  const rows = sql.exec<{ id: string; person: string; until: number }>('select id, person, until from stream');
  return new Map(rows.toArray().map(({ id, person, until }) => [id, { person, until }]));
}

export function readRuns(sql: Sql): Map<string, Run> {
  const rows = sql.exec<{
    id: string;
    day: string;
    until: number;
    model: number;
    ga4: number;
    may_model: number;
    settled: number;
  }>('select id, day, until, model, ga4, may_model, settled from run');
  return new Map(
    rows
      .toArray()
      .map(({ id, day, until, model, ga4, may_model, settled }) => [
        id,
        { day, until, modelTokens: model, ga4Tokens: ga4, mayModel: may_model === 1, settled: settled === 1 },
      ]),
  );
}

export function readSpent(sql: Sql): Map<string, Required<Amounts>> {
  const rows = sql.exec<{ day: string; model: number; ga4: number }>('select day, model, ga4 from spent');
  const embedded = sql.exec<{ day: string; tokens: number }>('select day, tokens from spent_embedding').toArray();
  const embeddedOn = (day: string) => embedded.find((each) => each.day === day)?.tokens ?? 0;
  const days = new Map(
    rows
      .toArray()
      .map(({ day, model, ga4 }) => [day, { modelTokens: model, ga4Tokens: ga4, embeddingTokens: embeddedOn(day) }]),
  );
  for (const { day, tokens } of embedded) {
    if (!days.has(day)) days.set(day, { modelTokens: 0, ga4Tokens: 0, embeddingTokens: tokens });
  }
  return days;
}

export function readOwn(sql: Sql): Partial<Amounts> {
  const rows = sql.exec<{ name: string; tokens: number }>('select name, tokens from own');
  return Object.fromEntries(rows.toArray().map(({ name, tokens }) => [name, tokens]));
}

/** How often was asked today under a key. */
export function readAsked(sql: Sql): Map<string, { day: string; count: number }> {
  const rows = sql.exec<{ day: string; key: string; count: number }>('select day, key, count from asked order by day');
  return new Map(rows.toArray().map(({ day, key, count }) => [key, { day, count }]));
}
