import type { RouteName } from '../../worker/access.ts';

const id = '00000000-0000-4000-8000-000000000000';

type BodyRoute = Extract<RouteName, `${'POST' | 'PATCH' | 'PUT'} /api/v1/${string}`>;
/** Routes that take none. */
type Bodiless = 'POST /api/v1/chats/{id}/stop' | 'POST /api/v1/sessions/revoke-others';

/** A body that fits each route's schema; an id in it is this one, so that the matrix finds where ids go. */
export const validBodies = {
  'POST /api/v1/properties': { connection_id: id, property: 'properties/310000001' },
  'POST /api/v1/ask': { property_id: id, question: 'How many sessions did we have yesterday?' },
  'POST /api/v1/chats': { property_id: id },
  'PATCH /api/v1/chats/{id}': { title: 'Mine' },
  'PATCH /api/v1/usage': { ga4_tokens_per_day: null },
  'POST /api/v1/chats/{id}/messages': { id: '11111111-1111-4111-8111-111111111111', text: 'Sessions yesterday?' },
  'POST /api/v1/api-keys': { name: 'Key' },
} satisfies Record<Exclude<BodyRoute, Bodiless>, Record<string, unknown>>;
