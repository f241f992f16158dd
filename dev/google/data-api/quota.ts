import type { Report } from './report/report.ts';

type Spendable = Pick<Report, 'ranges' | 'dimensions' | 'metrics'>;

const TOKENS_A_DAY = 200_000;
const TOKENS_AN_HOUR = 40_000;
const TOKENS_A_PROJECT_AN_HOUR = 14_000;

export type QuotaLedger = ReturnType<typeof createQuotaLedger>;

/** Counts tokens per property as a standard property has them. Nothing is refused yet. */
export function createQuotaLedger(now: () => Date) {
  const days = new Map<string, number>();
  const hours = new Map<string, number>();

  function add(ledger: Map<string, number>, key: string, tokens: number): number {
    const spent = (ledger.get(key) ?? 0) + tokens;
    ledger.set(key, spent);
    return spent;
  }

  return {
    /** The `PropertyQuota` after this report. Its statuses always show both numbers, zero too. */
    spend(propertyId: string, report: Spendable): Record<string, { consumed: number; remaining: number }> {
      const consumed = toTokens(report);
      const hour = now().toISOString().slice(0, 13);
      const spentToday = add(days, `${propertyId} ${toPacificDay(now())}`, consumed);
      const spentThisHour = add(hours, `${propertyId} ${hour}`, consumed);
      const left = (limit: number, spent: number) => ({ consumed, remaining: Math.max(0, limit - spent) });
      return {
        tokensPerDay: left(TOKENS_A_DAY, spentToday),
        tokensPerHour: left(TOKENS_AN_HOUR, spentThisHour),
        concurrentRequests: { consumed: 0, remaining: 10 },
        serverErrorsPerProjectPerHour: { consumed: 0, remaining: 10 },
        potentiallyThresholdedRequestsPerHour: { consumed: 0, remaining: 120 },
        tokensPerProjectPerHour: left(TOKENS_A_PROJECT_AN_HOUR, spentThisHour),
      };
    },
  };
}

/** Google does not publish the formula. Short and narrow costs 1; long ranges and wide tables cost more. */
function toTokens(report: Spendable): number {
  const days = report.ranges.reduce((sum, range) => sum + range.last - range.first + 1, 0);
  const cells = Math.max(1, report.dimensions.length) * Math.max(1, report.metrics.length);
  return 1 + Math.floor(days / 60) + Math.floor(cells / 30);
}

/** The day's tokens come back at midnight in California. */
function toPacificDay(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(now);
}
