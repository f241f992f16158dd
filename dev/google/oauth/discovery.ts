import { json, type Reply } from '../http/exchange.ts';
import type { SigningKey } from './signing-key.ts';

/** `/.well-known/openid-configuration`, with Google's paths on one origin. */
export function answerDiscovery(origin: string): Reply {
  return json(
    {
      issuer: origin,
      authorization_endpoint: `${origin}/o/oauth2/v2/auth`,
      token_endpoint: `${origin}/token`,
      userinfo_endpoint: `${origin}/v1/userinfo`,
      revocation_endpoint: `${origin}/revoke`,
      jwks_uri: `${origin}/oauth2/v3/certs`,
      response_types_supported: ['code'],
      response_modes_supported: ['query'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid', 'email', 'profile'],
      token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
      claims_supported: [
        'aud',
        'email',
        'email_verified',
        'exp',
        'family_name',
        'given_name',
        'iat',
        'iss',
        'name',
        'sub',
      ],
      code_challenge_methods_supported: ['plain', 'S256'],
      grant_types_supported: ['authorization_code', 'refresh_token'],
      authorization_response_iss_parameter_supported: true,
    },
    200,
    { 'cache-control': 'public, max-age=3600' },
  );
}

/** `/oauth2/v3/certs`. */
export function answerCerts(key: SigningKey): Reply {
  return json({ keys: [key.jwk] }, 200, {
    'cache-control': 'public, max-age=22500, must-revalidate, no-transform',
  });
}
