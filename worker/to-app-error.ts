import { AppError, type ErrorCode } from './errors.ts';

/** What the doors and the rules of the database refuse, by SQLSTATE. */
const refusals: Record<string, [code: ErrorCode, message: string]> = {
  PA401: ['unauthenticated', 'Sign in to go on. Your session may have ended.'],
  PA403: ['forbidden', 'Your role in this team does not allow that. Ask an owner.'],
  PA404: ['not_found', 'There is no such team.'],
  PA405: ['forbidden', 'This API key lacks the scope for that. Make one that has it.'],
  PA410: ['no_seat_left', 'Every seat of this team is taken. Remove a member or revoke an invitation first.'],
  PA411: ['too_many_teams', 'You own 20 teams, as many as one person may. Transfer one of them first.'],
  PA412: ['last_owner', 'A team needs an owner. Make somebody else an owner first.'],
  PA413: ['already_member', 'This address belongs to a member of the team already.'],
  PA420: ['invitation_gone', 'This invitation was used, taken back or replaced by a newer one. Ask for a new link.'],
  PA421: ['invitation_expired', 'This invitation has expired. Ask for a new link.'],
  PA422: [
    'invitation_for_another',
    'This invitation is for another address. Sign in with the address it was made for.',
  ],
  PA430: ['deletion_pending', 'This account waits to be deleted. Sign in to the app to keep it.'],
  PA431: ['deletion_pending', 'This team waits to be deleted. One of its owners can still keep it.'],
  PA432: ['name_mismatch', 'That is not the name. Type it exactly as it is shown; nothing was deleted.'],
  PA433: ['deletion_begun', 'It is too late: erasing has begun and cannot be stopped.'],
};

/**
 * What a thrown value means to the user. Unknown failures become one fixed sentence: the text of an error that we
 * did not write never leaves the server.
 */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const { code, message } = databaseError(error);
  const refusal = refusals[code];
  if (refusal) return new AppError(...refusal, { cause: error });
  if (/^(22021|22P05)$/.test(code)) {
    return new AppError('invalid_request', 'The request has a character that cannot be stored.', { cause: error });
  }
  const isOutOfReach = /^(Error connecting to database|Server error \(HTTP status [35])/.test(message);
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
