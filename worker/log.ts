export type LogEvent =
  | 'request'
  | 'authorization_failed'
  | 'refusal_not_recorded'
  | 'answer_failed'
  | 'answer_not_saved'
  | 'answer_not_kept'
  | 'annotations_not_read'
  | 'earlier_days_not_read'
  | 'answer_not_resumed'
  | 'usage_not_saved'
  | 'gate_failed'
  | 'gate_not_read'
  | 'grant_not_renewed'
  | 'grant_not_revoked'
  | 'unconfirmed_ended'
  | 'vectors_deleted'
  | 'vectors_not_deleted'
  | 'grant_of_another_team'
  | 'google_security_event'
  | 'trace_of_member_left'
  | 'deferred_failed'
  | 'not_counted'
  | 'secret_not_opened'
  | 'erased'
  | 'erasure_failed'
  | 'swept'
  | 'nightly_failed'
  | 'frequent_failed'
  | 'syncs_queued'
  | 'synced'
  | 'sync_failed'
  | 'fact_left_out'
  | 'sync_message_failed'
  | 'sync_given_up'
  | 'embeddings_queued'
  | 'embedded'
  | 'facts_not_embedded'
  | 'search_not_embedded'
  | 'work_queued'
  | 'worked'
  | 'work_failed'
  | 'schedule_failed'
  | 'alert_failed'
  | 'incident_not_explained'
  | 'mail_not_sent'
  | 'webhooks_queued'
  | 'webhooks_not_queued'
  | 'webhooks_delivered'
  | 'webhooks_refused'
  | 'webhook_message_failed';

declare const kind: unique symbol;
/** Made by `describeCause`; nothing else fits, so no message can be logged as a cause. */
export type Cause = string & { readonly [kind]: 'cause' };
/** Made by `toTenantMark`. */
export type TenantMark = string & { readonly [kind]: 'tenant' };

/** One line of JSON. Only these fields exist, so nothing else can be logged by accident. */
export interface LogLine {
  event: LogEvent;
  request_id?: string;
  method?: string;
  /** The route's pattern, never the path with its ids or its query. */
  route?: string;
  status?: number;
  duration_ms?: number;
  /** How many a job dealt with. */
  count?: number;
  /** Tells the lines of one team apart without naming it. */
  tenant?: TenantMark;
  code?: string;
  /** Class and SQLSTATE or HTTP status of the cause; never its message, which may quote data. */
  cause?: Cause;
}

const fields = {
  event: true,
  request_id: true,
  method: true,
  route: true,
  status: true,
  duration_ms: true,
  count: true,
  tenant: true,
  code: true,
  cause: true,
} satisfies Record<keyof LogLine, true>;

export function log(line: LogLine): void {
  console.log(JSON.stringify(line, Object.keys(fields)));
}

/** The name, code and stack positions of a failure and of what caused it, without their messages. */
export function describeCause(error: unknown): Cause {
  const causes: string[] = [];
  // A cause may name itself.
  for (let cause = error; cause !== undefined && causes.length < 5; cause = causeOf(cause))
    causes.push(describe(cause));
  return causes.join(' <- ') as Cause;
}

/** The first 48 bits of the SHA-256 of a tenant's id, which is random. */
export async function toTenantMark(tenantId: string): Promise<TenantMark> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(tenantId));
  return Array.from(new Uint8Array(hash, 0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('') as TenantMark;
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { code?: unknown };
  // A SQLSTATE or a constant; whoever was asked may have put something else there.
  const constant = typeof code === 'string' && /^([0-9A-Z]{5}|[A-Z][A-Z_]{2,50})$/.test(code) ? ` ${code}` : '';
  const name = /^[A-Z][A-Za-z_]{0,40}$/.test(error.name) ? error.name : 'Error';
  return `${name}${constant}${positionOf(error)}`;
}

/** File and line, without the folder. The message comes first in a stack, and may look like a line of it. */
function positionOf({ stack = '', message }: Error): string {
  const start = stack.indexOf(message);
  if (start === -1) return '';
  const frame = stack
    .slice(start + message.length)
    .split('\n')
    .find((line) => line.trimStart().startsWith('at '));
  const [, position] = /([\w.-]+\.[cm]?[jt]sx?:\d+:\d+)\)?$/.exec(frame ?? '') ?? [];
  return position ? ` ${position}` : '';
}
