import type { HeaderObject } from './openapi-types.ts';

const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;

/** What every answer carries, and what some do: components of the document. */
export const headers = {
  'X-Request-Id': {
    description: 'Names this request; in problems it is `request_id`. Tell us when something went wrong.',
    schema: { type: 'string', format: 'uuid' },
    example: 'b2b9e3a0-5d2e-4f6e-9d7f-0f7f4b7a1c55',
  },
  RateLimit: {
    description:
      'What is left of the limit that this request met, and in how many seconds more is free (draft-ietf-httpapi-ratelimit-headers).',
    schema: text,
    example: '"read";r=598;t=42',
  },
  'RateLimit-Policy': {
    description: 'That limit: requests (`q`) in a window of seconds (`w`).',
    schema: text,
    example: '"read";q=600;w=60',
  },
  'RateLimit-Limit': { description: 'The same limit, for older clients.', schema: count, example: 600 },
  'RateLimit-Remaining': { description: 'What is left of it, for older clients.', schema: count, example: 598 },
  'RateLimit-Reset': { description: 'Seconds until more is free, for older clients.', schema: count, example: 42 },
  'Retry-After': { description: 'Seconds after which the same may be tried again.', schema: count, example: 42 },
} as const satisfies Record<string, HeaderObject>;

export type HeaderName = keyof typeof headers;

export const everywhere: HeaderName[] = [
  'X-Request-Id',
  'RateLimit',
  'RateLimit-Policy',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
];

export function headerRefs(names: readonly HeaderName[]): Record<string, { $ref: string }> {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}
