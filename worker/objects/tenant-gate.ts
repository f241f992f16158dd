import { DurableObject } from 'cloudflare:workers';
import type { Admission, Amounts, DayOfUse, Entry } from '../services/budget/tenant-gates.ts';
import { GateBook } from './gate-book.ts';

/** What all requests of one team share: its open streams and its budget of the day. */
export class TenantGate extends DurableObject {
  #book: GateBook;

  constructor(ctx: DurableObjectState, bindings: Record<string, unknown>) {
    super(ctx, bindings);
    this.#book = new GateBook(ctx.storage.sql);
  }

  /** Answers before it is stored: a question waits for this, and an object that dies in between forgets one entry. */
  enter(entry: Omit<Entry, 'tenantId'>): Admission {
    const admission = this.#book.enter(entry, Date.now());
    this.ctx.waitUntil(this.#writeSoon());
    return admission;
  }

  closeStream(streamId: string): void {
    this.#book.closeStream(streamId);
    this.#book.write();
  }

  settle(runId: string, cost: Amounts): void {
    this.#book.settle(runId, cost, Date.now());
    this.#book.write();
  }

  read(): DayOfUse {
    return this.#book.read(Date.now());
  }

  setOwn(own: Parameters<GateBook['setOwn']>[0]): void {
    this.#book.setOwn(own);
    this.#book.write();
  }

  async forget(): Promise<void> {
    await this.ctx.storage.deleteAll();
    this.#book = new GateBook(this.ctx.storage.sql);
  }

  /** In a turn of its own: the runtime holds back a reply until what was written before it is on disk. */
  async #writeSoon(): Promise<void> {
    await scheduler.wait(0);
    this.#book.write();
  }
}
