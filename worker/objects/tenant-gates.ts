import type { TenantGates } from '../services/budget/tenant-gates.ts';
import { callObject } from './call-object.ts';
import type { TenantGate } from './tenant-gate.ts';

/** The teams' Durable Objects, one a team. */
export function createTenantGates(namespace: DurableObjectNamespace<TenantGate>): TenantGates {
  const gateOf = (tenantId: string) => namespace.getByName(tenantId);
  return {
    enter: ({ tenantId, ...entry }) => callObject(() => gateOf(tenantId).enter(entry)),
    closeStream: (tenantId, streamId) => callObject(() => gateOf(tenantId).closeStream(streamId)),
    settle: (tenantId, runId, cost) => callObject(() => gateOf(tenantId).settle(runId, cost)),
    read: (tenantId) => callObject(() => gateOf(tenantId).read()),
    setOwn: (tenantId, own) => callObject(() => gateOf(tenantId).setOwn(own)),
    forget: (tenantId) => callObject(() => gateOf(tenantId).forget()),
  };
}
