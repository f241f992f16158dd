import type { Ga4Request, RunReportReply } from '../../analyst/ga4-types.ts';
import type { KnownQuota } from './quota-book.ts';
import type { Purpose, Use } from './use-book.ts';

/** What one question asks of Google about one property. */
export interface GateRequest {
  /** `properties/123`. */
  property: string;
  /** The property's, for times in sentences and for which days are over; UTC where it is not known. */
  timeZone?: string | undefined;
  accessToken: string;
  /** Whose numbers it counts in. */
  tenantId: string;
  purpose: Purpose;
  requests: Ga4Request[];
  /** Where Google does not answer now, what it answered in the last day will do. */
  mayBeStale?: boolean | undefined;
}

export interface GateReply {
  /** As it was sent, where Google made us leave a metric out. */
  request: Ga4Request;
  reply: RunReportReply;
  /** Quota tokens that this question spent on it: none where the reply was there already, or on its way. */
  tokens: number | undefined;
  /** When Google answered, ISO 8601 UTC. */
  fetchedAt: string;
  /** Older than a reply may be, because Google does not answer now: why, as a sentence. */
  stale?: string | undefined;
}

/** How a question gets on before its replies are there. */
export interface GateNotice {
  /** In the queue of the property, from 1; 0 when Google is being asked. */
  place: number;
  /** Until Google is asked, estimated. */
  seconds: number;
  /** What the question will spend of the property's quota, estimated. */
  tokens: number;
}

/** How a property is used: a team's own numbers, and what Google said. */
export interface PropertyUse {
  /** The team's, in this hour and the 23 before it. */
  lastDay: Use;
  /** Tokens of the nightly reading since the hour began: the team's, and whether all teams together have taken their share. */
  sync: { tokens: number; isSpent: boolean; freesAt: string };
  /** What Google said is left; undefined where it has not let the team see the property within the last day. */
  quota: KnownQuota[] | undefined;
}

/**
 * What all questions to a GA4 property share, whoever asks: Google's quotas, eight requests at once, and the replies. One
 * Durable Object a property (`objects/property-gate.ts`); one round trip a question.
 */
export interface PropertyGates {
  /**
   * The replies in the order of the requests. Throws AppError: google_quota_spent with the time at which it frees,
   * google_unavailable, and whatever Google refuses; the signal's reason when it says stop.
   */
  ask(
    request: GateRequest,
    options: { signal: AbortSignal; onNotice?: ((notice: GateNotice) => void) | undefined },
  ): Promise<GateReply[]>;

  /** What requests are likely to cost, in Google's quota tokens, as learned from like ones. Nothing is asked. */
  price(input: { property: string; requests: Ga4Request[] }): Promise<number>;

  read(input: { property: string; tenantId: string }): Promise<PropertyUse>;
}
