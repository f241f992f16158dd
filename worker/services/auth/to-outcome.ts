import { AppError } from '../../errors.ts';
import { EmailUnverified } from '../../google/id-token.ts';
import { AuthorizationDenied } from '../../google/oauth.ts';
import { toAppError } from '../../to-app-error.ts';
import { OtherGoogleAccount } from '../connections/other-google-account.ts';

/** Why a sign-in or connect did not work, as the page that explains it knows it. */
export type AuthorizationOutcome =
  | 'denied'
  | 'missing_scope'
  | 'other_account'
  | 'other_google_account'
  | 'unverified'
  /** Google or the database did not answer. */
  | 'unavailable'
  | 'failed';

export function toOutcome(error: unknown): AuthorizationOutcome {
  if (error instanceof AuthorizationDenied) {
    if (error.error === 'access_denied') return 'denied';
    return error.error === 'server_error' || error.error === 'temporarily_unavailable' ? 'unavailable' : 'failed';
  }
  if (error instanceof EmailUnverified) return 'unverified';
  if (error instanceof OtherGoogleAccount) return 'other_google_account';
  if (error instanceof AppError && error.code === 'analytics_scope_missing') return 'missing_scope';
  if (error instanceof AppError && error.code === 'forbidden') return 'other_account';
  const { code } = toAppError(error);
  return code === 'google_unavailable' || code === 'database_unavailable' ? 'unavailable' : 'failed';
}
