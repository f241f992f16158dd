import type { Store } from '../sql.ts';

/** What is asked of a property by people, and by the nightly reading of its days. */
export type Purpose = 'question' | 'sync';

export interface Use {
  /** Requests for a report. */
  asked: number;
  /** Of them, those that were answered without asking Google: the reply was kept, or on its way. */
  shared: number;
  /** HTTP requests to Google, each with up to five reports; also those that failed. */
  calls: number;
  /** Google's quota tokens. */
  tokens: number;
}

const hour = 60 * 60_000;
const day = 24 * hour;

/**
 * What each team asked of a property, by hour, for a day. A team is a hash here, and gets to know its own numbers; the one
 * number over all teams is how much of the hour's tokens the nightly reading has taken.
 */
export class UseBook {
  readonly #store: Store;
  /** When Google last let a team's token see the property, epoch milliseconds. */
  readonly #seen: Map<string, number>;

  constructor(store: Store) {
    const { sql } = store;
    this.#store = store;
    sql.exec(`create table if not exists used (team text not null, hour integer not null, purpose text not null,
      asked integer not null, shared integer not null, calls integer not null, tokens integer not null,
      primary key (team, hour, purpose))`);
    sql.exec('create table if not exists seen (team text primary key, at integer not null)');
    const rows = sql.exec<{ team: string; at: number }>('select team, at from seen').toArray();
    this.#seen = new Map(rows.map(({ team, at }) => [team, at]));
  }

  add({ team, purpose }: { team: string; purpose: Purpose }, use: Partial<Use>, now: number): void {
    const { asked = 0, shared = 0, calls = 0, tokens = 0 } = use;
    const { sql, defer } = this.#store;
    defer(() =>
      sql.exec(
        `insert into used (team, hour, purpose, asked, shared, calls, tokens) values (?, ?, ?, ?, ?, ?, ?)
          on conflict (team, hour, purpose) do update set asked = asked + excluded.asked,
            shared = shared + excluded.shared, calls = calls + excluded.calls, tokens = tokens + excluded.tokens`,
        ...[team, Math.floor(now / hour), purpose, asked, shared, calls, tokens],
      ),
    );
  }

  /** What a team asked in this hour and the 23 before it. */
  lastDayOf(team: string, now: number): Use {
    const [use] = this.#store.sql
      .exec<{ asked: number; shared: number; calls: number; tokens: number }>(
        `select coalesce(sum(asked), 0) as asked, coalesce(sum(shared), 0) as shared, coalesce(sum(calls), 0) as calls,
          coalesce(sum(tokens), 0) as tokens from used where team = ? and hour > ?`,
        team,
        Math.floor(now / hour) - 24,
      )
      .toArray();
    return use ?? { asked: 0, shared: 0, calls: 0, tokens: 0 };
  }

  /** Tokens that the nightly reading took since the hour began: in all, and of them a team's. */
  syncTokens(team: string, now: number): { all: number; own: number } {
    const [row] = this.#store.sql
      .exec<{ all_teams: number; own: number }>(
        `select coalesce(sum(tokens), 0) as all_teams, coalesce(sum(case when team = ? then tokens end), 0) as own
          from used where purpose = 'sync' and hour = ?`,
        team,
        Math.floor(now / hour),
      )
      .toArray();
    return { all: row?.all_teams ?? 0, own: row?.own ?? 0 };
  }

  /** Google let this team's token see the property. */
  see(team: string, now: number): void {
    // Within the hour it says nothing new.
    if (now - (this.#seen.get(team) ?? -Infinity) < hour) return;
    this.#seen.set(team, now);
    const { sql, defer } = this.#store;
    defer(() => sql.exec('insert or replace into seen (team, at) values (?, ?)', team, now));
  }

  /** Google refused it. */
  unsee(team: string): void {
    if (!this.#seen.delete(team)) return;
    const { sql, defer } = this.#store;
    defer(() => sql.exec('delete from seen where team = ?', team));
  }

  /** Whether Google let the team see the property within the last day, and has not refused it since. */
  mayKnow(team: string, now: number): boolean {
    return now - (this.#seen.get(team) ?? -Infinity) < day;
  }

  /** Drops what is older than a day; whether anything is left. */
  sweep(now: number): boolean {
    const { sql } = this.#store;
    sql.exec('delete from used where hour <= ?', Math.floor(now / hour) - 25);
    sql.exec('delete from seen where at <= ?', now - day);
    for (const [team, at] of this.#seen) if (now - at >= day) this.#seen.delete(team);
    return sql.exec('select 1 as one from used limit 1').toArray().length > 0;
  }
}

/** When the hour that `now` is in ends, epoch milliseconds. */
export function hourEnd(now: number): number {
  return (Math.floor(now / hour) + 1) * hour;
}
