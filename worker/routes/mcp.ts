import { StreamableHTTPTransport } from '@hono/mcp';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Dependencies } from '../context.ts';
import { AppError } from '../errors.ts';
import { toProblem } from '../problem.ts';
import { createParleyApi, type Send } from '../mcp/parley-api.ts';
import type { OAuth } from '../services/connected-apps/oauth.ts';
import type { RequestIdVariables } from '../middleware/request-id.ts';

/**
 * The Model Context Protocol over Streamable HTTP, without sessions: each request brings its key and is answered by itself.
 * https://modelcontextprotocol.io/specification/2025-11-25/basic/transports
 * What a tool does, it does as a client of the API.
 */
export function mcpRoutes({ env, oauth }: Dependencies, send: Send) {
  return (
    new Hono<{ Variables: RequestIdVariables }>()
      .post('/', async (c) => {
        const origin = c.req.header('origin');
        if (origin !== undefined && origin !== env.APP_URL) {
          throw new AppError('cross_site_refused', 'No page of another site may speak to /mcp.');
        }
        const { key, token } = await readKey(c.req.header('authorization'), oauth);
        const address = c.req.header('cf-connecting-ip');
        const headers: Record<string, string> = {
          ...(key !== undefined && { authorization: `Bearer ${key}` }),
          // Counted for who guesses.
          ...(address !== undefined && { 'cf-connecting-ip': address }),
        };
        const refusal = await refuseStranger(send, new Request(`${env.APP_URL}/api/v1/me`, { headers }));
        if (refusal?.status === 401) await token?.end();
        if (refusal) return challenge(refusal, oauth && env.APP_URL);
        // Loaded with the first request: a Worker that nobody speaks MCP to starts without it.
        const { createMcpServer } = await import('../mcp/create-mcp-server.ts');
        const transport = new StreamableHTTPTransport();
        await createMcpServer(
          createParleyApi(send, { origin: env.APP_URL, headers, signal: c.req.raw.signal }),
        ).connect(transport);
        const response = await transport.handleRequest(c);
        // To a notification there is nothing to say, not even null.
        return response?.status === 202 ? c.body(null, 202) : response;
      })
      // No stream of its own: nothing is ever said unasked.
      .all('/', (c) => {
        const { body, headers } = toProblem(new AppError('not_found', 'Only POST is answered here.'), {
          appUrl: env.APP_URL,
          requestId: c.get('requestId'),
        });
        headers.set('allow', 'POST');
        return new Response(body, { status: 405, headers });
      })
      .onError((error) => {
        // The transport's own refusals are JSON-RPC.
        if (error instanceof HTTPException && error.res) return error.res;
        throw error;
      })
  );
}

/** What a request shows: a key of the API, or a token of ours that stands for one. Never a cookie. */
async function readKey(authorization: string | undefined, oauth: OAuth | undefined) {
  const shown = authorization?.replace(/^Bearer +/i, '');
  if (shown === undefined || shown.startsWith('parley_')) return { key: shown };
  const token = await oauth?.open(shown);
  // Not a key, and not nothing: it is counted as a guess.
  return { key: token?.apiKey ?? 'no_key', token };
}

/** A key that lacks the scope to read is known all the same; what it may do, each tool finds out. */
async function refuseStranger(send: Send, whoAmI: Request): Promise<Response | undefined> {
  const response = await send(whoAmI);
  if (response.ok || response.status === 403) return undefined;
  return response;
}

/** Tells a program where it can ask to be let in (RFC 9728, 5.1). */
function challenge(refusal: Response, issuer: string | undefined): Response {
  if (refusal.status !== 401) return refusal;
  const where = issuer
    ? `, resource_metadata="${issuer}/.well-known/oauth-protected-resource/mcp", scope="read ask"`
    : '';
  const response = new Response(refusal.body, refusal);
  response.headers.set('www-authenticate', `Bearer realm="Parley"${where}`);
  return response;
}
