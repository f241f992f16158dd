/**
 * What happens that webhooks tell of: the closed list, with what each says beside its id, kind, team and time. Ids, codes, and
 * figures only where the event is about one; never a question, an answer, an address or a secret: whoever receives it
 * fetches the rest with a key of their own, whose rights decide.
 */
export interface WebhookData {
  /** An answer was stored whole. `schedule_id`: which schedule asked, where no person did. */
  'report.ready':
    | { chat_id: string; message_id: string; property_id: string | null; schedule_id: string | null }
    /** Of a schedule, whose answers are in no chat but at `/api/v1/schedule-runs/{run_id}`. */
    | { chat_id: null; message_id: null; property_id: string | null; schedule_id: string; run_id: string };
  /** Reading the days of a property began to fail; told once, until a day was read again. `error`: a code of the API's. */
  'sync.failed': { property_id: string; error: string };
  /** Google ended our access; told once, until the connection was made again. */
  'grant.reconnect_needed': { connection_id: string };
  /**
   * A day's figure lay outside what its past makes likely, or beyond a limit. `day`: in the property's time zone, `2026-11-20`; the
   * figures in the unit of the metric.
   */
  'anomaly.found': AlertData & {
    /** The answer that shows it, where one was stored. */
    chat_id: string | null;
    message_id: string | null;
  };
  /** What `anomaly.found` told of is over. `day`: whose figure ended it; null of one that was withdrawn. */
  'anomaly.resolved': Omit<AlertData, 'day' | 'value'> & {
    /** `withdrawn`: its days were judged anew, and they were not beyond the limit after all. */
    reason: 'back' | 'withdrawn';
    /** The days that were beyond. */
    first_day: string;
    last_day: string;
    day: string | null;
    value: number | null;
  };
}

interface AlertData {
  property_id: string;
  alert_id: string;
  /** `/api/v1/incidents/{incident_id}`. */
  incident_id: string;
  /** GA4's name. */
  metric: string;
  /** Which part of it is watched, as the alert has them. */
  filters: unknown[];
  day: string;
  value: number;
  /** Null: to that side there is no limit. */
  expected: { low: number | null; high: number | null };
}

export type WebhookKind = keyof WebhookData;

/** Which of them an endpoint may ask for. */
export const webhookKinds = [
  'report.ready',
  'sync.failed',
  'grant.reconnect_needed',
  'anomaly.found',
  'anomaly.resolved',
] as const satisfies readonly WebhookKind[];

/** Sent to one endpoint when somebody tries it. */
export const testKind = 'webhook.test';

/** Why an attempt was none, as the API and the page say it. */
export const deliveryErrors = [
  /** An answer that is no 2xx. */
  'refused',
  'redirected',
  'timed_out',
  'unreachable',
  /** The name leads to no address, or not to public ones alone. */
  'name_unknown',
  'address_not_public',
] as const;
export type DeliveryError = (typeof deliveryErrors)[number];
