import type { KeyedRequest } from '../../../db/queries/idempotency.ts';

/** A request under way that carries a key of its own. */
export interface Keyed {
  request: KeyedRequest;
  /** Its session works in another team from now on: the same request, sent again, comes from there. */
  movesTo(tenantId: string): void;
}
