import type { Dependencies } from '../../worker/context.ts';
import { PropertyGateKeeper } from '../../worker/services/property-gate/gate-keeper.ts';
import type { PropertyGates } from '../../worker/services/property-gate/property-gates.ts';
import { openSql } from './local-gates.ts';

/** The gates of one process, without Durable Objects: each property has its keeper, as there. */
export function createLocalPropertyGates({
  env,
  counters,
  now,
}: Pick<Dependencies, 'env' | 'counters' | 'now'>): PropertyGates {
  const keepers = new Map<string, PropertyGateKeeper>();
  const open = () =>
    new PropertyGateKeeper({
      config: env,
      sql: openSql(),
      counters,
      now: () => now().getTime(),
      isCaching: env.GA4_REPLY_CACHE === 'on',
      syncTokensPerHour: env.SYNC_TOKENS_PER_HOUR,
      defer: (work) => work(),
    });
  const keeperOf = (property: string) => {
    const keeper = keepers.get(property) ?? open();
    keepers.set(property, keeper);
    return keeper;
  };
  return {
    ask: (request, options) => keeperOf(request.property).ask(request, options),
    price: async ({ property, requests }) => keeperOf(property).price(requests),
    read: ({ property, tenantId }) => keeperOf(property).read(tenantId),
  };
}
