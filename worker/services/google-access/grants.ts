import type { Actor } from '../../../db/scope.ts';

export interface GrantKey {
  tenantId: string;
  credentialId: string;
}

export interface AccessRequest extends GrantKey {
  /** Who acts: a grant is read and written as them. */
  userId: Actor['userId'];
  /** A token that Google did not accept. */
  refused?: string | undefined;
}

/** The Google grants of all tenants: one Durable Object a grant (`objects/grant.ts`), so that one at a time renews it. */
export interface Grants {
  /** An access token that is good for at least a minute. Throws needs_reconnect when the grant has ended. */
  accessToken(request: AccessRequest): Promise<string>;
  /** Its tokens were replaced, revoked or deleted: what is kept of them in memory is worthless. */
  forget(key: GrantKey): Promise<void>;
}
