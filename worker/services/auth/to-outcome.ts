import { AppError } from '../../errors.ts';
import { AuthorizationDenied } from '../../google/oauth.ts';
import { OtherGoogleAccount } from '../connections/other-google-account.ts';

/** Why a sign-in or connect did not work, as the page that explains it knows it. */
export type AuthorizationOutcome = 'denied' | 'missing_scope' | 'other_account' | 'other_google_account' | 'failed';

export function toOutcome(error: unknown): AuthorizationOutcome {
  if (error instanceof AuthorizationDenied) return error.error === 'access_denied' ? 'denied' : 'failed';
  if (error instanceof OtherGoogleAccount) return 'other_google_account';
  if (error instanceof AppError && error.code === 'analytics_scope_missing') return 'missing_scope';
  if (error instanceof AppError && error.code === 'forbidden') return 'other_account';
  return 'failed';
}
