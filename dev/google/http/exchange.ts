/** One HTTP request as the stand-in's handlers see it. */
export interface Call {
  method: string;
  /** Decoded nowhere: as it arrived, without the query. */
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: string;
  /** `http://127.0.0.1:4321`, also the OpenID issuer. */
  origin: string;
}

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What a call meets: a reply, a connection that is cut before a byte of one, or silence. */
export type Outcome = Reply | 'cut' | undefined;

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8', 'cache-control': 'private', ...headers },
    body: JSON.stringify(body, null, 2),
  };
}

export function redirect(location: string): Reply {
  return {
    status: 302,
    headers: { location, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
    body: '',
  };
}

/** `method` and `path` of a call, when they are the ones asked for. */
export function isCall(call: Call, method: string, path: string): boolean {
  return call.method === method && call.path === path;
}

/**
 * The form of an `application/x-www-form-urlencoded` body; undefined for any other content type.
 */
export function parseForm(call: Call): URLSearchParams | undefined {
  const type = (call.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  return type === 'application/x-www-form-urlencoded' ? new URLSearchParams(call.body) : undefined;
}
