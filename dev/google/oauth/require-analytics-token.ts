import { canReadAnalytics } from './scopes.ts';
import type { AccessToken, GrantStore } from './grant-store.ts';
import { errorInfo, GoogleError } from '../http/google-error.ts';
import type { Call } from '../http/exchange.ts';

const REALM = 'Bearer realm="https://accounts.google.com/"';
const EXPECTED =
  'Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.';

/**
 * The token of a call to an Analytics API.
 * @param service `analyticsdata.googleapis.com`
 * @param method the RPC, `google.analytics.data.v1beta.BetaAnalyticsData.RunReport`
 * @throws GoogleError UNAUTHENTICATED without a live token, PERMISSION_DENIED without the Analytics scope
 */
export function requireAnalyticsToken(grants: GrantStore, call: Call, service: string, method: string): AccessToken {
  const value = /^Bearer +(\S+)$/i.exec(call.headers.get('authorization') ?? '')?.[1];
  if (value === undefined) {
    throw new GoogleError(
      'UNAUTHENTICATED',
      `Request is missing required authentication credential. ${EXPECTED}`,
      [errorInfo('CREDENTIALS_MISSING', { service, method })],
      { 'www-authenticate': REALM },
    );
  }
  const token = grants.findAccessToken(value);
  if (!token) {
    throw new GoogleError('UNAUTHENTICATED', `Request had invalid authentication credentials. ${EXPECTED}`, [], {
      'www-authenticate': `${REALM}, error="invalid_token"`,
    });
  }
  if (!canReadAnalytics(token.scopes)) {
    throw new GoogleError(
      'PERMISSION_DENIED',
      'Request had insufficient authentication scopes.',
      [errorInfo('ACCESS_TOKEN_SCOPE_INSUFFICIENT', { service, method })],
      {
        'www-authenticate': `${REALM}, error="insufficient_scope", scope="https://www.googleapis.com/auth/analytics.readonly https://www.googleapis.com/auth/analytics"`,
      },
    );
  }
  return token;
}
