import type { AppError, ErrorCode } from './errors.ts';

const statuses = {
  invalid_request: 400,
  unknown_version: 400,
  unauthenticated: 401,
  identity_required: 401,
  identity_refused: 401,
  token_expired: 401,
  forbidden: 403,
  cross_site_refused: 403,
  not_found: 404,
  not_acceptable: 406,
  unsupported_media_type: 415,
  too_large: 413,
  idempotency_in_progress: 409,
  idempotency_mismatch: 422,
  rate_limited: 429,
  too_many_streams: 429,
  budget_spent: 429,
  chat_busy: 409,
  answer_replaced: 404,
  event_ahead: 409,
  deletion_pending: 409,
  deletion_begun: 409,
  name_mismatch: 400,
  teams_without_owner: 409,
  last_owner: 409,
  no_seat_left: 409,
  already_member: 409,
  too_many_teams: 409,
  invitation_gone: 404,
  invitation_expired: 410,
  invitation_for_another: 403,
  share_gone: 404,
  password_needed: 403,
  password_wrong: 403,
  sharing_off: 403,
  too_many_links: 409,
  too_many_schedules: 409,
  too_many_webhooks: 409,
  webhook_off: 409,
  name_not_resolved: 502,
  letters_missing: 422,
  property_required: 400,
  needs_reconnect: 409,
  property_access_lost: 403,
  analytics_scope_missing: 403,
  analytics_api_disabled: 502,
  google_quota_spent: 429,
  google_unavailable: 502,
  google_refused: 502,
  plan_refused: 422,
  answer_not_proven: 500,
  took_too_long: 504,
  database_unavailable: 503,
  restarting: 503,
  internal: 500,
} satisfies Record<ErrorCode, number>;

const titles = {
  invalid_request: 'The request is not valid',
  unknown_version: 'No such version',
  unauthenticated: 'Not signed in',
  identity_required: 'Not signed in to this site',
  identity_refused: 'Not confirmed',
  token_expired: 'The token has expired',
  forbidden: 'Not allowed',
  cross_site_refused: 'Request from another site refused',
  not_found: 'Not found',
  not_acceptable: 'Not in a type that is accepted',
  unsupported_media_type: 'Only JSON is accepted',
  too_large: 'Too large',
  idempotency_in_progress: 'The same request is still under way',
  idempotency_mismatch: 'The key was used for another request',
  rate_limited: 'Too many requests',
  too_many_streams: 'Too many answers open at once',
  budget_spent: 'The budget of today is spent',
  chat_busy: 'An answer is still being written',
  answer_replaced: 'Another answer has replaced this one',
  event_ahead: 'No such event yet',
  deletion_pending: 'Waiting to be deleted',
  deletion_begun: 'Too late to undo',
  name_mismatch: 'The name does not match',
  teams_without_owner: 'A team would have no owner',
  last_owner: 'A team needs an owner',
  no_seat_left: 'No seat left',
  already_member: 'A member already',
  too_many_teams: 'Too many teams',
  invitation_gone: 'No such invitation',
  invitation_expired: 'The invitation has expired',
  invitation_for_another: 'An invitation for another address',
  share_gone: 'No report behind this link',
  password_needed: 'Behind a password',
  password_wrong: 'Not the password',
  sharing_off: 'Links are switched off',
  too_many_links: 'Too many links',
  too_many_schedules: 'Too many schedules',
  too_many_webhooks: 'Too many webhooks',
  webhook_off: 'The webhook is switched off',
  name_not_resolved: 'The name could not be looked up',
  letters_missing: 'Not every letter can be printed',
  property_required: 'Which property?',
  needs_reconnect: 'Google Analytics must be connected again',
  property_access_lost: 'No access to this property',
  analytics_scope_missing: 'Permission to read Google Analytics is missing',
  analytics_api_disabled: 'The Google Analytics API is not enabled',
  google_quota_spent: 'Google Analytics quota is spent',
  google_unavailable: 'Google Analytics did not answer',
  google_refused: 'Google Analytics refused the request',
  plan_refused: 'The plan cannot be answered',
  answer_not_proven: 'The answer could not be proven',
  took_too_long: 'It took too long',
  database_unavailable: 'The database did not answer',
  restarting: 'Restarting',
  internal: 'Something went wrong',
} satisfies Record<ErrorCode, string>;

export function statusOf(code: ErrorCode): number {
  return statuses[code];
}

export function titleOf(code: ErrorCode): string {
  return titles[code];
}

/** The page that says what happened and what to do. */
export function typeOf(code: ErrorCode, appUrl: string): string {
  return `${appUrl}/docs/errors/${code}`;
}

/** For `retry-after`, where we know no better. */
const retryAfterSeconds: Partial<Record<ErrorCode, number>> = { database_unavailable: 5, google_quota_spent: 60 };

interface About {
  requestId: string;
  appUrl: string;
}

/** RFC 9457: what went wrong. The only place that knows status codes. */
export function problemOf(error: AppError, { requestId, appUrl }: About): Record<string, string | number> {
  return {
    type: typeOf(error.code, appUrl),
    title: titles[error.code],
    status: statuses[error.code],
    detail: error.message.toWellFormed(),
    code: error.code,
    ...(error.action && { action: error.action }),
    request_id: requestId,
  };
}

/** The answer to a request that failed. */
export function toProblem(error: AppError, about: About): Response {
  const headers: Record<string, string> = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };
  const retryAfter = error.retryAfterSeconds ?? retryAfterSeconds[error.code];
  if (retryAfter !== undefined) headers['retry-after'] = String(retryAfter);
  return new Response(JSON.stringify(problemOf(error, about)), { status: statuses[error.code], headers });
}
