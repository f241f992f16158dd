import { ModelFailed, type ModelFailureReason } from '../../ai/model-failed.ts';
import { PlanRejected } from '../../analyst/check/plan-rejected.ts';
import type { Planned } from './plan-question.ts';

/** A plan with how it came about, as JSON. */
export interface KeptPlan extends Omit<Planned, 'fault'> {
  fault?: { reason: ModelFailureReason; status?: number } | { rejected: string[] };
}

export function toKeptPlan({ fault, ...planned }: Planned): KeptPlan {
  if (!fault) return planned;
  if (fault instanceof PlanRejected) return { ...planned, fault: { rejected: fault.reasons } };
  const { reason, status } = fault;
  return { ...planned, fault: { reason, ...(status !== undefined && { status }) } };
}

export function fromKeptPlan({ fault, ...planned }: KeptPlan): Planned {
  if (!fault) return planned;
  if ('rejected' in fault) return { ...planned, fault: new PlanRejected(fault.rejected) };
  return { ...planned, fault: new ModelFailed(fault.reason, fault.status) };
}
