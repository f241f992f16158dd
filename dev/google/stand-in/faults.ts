import type { Call, Reply } from '../http/exchange.ts';
import { toErrorReply } from '../http/google-error.ts';
import { isKnownError, knownErrors, type KnownError } from './known-errors.ts';

/** A failure to play, set by `POST /__stand-in/faults`. */
export interface Fault {
  /** `bearer`: the access token that the call came with. */
  match: { path?: string; property?: string; bearer?: string };
  /** How many matching calls it hits. */
  times: number | 'always';
  /** One of Google's own errors, by its name in `known-errors.ts`. */
  error?: KnownError;
  /** Answers with this status; the body is `body`, or an HTML page with `html`. */
  status?: number;
  body?: unknown;
  html?: boolean;
  headers?: Record<string, string>;
  /** Waits first; without a status the real answer follows. */
  delay_ms?: number;
  /** Never answers. */
  hang?: boolean;
  /** Closes the connection before a byte of an answer. */
  cut?: boolean;
}

export type Faults = ReturnType<typeof createFaults>;

export function createFaults() {
  let faults: Fault[] = [];

  return {
    add(fault: Fault): void {
      faults.push(fault);
    },

    clear(): void {
      faults = [];
    },

    /** The first fault that matches, counted as played. */
    take(call: Call): Fault | undefined {
      const fault = faults.find((candidate) => isMatch(candidate, call));
      if (fault && fault.times !== 'always') {
        fault.times -= 1;
        if (fault.times <= 0) faults = faults.filter((candidate) => candidate !== fault);
      }
      return fault;
    },
  };
}

/** What a fault answers with; undefined when the true answer follows. */
export function toFaultReply(fault: Fault, call: Call): Reply | undefined {
  if (fault.error) return toErrorReply(knownErrors[fault.error](call));
  return fault.status === undefined ? undefined : toStatusReply(fault, fault.status);
}

function toStatusReply(fault: Fault, status: number): Reply {
  const html = fault.html === true;
  return {
    status,
    headers: {
      'content-type': html ? 'text/html; charset=UTF-8' : 'application/json; charset=UTF-8',
      ...fault.headers,
    },
    body: html
      ? `<!DOCTYPE html><title>Error ${status} (Server Error)!!1</title><p>The server encountered an error.</p>`
      : JSON.stringify(fault.body ?? toUsualBody(status)),
  };
}

/** What a Google API says with this status, when the fault does not say it. */
function toUsualBody(status: number): unknown {
  const [name, message] = USUAL[status] ?? ['UNKNOWN', 'Unknown error.'];
  return { error: { code: status, message, status: name } };
}

const USUAL: Record<number, [status: string, message: string]> = {
  400: ['INVALID_ARGUMENT', 'Request contains an invalid argument.'],
  401: ['UNAUTHENTICATED', 'Request had invalid authentication credentials.'],
  403: ['PERMISSION_DENIED', 'The caller does not have permission'],
  429: ['RESOURCE_EXHAUSTED', 'Exhausted concurrent requests quota. Please send fewer requests concurrently.'],
  500: ['INTERNAL', 'Internal error encountered.'],
  503: ['UNAVAILABLE', 'The service is currently unavailable.'],
  504: ['DEADLINE_EXCEEDED', 'Deadline exceeded.'],
};

/** @throws Error with a sentence for the person who wrote the fault */
export function parseFault(value: unknown): Fault {
  if (typeof value !== 'object' || value === null) throw new Error('A fault is a JSON object.');
  const fault = value as Partial<Record<keyof Fault, unknown>>;
  const known = ['match', 'times', 'status', 'body', 'html', 'headers', 'delay_ms', 'hang', 'cut', 'error'];
  const unknown = Object.keys(fault).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`Unknown fields: ${unknown.join(', ')}. Known: ${known.join(', ')}.`);
  const { times = 1 } = fault;
  if (times !== 'always' && !(Number.isInteger(times) && Number(times) > 0)) {
    throw new Error('times is a positive integer or "always".');
  }
  const { status, body, html, headers, delay_ms: delay, hang, cut, error } = fault;
  if (error !== undefined && !isKnownError(error)) {
    throw new Error(`error is one of ${Object.keys(knownErrors).join(', ')}.`);
  }
  if (status !== undefined && !(Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599)) {
    throw new Error('status is an HTTP status from 200 to 599.');
  }
  if (status === undefined && (body !== undefined || html !== undefined))
    throw new Error('body and html need a status.');
  if (status === undefined && error === undefined && delay === undefined && hang !== true && cut !== true) {
    throw new Error('A fault needs a status, an error, a delay_ms, hang: true or cut: true.');
  }
  return {
    ...(value as Fault),
    match: parseMatch(fault.match),
    times: times as number | 'always',
    ...(headers ? { headers: headers as Record<string, string> } : {}),
  };
}

function parseMatch(value: unknown): Fault['match'] {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null) throw new Error('match is an object {path?, property?, bearer?}.');
  return value as Fault['match'];
}

/** `path` is a substring, `bearer` an access token; `property` is `properties/123` or `123`. */
function isMatch(fault: Fault, call: Call): boolean {
  const { path, property, bearer } = fault.match;
  if (path !== undefined && !call.path.includes(path)) return false;
  if (bearer !== undefined && call.headers.get('authorization') !== `Bearer ${bearer}`) return false;
  if (property === undefined) return true;
  const id = property.replace(/^properties\//, '');
  return new RegExp(`/properties/${id.replace(/\D/g, '')}([:/]|$)`).test(call.path);
}
