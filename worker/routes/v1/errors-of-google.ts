import type { ErrorCode } from '../../errors.ts';

/** What a route that asks Google Analytics can end with. */
export const googleErrors = [
  'needs_reconnect',
  'property_access_lost',
  'analytics_scope_missing',
  'analytics_api_disabled',
  'google_quota_spent',
  'google_unavailable',
  'google_refused',
] as const satisfies ErrorCode[];

/** What a route that answers a question can end with. */
export const answerErrors = [
  ...googleErrors,
  'not_found',
  'property_required',
  'budget_spent',
  'too_many_streams',
  'answer_not_proven',
  'took_too_long',
] as const satisfies ErrorCode[];
