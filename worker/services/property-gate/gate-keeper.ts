import { unreadableIn } from '../../analyst/findings/unreadable-in.ts';
import type { Ga4Request } from '../../analyst/ga4-types.ts';
import type { Counters } from '../../counters.ts';
import { AppError } from '../../errors.ts';
import { getProperty } from '../../google/admin-api.ts';
import type { GoogleConfig } from '../../google/config.ts';
import type { BatchedReply } from '../../google/data-api.ts';
import { failureOf } from '../../google/google-failure.ts';
import { callsOf, runCall } from '../../google/run-requests.ts';
import { isPassing } from '../../google/send.ts';
import type { Store } from '../sql.ts';
import { CallQueue, type Turn } from './call-queue.ts';
import { FaultBook } from './fault-book.ts';
import { type Asked, type Flight, type GateCall, type Question, toFlightKey, toReply, wait } from './flight.ts';
import { freshUntil } from './fresh-until.ts';
import { mayShare } from './may-share.ts';
import { PriceBook } from './price-book.ts';
import type { GateNotice, GateReply, GateRequest, PropertyUse } from './property-gates.ts';
import { categoryOf, isSensitive, QuotaBook } from './quota-book.ts';
import { isRefusal, ReaderRights } from './reader-rights.ts';
import { type KeptReply, ReplyCache } from './reply-cache.ts';
import { toKey, toReader, toTeam } from './to-key.ts';
import { hourEnd, type Use, UseBook } from './use-book.ts';
import { quotaSpent, resting } from './when-it-frees.ts';

export interface GateTools extends Store {
  config: GoogleConfig;
  /** Epoch milliseconds. */
  now(): number;
  /** Whether replies are kept at all. */
  isCaching: boolean;
  counters: Counters;
  /** What the nightly reading may take, of all teams together. */
  syncTokensPerHour: number;
}

const mostAttempts = 3;

/**
 * All requests to one GA4 property. Equal requests are made once, replies are kept for as long as they may stand for new
 * ones, and no request is made that a quota has no room for. A reply reaches only a token that Google lets see the
 * property now.
 */
