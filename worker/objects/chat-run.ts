import { DurableObject } from 'cloudflare:workers';
import type { Dependencies } from '../context.ts';
import { createDependencies } from '../create-dependencies.ts';
import { describeCause, log } from '../log.ts';
import { answerQuestion } from '../services/analysis/answer-question.ts';
import { countQuestion } from '../services/analysis/count-question.ts';
import { isRepeat, type Progress, toSaid } from '../services/analysis/progress.ts';
import { runTurn, type TurnEnd } from '../services/analysis/run-turn.ts';
import type { StreamEvent, Watcher } from '../services/analysis/stream-events.ts';
import type { NotFollowed, RunInput, Task } from '../services/chat/chat-runs.ts';
import type { EventId } from '../services/chat/event-id.ts';
import { findRunInput } from '../services/chat/run-input.ts';
import { isNewer } from '../services/chat/run-version.ts';
import { saveAnswer } from '../services/chat/save-answer.ts';
import { encodeEvent, streamHeaders } from '../services/chat/sse.ts';
import { EventLog, type LoggedRun } from './event-log.ts';
import type { Grant } from './grant.ts';
import { createGrants } from './grants.ts';
import { LogReaders } from './log-readers.ts';
import type { PropertyGate } from './property-gate.ts';
import { createPropertyGates } from './property-gates.ts';
import type { TenantGate } from './tenant-gate.ts';
import { createTenantGates } from './tenant-gates.ts';

interface Bindings extends Record<string, unknown> {
  GRANT: DurableObjectNamespace<Grant>;
  PROPERTY_GATE: DurableObjectNamespace<PropertyGate>;
  TENANT_GATE: DurableObjectNamespace<TenantGate>;
}

/** Of one attempt, and of how long after its beginning a run that was cut off is still gone on with. */
const longestRunMs = 120_000;
/** How often one question is begun: a run that kills its object is not to do so for ever. */
const mostAttempts = 3;
const watchdogMs = 10_000;
const tryAgainMs = { first: 1_000, most: 30_000 };
const keepLogMs = 10 * 60_000;

/**
 * The running answer of one chat. Every event is in the object's SQLite log before a reader sees it, so a reader may
 * leave and come back at any event. The alarm goes on with a run whose object died, after the last step that it had
 * done, and saves an end that the database did not take.
 */
export class ChatRun extends DurableObject<Bindings> {
  readonly #log: EventLog;
  readonly #readers: LogReaders;
  readonly #dependencies: Omit<Dependencies, 'chatRuns'>;
  #running: { replyId: string; stop: AbortController } | undefined;
  #saveAgainMs = tryAgainMs.first;

  constructor(ctx: DurableObjectState, bindings: Bindings) {
    super(ctx, bindings);
    this.#log = new EventLog(ctx.storage.sql);
    this.#readers = new LogReaders(this.#log);
    const dependencies = createDependencies(bindings);
    this.#dependencies = {
      ...dependencies,
      grants: createGrants(bindings.GRANT),
      gates: createTenantGates(bindings.TENANT_GATE),
      propertyGates: createPropertyGates(bindings.PROPERTY_GATE, dependencies.env.GOOGLE_CLIENT_ID),
    };
    // Whoever wakes an object that died need not wait for its alarm.
    if (this.#log.currentRun()?.ended === false) void ctx.blockConcurrencyWhile(() => this.#wakeWithin(0));
  }

