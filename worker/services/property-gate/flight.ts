import type { Ga4Request } from '../../analyst/ga4-types.ts';
import type { Call } from './call-queue.ts';
import type { GateNotice, GateReply, GateRequest } from './property-gates.ts';
import type { QuotaCategory } from './quota-book.ts';
import type { KeptReply } from './reply-cache.ts';

/** One question under way. */
export interface Question {
  request: GateRequest;
  /** Hash of its access token. */
  reader: string;
  /** Hash of its team's id. */
  team: string;
  timeZone: string;
  /** What it waits for. */
  flights: Set<Flight>;
  tokens: number;
  place: number | undefined;
  onNotice: ((notice: GateNotice) => void) | undefined;
}

export interface Asked {
  request: Ga4Request;
  key: string;
  /** The reader whose the reply is; undefined for everybody who may see the property. */
  owner: string | undefined;
}

/** A request that Google is being asked, for as many questions as wait for it. */
export interface Flight {
  asked: Asked;
  /** Whose token it is asked with. */
  reader: string;
  waiting: number;
  landed: PromiseWithResolvers<KeptReply & { tokens: number | undefined }>;
}

export interface GateCall extends Call {
  question: Question;
  category: QuotaCategory;
  isSensitive: boolean;
  flights: Flight[];
}

export function wait(question: Question, flight: Flight): void {
  question.flights.add(flight);
  flight.waiting += 1;
}

export function toFlightKey(key: string, owner: string | undefined): string {
  return `${key} ${owner ?? ''}`;
}

/** @param tokens what the question spent on it: nothing where it was there already */
export function toReply(asked: Ga4Request, kept: KeptReply, tokens: number | undefined): GateReply {
  return {
    request: toSent(asked, kept.sentBody),
    reply: kept.reply,
    tokens,
    fetchedAt: new Date(kept.fetchedAt).toISOString(),
  };
}

/** The request with the body that Google got for it, which is of the same method. */
function toSent(asked: Ga4Request, sentBody: Ga4Request['body'] | undefined): Ga4Request {
  return sentBody ? ({ ...asked, body: sentBody } as Ga4Request) : asked;
}
