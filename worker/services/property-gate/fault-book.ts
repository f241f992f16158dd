import type { Store } from '../sql.ts';

const minute = 60_000;
const hour = 60 * minute;
/** Google refuses everything after ten in an hour; it also answers ten requests at once, so that this keeps within both. */
const mostInHour = 8;
/** From here on one request at a time tries whether Google is well again. */
const breaksAt = 5;

/**
 * Google's server errors with one property in the last hour, and how many requests they leave room for. Requests under
 * way count as errors to come, so that there are never more than eight, however many fail at once.
 */
export class FaultBook {
  readonly #store: Store;
  #times: number[];
  /** After the latest error came an answer. */
  #isWell = false;

  constructor(store: Store) {
    const { sql } = store;
    this.#store = store;
    sql.exec('create table if not exists fault (at integer not null)');
    this.#times = sql
      .exec<{ at: number }>('select at from fault order by at')
      .toArray()
      .map(({ at }) => at);
  }

  /** Requests that may be under way at once. */
  roomFor(now: number): number {
    const count = this.#countAt(now);
    if (count >= mostInHour || now < this.#closedUntil(now)) return 0;
    return count >= breaksAt && !this.#isWell ? 1 : mostInHour - count;
  }

  /** A second attempt is of use while errors are few. */
  mayRetry(now: number): boolean {
    return this.#countAt(now) < breaksAt;
  }

  /** When Google is asked again, epoch milliseconds. */
  opensAt(now: number): number {
    const [first = now] = this.#times.slice(-mostInHour);
    return this.#countAt(now) >= mostInHour ? first + hour : this.#closedUntil(now);
  }

  add(now: number): void {
    this.#countAt(now);
    this.#times.push(now);
    this.#isWell = false;
    const { sql, defer } = this.#store;
    defer(() => {
      sql.exec('insert into fault (at) values (?)', now);
      sql.exec('delete from fault where at <= ?', now - hour);
    });
  }

  answered(): void {
    this.#isWell = true;
  }

  #countAt(now: number): number {
    this.#times = this.#times.filter((at) => at > now - hour);
    return this.#times.length;
  }

  /** One minute after the fifth error, two after the sixth, four after the seventh. */
  #closedUntil(now: number): number {
    const count = this.#countAt(now);
    const last = this.#times.at(-1);
    if (count < breaksAt || this.#isWell || last === undefined) return now;
    return last + minute * 2 ** (count - breaksAt);
  }
}
