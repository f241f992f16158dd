import type { ErrorAction } from './services/analysis/stream-events.ts';

/** Every failure a client can be told of. */
export const errorCodes = [
  'invalid_request',
  'unknown_version',
  'unauthenticated',
  'identity_required',
  'identity_refused',
  'token_expired',
  'forbidden',
  'cross_site_refused',
  'not_found',
  'not_acceptable',
  'unsupported_media_type',
  'too_large',
  'idempotency_in_progress',
  'idempotency_mismatch',
  'rate_limited',
  'too_many_streams',
  'budget_spent',
  'chat_busy',
  'answer_replaced',
  'event_ahead',
  'deletion_pending',
  'deletion_begun',
  'name_mismatch',
  'teams_without_owner',
  'last_owner',
  'no_seat_left',
  'already_member',
  'too_many_teams',
  'invitation_gone',
  'invitation_expired',
  'invitation_for_another',
  'share_gone',
  'password_needed',
  'password_wrong',
  'sharing_off',
  'too_many_links',
  'too_many_schedules',
  'too_many_webhooks',
  'webhook_off',
  'name_not_resolved',
  'letters_missing',
  'property_required',
  'needs_reconnect',
  'property_access_lost',
  'analytics_scope_missing',
  'analytics_api_disabled',
  'google_quota_spent',
  'google_unavailable',
  'google_refused',
  'plan_refused',
  'answer_not_proven',
  'took_too_long',
  'database_unavailable',
  'restarting',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export function isErrorCode(code: string): code is ErrorCode {
  return (errorCodes as readonly string[]).includes(code);
}

/** An expected failure: `message` is a sentence for the user that says what happened and what to do. */
export class AppError extends Error {
  readonly code: ErrorCode;
  /** The one button that helps. */
  readonly action: ErrorAction | undefined;
  /** When the same may be tried again, where that is known. */
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: { action?: ErrorAction; retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.action = options.action;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}