  /** Begins the run, or joins it when this message was sent before. `newer`: than this code knows how to answer. */
  async start(input: RunInput): Promise<Response | 'newer'> {
    if (isNewer(input)) return 'newer';
    const alarmAt = await this.ctx.storage.getAlarm();
    if (this.#log.currentRun()?.replyId !== input.replyId) {
      this.#running?.stop.abort('stopped');
      this.#log.begin(toTask(input), Date.now());
      this.#readers.wake();
      const stop = this.#take(input.replyId);
      // An alarm that is due anyway closes the run too, so that the first event need not wait for an earlier one.
      if (alarmAt === null) await this.#wakeWithin(watchdogMs);
      this.ctx.waitUntil(this.#run(input, stop));
    }
    return this.#respond(0, input.reader);
  }

  /** The events of the current or just ended run after one of them, or all. */
  follow(after: EventId | undefined, reader?: Watcher): Response | NotFollowed {
    const run = this.#log.currentRun();
    if (!run || (run.ended && !after)) return 'idle';
    if (!after) return this.#respond(0, reader);
    if (after.replyId !== run.replyId) return 'other_run';
    if (after.sequence > this.#log.last) return 'ahead';
    return this.#respond(after.sequence, reader);
  }

  /** Whether the answer is being written, or its end is still to be saved. */
  holds(replyId: string): boolean {
    const run = this.#log.currentRun();
    return (run?.replyId === replyId && !run.ended) || this.#log.unsavedEnd(replyId) !== undefined;
  }

  async stop(): Promise<void> {
    if (this.#running) return this.#running.stop.abort('stopped');
    const run = this.#log.currentRun();
    if (run && !run.ended) await this.#close(run, 'stopped');
  }

  async forget(): Promise<void> {
    this.#running?.stop.abort('stopped');
    this.#log.clear();
    this.#readers.wake();
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
    this.#log.beginAnew();
  }

  override async alarm(): Promise<void> {
    const run = this.#log.currentRun();
    if (!run) return;
    if (!run.ended && this.#running?.replyId !== run.replyId) await this.#recover(run);
    const unsaved = this.#log.unsavedEnd();
    if (unsaved) await this.#save(unsaved.run, unsaved.end);
    if (this.#log.currentRun()?.ended === false) return this.#wakeWithin(watchdogMs);
    // What could not be saved has set its alarm; several ends are saved one after the other.
    if (this.#log.unsavedEnd()) return this.#wakeWithin(tryAgainMs.most);
    if (Date.now() - run.startedAt > keepLogMs) {
      this.#log.clear();
      this.#readers.wake();
      return;
    }
    await this.#wakeWithin(keepLogMs);
  }

  /** Goes on with a run that died with its object, or ends it. */
  async #recover(run: LoggedRun): Promise<void> {
    const unsaved = this.#log.unsavedEnd(run.replyId);
    if (unsaved) return this.#finish(run, unsaved.end);
    const kept = this.#log.task();
    const isLate = Date.now() - run.startedAt > longestRunMs;
    if (!kept || isNewer(kept.task) || kept.attempts >= mostAttempts || isLate) return this.#close(run, 'cut_off');
    const stop = this.#take(run.replyId);
    // Not awaited: the next alarm is to find out when this one dies, too.
    this.ctx.waitUntil(this.#goOn(run, kept.task, stop));
  }

  async #goOn(run: LoggedRun, task: Task, stop: AbortController): Promise<void> {
    try {
      const input = await findRunInput(this.#dependencies, task);
      if (!input) return await this.#close(run, stop.signal.aborted ? 'stopped' : 'cut_off');
      this.#log.countAttempt(run.replyId);
      const events = this.#events();
      const progress: Progress = { ...this.#log.steps(), said: toSaid(events) };
      await this.#run({ ...input, progress }, stop);
    } catch (error) {
      // Most likely the database is away.
      log({ event: 'answer_not_resumed', request_id: task.requestId, cause: describeCause(error) });
      this.#release(run.replyId);
      await this.#wakeWithin(tryAgainMs.first);
    }
  }

  async #run(input: RunInput, stop: AbortController): Promise<void> {
    const { replyId, progress } = input;
    const timer = setTimeout(() => stop.abort('timeout'), longestRunMs);
    const sent = new Set(this.#log.eventsAfter(0).map(({ data }) => data));
    const asked = { at: input.askedAt, signal: stop.signal };
    const events = countQuestion(this.#dependencies, asked, answerQuestion(this.#dependencies, input, stop.signal));
    const end = await runTurn(this.#firstAlone(events), {
      signal: stop.signal,
      requestId: input.requestId,
      ...(progress && { said: progress.said.text }),
      append: (event) => {
        const data = encodeEvent(event);
        if (!isRepeat(sent, event, data)) this.#append(replyId, data);
      },
      keep: (step) => this.#log.keepStep(replyId, step),
    });
    clearTimeout(timer);
    await this.#end({ replyId, ...input.actor }, end);
    this.#release(replyId);
  }

  /** What follows the first event computes for a while without a pause; its readers have it by then. */
  async *#firstAlone<Event>(events: AsyncGenerator<Event, void, undefined>): AsyncGenerator<Event, void, undefined> {
    const first = await events.next();
    if (first.done) return;
    yield first.value;
    // The output gate opens once the event is on disk, and the next turn of the event loop sends it.
    await this.ctx.storage.sync();
    await scheduler.wait(0);
    await this.#wakeWithin(watchdogMs);
    yield* events;
  }

  /** Ends a run that nobody goes on with; what it had written stays. */
  async #close(run: LoggedRun, why: 'stopped' | 'cut_off'): Promise<void> {
    const { text } = toSaid(this.#events());
    if (why === 'stopped') {
      this.#append(run.replyId, encodeEvent({ type: 'abort', reason: 'stopped' }));
      await this.#end(run, { status: 'partial', content: { type: 'stopped', text } });
    } else {
      const message = 'The answer was cut off before it was finished. Ask again.';
      const data = { code: 'internal', message, action: 'retry' } as const;
      this.#append(run.replyId, encodeEvent({ type: 'data-error', id: 'error', data }));
      this.#append(run.replyId, encodeEvent({ type: 'error', errorText: message }));
      await this.#end(run, { status: 'partial', content: { type: 'error', ...data, ...(text && { text }) } });
    }
    this.#release(run.replyId);
  }

  /** Stored first, then shown as finished. */
  async #end(run: { replyId: string; tenantId: string; userId: string }, end: TurnEnd): Promise<void> {
    this.#log.keepEnd(run.replyId, end);
    await this.#finish(run, end);
  }

  async #finish(run: { replyId: string; tenantId: string; userId: string }, end: TurnEnd): Promise<void> {
    await this.#save(run, end);
    if (this.#log.currentRun()?.ended === false) this.#append(run.replyId, encodeEvent({ type: 'finish' }));
    this.#log.close(run.replyId);
    this.#readers.wake();
  }

  /** The outbox keeps what the database did not take; the alarm tries again, less and less often. */
  async #save(run: { replyId: string; tenantId: string; userId: string }, end: TurnEnd): Promise<void> {
    try {
      await saveAnswer(this.#dependencies, run, end);
      this.#log.dropEnd(run.replyId);
      this.#saveAgainMs = tryAgainMs.first;
    } catch (error) {
      log({ event: 'answer_not_saved', cause: describeCause(error) });
      await this.#wakeWithin(this.#saveAgainMs);
      this.#saveAgainMs = Math.min(2 * this.#saveAgainMs, tryAgainMs.most);
    }
  }

  /** Wakes the object within that time, unless it will be awake by then. */
  async #wakeWithin(milliseconds: number): Promise<void> {
    const latest = Date.now() + milliseconds;
    const alarmAt = await this.ctx.storage.getAlarm();
    if (alarmAt === null || alarmAt > latest) await this.ctx.storage.setAlarm(latest);
  }

  #take(replyId: string): AbortController {
    const stop = new AbortController();
    this.#running = { replyId, stop };
    return stop;
  }

  #release(replyId: string): void {
    if (this.#running?.replyId === replyId) this.#running = undefined;
  }

  #events(): StreamEvent[] {
    return this.#log.eventsAfter(0).map(({ data }) => JSON.parse(data) as StreamEvent);
  }

  #append(replyId: string, data: string): void {
    this.#log.append(replyId, data);
    this.#readers.wake();
  }

  #respond(after: number, reader: Watcher | undefined): Response {
    return new Response(this.#readers.open(after, reader), { headers: streamHeaders });
  }
}

/** What is not in the database. */
function toTask(input: RunInput): Task {
  const { version, actor, requestId, chatId, messageId, replyId, question, persona, plan, mayUse } = input;
  return { version, actor, requestId, chatId, messageId, replyId, question, persona, plan, mayUse };
}
