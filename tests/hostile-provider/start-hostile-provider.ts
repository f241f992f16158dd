import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRsaKey, type Json, type SigningKey, signJws } from './jws.ts';

export const client = { id: 'hostile-client', secret: 'hostile-secret' };

/** How an endpoint answers: by the book, or in its own way. `hang` answers never, `trickle` a byte now and then. */
export type Answer =
  | { status?: number; headers?: Record<string, string>; body: string | Json }
  | 'hang'
  | 'trickle'
  | 'reset';

/** What the provider does in one sign-in. Whatever is not named, it does as RFC 6749 and OpenID Connect say. */
export interface Misbehaviour {
  /** Instead of its token reply, or made from the right one. */
  token?: Answer | ((right: Json) => Answer);
  /** Made from the claims that would be right. */
  idToken?: (claims: Json, key: SigningKey) => string;
  /** Instead of its key set. */
  keys?: Answer | ((calls: number) => Answer);
}

export interface HostileProvider {
  url: string;
  key: SigningKey;
  /** Google as the Worker's configuration knows it; each has a key set that nobody has read yet. */
  bindings(misbehaviour?: Misbehaviour): Record<string, string>;
  /** What a browser brings back: a code for the request that it was sent with. */
  authorize(authorizationUrl: URL): URL;
  calls: { token: number; keys: number; elsewhere: string[] };
  reset(): void;
  close(): Promise<void>;
}

/** An OpenID provider that keeps all the rules but the ones it is told to break. */
export async function startHostileProvider(): Promise<HostileProvider> {
  const key = createRsaKey('key-1');
  const installed = new Map<string, Misbehaviour>();
  const requests = new Map<string, URLSearchParams>();
  const calls: HostileProvider['calls'] = { token: 0, keys: 0, elsewhere: [] };
  let url = '';

  const server = createServer((request, response) => {
    void route(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, endpoint = '', id = ''] = (request.url ?? '').split('/');
    const misbehaviour = installed.get(id);
    if (endpoint === 'token' && misbehaviour) {
      calls.token++;
      const right = tokenReply(misbehaviour, new URLSearchParams(await readBody(request)));
      const { token } = misbehaviour;
      return send(response, 'error' in right ? { status: 400, body: right } : valueOf(token, right, { body: right }));
    }
    if (endpoint === 'keys' && misbehaviour) {
      calls.keys++;
      return send(response, valueOf(misbehaviour.keys, calls.keys, { body: { keys: [key.jwk] } }));
    }
    calls.elsewhere.push(`${request.method} ${request.url}`);
    return send(response, { status: 404, body: 'nothing here' });
  }

  /** RFC 6749, 4.1.3 and 5.2; RFC 7636, 4.6: a code is for one client, address and verifier, and for one use. */
  function tokenReply(misbehaviour: Misbehaviour, form: URLSearchParams): Json {
    const asked = requests.get(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isOurs = form.get('client_id') === client.id && form.get('client_secret') === client.secret;
    if (!isOurs) return { error: 'invalid_client' };
    if (!asked || form.get('redirect_uri') !== asked.get('redirect_uri')) return { error: 'invalid_grant' };
    if (asked.get('code_challenge_method') !== 'S256' || asked.get('code_challenge') !== challenge) {
      return { error: 'invalid_grant', error_description: 'canary-of-the-provider' };
    }
    requests.delete(form.get('code') ?? '');
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: url,
      aud: client.id,
      azp: client.id,
      sub: randomUUID(),
      email: 'mallory@hostile.example',
      email_verified: true,
      name: 'Mallory',
      nonce: asked.get('nonce'),
      iat: now,
      exp: now + 600,
    };
    const idToken =
      misbehaviour.idToken ?? ((right) => signJws({ alg: 'RS256', kid: key.kid, typ: 'JWT' }, right, key));
    return {
      access_token: 'ya29.canary-access',
      token_type: 'Bearer',
      expires_in: 3600,
      scope: asked.get('scope'),
      id_token: idToken(claims, key),
    };
  }

  return {
    url,
    key,
    calls,
    bindings(misbehaviour = {}) {
      const id = randomUUID();
      installed.set(id, misbehaviour);
      return {
        GOOGLE_CLIENT_ID: client.id,
        GOOGLE_CLIENT_SECRET: client.secret,
        GOOGLE_ISSUER: url,
        GOOGLE_AUTHORIZATION_ENDPOINT: `${url}/authorize`,
        GOOGLE_TOKEN_ENDPOINT: `${url}/token/${id}`,
        GOOGLE_JWKS_URI: `${url}/keys/${id}`,
      };
    },
    authorize(authorizationUrl) {
      const code = randomUUID();
      requests.set(code, authorizationUrl.searchParams);
      const callback = new URL(authorizationUrl.searchParams.get('redirect_uri') ?? '');
      callback.searchParams.set('code', code);
      callback.searchParams.set('state', authorizationUrl.searchParams.get('state') ?? '');
      callback.searchParams.set('iss', url);
      return callback;
    },
    reset: () => void Object.assign(calls, { token: 0, keys: 0, elsewhere: [] }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function valueOf<Input>(own: Answer | ((input: Input) => Answer) | undefined, input: Input, byTheBook: Answer): Answer {
  return typeof own === 'function' ? own(input) : (own ?? byTheBook);
}

function send(response: ServerResponse, answer: Answer): void {
  if (answer === 'hang') return;
  if (answer === 'reset') return void response.destroy();
  if (answer === 'trickle') {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 200);
    response.on('close', () => clearInterval(timer));
    return;
  }
  const { status = 200, headers = {}, body } = answer;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
