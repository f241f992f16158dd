import { z } from '@hono/zod-openapi';
import { eventStream } from '../v1/api.ts';
import { answerErrors } from '../v1/errors-of-google.ts';
import { messageSchema, visitorSchema } from '../widget-bodies.ts';
import type { Path } from './path.ts';

/** What the frame of a widget asks for, for the document. */
export const widgetPaths: readonly Path[] = [
  {
    tags: ['Widgets'],
    method: 'get',
    path: '/widget/v1/frame',
    operationId: 'getWidgetFrame',
    summary: 'The page in the iframe of a widget; only the origins of its site may frame it',
    request: { query: z.object({ site: z.string().optional().openapi({ description: 'The site key.' }) }) },
    responses: {
      200: { description: 'The page', content: { 'text/html': { schema: z.string() } } },
      404: {
        description: 'There is no such widget, or it is paused',
        content: { 'text/html': { schema: z.string() } },
      },
    },
  },
  {
    tags: ['Widgets'],
    method: 'post',
    path: '/widget/v1/visitors',
    operationId: 'admitVisitor',
    summary: 'A token for a visitor of a page, good for 15 minutes',
    request: { body: { required: true, content: { 'application/json': { schema: visitorSchema } } } },
    responses: {
      201: {
        description: 'The token',
        content: {
          'application/json': {
            schema: z
              .object({
                token: z.string(),
                expires_in_seconds: z.int(),
                visitor_id: z.uuid(),
                name: z.string().optional(),
              })
              .openapi('VisitorToken'),
          },
        },
      },
    },
    errors: ['not_found', 'forbidden', 'identity_required', 'identity_refused'],
  },
  {
    tags: ['Widgets'],
    method: 'post',
    path: '/widget/v1/messages',
    operationId: 'askAsVisitor',
    summary: 'Ask as a visitor; the answer streams back',
    description:
      'A question that is sent again under its `id` within five minutes, word for word, with the same history and language, is counted once, spends once and asks no language model again.',
    request: { body: { required: true, content: { 'application/json': { schema: messageSchema } } } },
    responses: eventStream,
    errors: [...answerErrors, 'identity_required', 'token_expired'],
  },
];
