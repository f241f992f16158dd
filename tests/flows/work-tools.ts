import { createDependencies } from '../../worker/create-dependencies.ts';
import { createLocalGates } from './local-gates.ts';
import { createLocalGrants } from './local-grants.ts';
import { createLocalPropertyGates } from './local-property-gates.ts';

/** What a worker of the queue has, in one process. */
export function createWorkTools(bindings: Record<string, unknown>, now: () => Date) {
  const base = { ...createDependencies(bindings), now };
  return {
    ...base,
    grants: createLocalGrants(base),
    gates: createLocalGates(now),
    propertyGates: createLocalPropertyGates(base),
  };
}
