import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Dependencies } from '../../context.ts';
import type { RequestIdVariables } from '../../middleware/request-id.ts';
import { createApi, describeOpenRoute } from './api.ts';

/** The description of all routes of `app`. It is built when somebody asks for it, and then kept. */
export function documentRoutes(
  { env }: Pick<Dependencies, 'env'>,
  app: OpenAPIHono<{ Variables: RequestIdVariables }>,
) {
  let text: Promise<string> | undefined;
  const read = async () => {
    const { buildDocument } = await import('../document/build-document.ts');
    // The generator prints a regular expression with its flag; JSON Schema has none, and means Unicode anyway.
    return JSON.stringify(buildDocument(app, env.APP_URL), (key, value: unknown) =>
      key === 'pattern' && typeof value === 'string' ? value.replace(/\/u$/, '') : value,
    );
  };
  const api = createApi();
  api.openAPIRegistry.registerPath(
    describeOpenRoute('Service', {
      method: 'get',
      path: '/openapi.json',
      operationId: 'getOpenapi',
      summary: 'This document',
      responses: {
        200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } },
      },
    }),
  );
  api.get('/openapi.json', async (c) => {
    text ??= read();
    return c.body(await text, 200, { 'content-type': 'application/json; charset=UTF-8' });
  });
  return api;
}
