import type { Dependencies } from '../../worker/context.ts';
import { PropertyGateKeeper } from '../../worker/services/property-gate/gate-keeper.ts';
import type { PropertyGates } from '../../worker/services/property-gate/property-gates.ts';
import { openSql } from './local-gates.ts';

/** The gates of one process, without Durable Objects: each property has its keeper, as there. */
export function createLocalPropertyGates({ env, now }: Pick<Dependencies, 'env' | 'now'>): PropertyGates {
  const keepers = new Map<string, PropertyGateKeeper>();
  const open = () =>
    new PropertyGateKeeper({
      config: env,
      sql: openSql(),
      now: () => now().getTime(),
      isCaching: env.GA4_REPLY_CACHE === 'on',
      defer: (work) => work(),
    });
  return {
    ask(request, options) {
      const keeper = keepers.get(request.property) ?? open();
      keepers.set(request.property, keeper);
      return keeper.ask(request, options);
    },
  };
}
