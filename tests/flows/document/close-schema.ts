import { type OpenApi, resolve, type Schema } from './openapi.ts';

/**
 * The same schema, which refuses what it does not name: our document lets clients expect fields that come later, a test
 * must not. `allOf` is put together, since a part by itself would refuse what the others name.
 */
export function closeSchema(document: OpenApi, schema: Schema): Schema {
  if (schema.allOf) return closeSchema(document, mergeAll(document, schema));
  const closed: Schema = { ...schema };
  for (const list of ['oneOf', 'anyOf'] as const) {
    const options = schema[list];
    if (options) closed[list] = options.map((option) => closeSchema(document, option));
  }
  if (schema.items) closed.items = closeSchema(document, schema.items);
  if (typeof schema.additionalProperties === 'object') {
    closed.additionalProperties = closeSchema(document, schema.additionalProperties);
  }
  if (schema.properties) {
    closed.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, each]) => [name, closeSchema(document, each)]),
    );
    closed.additionalProperties ??= false;
  }
  return closed;
}

function mergeAll(document: OpenApi, { allOf = [], ...rest }: Schema): Schema {
  return allOf
    .map((part) => resolve(document, part))
    .map((part) => (part.allOf ? mergeAll(document, part) : part))
    .reduce<Schema>(
      (merged, part) => ({
        ...merged,
        ...part,
        properties: { ...merged.properties, ...part.properties },
        required: [...(merged.required ?? []), ...(part.required ?? [])],
      }),
      rest,
    );
}
