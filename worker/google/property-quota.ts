import { z } from 'zod';

/** https://developers.google.com/analytics/devguides/reporting/data/v1/rest/v1beta/PropertyQuota */
export const quotaNames = [
  'tokensPerDay',
  'tokensPerHour',
  'tokensPerProjectPerHour',
  'concurrentRequests',
  'serverErrorsPerProjectPerHour',
  'potentiallyThresholdedRequestsPerHour',
] as const;
export type QuotaName = (typeof quotaNames)[number];

/** JSON of a proto leaves a zero out. */
const statusSchema = z.object({ consumed: z.int().default(0), remaining: z.int().default(0) });
export const quotaSchema = z.partialRecord(z.enum(quotaNames), statusSchema);

/** What a request took of each quota, and what is left of it. */
export type PropertyQuota = z.infer<typeof quotaSchema>;
