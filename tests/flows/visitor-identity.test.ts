import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { call } from '../../dev/walk.ts';
import type { NewWidget, RotatedSecret } from '../../worker/routes/v1/widget-schemas.ts';
import { api, appUrl, createTestApp, emptyDatabase } from './create-test-app.ts';
import { host, openWidget, post } from './open-widget.ts';

let now = new Date('2026-11-20T12:00:00Z');
const app = createTestApp({ now: () => now });
const seconds = Math.floor(now.getTime() / 1_000);
const rsa = generateKeyPairSync('rsa', { modulusLength: 2_048 });
let widget: NewWidget;
let other: NewWidget;
let browser: Awaited<ReturnType<typeof openWidget>>['browser'];

beforeAll(async () => {
  await emptyDatabase();
  ({ widget, browser } = await openWidget(app));
  other = await call<NewWidget>(browser, `${api}/widgets`, {
    name: 'Other',
    property_id: widget.property_id,
    hosts: ['https://other.example'],
  });
});

interface Forged {
  header?: Record<string, unknown>;
  /** In the place of the header's JSON. */
  rawHeader?: string;
  claims?: Record<string, unknown>;
  rawClaims?: string;
  secret?: string;
  /** In the place of the right one. */
  signature?: string;
  /** Changed after it was signed. */
  change?: (token: string) => string;
}

const encode = (text: string) => Buffer.from(text).toString('base64url');

/** As the specification says (RFC 7515), with another implementation than the server's. */
function forge({
  header,
  rawHeader,
  claims,
  rawClaims,
  secret = widget.secret,
  signature,
  change,
}: Forged = {}): string {
  const head = rawHeader ?? JSON.stringify({ alg: 'HS256', typ: 'JWT', ...header });
  const said = { aud: widget.site_key, sub: 'customer-1', iat: seconds, exp: seconds + 300, ...claims };
  const signed = `${encode(head)}.${encode(rawClaims ?? JSON.stringify(said))}`;
  const made = signature ?? createHmac('sha256', secret).update(signed).digest('base64url');
  return change ? change(`${signed}.${made}`) : `${signed}.${made}`;
}

async function identify(identity: string, more: Record<string, unknown> = {}) {
  const { status, text } = await post(app, 'visitors', { site: widget.site_key, origin: host, identity, ...more });
  return {
    status,
    body: JSON.parse(text) as { token?: string; visitor_id?: string; name?: string; detail?: string; code?: string },
  };
}

