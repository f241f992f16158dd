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

  enter(entry: Omit<Entry, 'tenantId'>): Admission {
    return this.#book.enter(entry, Date.now());
  }

  closeStream(streamId: string): void {
    this.#book.closeStream(streamId);
  }

  settle(runId: string, cost: Amounts): void {
    this.#book.settle(runId, cost, Date.now());
  }

  read(): DayOfUse {
    return this.#book.read(Date.now());
  }

  setOwn(own: Parameters<GateBook['setOwn']>[0]): void {
    this.#book.setOwn(own);
  }

  async forget(): Promise<void> {
    await this.ctx.storage.deleteAll();
    this.#book = new GateBook(this.ctx.storage.sql);
  }
}
