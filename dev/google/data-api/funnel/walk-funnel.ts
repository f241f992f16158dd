import type { FunnelReport } from './parse-funnel.ts';

/** One event of a person, in the order in which they happened. */
export interface FunnelEvent {
  /** Epoch seconds. */
  at: number;
  /** Which steps it could be. */
  isStep: boolean[];
}

/**
 * Follows one person through a funnel: the index of the event that first reached each step. One event can be one step
 * only, the furthest that it can be.
 */
export function walkFunnel(
  events: FunnelEvent[],
  { steps, isOpen }: Pick<FunnelReport, 'steps' | 'isOpen'>,
): Map<number, number> {
  const firstReached = new Map<number, number>();
  /** The last time counts for what has to come soon after it. */
  const lastReached = new Map<number, number>();
  for (const [index, event] of events.entries()) {
    const mayBe = (step: number) => event.isStep[step] === true && (step === 0 || isOpen || follows(step, index));
    const next = steps.findLastIndex((_, step) => !firstReached.has(step) && mayBe(step));
    const step = next >= 0 ? next : steps.findLastIndex((_, other) => mayBe(other));
    if (step < 0) continue;
    if (!firstReached.has(step)) firstReached.set(step, index);
    lastReached.set(step, index);
  }
  return firstReached;

  function follows(step: number, index: number): boolean {
    const prior = lastReached.get(step - 1);
    if (prior === undefined) return false;
    const rule = steps[step];
    if (rule?.isDirect && prior !== index - 1) return false;
    return (events[index]?.at ?? 0) - (events[prior]?.at ?? 0) <= (rule?.withinSeconds ?? Infinity);
  }
}