describe('an identity that the site signed', () => {
  it.each<[string, Forged]>([
    ['as it should be', {}],
    ['without a type', { rawHeader: '{"alg":"HS256"}' }],
    ['with a key id, which nobody looks up', { header: { kid: 'primary' } }],
    ['of ten minutes', { claims: { exp: seconds + 600 } }],
    ['that has expired 30 seconds ago', { claims: { iat: seconds - 330, exp: seconds - 30 } }],
    ['that was made in 30 seconds', { claims: { iat: seconds + 30, exp: seconds + 330 } }],
    ['with a name', { claims: { name: 'Zoë' } }],
    ['of a subject of 128 characters', { claims: { sub: 's'.repeat(128) } }],
    ['with claims of its own', { claims: { plan: 'gold', email: 'a@b.example' } }],
    ['whose header says the same twice', { rawHeader: '{"alg":"none","alg":"HS256"}' }],
  ])('is taken %s', async (_, forged) => {
    expect(await identify(forge(forged))).toMatchObject({ status: 201 });
  });

  const publicKey = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const jwk = { kty: 'oct', k: encode('mine') };
  it.each<[string, Forged | (() => Forged)]>([
    // C1
    ['alg none, without a signature', { header: { alg: 'none' }, signature: '' }],
    ['alg None', { header: { alg: 'None' }, signature: '' }],
    ['alg none with its old signature', { header: { alg: 'none' } }],
    ['an empty signature', { signature: '' }],
    ['a signature of zeros', { signature: encode('\0'.repeat(32)) }],
    ['no alg', { rawHeader: '{"typ":"JWT"}' }],
    ['alg as an array', { header: { alg: ['HS256'] } }],
    ['alg in small letters', { header: { alg: 'hs256' } }],
    ['HS512', { header: { alg: 'HS512' } }],
    // C2
    ['RS256 by a key of the sender', () => ({ header: { alg: 'RS256' }, change: signWithRsa })],
    ['HS256 by the text of a public key', { secret: publicKey }],
    ['HS256 by nothing', { secret: '' }],
    ['HS256 by the site key', () => ({ secret: widget.site_key })],
    // C3
    ['a key inside', { header: { jwk }, secret: 'mine' }],
    ['a key inside beside the right signature', { header: { jwk } }],
    ['the address of a key', { header: { jku: 'https://evil.example/jwks' } }],
    ['a certificate', { header: { x5c: ['MII'] } }],
    ['the address of a certificate', { header: { x5u: 'https://evil.example/cert' } }],
    ['a critical extension', { header: { crit: ['exp'] } }],
    ['a body that is not encoded', { header: { b64: false, crit: ['b64'] } }],
    ['a body that is said not to be encoded', { header: { b64: false } }],
    ['a compressed body', { header: { zip: 'DEF' } }],
    // C4
    ['a key id that is a list', { header: { kid: ['a'] } }],
    ['a key id of 10 KB', { header: { kid: 'k'.repeat(10_000) } }],
    ['a key id of 101 characters', { header: { kid: 'k'.repeat(101) } }],
    ['a key id that is an object', { header: { kid: { $ne: '' } } }],
    ['a key id that leads elsewhere, signed with what is there', { header: { kid: '../../dev/null' }, secret: '' }],
    ['a key id with SQL, signed with what it would give', { header: { kid: "' union select 'x" }, secret: 'x' }],
    // C6
    ['another site', () => ({ claims: { aud: other.site_key } })],
    ['the secret of another site', () => ({ secret: other.secret })],
    ['another site and its secret', () => ({ claims: { aud: other.site_key }, secret: other.secret })],
    ['no audience', { claims: { aud: undefined } }],
    ['an audience in capitals', () => ({ claims: { aud: widget.site_key.toUpperCase() } })],
    ['an audience with a slash', () => ({ claims: { aud: `${widget.site_key}/` } })],
    ['a list with the right audience', () => ({ claims: { aud: [widget.site_key, other.site_key] } })],
    ['an audience that is a number', { claims: { aud: 1 } }],
    ['no subject', { claims: { sub: undefined } }],
    ['an empty subject', { claims: { sub: '' } }],
    ['a subject of 129 characters', { claims: { sub: 's'.repeat(129) } }],
    ['a subject that is a number', { claims: { sub: 7 } }],
    ['a name that is a list', { claims: { name: ['Zoë'] } }],
    ['the type of another token', { header: { typ: 'parley-visitor+jwt' } }],
    ['the type of the preview', { header: { typ: 'parley-preview+jwt' } }],
    // C7
    ['no end', { claims: { exp: undefined } }],
    ['no beginning', { claims: { iat: undefined } }],
    ['an end that is text', { claims: { exp: `${seconds + 300}` } }],
    ['a beginning that is text', { claims: { iat: `${seconds}` } }],
    ['an end of 1e308', { claims: { exp: 1e308 } }],
    ['an end below zero', { claims: { exp: -1 } }],
    ['an end that is null', { claims: { exp: null } }],
    ['an end that is no number', { rawClaims: '{"exp":NaN}' }],
    ['an end eleven minutes after its beginning', { claims: { exp: seconds + 660 } }],
    ['an end of ten minutes and a second', { claims: { exp: seconds + 601 } }],
    ['an end before its beginning', { claims: { iat: seconds + 50, exp: seconds + 40 } }],
    ['a beginning long ago and a far end', { claims: { iat: 0, exp: seconds + 300 } }],
    ['a time before which it is not good', { claims: { nbf: seconds + 120 } }],
    ['such a time that is text', { claims: { nbf: 'now' } }],
    // C8
    ['an end two minutes ago', { claims: { iat: seconds - 420, exp: seconds - 120 } }],
    ['an end a minute ago', { claims: { iat: seconds - 360, exp: seconds - 61 } }],
    ['a beginning in two minutes', { claims: { iat: seconds + 120, exp: seconds + 420 } }],
    // C10
    ['another subject than was signed', { change: withOtherSubject }],
    ['a blank at the end', { change: (token) => `${token} ` }],
    ['a fourth part', { change: (token) => `${token}.e30` }],
    ['padding', { change: (token) => `${token}=` }],
    ['a header that is no JSON', { rawHeader: 'x' }],
    ['a header that is a list', { rawHeader: '[]' }],
    ['claims that are a list', { rawClaims: '[]' }],
    ['claims that are no JSON', { rawClaims: 'x' }],
    ['no token at all', { change: () => 'x' }],
    ['nothing', { change: () => '' }],
    ['a token of 5 KB', { claims: { filler: 'x'.repeat(5_000) } }],
  ])('is refused with %s, and is not told why', async (_, forged) => {
    const answer = await identify(forge(typeof forged === 'function' ? forged() : forged));
    expect(answer).toEqual({
      status: 401,
      body: expect.objectContaining({
        code: 'identity_refused',
        detail: 'Who you are could not be confirmed. Load the page anew and try again.',
      }),
    });
  });

  it('may come again within its life, and buys the same visitor a token for the same page alone', async () => {
    const identity = forge();
    const [first, second] = [await identify(identity), await identify(identity)];
    expect(second.body.visitor_id).toBe(first.body.visitor_id);
    expect(first.body.visitor_id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect((await identify(forge({ claims: { sub: 'customer-2' } }))).body.visitor_id).not.toBe(first.body.visitor_id);
    // Whatever visitor the page says it is.
    const visitor = crypto.randomUUID();
    expect((await identify(identity, { visitor_id: visitor })).body.visitor_id).toBe(first.body.visitor_id);
    expect(await identify(identity, { origin: 'https://evil.example' })).toMatchObject({ status: 403 });
    expect(await identify(identity, { origin: `${host}:8443` })).toMatchObject({ status: 403 });
    expect(await identify(identity, { origin: appUrl })).toMatchObject({ status: 401 });
    expect(await identify(identity, { site: other.site_key, origin: 'https://other.example' })).toMatchObject({
      status: 401,
    });
  });

  it('is asked for where nobody signed one', async () => {
    const { status, text } = await post(app, 'visitors', { site: widget.site_key, origin: host });
    expect([status, JSON.parse(text)]).toEqual([401, expect.objectContaining({ code: 'identity_required' })]);
  });

  it('is taken with the secret before for as long as was said, and with the one before that never', async () => {
    const { secret: first } = widget;
    const rotate = (hours: number) =>
      call<RotatedSecret>(browser, `${api}/widgets/${widget.id}/rotate`, { previous_hours: hours });
    // The database has a clock of its own.
    const start = new Date();
    const at = (hours: number) => {
      now = new Date(start.getTime() + hours * 3_600_000);
      const iat = Math.floor(now.getTime() / 1_000);
      return (secret: string) =>
        identify(forge({ secret, claims: { iat, exp: iat + 300 } })).then(({ status }) => status);
    };
    const { secret: second, previous_secret_until: until } = await rotate(24);
    expect(Date.parse(until ?? '') - start.getTime()).toBeGreaterThan(23.9 * 3_600_000);
    expect([await at(0)(first), await at(0)(second), await at(23.9)(first)]).toEqual([201, 201, 201]);
    expect([await at(24.1)(first), await at(24.1)(second)]).toEqual([401, 201]);
    const { secret: third } = await rotate(24);
    expect([await at(0)(first), await at(0)(second), await at(0)(third)]).toEqual([401, 201, 201]);
    // It has leaked.
    const { secret: fourth, previous_secret_until: ended } = await rotate(0);
    expect([await at(0)(third), await at(0)(fourth), ended]).toEqual([401, 201, null]);
    expect(new Set([first, second, third, fourth, other.secret]).size).toBe(5);
  });
});

function signWithRsa(token: string): string {
  const signed = token.slice(0, token.lastIndexOf('.'));
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(rsa.privateKey, 'base64url')}`;
}

function withOtherSubject(token: string): string {
  const [head, claims = '', signature] = token.split('.');
  const said = Buffer.from(claims, 'base64url').toString().replace('customer-1', 'customer-2');
  return `${head}.${encode(said)}.${signature}`;
}
