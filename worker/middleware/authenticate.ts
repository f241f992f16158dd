import { getCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { openDoor } from '../../db/scope.ts';
import { access, type GuardedRoute } from '../access.ts';
import type { Ctx, Dependencies } from '../context.ts';
import { AppError } from '../errors.ts';
import { parseApiKey } from '../services/api-keys/key-format.ts';
import { hashToken } from '../services/auth/session-token.ts';
import { toHexBytes } from '../../db/to-hex-bytes.ts';
import { clientAddress } from './client-address.ts';
import { keepAlive } from './keep-alive.ts';
import { pass, type RateLimitVariables } from './rate-limit.ts';
import type { Keyed } from '../services/idempotency/keyed.ts';
import { rotateSession } from '../services/sessions/rotate-session.ts';
import { sessionCookie, setSessionCookie } from './session-cookie.ts';

export interface CtxVariables extends RateLimitVariables {
  ctx: Ctx;
  /** Where the request has an `Idempotency-Key`. */
  keyed?: Keyed;
  /** Counts the request once more, for one that does as much as several. Throws where that is one too many. */
  countAgain(): Promise<void>;
}

/**
 * Reads what the request shows (an API key or the session cookie) and builds the `ctx` of its verb. The credential
 * itself is checked inside the verb's first batch, together with what `access` asks of it.
 */
export function authenticate(dependencies: Dependencies, route: GuardedRoute) {
  const required = access[route];
  return createMiddleware<{ Variables: CtxVariables }>(async function authenticate(c, next) {
    const credential = await readCredential(c.req.header('authorization'), getCookie(c, sessionCookie));
    if (credential.kind === 'api_key' && required.by === 'session') {
      throw new AppError('forbidden', 'No API key can do this. Sign in to the app and do it there.');
    }
    const shown = toHexBytes(credential.secretHash);
    const address = clientAddress(c);
    const block = address ? dependencies.limits.findBlock(address, shown) : undefined;
    const take = async () => pass(c, await dependencies.limits.takeCredential(required.rate, shown));
    if (block) pass(c, block);
    await take();
    c.set('countAgain', take);
    let mustRotate = false;
    const requestId = c.get('requestId');
    c.set('ctx', {
      ...dependencies,
      requestId,
      credential,
      async batch(statements) {
        const opened = await openDoor(dependencies.db, credential, required, statements);
        c.set('tenantId', opened.actor.tenantId);
        dependencies.limits.remember(shown, opened.actor);
        mustRotate ||= opened.mustRotate;
        return opened;
      },
      defer: (work) => keepAlive(c, work, requestId),
    });
    await next();
    const token = mustRotate ? await rotateSession(dependencies, credential) : undefined;
    if (token) setSessionCookie(c, token);
  });
}

async function readCredential(
  authorization: string | undefined,
  cookie: string | undefined,
): Promise<Ctx['credential']> {
  if (authorization !== undefined) {
    const key = await parseApiKey(authorization.replace(/^Bearer +/i, ''));
    if (key.kind === 'no_key') {
      throw new AppError('unauthenticated', 'This is not a Parley API key. It starts with parley_live_.');
    }
    if (key.kind === 'mistyped') {
      throw new AppError(
        'unauthenticated',
        'This API key is mistyped or cut off: its checksum does not fit. Copy it again, whole.',
      );
    }
    return { kind: 'api_key', publicId: key.publicId, secretHash: key.secretHash };
  }
  if (!cookie) throw new AppError('unauthenticated', 'Sign in to go on.');
  return { kind: 'session', secretHash: await hashToken(cookie) };
}
