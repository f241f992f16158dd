import type { Ga4Request } from '../../analyst/ga4-types.ts';
import type { PropertyQuota, QuotaName } from '../../google/property-quota.ts';
import type { Store } from '../sql.ts';

/** Methods of a category have quotas of their own. */
export type QuotaCategory = (typeof categories)[number];
const categories = ['core', 'realtime', 'funnel'] as const;

/** `unknown`: Google did not say which. */
export type SpentQuota = QuotaName | 'unknown';

export interface Spent {
  quota: SpentQuota;
  /** Epoch milliseconds. */
  freesAt: number;
}

/** What is left of a quota that is counted down. */
export interface KnownQuota {
  category: QuotaCategory;
  name: (typeof counted)[number];
  remaining: number;
  /** ISO 8601 UTC. */
  freesAt: string;
}

const minute = 60_000;
const hour = 60 * minute;
/** Those that are counted down over time, as Google reports them. */
const counted = [
  'tokensPerDay',
  'tokensPerHour',
  'tokensPerProjectPerHour',
  'potentiallyThresholdedRequestsPerHour',
] as const satisfies QuotaName[];

/**
 * What is left of a property's quotas, as Google said it with its latest reply. Others spend them too, so this can be too
 * much; then Google's refusal says so.
 */
export class QuotaBook {
  readonly #store: Store;
  readonly #left = new Map<string, { remaining: number; freesAt: number }>();

  constructor(store: Store) {
    const { sql } = store;
    this.#store = store;
    sql.exec(
      `create table if not exists quota (name text primary key, remaining integer not null, frees_at integer not null)`,
    );
    const rows = sql.exec<{ name: string; remaining: number; frees_at: number }>('select * from quota').toArray();
    for (const { name, remaining, frees_at: freesAt } of rows) this.#left.set(name, { remaining, freesAt });
  }

  record(category: QuotaCategory, quota: PropertyQuota, now: number): void {
    for (const name of counted) {
      const remaining = quota[name]?.remaining;
      if (remaining === undefined) continue;
      // Replies can overtake each other, and nothing is given back before its time.
      const known = this.#leftOf(category, name, now);
      this.#set(category, name, Math.min(remaining, known ?? Infinity), freesAt(name, now));
    }
  }

  /** Google refused for it: nothing is left, whatever was said before. */
  refused(category: QuotaCategory, quota: QuotaName | undefined, now: number): Spent {
    const name: SpentQuota = quota ?? 'unknown';
    const spent: Spent = { quota: name, freesAt: Math.max(freesAt(name, now), now + 5 * minute) };
    this.#set(category, name, 0, spent.freesAt);
    return spent;
  }

  /**
   * The quota that has no room for a request, while others are under way.
   * @param reserved tokens that they will spend, estimated
   */
  spentFor(
    request: { category: QuotaCategory; isSensitive: boolean; reserved: number },
    now: number,
  ): Spent | undefined {
    const { category, isSensitive, reserved } = request;
    const names: SpentQuota[] = [
      'unknown',
      'tokensPerDay',
      'tokensPerHour',
      'tokensPerProjectPerHour',
      'serverErrorsPerProjectPerHour',
    ];
    for (const name of names) {
      if ((this.#leftOf(category, name, now) ?? Infinity) - reserved <= 0) return this.#spent(category, name);
    }
    const sensitive = 'potentiallyThresholdedRequestsPerHour';
    const isBarred = isSensitive && this.#leftOf(category, sensitive, now) === 0;
    return isBarred ? this.#spent(category, sensitive) : undefined;
  }

  /** What Google said of reports, of the live view and of funnels, as far as it still holds. */
  known(now: number): KnownQuota[] {
    return categories.flatMap((category) =>
      counted.flatMap((name) => {
        const known = this.#left.get(`${category} ${name}`);
        if (!known || known.freesAt <= now) return [];
        return [{ category, name, remaining: known.remaining, freesAt: new Date(known.freesAt).toISOString() }];
      }),
    );
  }

  #spent(category: QuotaCategory, quota: SpentQuota): Spent {
    return { quota, freesAt: this.#left.get(`${category} ${quota}`)?.freesAt ?? 0 };
  }

  #leftOf(category: QuotaCategory, name: SpentQuota, now: number): number | undefined {
    const known = this.#left.get(`${category} ${name}`);
    return known && known.freesAt > now ? known.remaining : undefined;
  }

  #set(category: QuotaCategory, name: SpentQuota, remaining: number, at: number): void {
    this.#left.set(`${category} ${name}`, { remaining, freesAt: at });
    const { sql, defer } = this.#store;
    const query = 'insert or replace into quota (name, remaining, frees_at) values (?, ?, ?)';
    defer(() => sql.exec(query, `${category} ${name}`, remaining, at));
  }
}

export function categoryOf({ method }: Pick<Ga4Request, 'method'>): QuotaCategory {
  if (method === 'runRealtimeReport') return 'realtime';
  return method === 'runFunnelReport' ? 'funnel' : 'core';
}

/** Of these dimensions Google withholds small groups, and answers 120 requests an hour. */
export function isSensitive({ body }: Ga4Request): boolean {
  return /"(userAgeBracket|userGender|brandingInterest|audience(Id|Name|ResourceName))"/.test(JSON.stringify(body));
}

/** The day's quota begins anew at midnight in California, an hour's within the hour; of another we look in a while. */
function freesAt(name: SpentQuota, now: number): number {
  if (name === 'unknown') return now + 5 * minute;
  if (name !== 'tokensPerDay') return (Math.floor(now / hour) + 1) * hour;
  const dayAt = (time: number) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles', dateStyle: 'short' }).format(time);
  // Midnight is at a full hour, on the two days of 23 and 25 hours too.
  let midnight = (Math.floor(now / hour) + 1) * hour;
  while (dayAt(midnight) === dayAt(now)) midnight += hour;
  return midnight;
}
