import { DurableObject } from 'cloudflare:workers';
import type { Ga4Request } from '../analyst/ga4-types.ts';
import { createDependencies } from '../create-dependencies.ts';
import type { AppError } from '../errors.ts';
import { describeCause, log } from '../log.ts';
import { PropertyGateKeeper } from '../services/property-gate/gate-keeper.ts';
import type { GateNotice, GateReply, GateRequest, PropertyUse } from '../services/property-gate/property-gates.ts';
import { toAppError } from '../to-app-error.ts';

/** One line of the stream that a question gets; an error crosses to another isolate as its fields. */
export type GateLine =
  | { type: 'notice'; notice: GateNotice }
  | { type: 'replies'; replies: GateReply[] }
  | ({ type: 'refused' } & Pick<AppError, 'code' | 'message' | 'action' | 'retryAfterSeconds'>);

const sweepMs = 6 * 60 * 60 * 1000;

/**
 * One GA4 property and Google project, for whoever asks about it. Its storage has requests, replies and what Google said
 * of quotas; of teams only how much they asked for, under a hash, and no token.
 */
export class PropertyGate extends DurableObject<Record<string, unknown>> {
  readonly #keeper: PropertyGateKeeper;

  constructor(ctx: DurableObjectState, bindings: Record<string, unknown>) {
    super(ctx, bindings);
    const { env, counters } = createDependencies(bindings);
    this.#keeper = new PropertyGateKeeper({
      config: env,
      sql: ctx.storage.sql,
      counters,
      now: Date.now,
      isCaching: env.GA4_REPLY_CACHE === 'on',
      syncTokensPerHour: env.SYNC_TOKENS_PER_HOUR,
      defer: (work) => ctx.waitUntil(scheduler.wait(0).then(work)),
    });
  }

  /** Lines of JSON: notices, then the replies or why there are none. A reader that leaves takes its question back. */
  ask(request: GateRequest): ReadableStream<Uint8Array> {
    const stop = new AbortController();
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const encoder = new TextEncoder();
    const write = (line: GateLine) => {
      writer.write(encoder.encode(`${JSON.stringify(line)}\n`)).catch(() => stop.abort('stopped'));
    };
    writer.closed.catch(() => stop.abort('stopped'));
    const answering = this.#ask(request, {
      signal: stop.signal,
      onNotice: (notice) => write({ type: 'notice', notice }),
    })
      .then((replies) => write({ type: 'replies', replies }))
      .catch((error: unknown) => write(toRefusal(error)))
      .then(() => writer.close())
      .catch(() => undefined);
    this.ctx.waitUntil(Promise.all([answering, this.#sweepSoon()]));
    return readable;
  }

  /** A team's own use of the property, and what Google said of its quotas. */
  async read({ property, tenantId }: { property: string; tenantId: string }): Promise<PropertyUse> {
    this.#requireOwn(property);
    return this.#keeper.read(tenantId);
  }

  /** What requests are likely to cost, in Google's quota tokens. */
  async price({ property, requests }: { property: string; requests: Ga4Request[] }): Promise<number> {
    this.#requireOwn(property);
    return this.#keeper.price(requests);
  }

  async #ask(request: GateRequest, options: Parameters<PropertyGateKeeper['ask']>[1]): Promise<GateReply[]> {
    this.#requireOwn(request.property);
    return this.#keeper.ask(request, options);
  }

  /** The object's name holds the property: a caller with another one has been led astray. */
  #requireOwn(property: string): void {
    if (!this.ctx.id.name?.endsWith(`/${property}`)) throw new Error('the gate of another property');
  }

  override async alarm(): Promise<void> {
    if (this.#keeper.sweep()) await this.#sweepSoon();
  }

  async #sweepSoon(): Promise<void> {
    if ((await this.ctx.storage.getAlarm()) === null) await this.ctx.storage.setAlarm(Date.now() + sweepMs);
  }
}

function toRefusal(error: unknown): GateLine {
  const { code, message, action, retryAfterSeconds } = toAppError(error);
  if (code === 'internal') log({ event: 'gate_failed', code, cause: describeCause(error) });
  return { type: 'refused', code, message, action, retryAfterSeconds };
}
