import { parameters, requestExamples } from './example-values.ts';
import type { Operation, SchemaObject } from './openapi-types.ts';
import { toExample } from './to-example.ts';

/** Says what each parameter is, and gives an example of it, of the body and of each answer in JSON. */
export function addExamples(operation: Operation, schemas: Record<string, SchemaObject>): void {
  for (const parameter of operation.parameters ?? []) {
    if ('$ref' in parameter) continue;
    const known = parameters[parameter.name];
    if (known) parameter.description ??= known.description;
    const { schema } = parameter;
    if (known?.example === undefined || !schema || '$ref' in schema || schema.example !== undefined) continue;
    parameter.example = schema.format === 'date-time' ? '2026-11-20T09:30:00Z' : known.example;
  }
  const { operationId = '', requestBody, responses = {} } = operation;
  if (requestBody && 'content' in requestBody) {
    for (const media of Object.values(requestBody.content)) {
      media.example = requestExamples[operationId] ?? (media.schema && toExample(media.schema, schemas));
    }
  }
  for (const response of Object.values(responses)) {
    const media = 'content' in response ? response.content?.['application/json'] : undefined;
    if (media?.schema) media.example = toExample(media.schema, schemas);
  }
}
