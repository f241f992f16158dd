import { GoogleError } from '../../http/google-error.ts';
import type { QuotaAccount, QuotaCategory } from './quota-account.ts';
import { exhaustedMessages, quotaLimits, quotaNames, type QuotaName, type ServiceLevel } from './quota-limits.ts';
import { toTokens, type Use } from './token-cost.ts';

/** `google.analytics.data.v1beta.PropertyQuota`: what this request took, and what is left after it. */
export type PropertyQuota = Record<QuotaName, { consumed: number; remaining: number }>;

/** One call from its arrival to its answer. */
export interface Visit {
  /** The call is refused: a quota was spent before it came. */
  refusal: GoogleError | undefined;
  /** The call was answered with a 5xx. */
  countServerError(): void;
  leave(): void;
}

export type QuotaLedger = ReturnType<typeof createQuotaLedger>;

/**
 * What properties have spent. A spent quota refuses every call of its category, as Google does; the day's tokens come
 * back at midnight in California, an hour's with the next hour.
 * @param options.isMetered false counts and never refuses
 */
export function createQuotaLedger(now: () => Date, options: { isMetered: boolean }) {
  /** By quota, category, property and time; of quotas per project by project too. */
  const spent = new Map<string, number>();
  const inFlight = new Map<string, number>();
  const levels = new Map<string, ServiceLevel>();

  const limitOf = (name: QuotaName, propertyId: string) => quotaLimits[levels.get(propertyId) ?? 'standard'][name];

  function prefixOf(name: QuotaName, { category, propertyId }: Omit<QuotaAccount, 'projectId'>): string {
    return `${name} ${category} ${propertyId} ${name === 'tokensPerDay' ? toPacificDay(now()) : toHour(now())}`;
  }
  /** What others spent counts for every project. */
  const othersKey = (name: QuotaName, account: Omit<QuotaAccount, 'projectId'>) => `${prefixOf(name, account)} *`;
  const ownKey = (name: QuotaName, account: QuotaAccount) =>
    /PerProject/.test(name) ? `${prefixOf(name, account)} ${account.projectId}` : othersKey(name, account);

  function remaining(name: QuotaName, account: QuotaAccount): number {
    const limit = limitOf(name, account.propertyId);
    if (name === 'concurrentRequests') return limit - (inFlight.get(toFlightKey(account)) ?? 0);
    const keys = new Set([othersKey(name, account), ownKey(name, account)]);
    return Math.max(0, limit - [...keys].reduce((sum, key) => sum + (spent.get(key) ?? 0), 0));
  }

  function add(name: QuotaName, account: QuotaAccount, amount: number): void {
    const key = ownKey(name, account);
    spent.set(key, (spent.get(key) ?? 0) + amount);
  }

  function findRefusal(account: QuotaAccount): GoogleError | undefined {
    if (!options.isMetered) return undefined;
    const name = quotaNames.find((one) => remaining(one, account) <= 0);
    return name && new GoogleError('RESOURCE_EXHAUSTED', exhaustedMessages[name]);
  }

  return {
    enter(account: QuotaAccount | undefined): Visit {
      if (!account) return { refusal: undefined, countServerError: () => {}, leave: () => {} };
      const key = toFlightKey(account);
      const refusal = findRefusal(account);
      inFlight.set(key, (inFlight.get(key) ?? 0) + 1);
      return {
        refusal,
        countServerError: () => add('serverErrorsPerProjectPerHour', account, 1),
        leave: () => void inFlight.set(key, (inFlight.get(key) ?? 1) - 1),
      };
    },

    /** Takes the price of one report that was answered. Statuses always show both numbers, zero too. */
    spend(account: QuotaAccount, use: Use & { isPotentiallyThresholded: boolean }): PropertyQuota {
      const tokens = toTokens(use);
      const consumed: Record<QuotaName, number> = {
        tokensPerDay: tokens,
        tokensPerHour: tokens,
        concurrentRequests: 0,
        serverErrorsPerProjectPerHour: 0,
        potentiallyThresholdedRequestsPerHour: use.isPotentiallyThresholded ? 1 : 0,
        tokensPerProjectPerHour: tokens,
      };
      for (const name of quotaNames) add(name, account, consumed[name]);
      const statuses = quotaNames.map((name) => [
        name,
        // The request itself is no longer one of them once it has its answer.
        { consumed: consumed[name], remaining: remaining(name, account) + (name === 'concurrentRequests' ? 1 : 0) },
      ]);
      return Object.fromEntries(statuses) as PropertyQuota;
    },

    /** Leaves so much, as if others had spent the rest. */
    setRemaining(name: QuotaName, account: { propertyId: string; category: QuotaCategory }, left: number): void {
      const prefix = prefixOf(name, account);
      for (const key of spent.keys()) if (key.startsWith(`${prefix} `)) spent.delete(key);
      spent.set(othersKey(name, account), limitOf(name, account.propertyId) - left);
    },

    setLevel(propertyId: string, level: ServiceLevel): void {
      levels.set(propertyId, level);
    },

    forgiveServerErrors(): void {
      for (const key of spent.keys()) if (key.startsWith('serverErrors')) spent.delete(key);
    },

    clear(): void {
      spent.clear();
      levels.clear();
    },
  };
}

function toFlightKey({ category, propertyId }: QuotaAccount): string {
  return `${category} ${propertyId}`;
}

function toHour(now: Date): string {
  return now.toISOString().slice(0, 13);
}

function toPacificDay(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(now);
}
