import type { GoogleConfig } from './config.ts';
import { send } from './send.ts';

/** Sends JSON with a grant's access token; the reply's JSON, not yet parsed. Fails as `send` does. */
export function post(
  config: GoogleConfig,
  url: URL,
  body: object,
  options: { accessToken: string; signal: AbortSignal | undefined },
): Promise<unknown> {
  const text = JSON.stringify(body);
  const headers = { authorization: `Bearer ${options.accessToken}`, 'content-type': 'application/json' };
  return send(config, () => new Request(url, { method: 'POST', headers, body: text }), options.signal);
}
