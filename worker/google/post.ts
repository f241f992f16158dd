import type { GoogleConfig } from './config.ts';
import { sendOnce } from './send.ts';

/** Sends JSON with a grant's access token; the reply's JSON, not yet parsed. Fails as `sendOnce` does. */
export function post(
  config: GoogleConfig,
  url: URL,
  body: object,
  options: { accessToken: string; signal: AbortSignal | undefined },
): Promise<unknown> {
  const text = JSON.stringify(body);
  const headers = { authorization: `Bearer ${options.accessToken}`, 'content-type': 'application/json' };
  return sendOnce(config, new Request(url, { method: 'POST', headers, body: text }), options.signal);
}
