import type { PlanInput } from './plan-input.ts';

/** "Weekly signups" of one week: a figure, and no line. */
export function isOnePoint(
  granularity: PlanInput['reading']['granularity'],
  { span: { shape } }: PlanInput['period'],
): boolean {
  return shape.kind !== 'days' && shape.unit === granularity && shape.count === 1;
}
