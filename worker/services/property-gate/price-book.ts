import type { Ga4Request } from '../../analyst/ga4-types.ts';
import type { Store } from '../sql.ts';

/** How much the latest price weighs against those before it. */
const weightOfLatest = 0.3;

/** What requests cost, in quota tokens: guessed from their shape, then learned from what Google said of like ones. */
export class PriceBook {
  readonly #store: Store;
  readonly #learned: Map<string, number>;

  constructor(store: Store) {
    const { sql } = store;
    this.#store = store;
    sql.exec('create table if not exists price (shape text primary key, tokens real not null)');
    const rows = sql.exec<{ shape: string; tokens: number }>('select shape, tokens from price').toArray();
    this.#learned = new Map(rows.map(({ shape, tokens }) => [shape, tokens]));
  }

  /** Whole tokens, at least one. */
  estimate(request: Ga4Request): number {
    return Math.max(1, Math.ceil(this.#learned.get(shapeOf(request)) ?? guess(request)));
  }

  learn(request: Ga4Request, tokens: number): void {
    const shape = shapeOf(request);
    const known = this.#learned.get(shape);
    const learned = known === undefined ? tokens : known + weightOfLatest * (tokens - known);
    if (learned === known) return;
    this.#learned.set(shape, learned);
    const { sql, defer } = this.#store;
    defer(() => sql.exec('insert or replace into price (shape, tokens) values (?, ?)', shape, learned));
  }
}

/** Google: most requests cost fewer than ten, more with rows, columns, filters and days. */
function guess(request: Ga4Request): number {
  const { columns, filters, days } = measure(request);
  return 2 + columns / 3 + filters / 2 + days / 60;
}

/** Requests that cost about the same. Sizes are rounded to powers of two, so that there are few. */
function shapeOf(request: Ga4Request): string {
  const { columns, filters, days, limit } = measure(request);
  return [request.method, columns, ...[filters, days, limit].map((size) => Math.ceil(Math.log2(size + 1)))].join(' ');
}

function measure({ body }: Ga4Request): { columns: number; filters: number; days: number; limit: number } {
  const text = JSON.stringify(body);
  const ranges =
    'dateRanges' in body
      ? body.dateRanges
      : 'cohortSpec' in body
        ? body.cohortSpec.cohorts.map((each) => each.dateRange)
        : [];
  const lengths = ranges.map(
    ({ startDate, endDate }) => (Date.parse(endDate) - Date.parse(startDate)) / 86_400_000 + 1,
  );
  const columns = 'metrics' in body ? (body.dimensions ?? []).length + body.metrics.length : body.funnel.steps.length;
  return {
    columns,
    filters: text.split('"fieldName"').length - 1,
    days: lengths.reduce((sum, length) => sum + (length > 0 ? length : 1), 0),
    limit: Number(body.limit ?? 10_000) || 0,
  };
}
