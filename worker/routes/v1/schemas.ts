import { z } from '@hono/zod-openapi';
import { auditActions } from '../../../db/audit-actions.ts';
import { keyScopes } from '../../access.ts';
import { personaSchema, planSchema } from '../../analyst/plan.ts';
import type { Report } from '../../analyst/report.ts';
import type { ErrorCode } from '../../errors.ts';
import type { ErrorAction, StreamError } from '../../services/analysis/stream-events.ts';

/** JSON shapes of the public API: snake_case, ids are UUIDs, times ISO 8601 UTC, cursors opaque. */
export const roleSchema = z.enum(['owner', 'admin', 'member', 'viewer']);

export const tenantSchema = z.object({ id: z.uuid(), name: z.string(), role: roleSchema }).openapi('Tenant');
export type Tenant = z.infer<typeof tenantSchema>;

export const connectionSchema = z
  .object({
    id: z.uuid(),
    google_email: z.string(),
    status: z.enum(['active', 'needs_reconnect']),
    created_at: z.iso.datetime(),
  })
  .openapi('Connection');
export type Connection = z.infer<typeof connectionSchema>;

/** A Google account that nothing uses until whoever connected it says that it is the one they meant. */
export const pendingConnectionSchema = z
  .object({
    id: z.uuid(),
    google_email: z.string(),
    google_name: z.string().nullable(),
    google_picture: z.url().nullable(),
    /** The team that it is for. */
    tenant_name: z.string(),
    expires_at: z.iso.datetime(),
  })
  .openapi('PendingConnection');
export type PendingConnection = z.infer<typeof pendingConnectionSchema>;

/** A GA4 property linked to the tenant. */
export const propertySchema = z
  .object({
    id: z.uuid(),
    /** GA4 resource name, `properties/123`. */
    property: z.string(),
    display_name: z.string(),
    account_name: z.string(),
    time_zone: z.string(),
    currency: z.string(),
    connection_id: z.uuid(),
    created_at: z.iso.datetime(),
  })
  .openapi('Property');
export type Property = z.infer<typeof propertySchema>;

const fieldSchema = z.object({ api_name: z.string(), label: z.string() });

/** What a property can be asked for; a metric that Google blanks out is not among them. */
export const fieldsSchema = z
  .object({ metrics: z.array(fieldSchema.extend({ unit: z.string() })), dimensions: z.array(fieldSchema) })
  .openapi('Fields');
export type Fields = z.infer<typeof fieldsSchema>;

/** A GA4 property that a connection can see, linked or not. */
export const availablePropertySchema = z
  .object({
    property: z.string(),
    display_name: z.string(),
    account: z.string(),
    account_name: z.string(),
    linked: z.boolean(),
  })
  .openapi('AvailableProperty');
export type AvailableProperty = z.infer<typeof availablePropertySchema>;

export const meSchema = z
  .object({
    user: z.object({ id: z.uuid(), email: z.string(), name: z.string(), picture: z.string().nullable() }),
    tenant: tenantSchema,
    tenants: z.array(tenantSchema),
    /** Of the team: where its weeks begin. */
    week_start: z.enum(['monday', 'sunday']),
    /** Of the team: whether links to its reports open. */
    shares_links: z.boolean(),
    connections: z.array(connectionSchema),
    properties: z.array(propertySchema),
    /** What waits to be deleted; until it is undone nothing else can be done. */
    deletion: z.object({ of: z.enum(['account', 'team']), erases_at: z.iso.datetime() }).nullable(),
  })
  .openapi('Me');
export type Me = z.infer<typeof meSchema>;

/** A member of the team. */
const memberNameSchema = z.object({ id: z.uuid(), name: z.string() });

