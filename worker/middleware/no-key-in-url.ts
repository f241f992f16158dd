import { createMiddleware } from 'hono/factory';
import { AppError } from '../errors.ts';

/**
 * Refuses an API key in the address, where proxies and browsers write it down. Nothing is done with it, so that
 * nobody comes to rely on it.
 */
export function noKeyInUrl() {
  return createMiddleware(async function noKeyInUrl(c, next) {
    if (decode(c.req.url).includes('parley_live_')) {
      throw new AppError(
        'invalid_request',
        'Send the API key in the header Authorization: Bearer, never in the address. Who has seen this address has the key: delete it and make another.',
      );
    }
    return next();
  });
}

/** Escapes of ASCII only: all that the start of a key can hide behind, twice at most. */
function decode(url: string): string {
  const once = (text: string) =>
    text.replaceAll(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return once(once(url));
}
