import { AppError } from '../errors.ts';

/**
 * Calls a Durable Object, which may be taken away in the middle of it, as all are when the Worker is deployed: then it is
 * asked again in its next life, for all that ours do can be asked twice. Throws AppError restarting when that fails too,
 * or when the object has too much to do; and whatever our own code in the object threw.
 * https://developers.cloudflare.com/durable-objects/best-practices/error-handling/
 * @param call gets a stub of its own each time: after a failure one is of no use any more
 */
export async function callObject<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (first) {
    if (is(first, 'remote')) throw first;
    if (is(first, 'overloaded')) throw restarting(first);
  }
  try {
    return await call();
  } catch (second) {
    throw is(second, 'remote') ? second : restarting(second);
  }
}

/** `remote`: thrown by our own code in the object. */
function is(error: unknown, mark: 'remote' | 'overloaded'): boolean {
  return error instanceof Error && (error as { [Mark in typeof mark]?: unknown })[mark] === true;
}

export function restarting(cause: unknown): AppError {
  return new AppError('restarting', 'A part of Parley is just being restarted. Nothing was lost. Try again.', {
    action: 'retry',
    retryAfterSeconds: 1,
    cause,
  });
}
