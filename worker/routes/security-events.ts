import { Hono } from 'hono';
import type { Dependencies } from '../context.ts';
import { AppError } from '../errors.ts';
import type { RequestIdVariables } from '../middleware/request-id.ts';
import { receiveEvents } from '../services/security-events/receive-events.ts';

/**
 * Where Google tells us that an account is not safe (RFC 8935, push). Anyone may call; only a token that Google signed
 * for us does anything, and no cookie is looked at.
 */
export function securityEventRoutes(dependencies: Dependencies) {
  return new Hono<{ Variables: RequestIdVariables }>().post('/google/events', async (c) => {
    if (c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() !== 'application/secevent+jwt') {
      throw new AppError('unsupported_media_type', 'Send the token as application/secevent+jwt.');
    }
    const token = (await c.req.text()).trim();
    const received = await receiveEvents(dependencies, { token, requestId: c.get('requestId') });
    if (received.kind === 'accepted') return c.body(null, 202);
    const body = { err: received.reason, description: 'The security event token was refused.' };
    return c.json(body, 400, { 'cache-control': 'no-store' });
  });
}
