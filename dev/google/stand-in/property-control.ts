import { z } from 'zod';
import { conditionsSchema, type ConditionStore } from '../data-api/quality/conditions.ts';
import { quotaNames, type QuotaName } from '../data-api/quota/quota-limits.ts';
import type { QuotaLedger } from '../data-api/quota/quota-ledger.ts';

/** `properties/123` or `123` */
const property = z
  .string()
  .regex(/^(properties\/)?\d+$/)
  .transform((name) => name.replace('properties/', ''));

const quotaSchema = z.strictObject({
  property,
  category: z.enum(['core', 'realtime', 'funnel']).default('core'),
  level: z.enum(['standard', '360']).optional(),
  remaining: z.partialRecord(z.enum(quotaNames as [QuotaName, ...QuotaName[]]), z.int().min(0)).default({}),
});

/** @throws Error for a body that is none */
export function setQuota(quota: QuotaLedger, body: unknown): void {
  const { property: propertyId, category, level, remaining } = quotaSchema.parse(body);
  if (remaining.concurrentRequests !== undefined) throw new Error('concurrentRequests is what is open at the moment.');
  if (level) quota.setLevel(propertyId, level);
  for (const name of quotaNames) {
    const left = remaining[name];
    if (left !== undefined) quota.setRemaining(name, { propertyId, category }, left);
  }
}

const propertyConditionsSchema = conditionsSchema.extend({ property });

/** Takes the place of the conditions that the property had. @throws Error for a body that is none */
export function setConditions(conditions: ConditionStore, body: unknown): void {
  const { property: propertyId, ...given } = propertyConditionsSchema.parse(body);
  conditions.set(propertyId, given);
}
