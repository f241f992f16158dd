import type { Ga4Request } from '../../analyst/ga4-types.ts';
import type { AppError } from '../../errors.ts';
import type { BatchedReply } from '../../google/data-api.ts';
import { failureOf } from '../../google/google-failure.ts';
import { callsOf, runCall } from '../../google/run-requests.ts';
import { isPassing } from '../../google/send.ts';
import { CallQueue, type Turn } from './call-queue.ts';
import { countUse } from './count-use.ts';
import { FaultBook } from './fault-book.ts';
import type { Flight, GateCall, Question } from './flight.ts';
import type { GateTools } from './gate-tools.ts';
import { PriceBook } from './price-book.ts';
import { categoryOf, isSensitive, QuotaBook } from './quota-book.ts';
import { isRefusal, type ReaderRights } from './reader-rights.ts';
import type { UseBook } from './use-book.ts';
import { quotaSpent, resting } from './when-it-frees.ts';

const mostAttempts = 3;

/**
 * The calls to Google for one GA4 property: each in its turn, none that a quota has no room for; and what a failure means,
 * for the call, for those that wait, and for the next ones.
 */
export class GoogleCalls {
  readonly #tools: GateTools;
  readonly #rights: ReaderRights;
  readonly #use: UseBook;
  readonly #quota: QuotaBook;
  readonly #prices: PriceBook;
  readonly #faults: FaultBook;
  readonly #queue: CallQueue<GateCall>;
  /** Of one call, as of late. */
  #callMs = 1_500;

  /**
   * @param around.rights learns from each answer what its reader may see, as `use` does of the team
   * @param around.onMove somebody's place may have changed
   */
  constructor(tools: GateTools, { rights, use, onMove }: { rights: ReaderRights; use: UseBook; onMove: () => void }) {
    this.#tools = tools;
    this.#rights = rights;
    this.#use = use;
    this.#quota = new QuotaBook(tools);
    this.#prices = new PriceBook(tools);
    this.#faults = new FaultBook(tools);
    this.#queue = new CallQueue((call, underWay) => this.#judge(call, underWay), onMove);
  }

  /** That Google has not answered yet. */
  get underWay(): number {
    return this.#queue.underWay.length;
  }

  /** What Google last said of its quotas. */
  knownQuota(): ReturnType<QuotaBook['known']> {
    return this.#quota.known(this.#tools.now());
  }

  /** What requests are likely to cost, in quota tokens. */
  price(requests: Ga4Request[]): number {
    return requests.reduce((sum, each) => sum + this.#prices.estimate(each), 0);
  }

  /** The calls that a question needs, with what each is likely to cost. */
  plan(question: Question, flights: Flight[]): GateCall[] {
    return callsOf(flights.map(({ asked }) => asked.request)).map((requests) => ({
      question,
      price: this.price(requests),
      category: requests[0] ? categoryOf(requests[0]) : 'core',
      isSensitive: requests.some(isSensitive),
      flights: flights.filter(({ asked }) => requests.includes(asked.request)),
    }));
  }

  /** The replies by their requests' ids. At most three attempts, each in its turn. */
  async make(call: GateCall): Promise<Map<string, BatchedReply>> {
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#queue.enter(call, () => this.#attempt(call, attempt));
      if (!('passing' in outcome)) return outcome.replies;
      if (attempt === mostAttempts) throw outcome.passing;
      await new Promise((resolve) => setTimeout(resolve, attempt * 300 + Math.random() * 300));
    }
  }

  /** Takes back what has not begun and nobody waits for. */
  dropUnwanted(): void {
    this.#queue.drop(({ flights }) => flights.every(({ waiting }) => waiting === 0), new Error('nobody waits for it'));
  }

  /** How many questions are before this one, itself counted, and for how long; 0 for one that has begun. */
  placeOf(question: Question): { place: number; seconds: number } {
    if (!this.#queue.isWaiting(question)) return { place: 0, seconds: 0 };
    const ahead = this.#queue.aheadOf(question);
    const room = Math.max(1, this.#faults.roomFor(this.#tools.now()));
    const rounds = Math.ceil((ahead.length + 1) / room);
    return {
      place: new Set(ahead.map((each) => each.question)).size + 1,
      seconds: Math.max(1, Math.ceil((rounds * this.#callMs) / 1000)),
    };
  }

  /** `passing`: a failure that a second attempt may not meet. */
  async #attempt(
    call: GateCall,
    attempt: number,
  ): Promise<{ replies: Map<string, BatchedReply> } | { passing: unknown }> {
    const { now, config } = this.#tools;
    const { accessToken, property } = call.question.request;
    const requests = call.flights.map(({ asked }) => asked.request);
    const sentAt = now();
    try {
      const replies = new Map(await runCall(config, accessToken, property, requests));
      this.#callMs += 0.2 * (now() - sentAt - this.#callMs);
      this.#faults.answered();
      this.#rights.prove(call.question.reader, sentAt);
      this.#use.see(call.question.team, sentAt);
      this.#learn(call, requests, replies);
      return { replies };
    } catch (error) {
      countUse(this.#tools, this.#use, call.question, { calls: 1 });
      if (isRefusal(error)) {
        this.#rights.refute(call.question.reader);
        this.#use.unsee(call.question.team);
      }
      return this.#judgeFailure(call, { error, attempt });
    }
  }

  #learn(call: GateCall, requests: Ga4Request[], replies: Map<string, BatchedReply>): void {
    let spent = 0;
    for (const request of requests) {
      const { tokens, quota } = replies.get(request.id) ?? {};
      spent += tokens ?? this.#prices.estimate(request);
      if (tokens !== undefined) this.#prices.learn(request, tokens);
      if (quota) this.#quota.record(call.category, quota, this.#tools.now());
    }
    countUse(this.#tools, this.#use, call.question, { calls: 1, tokens: spent });
  }

  /** Throws what the failure means to whoever asked, unless a second attempt is worth it. */
  #judgeFailure(call: GateCall, { error, attempt }: { error: unknown; attempt: number }): { passing: unknown } {
    const failure = failureOf(error);
    const now = this.#tools.now();
    if (failure?.isServerError) {
      this.#faults.add(now);
      if (isPassing(error, attempt) && this.#faults.mayRetry(now)) return { passing: error };
      throw error;
    }
    if (failure) this.#faults.answered();
    if (failure?.status !== 429) throw error;
    // Others use the property too; a moment later there may be room.
    if (failure.quota === 'concurrentRequests') return { passing: error };
    const spent = this.#quota.refused(call.category, failure.quota, now);
    throw quotaSpent(spent.quota, { at: spent.freesAt, now, timeZone: call.question.timeZone });
  }

  #judge(call: GateCall, underWay: readonly GateCall[]): Turn {
    const now = this.#tools.now();
    if (underWay.length >= this.#faults.roomFor(now)) return underWay.length > 0 ? 'wait' : this.#resting(call);
    const { category, question } = call;
    const reserved = underWay.filter((each) => each.category === category).reduce((sum, { price }) => sum + price, 0);
    if (!this.#quota.spentFor({ ...call, reserved }, now)) return 'go';
    // Those under way may cost less than it seems.
    const spent = this.#quota.spentFor({ ...call, reserved: 0 }, now);
    return spent ? quotaSpent(spent.quota, { at: spent.freesAt, now, timeZone: question.timeZone }) : 'wait';
  }

  #resting({ question }: GateCall): AppError {
    const now = this.#tools.now();
    return resting({ at: this.#faults.opensAt(now), now, timeZone: question.timeZone });
  }
}
