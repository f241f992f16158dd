import type { RouteName } from '../../worker/access.ts';
import { wordsOnlyReport } from './words-only-report.ts';

const id = '00000000-0000-4000-8000-000000000000';

type BodyRoute = Extract<RouteName, `${'POST' | 'PATCH' | 'PUT'} /api/v1/${string}`>;
/** Routes that take none. */
type Bodiless =
  | 'POST /api/v1/chats/{id}/stop'
  | 'POST /api/v1/sessions/revoke-others'
  | 'POST /api/v1/annotation-hooks/{id}/rotate'
  | 'POST /api/v1/schedules/{id}/run'
  | 'POST /api/v1/feeds'
  | 'POST /api/v1/webhooks/{id}/rotate'
  | 'POST /api/v1/webhooks/{id}/test'
  | 'POST /api/v1/webhooks/{id}/deliveries/{delivery_id}/replay'
  | 'POST /api/v1/widgets/{id}/preview'
  | 'POST /api/v1/pending-connections/{id}/confirm'
  | 'POST /api/v1/me/restore'
  | 'POST /api/v1/tenants/{id}/restore'
  | 'POST /api/v1/tenants/{id}/switch'
  | 'POST /api/v1/tenants/{id}/leave';
/** Routes that take one to delete by: the name of what is to go. */
type ConfirmedDeletion = 'DELETE /api/v1/me' | 'DELETE /api/v1/tenants/{id}';

/** A body that fits each route's schema; an id in it is this one, so that the matrix finds where ids go. */
export const validBodies = {
  'POST /api/v1/properties': { connection_id: id, property: 'properties/310000001' },
  'POST /api/v1/properties/{id}/sync': { action: 'pause' },
  'POST /api/v1/ask': { property_id: id, question: 'How many sessions did we have yesterday?' },
  'POST /api/v1/ask/batch': { questions: [{ property_id: id, question: 'How many sessions did we have yesterday?' }] },
  'POST /api/v1/query': {
    property_id: id,
    plan: {
      kind: 'kpi',
      metrics: ['sessions'],
      range: { start: '2026-01-01', end: '2026-01-07', label: 'a week' },
      filters: [],
      assumptions: [],
    },
  },
  'POST /api/v1/reports/verify': { ...wordsOnlyReport },
  'POST /api/v1/reports/{id}/shares': { expires_in_days: 7 },
  'POST /api/v1/shared': { token: 'x'.repeat(32) },
  'POST /api/v1/chats': { property_id: id },
  'PATCH /api/v1/chats/{id}': { title: 'Mine' },
  'PATCH /api/v1/usage': { ga4_tokens_per_day: null },
  'POST /api/v1/chats/{id}/messages': { id: '11111111-1111-4111-8111-111111111111', text: 'Sessions yesterday?' },
  'PATCH /api/v1/chats/{id}/messages/{message_id}': { rating: 'right' },
  'POST /api/v1/api-keys': { name: 'Key' },
  'POST /api/v1/annotations': { property_id: id, day: '2026-01-01', title: 'Release' },
  'PATCH /api/v1/annotations/{id}': { title: 'Release' },
  'POST /api/v1/annotation-hooks': { name: 'Releases', property_id: id },
  'POST /api/v1/hooks/annotations/{hook_id}': { day: '2026-01-01', title: 'Release' },
  'POST /api/v1/schedules': {
    property_id: id,
    question: 'How many sessions did we have yesterday?',
    cadence: { every: 'day', hour: 8 },
  },
  'PATCH /api/v1/schedules/{id}': { paused: true },
  'POST /api/v1/alerts': { property_id: id, metric: 'sessions', condition: { kind: 'anomaly' } },
  'PATCH /api/v1/alerts/{id}': { paused: true },
  'PATCH /api/v1/incidents/{id}': { acknowledged: true },
  'POST /api/v1/webhooks': { url: 'https://hooks.example.com/parley', kinds: ['report.ready'] },
  'PATCH /api/v1/webhooks/{id}': { enabled: false },
  'POST /api/v1/widgets': { name: 'Shop', property_id: id, hosts: ['https://www.kolibri.example'] },
  'PATCH /api/v1/widgets/{id}': { name: 'Shop' },
  'POST /api/v1/widgets/{id}/rotate': { previous_hours: 0 },
  'DELETE /api/v1/me': { name: '' },
  'DELETE /api/v1/tenants/{id}': { name: '' },
  'POST /api/v1/tenants': { name: 'Mine' },
  'PATCH /api/v1/tenants/{id}': { name: 'Mine' },
  'POST /api/v1/tenants/{id}/transfer': { user_id: id },
  'PATCH /api/v1/tenants/{id}/members/{user_id}': { role: 'viewer' },
  'POST /api/v1/tenants/{id}/invitations': { email: 'ben@brightside-agency.example' },
  'POST /api/v1/invitations/preview': { token: 'x'.repeat(43) },
  'POST /api/v1/invitations/joined': { token: 'x'.repeat(43) },
  'POST /api/v1/invitations/accept': { token: 'x'.repeat(43) },
  'POST /api/v1/invitations/decline': { token: 'x'.repeat(43) },
} satisfies Record<Exclude<BodyRoute, Bodiless> | ConfirmedDeletion, Record<string, unknown>>;
