import type { AppError } from '../../errors.ts';
import { queueFull } from './when-it-frees.ts';

/** A request to Google that waits for its turn. */
export interface Call {
  /** Whose it is; calls of one question are the same object's. */
  question: object;
  /** Tokens, estimated. */
  price: number;
}

/** `wait` is only said while others are under way. */
export type Turn = 'go' | 'wait' | AppError;

interface Waiting<Kind extends Call> {
  call: Kind;
  start(): void;
  refuse(error: unknown): void;
}

const mostOfQuestion = 4;
const mostWaiting = 200;
const longestWaitMs = 60_000;

/** First come, first served, four at a time of one question; `judge` says whether there is room. */
export class CallQueue<Kind extends Call> {
  readonly #judge: (call: Kind, underWay: readonly Kind[]) => Turn;
  readonly #onMove: () => void;
  #waiting: Waiting<Kind>[] = [];
  #underWay: Kind[] = [];

  constructor(judge: (call: Kind, underWay: readonly Kind[]) => Turn, onMove: () => void) {
    this.#judge = judge;
    this.#onMove = onMove;
  }

  get underWay(): readonly Kind[] {
    return this.#underWay;
  }

  /** Calls that begin before the next one of this question. */
  aheadOf(question: object): readonly Kind[] {
    const first = this.#waiting.findIndex(({ call }) => call.question === question);
    return this.#waiting.slice(0, Math.max(0, first)).map(({ call }) => call);
  }

  isWaiting(question: object): boolean {
    return this.#waiting.some(({ call }) => call.question === question);
  }

  /** What `run` gives, once it is the call's turn. */
  enter<Result>(call: Kind, run: () => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length >= mostWaiting) return reject(queueFull());
      const timer = setTimeout(() => this.drop((each) => each === call, queueFull()), longestWaitMs);
      this.#waiting.push({
        call,
        start: () => {
          clearTimeout(timer);
          this.#underWay.push(call);
          run()
            .then(resolve, reject)
            .finally(() => this.#end(call));
        },
        refuse(error) {
          clearTimeout(timer);
          reject(error);
        },
      });
      this.#move();
    });
  }

  /** Takes back calls that have not begun. */
  drop(isUnwanted: (call: Kind) => boolean, reason: unknown): void {
    const dropped = this.#waiting.filter(({ call }) => isUnwanted(call));
    if (dropped.length === 0) return;
    this.#waiting = this.#waiting.filter((each) => !dropped.includes(each));
    for (const each of dropped) each.refuse(reason);
    this.#move();
  }

  #end(call: Kind): void {
    this.#underWay = this.#underWay.filter((each) => each !== call);
    this.#move();
  }

  #move(): void {
    for (const each of [...this.#waiting]) {
      const ofQuestion = this.#underWay.filter(({ question }) => question === each.call.question).length;
      const turn = ofQuestion < mostOfQuestion ? this.#judge(each.call, this.#underWay) : 'wait';
      if (turn === 'wait') continue;
      this.#waiting = this.#waiting.filter((other) => other !== each);
      if (turn === 'go') each.start();
      else each.refuse(turn);
    }
    this.#onMove();
  }
}
