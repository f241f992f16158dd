import { parseForm, type Call } from '../http/exchange.ts';

/** What arrived, without anything that would let a reader act as the sender. */
export interface LoggedRequest {
  at: string;
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: unknown;
  /** Absent while the answer is outstanding, or when it never came. */
  status?: number;
  duration_ms?: number;
}

const KEPT = 500;
const SECRET = new Set([
  'code',
  'code_verifier',
  'client_secret',
  'refresh_token',
  'access_token',
  'id_token',
  'token',
  'sign_in',
]);
const SHOWN_HEADERS = ['authorization', 'content-type', 'user-agent', 'accept', 'x-goog-user-project'];

export type RequestLog = ReturnType<typeof createRequestLog>;

export function createRequestLog(now: () => Date) {
  const entries: LoggedRequest[] = [];

  return {
    list: (): LoggedRequest[] => entries,

    clear(): void {
      entries.length = 0;
    },

    /** Call the result with the status once it is known. */
    add(call: Call): (status: number) => void {
      const entry: LoggedRequest = {
        at: now().toISOString(),
        method: call.method,
        path: call.path,
        query: redactPairs(call.query),
        headers: toHeaders(call.headers),
        body: toBody(call),
      };
      entries.push(entry);
      if (entries.length > KEPT) entries.splice(0, entries.length - KEPT);
      const startedAt = performance.now();
      return (status) => {
        entry.status = status;
        entry.duration_ms = Math.round(performance.now() - startedAt);
      };
    },
  };
}

function toBody(call: Call): unknown {
  if (call.body === '') return null;
  const form = parseForm(call);
  if (form) return redactPairs(form);
  try {
    return JSON.parse(call.body) as unknown;
  } catch {
    return `(${call.body.length} characters that are not JSON)`;
  }
}

function redactPairs(pairs: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...pairs].map(([name, value]) => [name, SECRET.has(name) ? '(redacted)' : value]));
}

function toHeaders(headers: Headers): Record<string, string> {
  const shown = SHOWN_HEADERS.map((name) => [name, headers.get(name)] as const).filter(([, value]) => value !== null);
  return Object.fromEntries(
    shown.map(([name, value]) => [
      name,
      name === 'authorization' ? `${value?.split(' ')[0]} (redacted)` : String(value),
    ]),
  );
}
