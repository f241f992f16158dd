import { ModelFailed } from './model-failed.ts';

/** Milliseconds. */
export interface Deadlines {
  /** From the question to the first piece of text, a retry included. */
  firstTokenMs: number;
  /** Between two pieces. */
  idleMs: number;
  wholeMs: number;
}

export interface Deadline {
  /** Aborts when the caller's signal does, or when time is up. */
  signal: AbortSignal;
  /** A piece of text arrived. */
  extend(): void;
  /** Throws the caller's own reason, or `ModelFailed('timeout')`; nothing while there is time. */
  throwIfOver(): void;
  /** Stops the clocks and closes whatever connection is still open. */
  end(): void;
}

/** @param caller aborts when the reader left, or pressed stop */
export function startDeadline(limits: Deadlines, caller: AbortSignal): Deadline {
  const controller = new AbortController();
  let expired = false;
  const expire = () => {
    expired = true;
    controller.abort();
  };
  const whole = setTimeout(expire, limits.wholeMs);
  let quiet = setTimeout(expire, limits.firstTokenMs);
  return {
    signal: AbortSignal.any([caller, controller.signal]),
    extend() {
      clearTimeout(quiet);
      quiet = setTimeout(expire, limits.idleMs);
    },
    throwIfOver() {
      caller.throwIfAborted();
      if (expired) throw new ModelFailed('timeout');
    },
    end() {
      clearTimeout(whole);
      clearTimeout(quiet);
      controller.abort();
    },
  };
}
