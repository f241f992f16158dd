import { AppError } from './errors.ts';

/**
 * What a thrown value means to the user. Unknown failures become one fixed sentence: the text of an error that we
 * did not write never leaves the server.
 */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const { code, message } = databaseError(error);
  if (code === 'PA401') {
    return new AppError('unauthenticated', 'Sign in to go on. Your session may have ended.', { cause: error });
  }
  if (code === 'PA403') {
    return new AppError('forbidden', 'Your role in this team does not allow that. Ask an owner.', { cause: error });
  }
  if (code === 'PA405') {
    return new AppError('forbidden', 'This API key lacks the scope for that. Make one that has it.', { cause: error });
  }
  if (/^(22021|22P05)$/.test(code)) {
    return new AppError('invalid_request', 'The request has a character that cannot be stored.', { cause: error });
  }
  const isOutOfReach = /^(Error connecting to database|Server error \(HTTP status 5)/.test(message);
  // Connection, resources, shutdown or timeout, conflict with another transaction, lock not available.
  if (isOutOfReach || /^(08|53|57|40|55P03)/.test(code)) {
    return new AppError('database_unavailable', 'The database did not answer. Nothing was lost. Try again.', {
      action: 'retry',
      cause: error,
    });
  }
  return new AppError('internal', 'Something went wrong on our side. Try again; if it stays, tell us the request id.', {
    action: 'retry',
    cause: error,
  });
}

/** SQLSTATE and message of a failure from the database driver; drizzle wraps single queries in another error. */
export function databaseError(error: unknown): { code: string; message: string; constraint: string } {
  const inner =
    error instanceof Error && error.name !== 'NeonDbError' && error.cause instanceof Error ? error.cause : error;
  if (!(inner instanceof Error)) return { code: '', message: '', constraint: '' };
  const { code = '', constraint = '' } = inner as { code?: string; constraint?: string };
  return { code, constraint, message: inner.message };
}
