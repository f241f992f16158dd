/** Of each kind, as many as one message works on; the next one goes on. */
export const mostPerMessage = 20;
/** Nothing is begun after that, so that a message ends within the quarter of an hour that a queue's consumer is given. */
export const beginForMs = 8 * 60_000;
export const teamsPerTick = 1_000;
/** Longer than one answer may take, so that a lease ends only when its worker died. */
export const leaseSeconds = 5 * 60;
export const answerTimeoutMs = 2 * 60_000;
/** What fails so often waits for its next time. */
export const mostAttempts = 5;
/** Of a team. */
export const mostSchedules = 50;
export const mostRules = 50;
export const mostFeeds = 10;

/** When what failed is tried again: after 5, 20, 80, 320 minutes, or when whoever refused said. */
export function retryAt(now: Date, attempts: number, retryAfterSeconds = 0): Date {
  return new Date(now.getTime() + Math.max(5 * 60 * 4 ** (attempts - 1), retryAfterSeconds) * 1000);
}
