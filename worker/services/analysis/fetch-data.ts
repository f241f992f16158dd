import type { Actor } from '../../../db/scope.ts';
import type { Ga4Request } from '../../analyst/ga4-types.ts';
import type { Dependencies } from '../../context.ts';
import type { AccessDependencies, StoredGrant } from '../google-access/get-access-token.ts';
import { withAccessToken } from '../google-access/with-access-token.ts';
import type { GateNotice, GateReply, GateRequest } from '../property-gate/property-gates.ts';

export type FetchDependencies = AccessDependencies & Pick<Dependencies, 'propertyGates'>;

export interface FetchOptions {
  /** The property's, for the times in errors; UTC where it is absent. */
  timeZone?: string;
  /** Where Google does not answer now, what it answered in the last day will do, and says so. */
  mayBeStale?: boolean;
  /** Why Google is asked; a question where it is absent. */
  purpose?: GateRequest['purpose'];
  /** Told the place in the property's queue, and what the requests will cost. */
  onNotice?: (notice: GateNotice) => void;
}

/**
 * Google's replies to all requests of a question, in their order, through the gate of the property. Throws AppError
 * when Google cannot or will not answer: google_quota_spent says when the quota frees.
 */
export async function fetchData(
  { propertyGates, ...dependencies }: FetchDependencies,
  source: { actor: Pick<Actor, 'tenantId' | 'userId'>; grant: StoredGrant; property: string },
  requests: Ga4Request[],
  signal: AbortSignal,
  options: FetchOptions = {},
): Promise<GateReply[]> {
  const { timeZone, mayBeStale, onNotice, purpose = 'question' } = options;
  const { property } = source;
  const { tenantId } = source.actor;
  return withAccessToken(dependencies, source.actor, source.grant, (accessToken) =>
    propertyGates.ask(
      { property, accessToken, tenantId, purpose, requests, timeZone, mayBeStale },
      { signal, onNotice },
    ),
  );
}
