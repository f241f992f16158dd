import { errorCodes, type ErrorCode } from '../../errors.ts';
import { statusOf, titleOf, typeOf } from '../../problem.ts';
import { everywhere, headerRefs } from './headers.ts';
import type { ExampleObject, ResponseObject, SchemaObject } from './openapi-types.ts';

const text: SchemaObject = { type: 'string' };

export const problemSchemas: Record<string, SchemaObject> = {
  ErrorCode: { type: 'string', description: 'The stable name of what happened.', enum: [...errorCodes] },
  ErrorAction: {
    type: 'string',
    description: 'The one thing that helps.',
    enum: ['retry', 'reconnect', 'choose_property', 'wait'],
  },
  Problem: {
    type: 'object',
    description: 'What went wrong, as RFC 9457 has it.',
    properties: {
      type: { type: 'string', format: 'uri', description: 'A page that says what happened and what to do.' },
      title: text,
      status: { type: 'integer' },
      detail: { type: 'string', description: 'A sentence for people: what happened, what to do.' },
      code: { $ref: '#/components/schemas/ErrorCode' },
      action: { $ref: '#/components/schemas/ErrorAction' },
      request_id: { type: 'string', format: 'uuid' },
    },
    required: ['type', 'title', 'status', 'detail', 'code', 'request_id'],
  },
};

/** One example a code, for all routes that can end with it. */
export function problemExamples(appUrl: string): Record<string, ExampleObject> {
  return Object.fromEntries(
    errorCodes.map((code) => [
      code,
      {
        summary: titleOf(code),
        value: {
          type: typeOf(code, appUrl),
          title: titleOf(code),
          status: statusOf(code),
          detail: `${titleOf(code)}.`,
          code,
          request_id: 'b2b9e3a0-5d2e-4f6e-9d7f-0f7f4b7a1c55',
        },
      },
    ]),
  );
}

/** By status: which problems a route can answer. Each is a component, by the names of its codes, which many routes share. */
export function problemResponses(
  codes: readonly ErrorCode[],
): { status: number; name: string; response: ResponseObject }[] {
  return [...Map.groupBy(codes, statusOf)].map(([status, some]) => ({
    status,
    name: some.map(toPascalCase).join('Or'),
    response: {
      description: some.map((code) => `\`${code}\`: ${titleOf(code)}`).join('. '),
      headers: headerRefs([...everywhere, ...(status === 429 || status === 503 ? (['Retry-After'] as const) : [])]),
      content: {
        'application/problem+json': {
          schema: {
            allOf: [
              { $ref: '#/components/schemas/Problem' },
              { type: 'object', properties: { code: { type: 'string', enum: some } } },
            ],
          },
          examples: Object.fromEntries(some.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
        },
      },
    },
  }));
}

function toPascalCase(code: string): string {
  return code.replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
