import { z } from '@hono/zod-openapi';
import type { Path } from './path.ts';

const page = (description: string) => ({ description, content: { 'text/html': { schema: z.string() } } });
const redirect = { description: 'Back to the program', headers: { Location: { schema: { type: 'string' as const } } } };
const json = (schema: z.ZodType, description: string) => ({ description, content: { 'application/json': { schema } } });
const refusal = json(
  z.looseObject({ error: z.string(), error_description: z.string().optional() }).openapi('OAuthRefusal'),
  'Refused, as RFC 6749, 5.2 says',
);
const form = (schema: z.ZodType) => ({
  body: { required: true, content: { 'application/x-www-form-urlencoded': { schema } } },
});

/** How programs are let in, and what they speak, for the document. */
export const programPaths: readonly Path[] = [
  {
    tags: ['Programs'],
    method: 'get',
    path: '/oauth/authorize',
    operationId: 'askToLetIn',
    summary: 'The page that asks whether a program may be let in (RFC 6749, 4.1.1; PKCE S256)',
    request: {
      query: z.object({
        client_id: z.string().optional().openapi({ description: 'As the program was registered.' }),
        redirect_uri: z.string().optional().openapi({ description: 'Where the code goes.' }),
        response_type: z.string().optional().openapi({ description: '`code`.' }),
        code_challenge: z.string().optional().openapi({ description: 'RFC 7636.' }),
        code_challenge_method: z.string().optional().openapi({ description: '`S256`.' }),
        scope: z.string().optional().openapi({ description: '`read`, `ask`, or both.' }),
        state: z.string().optional().openapi({ description: 'Given back as it came.' }),
        resource: z.string().optional().openapi({ description: 'RFC 8707: the address of /mcp.' }),
      }),
    },
    responses: { 200: page('The page'), 302: redirect, 400: page('Why the program cannot be let in') },
    errors: ['not_found', 'unauthenticated', 'forbidden', 'deletion_pending'],
  },
  {
    tags: ['Programs'],
    method: 'post',
    path: '/oauth/authorize',
    operationId: 'decideToLetIn',
    summary: 'What the person decided on that page',
    request: form(z.object({ handle: z.string(), decision: z.enum(['approve', 'deny']) })),
    responses: { 302: redirect, 400: page('Why the program cannot be let in') },
    errors: ['not_found'],
  },
  {
    tags: ['Programs'],
    method: 'post',
    path: '/oauth/token',
    operationId: 'exchangeToken',
    summary: 'A code or a refresh token for tokens (RFC 6749, 4.1.3 and 6), or the end of one (RFC 7009)',
    request: form(z.looseObject({ grant_type: z.string().optional() })),
    responses: {
      200: json(
        z
          .looseObject({ access_token: z.string().optional(), token_type: z.string().optional() })
          .openapi('OAuthTokens'),
        'Tokens for /mcp',
      ),
      400: refusal,
      401: refusal,
    },
    errors: ['not_found'],
  },
  {
    tags: ['Programs'],
    method: 'post',
    path: '/oauth/register',
    operationId: 'registerProgram',
    summary: 'A program makes itself known (RFC 7591)',
    request: {
      body: {
        required: true,
        content: { 'application/json': { schema: z.looseObject({ redirect_uris: z.array(z.string()) }) } },
      },
    },
    responses: {
      201: json(z.looseObject({ client_id: z.string() }).openapi('OAuthClient'), 'Registered'),
      400: refusal,
    },
    errors: ['not_found'],
  },
  {
    tags: ['Programs'],
    method: 'get',
    path: '/.well-known/oauth-authorization-server',
    operationId: 'describeAuthorizationServer',
    summary: 'How programs are let in (RFC 8414)',
    responses: { 200: json(z.looseObject({ issuer: z.string() }).openapi('AuthorizationServer'), 'The description') },
    errors: ['not_found'],
  },
  {
    tags: ['Programs'],
    method: 'get',
    path: '/.well-known/oauth-protected-resource/mcp',
    operationId: 'describeMcp',
    summary: 'Who lets programs into /mcp (RFC 9728)',
    responses: { 200: json(z.looseObject({ resource: z.string() }).openapi('ProtectedResource'), 'The description') },
    errors: ['not_found'],
  },
  {
    tags: ['Programs'],
    method: 'post',
    path: '/mcp',
    operationId: 'callMcp',
    summary: 'The Model Context Protocol over Streamable HTTP, by an API key or a token of `/oauth`',
    request: { body: { required: true, content: { 'application/json': { schema: z.looseObject({}) } } } },
    responses: {
      200: {
        description: 'The answers, each a server-sent event',
        content: { 'text/event-stream': { schema: z.string() }, 'application/json': { schema: z.looseObject({}) } },
      },
      202: { description: 'Taken' },
    },
    errors: ['unauthenticated', 'deletion_pending'],
  },
];
