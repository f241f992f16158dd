import { AppError } from '../errors.ts';
import type { GrantKey, Grants } from '../services/google-access/grants.ts';
import { callObject } from './call-object.ts';
import { type Grant, toName } from './grant.ts';

/** The grants' Durable Objects; the tenant is part of the name. */
export function createGrants(namespace: DurableObjectNamespace<Grant>): Grants {
  const objectOf = (key: GrantKey) => namespace.getByName(toName(key));
  return {
    async accessToken(request) {
      const reply = await callObject(async () => objectOf(request).accessToken(request));
      if (reply.kind === 'token') return reply.accessToken;
      throw new AppError(reply.code, reply.message, reply.action ? { action: reply.action } : {});
    },
    forget: ({ tenantId, credentialId }) =>
      callObject(() => objectOf({ tenantId, credentialId }).forget({ tenantId, credentialId })),
  };
}
