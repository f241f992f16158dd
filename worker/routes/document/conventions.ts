import type { RouteName } from '../../access.ts';
import type { ErrorCode } from '../../errors.ts';
import { versions } from '../../middleware/api-version.ts';
import { everywhere, type HeaderName, headerRefs } from './headers.ts';
import type { Operation, ParameterObject, ResponseObject } from './openapi-types.ts';

/** Headers of requests that many routes take, as components. */
export const conventionParameters = {
  ParleyVersion: {
    name: 'Parley-Version',
    in: 'header',
    description: 'The version that the client was written for; the newest where it is left out.',
    schema: { type: 'string', enum: [...versions] },
    example: versions[0],
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'The `ETag` of the answer that the client has: where it still is the answer, a 304 without a body.',
    schema: { type: 'string' },
    example: '"5eb63bbbe01eeed093cb22bb8f5acdc3"',
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      'Makes it safe to send the same again: for 24 hours it is done once, and answered as the first time. 409 while that is under way, 422 with another body. What fails is not kept, nor what streams.',
    schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
    example: '0b6f1c1a-6d3e-4a4b-9c57-1f3ad9a4d0a2',
  },
} as const satisfies Record<string, ParameterObject>;

export const notModified: ResponseObject = {
  description: 'The client has this answer already',
  headers: headerRefs([...everywhere, 'Parley-Version', 'ETag']),
};

const refTo = (name: keyof typeof conventionParameters) => ({ $ref: `#/components/parameters/${name}` });

/** What a route does because all of its kind do. */
export function conventionsOf(
  name: RouteName,
  responses: NonNullable<Operation['responses']>,
  idempotent: true | undefined,
): { parameters: { $ref: string }[]; headers: HeaderName[]; errors: ErrorCode[]; isTagged: boolean } {
  if (!name.includes(' /api/v1/')) return { parameters: [], headers: [], errors: [], isTagged: false };
  const read = name.startsWith('GET ') ? responses['200'] : undefined;
  const isTagged = Boolean(read?.content?.['application/json'] && !read.headers?.['Content-Disposition']);
  return {
    parameters: [
      ...(idempotent ? [refTo('IdempotencyKey')] : []),
      ...(isTagged ? [refTo('IfNoneMatch')] : []),
      refTo('ParleyVersion'),
    ],
    headers: [
      'Parley-Version',
      ...(isTagged ? (['ETag'] as const) : []),
      ...(idempotent ? (['Idempotent-Replayed'] as const) : []),
    ],
    errors: ['unknown_version', ...(idempotent ? (['idempotency_in_progress', 'idempotency_mismatch'] as const) : [])],
    isTagged,
  };
}
