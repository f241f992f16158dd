import type { Ga4Request } from '../../analyst/ga4-types.ts';
import { unreadableIn } from '../../analyst/findings/unreadable-in.ts';
import { AppError } from '../../errors.ts';
import { getProperty } from '../../google/admin-api.ts';
import type { BatchedReply } from '../../google/data-api.ts';
import { countUse } from './count-use.ts';
import { type Asked, type Flight, type GateCall, type Question, toFlightKey, toReply, wait } from './flight.ts';
import { freshUntil } from './fresh-until.ts';
import type { GateTools } from './gate-tools.ts';
import { GoogleCalls } from './google-calls.ts';
import { mayShare } from './may-share.ts';
import type { GateNotice, GateReply, GateRequest, PropertyUse } from './property-gates.ts';
import { ReaderRights } from './reader-rights.ts';
import { type KeptReply, ReplyCache } from './reply-cache.ts';
import { toKey, toReader, toTeam } from './to-key.ts';
import { hourEnd, UseBook } from './use-book.ts';

/**
 * All requests to one GA4 property, by who waits for what. Equal requests are made once (`GoogleCalls` makes them), and
 * replies are kept for as long as they may stand for new ones. A reply reaches only a token that Google lets see the
 * property now.
 */
export class PropertyGateKeeper {
  readonly #tools: GateTools;
  readonly #cache: ReplyCache;
  readonly #calls: GoogleCalls;
  readonly #use: UseBook;
  readonly #rights = new ReaderRights();
  readonly #flights = new Map<string, Flight>();
  readonly #questions = new Set<Question>();

  constructor(tools: GateTools) {
    this.#tools = tools;
    this.#cache = new ReplyCache(tools.sql);
    this.#use = new UseBook(tools);
    this.#calls = new GoogleCalls(tools, { rights: this.#rights, use: this.#use, onMove: () => this.#notify() });
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
      const shared = replies.filter(({ tokens }) => tokens === 0).length;
      countUse(this.#tools, this.#use, question, { asked: replies.length, shared });
      return replies;
    } finally {
      signal.removeEventListener('abort', stop);
      this.#questions.delete(question);
      for (const flight of question.flights) flight.waiting -= 1;
      this.#calls.dropUnwanted();
    }
  }

  /** Requests that Google has not answered yet. */
  get underWay(): number {
    return this.#calls.underWay;
  }

  /** As `PropertyGates` says. */
  price(requests: Ga4Request[]): number {
    return this.#calls.price(requests);
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
      quota: this.#use.mayKnow(team, now) ? this.#calls.knownQuota() : undefined,
    };
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
    const calls = this.#calls.plan(question, own);
    question.tokens += calls.reduce((sum, { price }) => sum + price, 0);
    for (const call of calls) void this.#fly(call);
  }

  async #fly(call: GateCall): Promise<void> {
    try {
      this.#land(call, await this.#calls.make(call));
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

  /** Where Google does not answer now: the latest reply of the last day, with why it is not newer. */
  async #findStale(question: Question, asked: Asked | undefined, error: unknown): Promise<GateReply> {
    const isLive = asked?.request.method === 'runRealtimeReport';
    if (!asked || isLive || !question.request.mayBeStale || !isOfProperty(error)) throw error;
    const kept = this.#cache.find(asked.key, question.reader, this.#tools.now());
    if (!kept || !(await this.#mayRead(question))) throw error;
    return { ...toReply(asked.request, kept, 0), stale: error.message };
  }

  #notify(): void {
    for (const question of this.#questions) {
      if (question.tokens === 0) continue;
      const { place, seconds } = this.#calls.placeOf(question);
      if (place === question.place) continue;
      question.place = place;
      question.onNotice?.({ place, seconds, tokens: question.tokens });
    }
  }
}

/** It would meet whoever asks. */
function isOfProperty(error: unknown): error is AppError {
  return error instanceof AppError && (error.code === 'google_quota_spent' || error.code === 'google_unavailable');
}
