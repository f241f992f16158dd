import type { Item, Page } from './rows.ts';

/** One event of a session, before it has a place in time. */
export interface Step {
  name: string;
  /** Seconds since the session began. */
  offset: number;
  page: Page | null;
  engagementMs: number;
  keyEvent: boolean;
  value: number;
  revenue: number;
  transactionId: string | null;
  parameters: Record<string, string | number> | null;
  items: { item: Item; quantity: number }[];
}

export interface MarkOptions {
  keyEvent?: boolean;
  value?: number;
  revenue?: number;
  transactionId?: string;
  parameters?: Record<string, string | number>;
  items?: { item: Item; quantity: number }[];
}

/** Records what one visitor does: pages opened, time spent, things clicked. */
export class Tape {
  readonly steps: Step[] = [];
  #page: Page | null = null;
  #clock = 0;

  get seconds(): number {
    return this.#clock;
  }

  open(page: Page, parameters: Record<string, string | number> | null = null): void {
    this.#page = page;
    this.#push('page_view', { ...(parameters && { parameters }) });
    this.#clock += 1;
  }

  /** Reads the open page; GA's tag reports the engagement when the page is left. `depth` ≥ 0.9 counts as a scroll. */
  read(seconds: number, depth: number): void {
    const whole = Math.max(1, Math.round(seconds));
    const half = Math.round(whole / 2);
    if (depth >= 0.9) {
      this.#clock += half;
      this.#push('scroll', {});
      this.#clock += whole - half;
    } else {
      this.#clock += whole;
    }
    this.#push('user_engagement', {}, whole * 1000);
  }

  mark(name: string, options: MarkOptions = {}): void {
    this.#push(name, options);
    this.#clock += 2;
  }

  wait(seconds: number): void {
    this.#clock += Math.round(seconds);
  }

  #push(name: string, options: MarkOptions, engagementMs = 0): void {
    this.steps.push({
      name,
      offset: this.#clock,
      page: this.#page,
      engagementMs,
      keyEvent: options.keyEvent ?? false,
      value: options.value ?? 0,
      revenue: options.revenue ?? 0,
      transactionId: options.transactionId ?? null,
      parameters: options.parameters ?? null,
      items: options.items ?? [],
    });
  }
}
