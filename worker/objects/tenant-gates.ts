import type { TenantGates } from '../services/budget/tenant-gates.ts';
import type { TenantGate } from './tenant-gate.ts';

/** The teams' Durable Objects, one a team. */
export function createTenantGates(namespace: DurableObjectNamespace<TenantGate>): TenantGates {
  const gateOf = (tenantId: string) => namespace.getByName(tenantId);
  return {
    enter: ({ tenantId, ...entry }) => gateOf(tenantId).enter(entry),
    closeStream: (tenantId, streamId) => gateOf(tenantId).closeStream(streamId),
    settle: (tenantId, runId, cost) => gateOf(tenantId).settle(runId, cost),
    read: (tenantId) => gateOf(tenantId).read(),
    setOwn: (tenantId, own) => gateOf(tenantId).setOwn(own),
    forget: (tenantId) => gateOf(tenantId).forget(),
  };
}
