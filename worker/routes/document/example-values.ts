import { reportExample } from './report-example.ts';

/** Ids of examples; who tries them out puts own ones in their place. */
export const exampleId = '3f0c6c1e-8d1b-4f59-9c0e-2f4b7c1d9a10';
const hash = '9c56cc51b374c3ba189210d5b6d4bf57790d351c96c47c02190ecf1e430635ab';

/** What a field of such a name holds, wherever it is. Where the type does not fit, the type decides. */
export const valuesByName: Record<string, unknown> = {
  name: 'Anna Kolibri',
  title: 'Mobile conversions',
  text: 'How many sessions did we have yesterday?',
  question: 'How many sessions did we have yesterday?',
  reason: 'It says “organic” and “search”.',
  email: 'ben@brightside-agency.example',
  google_email: 'anna@kolibri.example',
  google_name: 'Anna Kolibri',
  google_picture: null,
  picture: null,
  property: 'properties/310000001',
  display_name: 'Kolibri Shop',
  account: 'accounts/1000001',
  account_name: 'Kolibri',
  tenant_name: 'Kolibri',
  team: 'Kolibri',
  time_zone: 'Europe/Berlin',
  currency: 'EUR',
  language: 'en',
  metric: 'sessions',
  metrics: [{ api_name: 'sessions', label: 'Sessions', unit: 'count' }],
  dimension: 'sessionDefaultChannelGroup',
  dimensions: [{ api_name: 'deviceCategory', label: 'Device' }],
  kind: 'breakdown',
  embedder: 'parley-lexical-1',
  model: 'parley-lexical-1',
  usual: 0.61,
  key: 'parley_live_…',
  prefix: 'parley_live_8H2mQ…',
  secret: 'whsec_…',
  token: 'x'.repeat(43),
  url: `https://parley.example.com/invitation#${'x'.repeat(43)}`,
  device: 'Firefox on Windows',
  author: 'Anna Kolibri',
  user_name: 'Anna Kolibri',
  invited_by: 'Anna Kolibri',
  description: '',
  subject: exampleId,
  details: { scopes: 'read,ask' },
  action: 'api_key.made',
  hash,
  prev_hash: hash,
  data: ['How many sessions did we have yesterday?'],
  days: [],
  failures: [],
  left_out: [],
  deletion: null,
  last_error: null,
  next_cursor: null,
  expires_in_days: 90,
  seq: 12,
  scopes: ['read', 'ask'],
  where: 'values.v1',
  what: 'is printed as “1,305”, but is 1205',
  problems: [],
  values: { v1: { holds: true } },
  holds: true,
  err: 'invalid_issuer',
  searched: {
    ...{ facts: 420, from: '2026-11-01', to: '2026-11-26', days: null },
    ...{ without_vector: 0, embedder: 'parley-lexical-1', by: 'words' },
  },
};

/** Of parameters: what to put where. */
export const parameters: Record<string, { description: string; example?: unknown }> = {
  id: { description: 'The id of what the path names before it.', example: exampleId },
  message_id: { description: 'The id of the answer.', example: exampleId },
  user_id: { description: 'The id of a member.', example: exampleId },
  invitation_id: { description: 'The id of the invitation.', example: exampleId },
  hook_id: { description: 'The id of the webhook.', example: exampleId },
  property_id: { description: 'The id of a linked property; all of them where it is left out.', example: exampleId },
  persona: { description: 'Who asks: product owner, designer, manager, or nobody in particular.', example: 'po' },
  fields: {
    description:
      'Only these fields of the answer, with dots for what is inside: `answer,values.*.formatted`. Lists are looked through; `*` is every name.',
  },
  cursor: { description: '`next_cursor` of the page before. Opaque.' },
  limit: { description: 'At most so many.' },
  q: { description: 'Words to look for.', example: 'organic search' },
  whose: { description: 'Your own, or those that others show to the team.', example: 'mine' },
  changed_since: { description: '`updated_at` of the copy you have.', example: '2026-11-20T09:30:00.000Z' },
  from: { description: 'The first day or moment.', example: '2026-11-01' },
  to: { description: 'The last day or moment.', example: '2026-11-07' },
  metric: { description: 'GA4 API name of the figure.', example: 'sessions' },
  dimension: { description: 'GA4 API name of what days are split by.', example: 'deviceCategory' },
  action: { description: 'Only acts of this kind.', example: 'api_key.made' },
  scope: { description: 'What is yours, or what the team has (owners).', example: 'user' },
  'last-event-id': { description: 'The id of the last event that was read.' },
  'webhook-id': {
    description: 'Unique to the message; sent again it is acted on once.',
    example: 'msg_2KWPBgLlAfxdpx2A',
  },
  'webhook-timestamp': { description: 'Seconds since 1970, at most five minutes off.', example: '1795772200' },
  'webhook-signature': {
    description: 'HMAC-SHA256 of id, timestamp and body, base64.',
    example: 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  },
  return_to: { description: 'A path of the app to come back to.', example: '/' },
  connection: { description: 'The id of a connection that is to be made again.', example: exampleId },
  state: { description: 'As we sent it to Google.' },
  code: { description: 'What Google gives for tokens.' },
  iss: { description: 'Who answers (RFC 9207).' },
  error: { description: 'Why Google sends nobody.' },
};

const plan = reportExample.plan;

/** Bodies of requests that names alone do not tell. */
export const requestExamples: Record<string, unknown> = {
  ask: { property_id: exampleId, question: 'How many sessions did we have yesterday?' },
  askBatch: {
    questions: [
      { property_id: exampleId, question: 'How many sessions did we have yesterday?' },
      { property_id: exampleId, question: 'Top pages last week', persona: 'ux' },
    ],
  },
  query: { property_id: exampleId, plan, question: 'Sessions yesterday' },
  sendMessage: { id: '5a1d2c3b-4e5f-4a6b-8c7d-9e0f1a2b3c4d', text: 'How many sessions did we have yesterday?' },
  verifyReport: reportExample,
  createApiKey: { name: 'Dashboard', scopes: ['read', 'ask'], expires_in_days: 90 },
  createChat: { property_id: exampleId, persona: 'po' },
  updateChat: { title: 'Mobile conversions', visibility: 'team' },
  rateAnswer: { rating: 'wrong', reason: 'I meant purchases' },
  createAnnotation: { property_id: exampleId, day: '2026-11-20', title: 'New checkout released' },
  updateAnnotation: { title: 'New checkout released to all' },
  createAnnotationHook: { name: 'Releases', property_id: exampleId },
  receiveAnnotation: { day: '2026-11-20', title: 'Version 2.4 released' },
  changeSync: { action: 'pause' },
  setBudget: { ga4_tokens_per_day: 50_000 },
  createTenant: { name: 'Kolibri' },
  updateTenant: { name: 'Kolibri Analytics', week_start: 'monday' },
  updateMember: { role: 'admin' },
  createInvitation: { email: 'carla@example.com', role: 'member' },
  deleteAccount: { name: 'anna@kolibri.example' },
  deleteTenant: { name: 'Kolibri' },
  receiveSecurityEvent: 'eyJ0eXAiOiJzZWNldmVudCtqd3QiLCJhbGciOiJSUzI1NiJ9.…',
};

/** Answers, by the name of their schema, that are more than their fields. */
export const schemaExamples: Record<string, unknown> = {
  Report: reportExample,
  Plan: plan,
  MessageContent: { type: 'text', text: 'How many sessions did we have yesterday?' },
};
