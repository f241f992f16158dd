import { z } from '@hono/zod-openapi';
import { visibleText } from '../../analyst/proof/plain-text.ts';
import { storableText } from './schemas.ts';

/** Something that happened on a day, after GA4's own `reportingDataAnnotations`. */
export const annotationSchema = z
  .object({
    id: z.uuid(),
    /** GA4 resource name, `properties/123`; null: about all of the team's. */
    property: z.string().nullable(),
    /** Null as well while the property is not linked. */
    property_id: z.uuid().nullable(),
    /** In the property's time zone. */
    day: z.iso.date(),
    title: z.string(),
    description: z.string(),
    source: z.enum(['person', 'hook']),
    /** The person's name or the webhook's; null when they are gone. */
    author: z.string().nullable(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .openapi('Annotation');
export type Annotation = z.infer<typeof annotationSchema>;

const daySchema = z.iso.date().refine((day) => day >= '2000-01-01' && day <= '2099-12-31', 'is not in this century');
const titleSchema = storableText()
  .max(500, 'is longer than 120 characters')
  .transform(visibleText)
  .pipe(z.string().min(1, 'say what happened').max(120, 'is longer than 120 characters'));
const descriptionSchema = storableText().trim().max(2_000, 'is longer than 2,000 characters');

export const annotationRequestSchema = z.strictObject({
  property_id: z.uuid().nullable().default(null),
  day: daySchema,
  title: titleSchema,
  description: descriptionSchema.default(''),
});

export const annotationChangeSchema = z
  .strictObject({
    day: daySchema.optional(),
    title: titleSchema.optional(),
    description: descriptionSchema.optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'name at least one field to change');

/** What a webhook sends; the webhook itself says what it is about. */
export const annotationEventSchema = z.strictObject({
  day: daySchema,
  title: titleSchema,
  description: descriptionSchema.default(''),
});
export const receivedAnnotationSchema = z.object({ id: z.uuid() }).openapi('ReceivedAnnotation');

export const annotationHookSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    /** What its annotations are about; null: all of the team's properties. */
    property: z.string().nullable(),
    property_id: z.uuid().nullable(),
    url: z.url(),
    /** To the hour. */
    used_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
  })
  .openapi('AnnotationHook');
export type AnnotationHook = z.infer<typeof annotationHookSchema>;

export const annotationHookRequestSchema = z.strictObject({
  name: storableText().trim().min(1, 'give it a name').max(100, 'is longer than 100 characters'),
  property_id: z.uuid().nullable().default(null),
});

export const newAnnotationHookSchema = annotationHookSchema
  .extend({ secret: z.string().openapi({ description: 'Of the Standard Webhooks specification; shown once' }) })
  .openapi('NewAnnotationHook');
export type NewAnnotationHook = z.infer<typeof newAnnotationHookSchema>;
