import { createHash } from 'node:crypto';
import { neon } from '@neondatabase/serverless';
import { generateKeyPair, SignJWT } from 'jose';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { getSecret } from '../../db/fixtures/secrets.ts';
import { call } from '../../dev/walk.ts';
import { openTokens } from '../../worker/services/vault/seal-tokens.ts';
import { api, appUrl, createTestApp, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';

beforeEach(emptyDatabase);

const anna = 'anna@kolibri.example';
const ben = 'ben@brightside-agency.example';
const app = createTestApp();

interface Me {
  tenant: { id: string };
  connections: { id: string; status: string }[];
}

async function sign(event: Record<string, unknown>): Promise<string> {
  const response = await fetch(`${inject('standIns').google}/__stand-in/security-events`, {
    method: 'POST',
    body: JSON.stringify(event),
  });
  return ((await response.json()) as { token: string }).token;
}

/** As Google posts it: no cookie, no origin. */
async function post(token: string, headers: Record<string, string> = {}): Promise<Response> {
  return app.request(`${appUrl}/auth/google/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/secevent+jwt', ...headers },
    body: token,
  });
}

const owner = () => neon(inject('ownerUrl'));
/** The audit log, the sessions of somebody, and what their team has of Google. */
async function stateOf(email: string) {
  const sql = owner();
  const [sessions, grants, acts] = await sql.transaction([
    sql`select s.id from sessions s join users u on u.id = s.user_id where u.email = ${email}`,
    sql`select c.status::text from ga4_credentials c where c.google_email = ${email}`,
    sql`select details ->> 'event' as event from audit_log a join tenants t on t.id = a.tenant_id
      where a.action = 'google.event'`,
  ]);
  return {
    sessions: sessions?.length,
    grants: grants?.map(({ status }) => String(status)),
    acts: acts?.map(({ event }) => String(event)),
  };
}

describe('an event of Google’s cross-account protection', () => {
  it.each([
    ['sessions-revoked', { sessions: 0, grants: ['active'], acts: ['sessions-revoked'] }],
    ['tokens-revoked', { sessions: 0, grants: ['needs_reconnect'], acts: ['tokens-revoked', 'tokens-revoked'] }],
    ['account-disabled', { sessions: 0, grants: ['needs_reconnect'], acts: ['account-disabled', 'account-disabled'] }],
    ['account-purged', { sessions: 0, grants: [], acts: ['account-purged', 'account-purged'] }],
    [
      'account-credential-change-required',
      { sessions: 0, grants: ['active'], acts: ['account-credential-change-required'] },
    ],
    ['account-enabled', { sessions: 1, grants: ['active'], acts: [] }],
    ['verification', { sessions: 1, grants: ['active'], acts: [] }],
    ['something-of-next-year', { sessions: 1, grants: ['active'], acts: [] }],
    ['https://events.example/of-another-standard', { sessions: 1, grants: ['active'], acts: [] }],
  ])('%s is taken, and leaves the account as it should be and others alone', async (type, expected) => {
    await openBrowserWithShop(app, anna);
    await openBrowserWithShop(app, ben);
    expect((await post(await sign({ type, email: anna }))).status).toBe(202);
    expect(await stateOf(anna)).toEqual(expected);
    expect(await stateOf(ben)).toMatchObject({ sessions: 1, grants: ['active'] });
  });

  it.each([
    ['prefix', (token: string) => token.slice(0, 16)],
    [
      'hash_base64_sha512_sha512',
      (token: string) => createHash('sha512').update(createHash('sha512').update(token).digest()).digest('base64'),
    ],
  ])('token-revoked ends the grant that it names by %s, and nothing else', async (algorithm, toName) => {
    const { browser } = await openBrowserWithShop(app, anna);
    await openBrowserWithShop(app, ben);
    const { tenant, connections } = await call<Me>(browser, `${api}/me`);
    const subject = {
      subject_type: 'oauth_token',
      token_type: 'refresh_token',
      token_identifier_alg: algorithm,
      token: toName(await readRefreshToken(tenant.id, connections[0]?.id ?? '')),
    };
    expect((await post(await sign({ type: 'token-revoked', subject }))).status).toBe(202);
    expect(await stateOf(anna)).toEqual({ sessions: 1, grants: ['needs_reconnect'], acts: ['token-revoked'] });
    expect(await stateOf(ben)).toMatchObject({ sessions: 1, grants: ['active'] });
  });

  it('signs the person out at once, and their next question needs a new connection', async () => {
    const { browser, propertyId } = await openBrowserWithShop(app, anna);
    await post(await sign({ type: 'tokens-revoked', email: anna }));
    const json = { property_id: propertyId, question: 'Sessions yesterday' };
    expect((await browser.send(`${api}/ask`, { method: 'POST', json })).status).toBe(401);
  });

  it('that comes again does nothing, also when the person is back', async () => {
    await openBrowserWithShop(app, anna);
    const token = await sign({ type: 'tokens-revoked', email: anna, jti: 'once' });
    expect((await post(token)).status).toBe(202);
    await openBrowserWithShop(app, anna);
    const again = await Promise.all(Array.from({ length: 10 }, () => post(token)));
    expect(new Set(again.map(({ status }) => status))).toEqual(new Set([202]));
    expect(await stateOf(anna)).toEqual({
      sessions: 1,
      grants: ['active'],
      acts: ['tokens-revoked', 'tokens-revoked'],
    });
  });
});

describe('a token that is not Google’s word to us', () => {
  const monthAgo = Math.floor(Date.now() / 1000) - 31 * 24 * 60 * 60;
  const forOthers = { type: 'account-purged', email: anna };

  it.each([
    ['for another client', () => sign({ ...forOthers, aud: 'another-client' }), 'invalid_audience'],
    ['of another issuer', () => sign({ ...forOthers, iss: 'https://accounts.google.com' }), 'invalid_issuer'],
    ['of long ago', () => sign({ ...forOthers, iat: monthAgo }), 'invalid_request'],
    ['changed on its way', async () => tamper(await sign(forOthers)), 'invalid_key'],
    ['signed by somebody else', signBySomebody, 'invalid_key'],
    ['signed by nobody', () => Promise.resolve(unsigned()), 'invalid_key'],
    ['no token at all', () => Promise.resolve('events please'), 'invalid_request'],
    ['empty', () => Promise.resolve(''), 'invalid_request'],
  ])('is refused: %s', async (_, toToken, reason) => {
    await openBrowserWithShop(app, anna);
    const response = await post(await toToken());
    expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ err: reason })]);
    expect(await stateOf(anna)).toEqual({ sessions: 1, grants: ['active'], acts: [] });
  });

  it('is refused as a form or as JSON, and a neighbour of the address is as shut as before', async () => {
    const token = await sign(forOthers);
    expect((await post(token, { 'content-type': 'application/json' })).status).toBe(415);
    expect((await post(token, { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    for (const path of ['/auth/google/events/', '/auth/google/eventsx', '/auth/sign-out', '/api/v1/ask']) {
      const response = await app.request(appUrl + path, {
        method: 'POST',
        headers: { 'content-type': 'application/secevent+jwt' },
        body: token,
      });
      expect([path, response.status]).toEqual([path, 403]);
    }
  });
});

async function readRefreshToken(tenantId: string, credentialId: string): Promise<string> {
  const sealed = await getSecret(neon(inject('bindings')['DATABASE_URL'] ?? ''), { tenantId, credentialId });
  const keys = JSON.parse(inject('bindings')['VAULT_KEYS'] ?? '') as Record<string, string>;
  return (await openTokens(keys, { tenantId, credentialId }, String(sealed))).refreshToken;
}

function tamper(token: string): string {
  const [header, payload = '', signature] = token.split('.');
  const changed = Buffer.from(payload, 'base64url')
    .toString()
    .replace(/"sub":"\d/, '"sub":"9');
  return [header, Buffer.from(changed).toString('base64url'), signature].join('.');
}

const claims = () => ({
  iss: `${inject('standIns').google}/`,
  aud: 'test-client',
  iat: Math.floor(Date.now() / 1000),
  jti: crypto.randomUUID(),
  events: {},
});

async function signBySomebody(): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256');
  return new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', kid: 'theirs' }).sign(privateKey);
}

function unsigned(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(claims())}.`;
}
