import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../db/migrate.ts';
import { startGoogle } from '../dev/google/start-google.ts';
import { startModel } from '../dev/model/start-model.ts';
import { startNeon } from '../dev/neon/start-neon.ts';
import { rateLimits } from '../worker/limits/rate-limits.ts';
import { startDns } from './start-dns.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Variables of the Worker, as its environment would give them. */
    bindings: Record<string, string>;
    standIns: { google: string; neon: string; model: string };
    ownerUrl: string;
  }
}

export const appUrl = 'http://parley.test';
/** Events are the same for every run, so they are generated once. */
const googleDir = resolve(import.meta.dirname, '../node_modules/.cache/parley-google-tests');

/** The world outside, for a whole test run: a database with our schema, Google, and a language model. */
export default async function startStandIns(project: TestProject) {
  const modelKey = 'test-model-key';
  const [neon, google, model, dns] = await Promise.all([
    startNeon({ superuserPassword: 'owner-secret' }),
    startGoogle({
      dataDir: join(googleDir, `${project.name}-${project.vitest.config.shard?.index ?? 1}`),
      clients: [{ id: 'test-client', secret: 'test-secret', redirectUris: [`${appUrl}/auth/google/callback`] }],
    }),
    startModel({ apiKey: modelKey }),
    startDns({ 'hooks.example.com': ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'] }),
  ]);
  const ownerUrl = neon.connectionString('postgres', 'owner-secret');
  const databaseUrl = neon.connectionString('parley_app', 'app-secret');
  await migrate({ ownerUrl, appUrl: databaseUrl });

  // Tests ask more at once than any person.
  const manyRequests = Object.fromEntries(Object.keys(rateLimits).map((name) => [name, 1_000_000]));
  project.provide('ownerUrl', ownerUrl);
  project.provide('standIns', { google: google.url, neon: new URL(neon.url).origin, model: model.url });
  project.provide('bindings', {
    APP_URL: appUrl,
    DATABASE_URL: databaseUrl,
    VAULT_KEYS: JSON.stringify({ 1: btoa('0123456789abcdef0123456789abcdef') }),
    COOKIE_KEY: btoa('fedcba9876543210fedcba9876543210'),
    STREAMS_PER_PERSON: '10000',
    STREAMS_PER_TEAM: '10000',
    RATE_LIMITS: JSON.stringify(manyRequests),
    // Faults and delays are of use only where Google is asked; what is kept has tests of its own.
    GA4_REPLY_CACHE: 'off',
    DNS_OVER_HTTPS_URL: dns.url,
    GOOGLE_CLIENT_ID: 'test-client',
    GOOGLE_CLIENT_SECRET: 'test-secret',
    GOOGLE_ISSUER: google.url,
    GOOGLE_AUTHORIZATION_ENDPOINT: `${google.url}/o/oauth2/v2/auth`,
    GOOGLE_TOKEN_ENDPOINT: `${google.url}/token`,
    GOOGLE_REVOCATION_ENDPOINT: `${google.url}/revoke`,
    GOOGLE_JWKS_URI: `${google.url}/oauth2/v3/certs`,
    GOOGLE_EVENTS_ISSUER: `${google.url}/`,
    GOOGLE_EVENTS_JWKS_URI: `${google.url}/oauth2/v3/certs`,
    GOOGLE_ANALYTICS_ADMIN_URL: google.url,
    GOOGLE_ANALYTICS_DATA_URL: google.url,
  });
  return async () => {
    await Promise.all([neon.close(), google.close(), model.close(), dns.close()]);
  };
}
