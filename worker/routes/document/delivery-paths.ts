import { z } from '@hono/zod-openapi';
import type { Path } from './path.ts';

const page = { content: { 'text/html': { schema: z.string() } } };
const token = { query: z.object({ token: z.string().optional().openapi({ description: 'Of the link in a mail.' }) }) };

/** Where feeds are read and mails ended, for the document. */
export const deliveryPaths: readonly Path[] = [
  {
    tags: ['Schedules'],
    method: 'get',
    path: '/feed/{token}',
    operationId: 'readFeed',
    summary: 'The team’s feed (Atom, RFC 4287), for whoever has its address',
    request: { params: z.object({ token: z.string().openapi({ param: { name: 'token', in: 'path' } }) }) },
    responses: {
      200: { description: 'The feed', content: { 'application/atom+xml': { schema: z.string() } } },
      304: { description: 'Nothing has changed' },
    },
    errors: ['not_found'],
  },
  {
    tags: ['Schedules'],
    method: 'get',
    path: '/mail/unsubscribe',
    operationId: 'showUnsubscribe',
    summary: 'The page behind the link of a mail; looking at it changes nothing',
    request: token,
    responses: { 200: { description: 'The page', ...page } },
  },
  {
    tags: ['Schedules'],
    method: 'post',
    path: '/mail/unsubscribe',
    operationId: 'unsubscribe',
    summary: 'Ends the mails of one schedule or alert to one person (RFC 8058)',
    request: token,
    responses: { 200: { description: 'The page that says so', ...page } },
    errors: ['not_found'],
  },
];