export const chatSchema = z
  .object({
    id: z.uuid(),
    title: z.string(),
    persona: personaSchema,
    /** `team`: every member of the team can read it, and ask in it where their role allows. */
    visibility: z.enum(['private', 'team']),
    begun_by: memberNameSchema,
    property_id: z.uuid().nullable(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .openapi('Chat');
export type Chat = z.infer<typeof chatSchema>;

/** What `chat_messages.content` holds. */
export type MessageContent =
  | { type: 'text'; text: string }
  | Report
  /** `text`: what had been written before it failed. */
  | ({ type: 'error'; text?: string } & StreamError)
  /** Stopped before there was a report. */
  | { type: 'stopped'; text: string };

/** Its shape in the document is in `document/report-schemas.ts`. */
const messageContentSchema = z
  .custom<MessageContent>((content) => content != null)
  .openapi('MessageContent', { type: 'object' });

export const messageSchema = z
  .object({
    id: z.uuid(),
    role: z.enum(['user', 'assistant']),
    status: z.enum(['pending', 'streaming', 'complete', 'partial', 'error']),
    /** Null while the answer is being written. */
    content: z.union([messageContentSchema, z.null()]),
    /** Whose question this is, or answers; null once they have left the team. */
    asked_by: memberNameSchema.nullable(),
    /** What you said of this answer. */
    rating: z.enum(['right', 'wrong']).nullable(),
    created_at: z.iso.datetime(),
  })
  .openapi('Message');
export type Message = z.infer<typeof messageSchema>;

/** An answer that you said was right or wrong, with how its question was read. */
export const ratedSchema = z
  .object({
    question: z.string(),
    persona: z.string(),
    language: z.string(),
    plan: z.unknown().openapi({ type: 'object' }),
    rating: z.enum(['right', 'wrong']),
    reason: z.string().nullable(),
    created_at: z.iso.datetime(),
  })
  .openapi('RatedAnswer');
export type RatedAnswer = z.infer<typeof ratedSchema>;

export const chatWithMessagesSchema = chatSchema
  .extend({ messages: z.array(messageSchema) })
  .openapi('ChatWithMessages');
export type ChatWithMessages = z.infer<typeof chatWithMessagesSchema>;

/** Text that the database can hold: without U+0000 and without half of a surrogate pair. */
export function storableText() {
  return z
    .string()
    .refine((text) => !text.includes('\0') && text.isWellFormed(), 'has a character that cannot be stored; remove it');
}

/** A question in plain words. */
export const questionSchema = storableText()
  .trim()
  .min(1, 'ask something')
  .max(4000, 'is longer than 4,000 characters; ask for one thing at a time');

/** What a question was read as; see `kind` for what it can be. */
// A copy: the original may have been made before schemas could describe themselves.
export const planRequestSchema = planSchema.clone().openapi('Plan');

/** The answer's shape is `Report` (worker/analyst/report.ts); in the document that of `document/report-schemas.ts`. */
export const reportSchema = z.custom<Report>((report) => report != null).openapi('Report', { type: 'object' });

const keyScopeSchema = z.enum(keyScopes);

export const apiKeySchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    scopes: z.array(keyScopeSchema),
    prefix: z.string(),
    /** To the hour. */
    used_at: z.iso.datetime().nullable(),
    expires_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
  })
  .openapi('ApiKey');
export type ApiKey = z.infer<typeof apiKeySchema>;

export const connectedAppSchema = z
  .object({
    id: z.uuid(),
    /** What the program calls itself. */
    name: z.string(),
    /** To the hour. */
    used_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
  })
  .openapi('ConnectedApp');
export type ConnectedApp = z.infer<typeof connectedAppSchema>;

/** `read`: reports and chats. `ask`: questions. `manage`: connections and properties. */
export const apiKeyRequestSchema = z.strictObject({
  name: storableText().trim().min(1).max(100),
  scopes: z.array(keyScopeSchema).min(1).max(3).default(['read', 'ask']),
  /** Null: until it is deleted. */
  expires_in_days: z.int().min(1).max(730).nullable().default(null),
});

export const newApiKeySchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    scopes: z.array(keyScopeSchema),
    key: z.string(),
    expires_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
  })
  .openapi('NewApiKey');
export type NewApiKey = z.infer<typeof newApiKeySchema>;

/** A browser in which the caller is signed in. */
export const sessionSchema = z
  .object({
    id: z.uuid(),
    /** In words, from what the browser says of itself. */
    device: z.string(),
    current: z.boolean(),
    created_at: z.iso.datetime(),
    /** To the hour. */
    used_at: z.iso.datetime(),
    expires_at: z.iso.datetime(),
  })
  .openapi('Session');
export type Session = z.infer<typeof sessionSchema>;

export const revokedSessionsSchema = z.object({ revoked: z.int() }).openapi('RevokedSessions');

/** The name of what is to be deleted, typed again. */
export const deletionRequestSchema = z.strictObject({ name: z.string().max(300) });
export const deletionSchema = z.object({ erases_at: z.iso.datetime() }).openapi('Deletion');

/** An act in the audit log. `hash` is over the act and `prev_hash`, the hash of the act before it. */
export const auditEntrySchema = z
  .object({
    seq: z.int(),
    id: z.uuid(),
    user_id: z.uuid().nullable(),
    /** Null when the person is no longer a member, or nobody's hand did it. */
    user_name: z.string().nullable(),
    action: z.enum(auditActions),
    subject: z.string().nullable(),
    details: z.record(z.string(), z.string()),
    created_at: z.iso.datetime(),
    prev_hash: z.string(),
    hash: z.string(),
  })
  .openapi('AuditEntry');
export type AuditEntry = z.infer<typeof auditEntrySchema>;

const budgetSchema = z.object({
  used: z.number(),
  /** Of questions that are being answered. */
  reserved: z.number(),
  /** The team's own, or the installation's. */
  limit: z.number(),
  /** The installation's. */
  most: z.number(),
});
export const usageSchema = z
  .object({
    /** Day in UTC. */
    date: z.iso.date(),
    resets_at: z.iso.datetime(),
    model_tokens: budgetSchema,
    ga4_tokens: budgetSchema,
    /** Of an embedding model outside; null where facts are embedded by the built-in one, which costs nothing. */
    embedding_tokens: budgetSchema.nullable(),
    /** Days without use are left out. */
    days: z.array(
      z.object({
        date: z.iso.date(),
        model_tokens: z.number(),
        ga4_tokens: z.number(),
        embedding_tokens: z.number(),
      }),
    ),
  })
  .openapi('Usage');
export type Usage = z.infer<typeof usageSchema>;

const ownLimitSchema = z.int().min(0).max(1_000_000_000_000).nullable().optional();
export const budgetRequestSchema = z
  .strictObject({
    model_tokens_per_day: ownLimitSchema,
    ga4_tokens_per_day: ownLimitSchema,
    embedding_tokens_per_day: ownLimitSchema,
  })
  .refine((change) => Object.keys(change).length > 0, 'name at least one limit');

/** RFC 9457. `code` is the stable name of what happened; `type` is a page about it. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ErrorCode;
  action?: ErrorAction;
  request_id: string;
}

export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({ data: z.array(item), next_cursor: z.string().nullable() });
}
/** A page of a list. */
export interface Page<Item> {
  data: Item[];
  next_cursor: string | null;
}
