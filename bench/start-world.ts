import { join } from 'node:path';
import { migrate } from '../db/migrate.ts';
import { startGoogle } from '../dev/google/start-google.ts';
import { startNeon } from '../dev/neon/start-neon.ts';
import { freePort } from '../dev/start/free-port.ts';
import { root } from './build.ts';

/** The world outside, and the variables that tell the Worker where it is. */
export interface World {
  port: number;
  variables: Record<string, string>;
  databaseRequests(): number;
  close(): Promise<void>;
}

const many = 1_000_000_000;

export async function startWorld(): Promise<World> {
  const port = await freePort(0);
  const appUrl = `http://127.0.0.1:${port}`;
  const client = { id: 'bench-client', secret: 'bench-secret', redirectUris: [`${appUrl}/auth/google/callback`] };
  const [neon, google] = await Promise.all([
    startNeon({ superuserPassword: 'owner' }),
    startGoogle({
      dataDir: join(root, 'node_modules/.cache/parley-google-bench'),
      clients: [client],
      isMetered: false,
    }),
  ]);
  const databaseUrl = neon.connectionString('parley_app', 'app');
  await migrate({ ownerUrl: neon.connectionString('postgres', 'owner'), appUrl: databaseUrl });
  const key = Buffer.alloc(32, 7).toString('base64');
  return {
    port,
    databaseRequests: () => neon.requestCount,
    variables: {
      APP_URL: appUrl,
      DATABASE_URL: databaseUrl,
      VAULT_KEYS: JSON.stringify({ 1: key }),
      COOKIE_KEY: key,
      GOOGLE_CLIENT_ID: client.id,
      GOOGLE_CLIENT_SECRET: client.secret,
      GOOGLE_ISSUER: google.url,
      GOOGLE_AUTHORIZATION_ENDPOINT: `${google.url}/o/oauth2/v2/auth`,
      GOOGLE_TOKEN_ENDPOINT: `${google.url}/token`,
      GOOGLE_REVOCATION_ENDPOINT: `${google.url}/revoke`,
      GOOGLE_JWKS_URI: `${google.url}/oauth2/v3/certs`,
      GOOGLE_EVENTS_ISSUER: `${google.url}/`,
      GOOGLE_EVENTS_JWKS_URI: `${google.url}/oauth2/v3/certs`,
      GOOGLE_ANALYTICS_ADMIN_URL: google.url,
      GOOGLE_ANALYTICS_DATA_URL: google.url,
      // What is measured asks more than a person.
      RATE_LIMITS: JSON.stringify({
        read: many,
        write: many,
        ask: many,
        team_read: many,
        team_write: many,
        team_ask: many,
      }),
      GA4_TOKENS_PER_DAY: String(many),
    },
    async close() {
      await Promise.all([neon.close(), google.close()]);
    },
  };
}
