import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { approveSignIn } from '../approve-sign-in.ts';
import { startGoogle, type Google, type StartOptions } from '../start-google.ts';

export const client = {
  id: '1234-abc.apps.googleusercontent.com',
  secret: 'GOCSPX-test-secret+/=',
  redirectUris: ['http://localhost:5173/auth/google/callback'],
};
export const redirectUri = 'http://localhost:5173/auth/google/callback';
export const ANALYTICS = 'https://www.googleapis.com/auth/analytics.readonly';

/** A Wednesday, 11:30 in Berlin, 05:30 in New York, 19:30 in Tokyo. */
export const NOW = new Date('2026-11-18T10:30:00Z');

export interface TestGoogle extends Google {
  dataDir: string;
  /** An access token of this account, through the consent pages. */
  signIn(email: string, scope?: string): Promise<string>;
  /** Closes and deletes the data. */
  remove(): Promise<void>;
}

/** A stand-in of its own, with a stopped clock and little history. */
export async function startTestGoogle(options: Partial<StartOptions> = {}): Promise<TestGoogle> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'google-'));
  const google = await startGoogle({ clients: [client], now: () => NOW, months: 0, ...options, dataDir });
  return {
    ...google,
    dataDir,
    async signIn(email, scope = `openid email profile ${ANALYTICS}`) {
      const callback = new URL(await approveSignIn(toAuthorizationUrl(google, { scope }), { email }));
      const reply = await postToken(google, {
        grant_type: 'authorization_code',
        code: callback.searchParams.get('code') ?? '',
        redirect_uri: redirectUri,
      });
      return ((await reply.json()) as { access_token: string }).access_token;
    },
    async remove() {
      await google.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export function toAuthorizationUrl(google: Google, parameters: Record<string, string> = {}): string {
  const url = new URL('/o/oauth2/v2/auth', google.url);
  url.search = new URLSearchParams({
    client_id: client.id,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid email profile',
    state: 'state-1',
    ...parameters,
  }).toString();
  return url.href;
}

export function postToken(google: Google, form: Record<string, string>): Promise<Response> {
  return fetch(`${google.url}/token`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: client.id, client_secret: client.secret, ...form }),
  });
}
