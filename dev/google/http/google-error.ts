import { json, type Reply } from './exchange.ts';

const HTTP_STATUS = {
  INVALID_ARGUMENT: 400,
  UNAUTHENTICATED: 401,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  RESOURCE_EXHAUSTED: 429,
  INTERNAL: 500,
  UNIMPLEMENTED: 501,
  UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
} as const;

export type GoogleStatus = keyof typeof HTTP_STATUS;

/** A refusal of a Google API, with the canonical status of google.rpc.Code. https://google.aip.dev/193 */
export class GoogleError extends Error {
  readonly status: GoogleStatus;
  readonly details: Record<string, unknown>[];
  readonly headers: Record<string, string>;

  constructor(
    status: GoogleStatus,
    message: string,
    details: Record<string, unknown>[] = [],
    headers: Record<string, string> = {},
  ) {
    super(message);
    this.status = status;
    this.details = details;
    this.headers = headers;
  }
}

export function toErrorReply(error: GoogleError): Reply {
  const code = HTTP_STATUS[error.status];
  const details = error.details.length > 0 ? { details: error.details } : {};
  return json({ error: { code, message: error.message, status: error.status, ...details } }, code, error.headers);
}

/** `google.rpc.ErrorInfo`: a machine-readable reason. */
export function errorInfo(reason: string, metadata: Record<string, string>): Record<string, unknown> {
  return { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com', metadata };
}

/** `google.rpc.BadRequest`: what JSON transcoding found wrong, one entry a field. */
export function badRequest(violations: { field?: string; description: string }[]): Record<string, unknown> {
  return { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: violations };
}
