import { z } from 'zod';

const iso = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** `ResponseMetaData.DataTruncationReason.DataTruncationType`, in the order of their numbers from 1. */
export const truncationTypes = [
  'DATA_TRUNCATION_TYPE_RULES_BASED_MODELS',
  'DATA_TRUNCATION_TYPE_DATA_DRIVEN_ATTRIBUTION',
  'DATA_TRUNCATION_TYPE_DV360',
  'DATA_TRUNCATION_TYPE_CM360',
  'DATA_TRUNCATION_TYPE_ITEM_SCOPED_ECOMMERCE_METRICS',
  'DATA_TRUNCATION_TYPE_EVENT_SCOPED_ECOMMERCE_METRICS',
  'DATA_TRUNCATION_TYPE_DATE_RANGE',
  'DATA_TRUNCATION_TYPE_PROPERTY',
  'DATA_TRUNCATION_TYPE_CONVERSIONS',
  'DATA_TRUNCATION_TYPE_GOOGLE_ADS',
] as const;

/** What keeps reports of a property from the whole truth: set by `POST /__stand-in/conditions`. */
export const conditionsSchema = z.strictObject({
  /** Every report withholds small groups, not only those about demographics. */
  thresholding: z.boolean().optional(),
  /** So many combinations of values keep their names, the others are "(other)"; in columns of time too, with `dates`. */
  other_row: z.strictObject({ after: z.int().min(1), dates: z.boolean().optional() }).optional(),
  /** Only this share of the users is read, and the figures are projected. */
  sampling: z.strictObject({ share: z.number().gt(0).lt(1) }).optional(),
  /** This share of the events arrives late, within 48 hours. `hours_later` asks as if so much time had passed. */
  late: z.strictObject({ share: z.number().gt(0).max(1), hours_later: z.number().min(0).optional() }).optional(),
  /** The reader's role does not show these. */
  restricted: z.array(z.enum(['COST_DATA', 'REVENUE_DATA'])).optional(),
  /** Days before this one are gone. */
  truncation: z.strictObject({ type: z.enum(truncationTypes), before: iso }).optional(),
  /** Reports have no rows, for this reason. */
  empty_reason: z.string().min(1).optional(),
});
export type Conditions = z.infer<typeof conditionsSchema>;

export type ConditionStore = ReturnType<typeof createConditionStore>;

export function createConditionStore() {
  const byProperty = new Map<string, Conditions>();
  return {
    of: (propertyId: string): Conditions => byProperty.get(propertyId) ?? {},
    set: (propertyId: string, conditions: Conditions): void => void byProperty.set(propertyId, conditions),
    clear: (): void => byProperty.clear(),
  };
}
