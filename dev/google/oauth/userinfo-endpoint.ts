import { findAccountBySub } from '../accounts/demo-accounts.ts';
import { json, type Call, type Reply } from '../http/exchange.ts';
import type { GrantStore } from './grant-store.ts';
import { toUserClaims } from './id-token.ts';

/** `GET /v1/userinfo`: OpenID Connect Core section 5.3. */
export function answerUserinfo(grants: GrantStore, call: Call): Reply {
  const value = /^Bearer (.+)$/i.exec(call.headers.get('authorization') ?? '')?.[1];
  const token = value === undefined ? undefined : grants.findAccessToken(value);
  const account = token && findAccountBySub(token.sub);
  if (!token || !account || !token.scopes.includes('openid')) {
    return json({ error: 'invalid_request', error_description: 'Invalid Credentials' }, 401, {
      'www-authenticate': 'Bearer realm="https://accounts.google.com/", error="invalid_token"',
    });
  }
  return json(toUserClaims(account, token.scopes));
}
