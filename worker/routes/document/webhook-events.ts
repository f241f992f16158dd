import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { filterSchema } from '../../analyst/plan.ts';
import type { WebhookDelivery } from '../v1/webhook-schemas.ts';

const uuid = z.uuid();
const alert = {
  property_id: uuid,
  alert_id: uuid,
  incident_id: uuid.openapi({ description: '`GET /api/v1/incidents/{id}` has its days and why' }),
  metric: z.string().openapi({ description: 'GA4’s name', example: 'sessions' }),
  filters: z.array(filterSchema).openapi({
    description: 'Which part of the figure is watched',
    example: [{ field: 'country', op: 'exact', value: 'Germany' }],
  }),
};
const expected = z.object({ low: z.number().nullable(), high: z.number().nullable() }).openapi({
  description: 'What is not beyond; null: to that side there is no limit',
  example: { low: 890, high: 1240 },
});

/** What each event says beside what all say: `WebhookData` of db/webhook-events.ts, for who receives it. */
const events: Record<WebhookDelivery['kind'], { name: string; summary: string; data: z.ZodObject }> = {
  'report.ready': {
    name: 'ReportReadyEvent',
    summary: 'An answer of a chat was stored whole. Who may see it, and no other, reads it at `url`',
    data: z.object({
      chat_id: uuid,
      message_id: uuid,
      property_id: uuid.nullable(),
      schedule_id: uuid.nullable().openapi({ description: 'Which schedule asked, where no person did' }),
    }),
  },
  'sync.failed': {
    name: 'SyncFailedEvent',
    summary: 'Reading the days of a property began to fail; told once, until a day was read again',
    data: z.object({
      property_id: uuid,
      error: z.string().openapi({ description: 'A code, as problems have', example: 'google_unavailable' }),
    }),
  },
  'grant.reconnect_needed': {
    name: 'GrantReconnectNeededEvent',
    summary: 'Google ended our access; somebody has to connect the account again',
    data: z.object({ connection_id: uuid }),
  },
  'anomaly.found': {
    name: 'AnomalyFoundEvent',
    summary: 'A figure of a day lay outside what its past makes likely, or beyond the limit of an alert',
    data: z.object({
      ...alert,
      day: z.iso.date().openapi({ description: 'In the property’s time zone' }),
      value: z.number().openapi({ description: 'In the unit of the metric', example: 412 }),
      expected,
      chat_id: uuid.nullable().openapi({ description: 'The answer that shows it, where one was stored' }),
      message_id: uuid.nullable(),
    }),
  },
  'anomaly.resolved': {
    name: 'AnomalyResolvedEvent',
    summary: 'What `anomaly.found` told of, with the same `incident_id`, is over; told once',
    data: z.object({
      ...alert,
      reason: z.enum(['back', 'withdrawn']).openapi({
        description:
          '`back`: enough days were within the limit again. `withdrawn`: its days were judged anew and were not beyond the limit after all',
      }),
      first_day: z.iso.date().openapi({ description: 'The first day beyond, in the property’s time zone' }),
      last_day: z.iso.date().openapi({ description: 'The latest day beyond' }),
      day: z.iso.date().nullable().openapi({ description: 'Whose figure ended it; null of one that was withdrawn' }),
      value: z.number().nullable().openapi({ description: 'Of that day, in the unit of the metric', example: 940 }),
      expected,
    }),
  },
  'webhook.test': { name: 'WebhookTestEvent', summary: 'Somebody tried the webhook', data: z.object({}) },
};

const headersSchema = z.object({
  'webhook-id': uuid.openapi({ description: 'Of the event, and the same in each attempt: act on it once' }),
  'webhook-timestamp': z
    .string()
    .openapi({ description: 'Seconds since 1970, of this attempt', example: '1795771800' }),
  'webhook-signature': z.string().openapi({
    description:
      '`v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`; two, parted by a blank, for a day after a rotation',
    example: 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  }),
  'parley-version': z.string().openapi({ description: 'What the body looks like', example: '2026-11-01' }),
});

/** OpenAPI 3.1's `webhooks`: what receivers are sent. Nothing of ours is checked by these shapes; a test holds what is sent to them. */
export function registerWebhooks(app: Pick<OpenAPIHono, 'openAPIRegistry'>): void {
  for (const [kind, { name, summary, data }] of Object.entries(events)) {
    const schema = z
      .object({
        id: uuid,
        kind: z.literal(kind),
        created_at: z.iso.datetime(),
        tenant_id: uuid,
        url: z
          .url()
          .openapi({ description: 'Where the API has more', example: 'https://parley.example.com/api/v1/me' }),
        data,
      })
      .openapi(name);
    app.openAPIRegistry.registerWebhook({
      tags: ['Webhooks'],
      method: 'post',
      path: kind,
      operationId: `on${name}`,
      summary,
      request: { headers: headersSchema, body: { content: { 'application/json': { schema } }, required: true } },
      responses: {
        '2XX': { description: 'Taken. Answer within ten seconds; the text is not read' },
        410: { description: 'Send no more: the webhook is switched off' },
        default: {
          description: 'Not taken. Sent again later, seven times in about a day and a half; `Retry-After` is heeded',
        },
      },
    });
  }
}
