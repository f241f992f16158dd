import { z } from '@hono/zod-openapi';
import { languages } from '../../analyst/language.ts';
import { personaSchema } from '../../analyst/plan.ts';
import { visibleText } from '../../analyst/proof/plain-text.ts';
import { publicKinds } from '../../analyst/visible/visible-fields.ts';
import { storableText } from './schemas.ts';

/** `https://www.kolibri.example`, as a browser names it; `http://localhost:5173` too, to try it out. */
const hostSchema = storableText()
  .trim()
  .max(300)
  .transform((text) => originOf(text) ?? text)
  .refine(
    (text) => originOf(text) === text,
    'is no address of a site. Write https:// and its name, without a path: https://www.example.com',
  );

/** A name that a policy (`frame-ancestors`) reads as one: with no blank, comma, semicolon or star, which a URL may have. */
const hostName = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/;

function originOf(text: string): string | undefined {
  const url = URL.parse(text);
  if (!url || url.username || url.password || url.search || url.hash || url.pathname !== '/') return undefined;
  if (!hostName.test(url.hostname) || /[\s\\]|[?#]$/.test(text)) return undefined;
  const isOpen = url.protocol === 'https:' || (url.protocol === 'http:' && url.hostname === 'localhost');
  return isOpen ? url.origin : undefined;
}

const fieldName = z
  .string()
  .regex(/^[A-Za-z0-9_]+(:[A-Za-z0-9_]+)?$/, 'is no name of a field')
  .max(120);
const fieldNames = z.array(fieldName).max(200, 'names more than 200 fields').transform(unique);

const line = (most: number) =>
  storableText()
    .max(most * 4)
    .transform(visibleText)
    .pipe(z.string().max(most, `is longer than ${most} characters`));

const lookSchema = z.strictObject({
  persona: personaSchema,
  /** What it speaks; null: what the visitor's browser speaks. */
  language: z.enum(languages).nullable(),
  theme: z.enum(['auto', 'light', 'dark']),
  /** Null: our own. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/, 'is no colour; write it as #0f6478')
    .nullable(),
  corner: z.enum(['end', 'start']),
  /** What the button says to who cannot see it. */
  label: line(60),
  title: line(60),
  greeting: line(300),
  placeholder: line(100),
  suggested_questions: z.array(line(200).pipe(z.string().min(1, 'ask something'))).max(6, 'has more than 6 questions'),
});
export type WidgetLook = z.infer<typeof lookSchema>;

const publicSchema = z.strictObject({
  metrics: fieldNames,
  dimensions: fieldNames,
  kinds: z.array(z.enum(publicKinds)).max(publicKinds.length).transform(unique),
});
const dailyBudget = z.int().min(1).max(1_000_000);
const budgetsSchema = z.strictObject({ visitor_per_day: dailyBudget, site_per_day: dailyBudget });

export const widgetSchema = z
  .object({
    id: z.uuid(),
    site_key: z.string(),
    name: z.string(),
    /** Null once it was unlinked: the widget is shut. */
    property_id: z.uuid().nullable(),
    hosts: z.array(z.string()),
    /** `identified`: for visitors whom the site's own backend vouches for. `public`: for whoever comes, of what `public` names. */
    mode: z.enum(['identified', 'public']),
    public: publicSchema,
    /** Questions a day; the team's own budget holds beside them. */
    budgets: budgetsSchema,
    look: lookSchema,
    /** Until then the secret before the present one signs as well. */
    previous_secret_until: z.iso.datetime().nullable(),
    paused: z.boolean(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .openapi('Widget');
export type Widget = z.infer<typeof widgetSchema>;

const nameSchema = line(100).pipe(z.string().min(1, 'give it a name'));
const hostsSchema = z
  .array(hostSchema)
  .min(1, 'name at least one site')
  .max(20, 'names more than 20 sites')
  .transform(unique);
const modeSchema = z.enum(['identified', 'public']);

export const widgetRequestSchema = z.strictObject({
  name: nameSchema,
  property_id: z.uuid(),
  hosts: hostsSchema,
  mode: modeSchema.default('identified'),
  public: publicSchema.default({ metrics: [], dimensions: [], kinds: [] }),
  budgets: budgetsSchema.default({ visitor_per_day: 30, site_per_day: 1000 }),
  look: lookSchema.partial().default({}),
});
export type WidgetRequest = z.infer<typeof widgetRequestSchema>;

export const widgetChangeSchema = z
  .strictObject({
    name: nameSchema.optional(),
    property_id: z.uuid().optional(),
    hosts: hostsSchema.optional(),
    mode: modeSchema.optional(),
    public: publicSchema.optional(),
    budgets: budgetsSchema.optional(),
    look: lookSchema.partial().optional(),
    paused: z.boolean().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'name at least one field to change');
export type WidgetChange = z.infer<typeof widgetChangeSchema>;

const secretSchema = z.string().openapi({ description: 'Signs who visitors are; shown once' });
export const newWidgetSchema = widgetSchema.extend({ secret: secretSchema }).openapi('NewWidget');
export type NewWidget = z.infer<typeof newWidgetSchema>;

/** How long the secret before goes on signing; 0 where it has leaked. */
export const rotationSchema = z.strictObject({ previous_hours: z.int().min(0).max(168).default(24) });
export const rotatedSecretSchema = z
  .object({ secret: secretSchema, previous_secret_until: z.iso.datetime().nullable() })
  .openapi('RotatedSecret');
export type RotatedSecret = z.infer<typeof rotatedSecretSchema>;

/** Lets the app's own page ask in the widget, for its preview. */
export const widgetPreviewSchema = z
  .object({ identity: z.string(), expires_in_seconds: z.int() })
  .openapi('WidgetPreview');
export type WidgetPreview = z.infer<typeof widgetPreviewSchema>;

function unique<Item>(items: Item[]): Item[] {
  return [...new Set(items)];
}