export class PropertyGateKeeper {
  readonly #tools: GateTools;
  readonly #cache: ReplyCache;
  readonly #quota: QuotaBook;
  readonly #prices: PriceBook;
  readonly #faults: FaultBook;
  readonly #use: UseBook;
  readonly #rights = new ReaderRights();
  readonly #flights = new Map<string, Flight>();
  readonly #questions = new Set<Question>();
  readonly #queue = new CallQueue<GateCall>(
    (call, underWay) => this.#judge(call, underWay),
    () => this.#notify(),
  );
  /** Of one call, as of late. */
  #callMs = 1_500;

  constructor(tools: GateTools) {
    this.#tools = tools;
    this.#cache = new ReplyCache(tools.sql);
    this.#quota = new QuotaBook(tools);
    this.#prices = new PriceBook(tools);
    this.#faults = new FaultBook(tools);
    this.#use = new UseBook(tools);
  }

  /** As `PropertyGates` says. */
  async ask(
    request: GateRequest,
    { signal, onNotice }: { signal: AbortSignal; onNotice?: ((notice: GateNotice) => void) | undefined },
  ): Promise<GateReply[]> {
    const [reader, team] = await Promise.all([toReader(request.accessToken), toTeam(request.tenantId)]);
    const asked = await Promise.all(
      request.requests.map(async (each): Promise<Asked> => ({
        request: each,
        key: await toKey(each),
        owner: mayShare(each) ? undefined : reader,
      })),
    );
    const timeZone = request.timeZone ?? 'UTC';
    const question: Question = {
      ...{ request, reader, team, timeZone, onNotice },
      ...{ flights: new Set(), tokens: 0, place: undefined },
    };
    const mayRead = asked.some((each) => this.#isThere(each, reader)) && (await this.#mayRead(question));
    signal.throwIfAborted();

    this.#questions.add(question);
    const stopped = Promise.withResolvers<never>();
    const stop = () => stopped.reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    try {
      const replies = await Promise.race([this.#answer(question, asked, mayRead), stopped.promise]);
      this.#count(question, { asked: replies.length, shared: replies.filter(({ tokens }) => tokens === 0).length });
      return replies;
    } finally {
      signal.removeEventListener('abort', stop);
      this.#questions.delete(question);
      for (const flight of question.flights) flight.waiting -= 1;
      this.#dropUnwanted();
    }
  }

  /** Requests that Google has not answered yet. */
  get underWay(): number {
    return this.#queue.underWay.length;
  }

  /** Drops what is too old; whether anything is left. */
  sweep(): boolean {
    const now = this.#tools.now();
    return [this.#cache.sweep(now), this.#use.sweep(now)].some(Boolean);
  }

  /** As `PropertyGates` says. */
  async read(tenantId: string): Promise<PropertyUse> {
    const team = await toTeam(tenantId);
    const now = this.#tools.now();
    const { all, own } = this.#use.syncTokens(team, now);
    return {
      lastDay: this.#use.lastDayOf(team, now),
      sync: {
        tokens: own,
        isSpent: all >= this.#tools.syncTokensPerHour,
        freesAt: new Date(hourEnd(now)).toISOString(),
      },
      quota: this.#use.mayKnow(team, now) ? this.#quota.known(now) : undefined,
    };
  }

  #count({ team, request: { purpose } }: Question, use: Partial<Use>): void {
    const { tokens: googleTokens, ...counts } = use;
    this.#use.add({ team, purpose }, use, this.#tools.now());
    this.#tools.counters.count({ event: 'google', kind: purpose, ...counts, googleTokens });
  }

  /** Somebody else fetched it, or it was fetched a while ago. */
  #isThere({ request, key, owner }: Asked, reader: string): boolean {
    const flight = this.#flights.get(toFlightKey(key, owner));
    return (
      (flight !== undefined && flight.reader !== reader) ||
      this.#findFresh({ request, key, owner }, reader) !== undefined
    );
  }

  #findFresh({ key }: Asked, reader: string): KeptReply | undefined {
    if (!this.#tools.isCaching) return undefined;
    const now = this.#tools.now();
    const kept = this.#cache.find(key, reader, now);
    return kept && kept.freshUntil > now ? kept : undefined;
  }

  /** The Admin API says so without a token of the Data API's quota, also when that is spent. Throws what it refuses with. */
  async #mayRead({ request, reader, team }: Question): Promise<boolean> {
    const look = () => getProperty(this.#tools.config, request.accessToken, request.property);
    const now = this.#tools.now();
    try {
      const isSeen = await this.#rights.find(reader, look, now);
      if (isSeen) this.#use.see(team, now);
      return isSeen;
    } catch (error) {
      this.#use.unsee(team);
      throw error;
    }
  }

  /** From here on nothing else comes between: what is there or under way is taken, the rest is asked for. */
  #answer(question: Question, asked: Asked[], mayRead: boolean): Promise<GateReply[]> {
    const own: Flight[] = [];
    const answers = asked.map((each): Promise<GateReply> => {
      const kept = mayRead ? this.#findFresh(each, question.reader) : undefined;
      if (kept) return Promise.resolve(toReply(each.request, kept, 0));
      const flight = this.#flights.get(toFlightKey(each.key, each.owner));
      if (flight && (mayRead || flight.reader === question.reader)) return this.#join(question, each, flight);
      return this.#lead(question, each, own);
    });
    this.#send(question, own);
    return Promise.all(
      answers.map((answer, index) => answer.catch((error: unknown) => this.#findStale(question, asked[index], error))),
    );
  }

  async #join(question: Question, asked: Asked, flight: Flight): Promise<GateReply> {
    wait(question, flight);
    try {
      return toReply(asked.request, await flight.landed.promise, 0);
    } catch (error) {
      // What Google has against one token, or against a request beside this one, is no answer to this.
      if (isOfProperty(error) || !this.#questions.has(question)) throw error;
      const own: Flight[] = [];
      const answer = this.#lead(question, asked, own);
      this.#send(question, own);
      return answer;
    }
  }

  #lead(question: Question, asked: Asked, own: Flight[]): Promise<GateReply> {
    const flight: Flight = { asked, reader: question.reader, waiting: 0, landed: Promise.withResolvers() };
    // Whoever waited for it may have left.
    flight.landed.promise.catch(() => undefined);
    wait(question, flight);
    this.#flights.set(toFlightKey(asked.key, asked.owner), flight);
    own.push(flight);
    return flight.landed.promise.then((landed) => toReply(asked.request, landed, landed.tokens));
  }

  #send(question: Question, own: Flight[]): void {
    const calls = callsOf(own.map(({ asked }) => asked.request)).map((requests): GateCall => ({
      question,
      price: requests.reduce((sum, each) => sum + this.#prices.estimate(each), 0),
      category: requests[0] ? categoryOf(requests[0]) : 'core',
      isSensitive: requests.some(isSensitive),
      flights: own.filter(({ asked }) => requests.includes(asked.request)),
    }));
    question.tokens += calls.reduce((sum, { price }) => sum + price, 0);
    for (const call of calls) void this.#fly(call);
  }

  /** At most three attempts, each in its turn. */
  async #fly(call: GateCall): Promise<void> {
    try {
      for (let attempt = 1; ; attempt++) {
        const outcome = await this.#queue.enter(call, () => this.#attempt(call));
        if (!('passing' in outcome)) return this.#land(call, outcome.replies);
        if (attempt === mostAttempts) throw outcome.passing;
        await new Promise((resolve) => setTimeout(resolve, attempt * 300 + Math.random() * 300));
      }
    } catch (error) {
      for (const flight of call.flights) flight.landed.reject(error);
      this.#forget(call);
    }
  }

  #land(call: GateCall, replies: Map<string, BatchedReply>): void {
    const now = this.#tools.now();
    const writes = call.flights.flatMap((flight) => {
      const { request, key, owner } = flight.asked;
      const answer = replies.get(request.id);
      if (!answer) {
        flight.landed.reject(new Error('Google sent too few replies'));
        return [];
      }
      const { reply, tokens } = answer;
      const sentBody = answer.request?.body;
      const kept: KeptReply = {
        reply,
        sentBody,
        fetchedAt: now,
        // What could not be read had better be asked for again.
        freshUntil: unreadableIn(reply).length > 0 ? now : freshUntil(request, now, call.question.timeZone),
      };
      flight.landed.resolve({ ...kept, tokens });
      return [() => this.#cache.keep(key, owner, kept)];
    });
    this.#tools.defer(() => {
      for (const write of this.#tools.isCaching ? writes : []) write();
      this.#forget(call);
    });
  }

  #forget({ flights }: GateCall): void {
    for (const flight of flights) {
      const key = toFlightKey(flight.asked.key, flight.asked.owner);
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    }
  }

  /** `passing`: a failure that a second attempt may not meet. */
  async #attempt(call: GateCall): Promise<{ replies: Map<string, BatchedReply> } | { passing: unknown }> {
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
      this.#count(call.question, { calls: 1 });
      if (isRefusal(error)) {
        this.#rights.refute(call.question.reader);
        this.#use.unsee(call.question.team);
      }
      return this.#judgeFailure(call, error);
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
    this.#count(call.question, { calls: 1, tokens: spent });
  }

  /** Throws what the failure means to whoever asked, unless a second attempt is worth it. */
  #judgeFailure(call: GateCall, error: unknown): { passing: unknown } {
    const failure = failureOf(error);
    const now = this.#tools.now();
    if (failure?.isServerError) {
      this.#faults.add(now);
      if (isPassing(error) && this.#faults.mayRetry(now)) return { passing: error };
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

  /** Where Google does not answer now: the latest reply of the last day, with why it is not newer. */
  async #findStale(question: Question, asked: Asked | undefined, error: unknown): Promise<GateReply> {
    const isLive = asked?.request.method === 'runRealtimeReport';
    if (!asked || isLive || !question.request.mayBeStale || !isOfProperty(error)) throw error;
    const kept = this.#cache.find(asked.key, question.reader, this.#tools.now());
    if (!kept || !(await this.#mayRead(question))) throw error;
    return { ...toReply(asked.request, kept, 0), stale: error.message };
  }

  #dropUnwanted(): void {
    this.#queue.drop(({ flights }) => flights.every(({ waiting }) => waiting === 0), new Error('nobody waits for it'));
  }

  #notify(): void {
    for (const question of this.#questions) {
      if (question.tokens === 0) continue;
      const ahead = this.#queue.aheadOf(question);
      const place = this.#queue.isWaiting(question) ? new Set(ahead.map((each) => each.question)).size + 1 : 0;
      if (place === question.place) continue;
      question.place = place;
      const room = Math.max(1, this.#faults.roomFor(this.#tools.now()));
      const rounds = Math.ceil((ahead.length + 1) / room);
      const seconds = place === 0 ? 0 : Math.max(1, Math.ceil((rounds * this.#callMs) / 1000));
      question.onNotice?.({ place, seconds, tokens: question.tokens });
    }
  }
}

/** It would meet whoever asks. */
function isOfProperty(error: unknown): error is AppError {
  return error instanceof AppError && (error.code === 'google_quota_spent' || error.code === 'google_unavailable');
}
