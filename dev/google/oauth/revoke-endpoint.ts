import { json, parseForm, type Call, type Reply } from '../http/exchange.ts';
import type { GrantStore } from './grant-store.ts';

/** `POST /revoke`: ends the grant that the token belongs to. No client authentication, as at Google. */
export function answerRevoke(grants: GrantStore, call: Call): Reply {
  const token = parseForm(call)?.get('token') ?? call.query.get('token');
  if (!token) return json({ error: 'invalid_request', error_description: 'Missing required parameter: token' }, 400);
  if (!grants.revokeByToken(token)) {
    return json({ error: 'invalid_token', error_description: 'Token expired or revoked' }, 400);
  }
  return json({});
}
