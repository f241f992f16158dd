import { z } from '@hono/zod-openapi';
import type { Path } from './document/describe-paths.ts';

const location = { Location: { schema: { type: 'string' } } } as const;
const redirect = (description: string) => ({ 302: { description, headers: location } });
const returnTo = z.string().optional().openapi({ description: 'A path of the app to come back to.', example: '/' });

/** The addresses under /auth, for the document: for browsers, but for the one that Google posts to. */
export const authPaths: readonly Path[] = [
  {
    method: 'get',
    path: '/google',
    operationId: 'startSignIn',
    summary: 'Sign in with Google',
    request: { query: z.object({ return_to: returnTo }) },
    responses: redirect('To Google'),
  },
  {
    method: 'get',
    path: '/google/connect',
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
    method: 'get',
    path: '/google/callback',
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
    method: 'post',
    path: '/google/events',
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
    method: 'post',
    path: '/sign-out',
    operationId: 'signOut',
    summary: 'Sign out this browser',
    responses: { 204: { description: 'Signed out' } },
  },
];
