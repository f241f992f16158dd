import type { Env } from '../env.ts';

/** Where Google is and who we are to it. */
export type GoogleConfig = Pick<
  Env,
  | 'GOOGLE_CLIENT_ID'
  | 'GOOGLE_CLIENT_SECRET'
  | 'GOOGLE_ISSUER'
  | 'GOOGLE_AUTHORIZATION_ENDPOINT'
  | 'GOOGLE_TOKEN_ENDPOINT'
  | 'GOOGLE_REVOCATION_ENDPOINT'
  | 'GOOGLE_JWKS_URI'
  | 'GOOGLE_EVENTS_ISSUER'
  | 'GOOGLE_EVENTS_JWKS_URI'
  | 'GOOGLE_ANALYTICS_ADMIN_URL'
  | 'GOOGLE_ANALYTICS_DATA_URL'
>;

export const analyticsScope = 'https://www.googleapis.com/auth/analytics.readonly';

/** Where an access token may go. */
export function analyticsAddresses(config: GoogleConfig): string[] {
  return [config.GOOGLE_ANALYTICS_ADMIN_URL, config.GOOGLE_ANALYTICS_DATA_URL];
}

/** Where the client secret, codes and refresh tokens may go. */
export function oauthAddresses(config: GoogleConfig): string[] {
  return [config.GOOGLE_TOKEN_ENDPOINT, config.GOOGLE_REVOCATION_ENDPOINT];
}
