import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Path } from './path.ts';
import { programPaths } from './program-paths.ts';
import { deliveryPaths } from './delivery-paths.ts';
import { widgetPaths } from './widget-paths.ts';

const location = { Location: { schema: { type: 'string' } } } as const;
const redirect = (description: string) => ({ 302: { description, headers: location } });
const returnTo = z.string().optional().openapi({ description: 'A path of the app to come back to.', example: '/' });

const lastErrorSchema = z.object({ code: z.string(), at: z.iso.datetime() }).nullable();
const healthSchema = z
  .object({
    database: z.enum(['up', 'down']),
    sync: z
      .object({
        queue_waiting_seconds: z.number(),
        lag_seconds: z.number(),
        failed_days: z.int(),
        last_error: lastErrorSchema,
      })
      .optional(),
    embedding: z.object({ model: z.string(), properties_waiting: z.int(), last_error: lastErrorSchema }).optional(),
  })
  .openapi('Health');
const health = { 'application/json': { schema: healthSchema } };

/**
 * What is not of /v1: addresses for browsers, the one that Google posts to, and the one for load balancers. Here and not beside
 * their handlers, since no request is checked by these shapes and each would cost the Worker's start.
 */
const paths: Path[] = [
  {
    tags: ['Sign-in'],
    method: 'get',
    path: '/auth/google',
    operationId: 'startSignIn',
    summary: 'Sign in with Google',
    request: { query: z.object({ return_to: returnTo }) },
    responses: redirect('To Google'),
  },
  {
    tags: ['Sign-in'],
    method: 'get',
    path: '/auth/google/connect',
    operationId: 'startConnection',
    summary: 'Connect a Google account that sees GA4 properties',
    request: {
      query: z.object({
        return_to: returnTo,
        connection: z.string().optional().openapi({ description: 'The id of one that is to be connected again.' }),
      }),
    },
    responses: redirect('To Google'),
  },
  {
    tags: ['Sign-in'],
    method: 'get',
    path: '/auth/google/callback',
    operationId: 'finishAuthorization',
    summary: 'Where Google sends the browser back to',
    request: {
      query: z.object({
        state: z.string().optional(),
        code: z.string().optional(),
        iss: z.string().optional(),
        error: z.string().optional(),
      }),
    },
    responses: redirect('To the app, which says what went wrong if anything did'),
  },
  {
    tags: ['Sign-in'],
    method: 'post',
    path: '/auth/google/events',
    operationId: 'receiveSecurityEvent',
    summary: 'Where Google tells that an account is not safe (RFC 8935)',
    request: { body: { required: true, content: { 'application/secevent+jwt': { schema: z.string() } } } },
    responses: {
      202: { description: 'Acted on, or was before' },
      400: {
        description: 'The token was refused',
        content: {
          'application/json': {
            schema: z.object({ err: z.string(), description: z.string() }).openapi('SecurityEventRefusal'),
          },
        },
      },
    },
  },
  {
    tags: ['Sign-in'],
    method: 'post',
    path: '/auth/sign-out',
    operationId: 'signOut',
    summary: 'Sign out this browser',
    responses: { 204: { description: 'Signed out' } },
  },
  {
    tags: ['Service'],
    method: 'get',
    path: '/health',
    operationId: 'getHealth',
    summary: 'Whether requests can be served, and whether the nightly reading goes on',
    responses: {
      200: { description: 'They can', content: health },
      503: { description: 'The database does not answer', content: health },
    },
  },
];

export function registerOutside({ openAPIRegistry }: Pick<OpenAPIHono, 'openAPIRegistry'>): void {
  for (const path of [...paths, ...widgetPaths, ...deliveryPaths, ...programPaths]) openAPIRegistry.registerPath(path);
}
