import { StreamableHTTPTransport } from '@hono/mcp';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Dependencies } from '../context.ts';
import { AppError } from '../errors.ts';
import { createParleyApi, type Send } from '../mcp/parley-api.ts';
import type { RequestIdVariables } from '../middleware/request-id.ts';

/**
 * The Model Context Protocol over Streamable HTTP, without sessions: each request brings its key and is answered by itself.
 * https://modelcontextprotocol.io/specification/2025-11-25/basic/transports
 * What a tool does, it does as a client of the API.
 */
export function mcpRoutes({ env }: Dependencies, send: Send) {
  return (
    new Hono<{ Variables: RequestIdVariables }>()
      .post('/', async (c) => {
        const origin = c.req.header('origin');
        if (origin !== undefined && origin !== env.APP_URL) {
          throw new AppError('cross_site_refused', 'No page of another site may speak to /mcp.');
        }
        const headers = headersOf(c.req.raw);
        const refusal = await refuseStranger(send, new Request(`${env.APP_URL}/api/v1/me`, { headers }));
        if (refusal) return refusal;
        // Loaded with the first request: a Worker that nobody speaks MCP to starts without it.
        const { createMcpServer } = await import('../mcp/create-mcp-server.ts');
        const transport = new StreamableHTTPTransport();
        await createMcpServer(
          createParleyApi(send, { origin: env.APP_URL, headers, signal: c.req.raw.signal }),
        ).connect(transport);
        return transport.handleRequest(c);
      })
      // No stream of its own: nothing is ever said unasked.
      .all('/', () => new Response(null, { status: 405, headers: { allow: 'POST' } }))
      .onError((error) => {
        // The transport's own refusals are JSON-RPC.
        if (error instanceof HTTPException && error.res) return error.res;
        throw error;
      })
  );
}

/** The key, and the address that is counted for it; never a cookie. */
function headersOf({ headers }: Request): Record<string, string> {
  return Object.fromEntries(
    ['authorization', 'cf-connecting-ip'].flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** A key that lacks the scope to read is known all the same; what it may do, each tool finds out. */
async function refuseStranger(send: Send, whoAmI: Request): Promise<Response | undefined> {
  const response = await send(whoAmI);
  if (response.ok || response.status === 403) return undefined;
  return response;
}
