import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Env, Schema } from 'hono';
import { access, type Access, type RouteName } from '../../access.ts';
import type { ErrorCode } from '../../errors.ts';
import { newestVersion } from '../../middleware/api-version.ts';
import { addExamples } from './add-examples.ts';
import { conventionParameters, conventionsOf, notModified } from './conventions.ts';
import { errorsOfRoute } from './errors-of-route.ts';
import { everywhere, headerRefs, headers } from './headers.ts';
import type { Document, Operation, ResponseObject } from './openapi-types.ts';
import { registerOutside } from './outside-paths.ts';
import { problemExamples, problemResponses, problemSchemas } from './problem-responses.ts';
import { reportSchemas } from './report-schemas.ts';
import { streamSchemas } from './stream-schemas.ts';
import { tags } from './tags.ts';
import { registerWebhooks } from './webhook-events.ts';

const intro = `Ask Google Analytics 4 in plain words and get an answer in which every number can be proved.

JSON in \`snake_case\`, ids are UUIDs, times ISO 8601 in UTC, cursors opaque. A request that fails answers a problem
([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)) with a stable \`code\`, and \`type\` is a page about it. Clients should ignore
fields and event types that they do not know: new ones may come at any time, none goes or changes within a version.`;

/** OpenAPI 3.1 of all routes: what each says of itself, and what all of its kind do. */
export function buildDocument<E extends Env, S extends Schema, Path extends string>(
  app: OpenAPIHono<E, S, Path>,
  appUrl: string,
): Document {
  registerOutside(app);
  registerWebhooks(app);
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Parley', version: newestVersion, description: intro },
    servers: [{ url: appUrl }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
  });
  const schemas = { ...document.components?.schemas, ...problemSchemas, ...reportSchemas, ...streamSchemas };
  const responses: Record<string, ResponseObject> = {};
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(item)) {
      complete(operation as Described, `${method.toUpperCase()} ${path}` as RouteName, responses);
      addExamples(operation as Operation, schemas);
    }
  }
  for (const item of Object.values(document.webhooks ?? {})) {
    for (const operation of Object.values(item)) addExamples(operation as Operation, schemas);
  }
  const { components = {} } = document;
  return {
    ...document,
    components: {
      ...components,
      schemas: sorted(schemas),
      responses: sorted({ ...responses, NotModified: notModified }),
      parameters: conventionParameters,
      headers,
      examples: problemExamples(appUrl),
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-session',
          description: 'A browser that signed in with Google. What changes something must come from our own origin.',
        },
        visitor: {
          type: 'http',
          scheme: 'bearer',
          description: 'The token of a visitor of a page with a widget; good for its questions and nothing else.',
        },
        api_key: {
          type: 'http',
          scheme: 'bearer',
          description: 'An API key of the team, `parley_live_…`, made under *Settings*.',
        },
      },
    },
  };
}

/** With what the route said for us alone. */
type Described = Operation & { errors?: readonly ErrorCode[]; idempotent?: true };

/** @param shared gets the responses that other routes can have too */
function complete(operation: Described, name: RouteName, shared: Record<string, ResponseObject>): void {
  const { errors = [], idempotent, responses = {} } = operation;
  delete operation.errors;
  delete operation.idempotent;
  const declared: Access = access[name];
  const who = whoMay(declared);
  if (who) operation.description = [operation.description, who].filter(Boolean).join('\n\n');
  operation.security = securityOf(declared);
  const conventions = conventionsOf(name, responses, idempotent);
  for (const [status, response] of Object.entries(responses)) {
    const own = status.startsWith('2') ? conventions.headers : [];
    response.headers = { ...response.headers, ...headerRefs([...everywhere, ...own]) };
  }
  if (conventions.parameters.length > 0)
    operation.parameters = [...(operation.parameters ?? []), ...conventions.parameters];
  if (conventions.isTagged) responses['304'] = { $ref: '#/components/responses/NotModified' };
  for (const { status, name: shape, response } of problemResponses(
    errorsOfRoute(name, [...errors, ...conventions.errors]),
  )) {
    const own = responses[status];
    // Where the route has an answer of its own with this status, it is one or the other.
    if (own) own.content = { ...own.content, ...response.content };
    else {
      shared[shape] = response;
      responses[status] = { $ref: `#/components/responses/${shape}` };
    }
  }
  operation.responses = responses;
}

function whoMay(declared: Access): string | undefined {
  if (declared.by === 'anyone') return undefined;
  if (declared.by === 'visitor') return 'The token of a visitor, which is no API key and lasts 15 minutes.';
  const key =
    declared.by === 'session' ? 'No API key can do this.' : `An API key needs the scope \`${declared.scope}\`.`;
  return `Least role: \`${declared.role}\`. ${key}`;
}

function securityOf(declared: Access): Record<string, string[]>[] {
  if (declared.by === 'anyone') return [];
  if (declared.by === 'visitor') return [{ visitor: [] }];
  return declared.by === 'session' ? [{ session: [] }] : [{ session: [] }, { api_key: [declared.scope] }];
}

function sorted<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}
