import { constants, generateKeyPairSync, sign } from 'node:crypto';
import { createRsaKey, encode, type Json, signHmac, type SigningKey, signJws } from './jws.ts';

const stranger = createRsaKey('own');

export interface ForgedToken {
  name: string;
  /** Signed only when it is asked for. */
  sign(): string;
  /** What the verifier has to do with it. */
  isGood: boolean;
  /** What of the token is at fault, so that a verifier without such a claim can leave the case out. */
  about: 'signature' | 'header' | 'form' | 'issuer' | 'audience' | 'time' | 'subject' | 'nonce' | 'email';
}

/**
 * Tokens that every verifier of ours has to refuse, and some that it has to take, made from one that is right
 * (RFC 7515, RFC 7519, RFC 8725, OpenID Connect Core 3.1.3.7).
 */
export function forgeTokens(right: { key: SigningKey; claims: Json; clientId: string; secret: string }): ForgedToken[] {
  const { key, claims, clientId, secret } = right;
  const header = { alg: 'RS256', kid: key.kid, typ: 'JWT' };
  const now = Math.floor(Date.now() / 1000);
  const good = signJws(header, claims, key);
  const [head = '', body = '', signature = ''] = good.split('.');
  const pem = key.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const der = key.publicKey.export({ type: 'spki', format: 'der' });
  const cut = (name: string): Json => Object.fromEntries(Object.entries(claims).filter(([each]) => each !== name));
  const made: ForgedToken[] = [];
  const add = (about: ForgedToken['about'], isGood: boolean) => (name: string, sign: () => string) =>
    void made.push({ name, sign, isGood, about });
  const changing =
    (isGood: boolean) =>
    (about: ForgedToken['about'], change: Json, name = nameOf(change)) =>
      add(about, isGood)(name, () => signJws(header, { ...claims, ...change }, key));
  const refused = changing(false);
  const taken = changing(true);

  add('signature', true)('as it should be', () => good);
  const bad = add('signature', false);
  for (const alg of ['none', 'None', 'NONE', 'nOnE']) bad(`alg ${alg}`, () => `${encode({ ...header, alg })}.${body}.`);
  bad('alg none with a signature', () => `${encode({ ...header, alg: 'none' })}.${body}.${signature}`);
  bad('no signature', () => `${head}.${body}.`);
  bad('HS256 with the public key as PEM', () => signHmac({ ...header, alg: 'HS256' }, claims, pem));
  bad('HS256 with the public key as PEM, trimmed', () => signHmac({ ...header, alg: 'HS256' }, claims, pem.trim()));
  bad('HS256 with the public key as DER', () => signHmac({ ...header, alg: 'HS256' }, claims, der));
  bad('HS256 with the public key as JWK', () => signHmac({ ...header, alg: 'HS256' }, claims, JSON.stringify(key.jwk)));
  bad('HS256 with the client secret', () => signHmac({ ...header, alg: 'HS256' }, claims, secret));
  bad('HS512 with the client secret', () => signHmac({ ...header, alg: 'HS512' }, claims, secret, 'sha512'));
  bad('HS256 with nothing', () => signHmac({ ...header, alg: 'HS256' }, claims, ''));
  bad('another key under the right kid', () => signJws(header, claims, stranger));
  bad('RS512 announced, RS256 signed', () => signJws({ ...header, alg: 'RS512' }, claims, key));
  bad('RS512', () => rsa({ ...header, alg: 'RS512' }, claims, key, 'sha512'));
  bad('PS256', () => rsa({ ...header, alg: 'PS256' }, claims, key, 'sha256', constants.RSA_PKCS1_PSS_PADDING));
  bad('RS256 announced, PSS signed', () => rsa(header, claims, key, 'sha256', constants.RSA_PKCS1_PSS_PADDING));
  bad('ES256 by a key of its own', () => ecdsa({ ...header, alg: 'ES256' }, claims));
  bad('alg missing', () => signJws({ kid: key.kid, typ: 'JWT' }, claims, key));
  bad('alg a list', () => signJws({ ...header, alg: ['RS256'] }, claims, key));
  bad('alg in lower case', () => signJws({ ...header, alg: 'rs256' }, claims, key));
  bad('signature of another payload', () => `${head}.${encode({ ...claims, sub: 'somebody-else' })}.${signature}`);
  bad(
    'one byte of the signature changed',
    () => `${head}.${body}.${signature[0] === 'A' ? 'B' : 'A'}${signature.slice(1)}`,
  );
  bad('signature cut off', () => `${head}.${body}.${signature.slice(0, -4)}`);
  bad('signature of zeros', () => `${head}.${body}.${Buffer.alloc(256).toString('base64url')}`);

  const wrongHead = add('header', false);
  wrongHead('own key embedded as jwk', () => signJws({ ...header, kid: 'own', jwk: stranger.jwk }, claims, stranger));
  wrongHead('own key embedded as jwk under the right kid', () =>
    signJws({ ...header, jwk: stranger.jwk }, claims, stranger),
  );
  for (const where of ['jku', 'x5u']) {
    wrongHead(`own key at ${where}`, () =>
      signJws({ ...header, kid: 'own', [where]: 'https://evil.example/k' }, claims, stranger),
    );
  }
  wrongHead('own certificate as x5c', () => signJws({ ...header, x5c: [der.toString('base64')] }, claims, stranger));
  wrongHead('crit it does not know', () => signJws({ ...header, crit: ['exp'] }, claims, key));
  wrongHead('crit empty', () => signJws({ ...header, crit: [] }, claims, key));
  wrongHead('b64 false', () => signJws({ ...header, b64: false, crit: ['b64'] }, claims, key));
  for (const kid of ['unknown', '../../dev/null', "' or 1=1 --", '', 'k'.repeat(10_000), ['k'], null, 0, { k: 1 }]) {
    wrongHead(`kid ${short(kid)}`, () => signJws({ ...header, kid }, claims, key));
  }
  for (const typ of ['secevent+jwt', 'at+jwt', 'logout+jwt', 'dpop+jwt']) {
    wrongHead(`typ ${typ}`, () => signJws({ ...header, typ }, claims, key));
  }
  add('header', true)('no typ', () => signJws({ alg: 'RS256', kid: key.kid }, claims, key));

  const wrongForm = add('form', false);
  wrongForm('nothing', () => '');
  wrongForm('two parts', () => `${head}.${body}`);
  wrongForm('four parts', () => `${good}.${signature}`);
  wrongForm('five parts', () => `${head}..${body}.${signature}.x`);
  wrongForm('not base64url', () => `${head}.!!!.${signature}`);
  wrongForm('payload a list', () => signJws(header, '[1]', key));
  wrongForm('payload a text', () => signJws(header, '"x"', key));
  wrongForm('payload null', () => signJws(header, 'null', key));
  wrongForm('payload cut off', () => signJws(header, JSON.stringify(claims).slice(0, -1), key));
  wrongForm('payload with more behind it', () => signJws(header, `${JSON.stringify(claims)}{}`, key));
  wrongForm('header not JSON', () => signJws('RS256', claims, key));
  wrongForm('space in front', () => ` ${good}`);
  wrongForm('a line feed behind', () => `${good}\n`);
  wrongForm('with padding', () => `${head}=.${body}.${signature}`);
  wrongForm('JSON serialization', () => JSON.stringify({ protected: head, payload: body, signature }));
  wrongForm('audience twice, the last another', () => signJws(header, twice(claims, '"aud":"other"'), key));

  for (const iss of [
    'https://evil.example',
    `${String(claims['iss'])}/`,
    String(claims['iss']).toUpperCase(),
    '',
    null,
  ]) {
    refused('issuer', { iss });
  }
  refused('issuer', { iss: [claims['iss']] }, 'iss in a list');
  add('issuer', false)('iss missing', () => signJws(header, cut('iss'), key));
  for (const aud of [
    'another-client',
    '',
    `${clientId} `,
    clientId.toUpperCase(),
    [],
    ['another-client'],
    null,
    7,
    { 0: clientId },
  ]) {
    refused('audience', { aud });
  }
  add('audience', false)('aud missing', () => signJws(header, cut('aud'), key));
  refused('audience', { aud: [clientId, 'another'], azp: 'another' }, 'two audiences, made for the other');
  refused('audience', { aud: [clientId, 'another'], azp: undefined }, 'two audiences, made for nobody');
  taken('audience', { aud: [clientId] }, 'audience a list of us alone');

  for (const exp of [now - 120, now - 86_400, 0, -1, '9999999999', null, [now + 600], true]) refused('time', { exp });
  add('time', false)('exp missing', () => signJws(header, cut('exp'), key));
  add('time', false)('exp not a number', () => signJws(header, twice(claims, '"exp":NaN'), key));
  for (const iat of [now + 120, now + 86_400, now - 720, 0, '1', null]) refused('time', { iat });
  add('time', false)('iat missing', () => signJws(header, cut('iat'), key));
  for (const nbf of [now + 120, '0', null]) refused('time', { nbf });
  taken('time', { exp: now - 30 }, 'ended 30 seconds ago');
  taken('time', { iat: now + 30 }, 'made in 30 seconds');
  taken('time', { nbf: now + 30 }, 'valid in 30 seconds');
  taken('time', { iat: now - 570, exp: now + 30 }, 'made nearly 10 minutes ago');

  for (const sub of ['', 7, null, ['x'], { x: 1 }, 's'.repeat(256), true]) refused('subject', { sub });
  add('subject', false)('sub missing', () => signJws(header, cut('sub'), key));
  for (const nonce of ['another', '', null, 7, [claims['nonce']]]) refused('nonce', { nonce });
  add('nonce', false)('nonce missing', () => signJws(header, cut('nonce'), key));
  for (const email of ['', 'x', null, 7, ['a@b.example'], 'a@b\nc', 'a b@c.example', `${'a'.repeat(320)}@b.example`]) {
    refused('email', { email });
  }
  add('email', false)('email missing', () => signJws(header, cut('email'), key));
  for (const verified of [false, 'true', 1, null]) refused('email', { email_verified: verified });
  add('email', false)('email_verified missing', () => signJws(header, cut('email_verified'), key));
  taken('email', { name: undefined, picture: undefined }, 'no name and no picture');
  taken('email', { picture: 'javascript:alert(1)' }, 'a picture that is none');
  return made;
}

function rsa(header: Json, claims: Json, key: SigningKey, hash: string, padding?: number): string {
  const input = `${encode(header)}.${encode(claims)}`;
  const options = { key: key.privateKey, ...(padding && { padding }) };
  return `${input}.${sign(hash, Buffer.from(input), options).toString('base64url')}`;
}

function ecdsa(header: Json, claims: Json): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const input = `${encode(header)}.${encode(claims)}`;
  return `${input}.${sign('sha256', Buffer.from(input), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

/** JSON that says something a second time. */
function twice(claims: Json, again: string): string {
  return `${JSON.stringify(claims).slice(0, -1)},${again}}`;
}

function nameOf(change: Json): string {
  return Object.entries(change)
    .map(([claim, value]) => `${claim} ${short(value)}`)
    .join(', ');
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'missing';
  return text.length > 40 ? `${text.slice(0, 40)}… (${text.length})` : text;
}
