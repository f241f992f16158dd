/** What the tests read of our document. */
export interface Schema {
  [name: string]: unknown;
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  enum?: unknown[];
}
export interface Media {
  schema?: Schema;
  example?: unknown;
  'x-event-schema'?: Schema;
}
export interface Answer {
  $ref?: string;
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, Media>;
}
export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  schema?: Schema;
  example?: unknown;
}
export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, Media> };
  responses: Record<string, Answer>;
}
export interface OpenApi {
  openapi: string;
  servers: { url: string }[];
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
  /** By the kind of event. */
  webhooks: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    responses: Record<string, Answer>;
    parameters?: Record<string, Parameter>;
    examples: Record<string, { value: unknown }>;
    headers: Record<string, { schema: Schema; example?: unknown }>;
    securitySchemes: Record<string, unknown>;
  };
}

/** `ask`, `POST /api/v1/ask` and what it says. */
export function operationsOf(
  document: OpenApi,
): { name: string; method: string; path: string; operation: Operation }[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      operation,
    })),
  );
}

/** Follows a reference into the components. */
export function resolve<Thing extends { $ref?: string }>(document: OpenApi, thing: Thing): Thing {
  if (!thing.$ref) return thing;
  const [, , kind = '', name = ''] = thing.$ref.split('/');
  const components = document.components as unknown as Record<string, Record<string, Thing>>;
  const found = components[kind]?.[name];
  if (!found) throw new Error(`${thing.$ref} leads nowhere`);
  return resolve(document, found);
}
