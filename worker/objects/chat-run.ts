import { DurableObject } from 'cloudflare:workers';
import type { Dependencies } from '../context.ts';
import { createDependencies } from '../create-dependencies.ts';
import { describeCause, log } from '../log.ts';
import { answerQuestion } from '../services/analysis/answer-question.ts';
import { runTurn, type TurnEnd } from '../services/analysis/run-turn.ts';
import type { StreamEvent } from '../services/analysis/stream-events.ts';
import type { NotFollowed, RunInput } from '../services/chat/chat-runs.ts';
import type { EventId } from '../services/chat/event-id.ts';
import { saveAnswer } from '../services/chat/save-answer.ts';
import { encodeEvent, streamHeaders } from '../services/chat/sse.ts';
import { EventLog } from './event-log.ts';
import type { Grant } from './grant.ts';
import { createGrants } from './grants.ts';
import { LogReaders } from './log-readers.ts';
import type { TenantGate } from './tenant-gate.ts';
import { createTenantGates } from './tenant-gates.ts';

interface Bindings extends Record<string, unknown> {
  GRANT: DurableObjectNamespace<Grant>;
  TENANT_GATE: DurableObjectNamespace<TenantGate>;
}

const longestRunMs = 120_000;
const watchdogMs = 30_000;
const keepLogMs = 10 * 60_000;

/**
 * The running answer of one chat. Every event is in the object's SQLite log before a reader sees it, so a reader may
 * leave and come back at any event; the alarm closes a run whose object died and saves an end that the
 * database did not take.
 */
export class ChatRun extends DurableObject<Bindings> {
  readonly #log: EventLog;
  readonly #readers: LogReaders;
  readonly #dependencies: Omit<Dependencies, 'chatRuns'>;
  #running: { replyId: string; stop: AbortController } | undefined;

  constructor(ctx: DurableObjectState, bindings: Bindings) {
    super(ctx, bindings);
    this.#log = new EventLog(ctx.storage.sql);
    this.#readers = new LogReaders(this.#log);
    this.#dependencies = {
      ...createDependencies(bindings),
      grants: createGrants(bindings.GRANT),
      gates: createTenantGates(bindings.TENANT_GATE),
    };
    // Whoever wakes an object that died before its run had an alarm gives it one.
    if (this.#log.currentRun()?.ended === false) void ctx.blockConcurrencyWhile(() => this.#watch());
  }

  /** Begins the run, or joins it when this message was sent before. */
  async start(input: RunInput): Promise<Response> {
    const alarmAt = await this.ctx.storage.getAlarm();
    if (this.#log.currentRun()?.replyId !== input.replyId) {
      this.#running?.stop.abort('stopped');
      this.#log.begin({ replyId: input.replyId, ...input.actor, startedAt: Date.now() });
      this.#readers.wake();
      const stop = new AbortController();
      this.#running = { replyId: input.replyId, stop };
      // An alarm that is due anyway closes the run too, so that the first event need not wait for an earlier one.
      if (alarmAt === null) await this.#watch();
      this.ctx.waitUntil(this.#run(input, stop));
    }
    return this.#respond(0);
  }

  /** The events of the current or just ended run after one of them, or all. */
  follow(after: EventId | undefined): Response | NotFollowed {
    const run = this.#log.currentRun();
    if (!run || (run.ended && !after)) return 'idle';
    if (!after) return this.#respond(0);
    if (after.replyId !== run.replyId) return 'other_run';
    if (after.sequence > this.#log.last) return 'ahead';
    return this.#respond(after.sequence);
  }

  stop(): void {
    this.#running?.stop.abort('stopped');
  }

  async forget(): Promise<void> {
    this.stop();
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
    this.#log.beginAnew();
    this.#readers.wake();
  }

  override async alarm(): Promise<void> {
    const run = this.#log.currentRun();
    if (!run) return;
    if (!run.ended && this.#running?.replyId !== run.replyId) {
      const message = 'The answer was cut off before it was finished. Ask again.';
      this.#append(run.replyId, {
        type: 'data-error',
        id: 'error',
        data: { code: 'internal', message, action: 'retry' },
      });
      this.#append(run.replyId, { type: 'error', errorText: message });
      await this.#end(run, {
        status: 'partial',
        content: { type: 'error', code: 'internal', message, action: 'retry' },
      });
    }
    const unsaved = this.#log.unsavedEnd();
    if (unsaved) await this.#save(unsaved.run, unsaved.end);
    const isSettled = this.#log.currentRun()?.ended === true && !this.#log.unsavedEnd();
    if (isSettled && Date.now() - run.startedAt > keepLogMs) {
      this.#log.clear();
      this.#readers.wake();
      return;
    }
    await this.ctx.storage.setAlarm(Date.now() + (isSettled ? keepLogMs : watchdogMs));
  }

  async #run(input: RunInput, stop: AbortController): Promise<void> {
    const timer = setTimeout(() => stop.abort('timeout'), longestRunMs);
    const end = await runTurn(this.#firstAlone(answerQuestion(this.#dependencies, input, stop.signal)), {
      signal: stop.signal,
      requestId: input.requestId,
      append: (event) => this.#append(input.replyId, event),
    });
    clearTimeout(timer);
    await this.#end({ replyId: input.replyId, ...input.actor }, end);
    if (this.#running?.replyId === input.replyId) this.#running = undefined;
  }

  /** What follows the first event computes for a while without a pause; its readers have it by then. */
  async *#firstAlone<Event>(events: AsyncGenerator<Event, void, undefined>): AsyncGenerator<Event, void, undefined> {
    const first = await events.next();
    if (first.done) return;
    yield first.value;
    // The output gate opens once the event is on disk, and the next turn of the event loop sends it.
    await this.ctx.storage.sync();
    await scheduler.wait(0);
    await this.#watch();
    yield* events;
  }

  /** Wakes the object within the watchdog's time, unless it will be awake by then. */
  async #watch(): Promise<void> {
    const latest = Date.now() + watchdogMs;
    const alarmAt = await this.ctx.storage.getAlarm();
    if (alarmAt === null || alarmAt > latest) await this.ctx.storage.setAlarm(latest);
  }

  /** Stored first, then shown as finished. */
  async #end(run: { replyId: string; tenantId: string; userId: string }, end: TurnEnd): Promise<void> {
    this.#log.keepEnd(run.replyId, end);
    await this.#save(run, end);
    this.#append(run.replyId, { type: 'finish' });
    this.#log.close(run.replyId);
    this.#readers.wake();
  }

  /** The outbox keeps what the database did not take; the alarm tries again. */
  async #save(run: { replyId: string; tenantId: string; userId: string }, end: TurnEnd): Promise<void> {
    try {
      await saveAnswer(this.#dependencies, run, end);
      this.#log.dropEnd(run.replyId);
    } catch (error) {
      log({ event: 'answer_not_saved', cause: describeCause(error) });
    }
  }

  #append(replyId: string, event: StreamEvent): void {
    this.#log.append(replyId, encodeEvent(event));
    this.#readers.wake();
  }

  #respond(after: number): Response {
    return new Response(this.#readers.open(after), { headers: streamHeaders });
  }
}
