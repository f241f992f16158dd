import type { Dependencies } from '../../worker/context.ts';
import { GrantKeeper } from '../../worker/services/google-access/grant-keeper.ts';
import type { GrantKey, Grants } from '../../worker/services/google-access/grants.ts';
import type { Outbox } from '../../worker/services/google-access/renew-grant.ts';
import type { Unsaved } from '../../worker/services/google-access/store-renewed.ts';

/** The grants of one process, without Durable Objects: each has its keeper, as there. */
export function createLocalGrants(dependencies: Pick<Dependencies, 'env' | 'db' | 'now' | 'webhookQueue'>): Grants {
  const keepers = new Map<string, GrantKeeper>();
  const keeperOf = ({ tenantId, credentialId }: GrantKey) => {
    const name = `${tenantId}/${credentialId}`;
    const keeper = keepers.get(name) ?? new GrantKeeper(dependencies, createOutbox());
    keepers.set(name, keeper);
    return keeper;
  };
  return {
    accessToken: (request) => keeperOf(request).accessToken(request),
    forget(key) {
      keepers.delete(`${key.tenantId}/${key.credentialId}`);
      return Promise.resolve();
    },
  };
}

function createOutbox(): Outbox {
  let kept: Unsaved | undefined;
  return {
    read: () => Promise.resolve(kept),
    keep(unsaved) {
      kept = unsaved;
      return Promise.resolve();
    },
    drop() {
      kept = undefined;
      return Promise.resolve();
    },
  };
}
