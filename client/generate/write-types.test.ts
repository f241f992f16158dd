import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { toType } from './to-type.ts';
import { typesFile, writeTypes } from './write-types.ts';

describe('the client’s types', () => {
  it('are what the API’s description says (npm run client:types)', async () => {
    expect(await readFile(typesFile, 'utf8')).toBe(await writeTypes());
  });
});

describe('toType', () => {
  it.each([
    [{ type: ['string', 'null'] }, 'string | null'],
    [{ type: ['string', 'null'], enum: ['right', null] }, '"right" | null'],
    [{ allOf: [{ $ref: '#/components/schemas/Report' }, { type: ['object', 'null'] }] }, 'Report | null'],
    [{ type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'number' }] } }, '(string | number)[]'],
    [{ type: 'object', additionalProperties: { type: 'integer' } }, 'Record<string, number>'],
    [
      { type: 'object', properties: { a: { type: 'string', default: 'x' }, 'b-c': {} } },
      '{ a?: string; "b-c"?: unknown; }',
    ],
  ])('writes %j', (schema, type) => {
    expect(toType(schema, 'sent')).toBe(type);
  });

  it('knows that a default is there in what comes', () => {
    expect(toType({ type: 'object', properties: { a: { type: 'string', default: 'x' } } }, 'received')).toBe(
      '{ a: string; }',
    );
  });

  it('refuses what it does not know rather than call it anything', () => {
    expect(() => toType({ type: 'tuple' }, 'sent')).toThrow('tuple');
  });
});
