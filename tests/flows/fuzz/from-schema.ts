import fc from 'fast-check';
import { type OpenApi, resolve, type Schema } from '../document/openapi.ts';

/** Values that fit a schema of the document. Patterns are met by the schema's example, or by words that many patterns let in. */
export function fromSchema(document: OpenApi, given: Schema, depth = 0): fc.Arbitrary<unknown> {
  if (!given.$ref) return fromShape(document, given, depth);
  const known = components.get(given.$ref) ?? fromShape(document, resolve(document, given), depth);
  components.set(given.$ref, known);
  return known;
}

/** Some are large, and many routes have them. */
const components = new Map<string, fc.Arbitrary<unknown>>();

function fromShape(document: OpenApi, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema['const']);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const options = schema.oneOf ?? schema.anyOf;
  if (options) return fc.oneof(...options.map((option) => fromSchema(document, option, depth + 1)));
  const [type, ...others] = [schema.type ?? 'object'].flat();
  const value = ofType(document, schema, type ?? 'object', depth);
  return others.includes('null') ? fc.option(value, { freq: 4 }) : value;
}

function ofType(document: OpenApi, schema: Schema, type: string, depth: number): fc.Arbitrary<unknown> {
  const bound = (name: string, none: number) => (typeof schema[name] === 'number' ? schema[name] : none);
  switch (type) {
    case 'object':
      return object(document, schema, depth);
    case 'array':
      return fc.array(fromSchema(document, schema.items ?? {}, depth + 1), {
        minLength: bound('minItems', 0),
        maxLength: Math.min(bound('maxItems', 3), Math.max(3, bound('minItems', 0))),
      });
    case 'integer':
      return fc.integer({
        min: Math.max(bound('minimum', -1_000), -1e9),
        max: Math.min(bound('maximum', 1_000_000), 1e9),
      });
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return text(schema, bound('minLength', 0), bound('maxLength', 40));
  }
}

function object(document: OpenApi, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {});
  const required = new Set(schema.required);
  const kept = properties.filter(([name]) => depth < 5 || required.has(name));
  return fc.record(Object.fromEntries(kept.map(([name, each]) => [name, fromSchema(document, each, depth + 1)])), {
    requiredKeys: kept.map(([name]) => name).filter((name) => required.has(name)),
  });
}

function text(schema: Schema, min: number, max: number): fc.Arbitrary<unknown> {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  if (schema['format'] === 'uuid') return fc.uuid();
  if (schema['format'] === 'date') return day.map((date) => date.toISOString().slice(0, 10));
  if (schema['format'] === 'date-time') return day.map((date) => date.toISOString());
  if (schema['format'] === 'email') return fc.emailAddress();
  const { example, pattern } = schema;
  if (typeof pattern === 'string') {
    const fitting = [example, ...words].filter(
      (word) => typeof word === 'string' && new RegExp(pattern, 'u').test(word),
    );
    if (fitting.length > 0) return fc.constantFrom(...fitting);
  }
  const written = fc.string({ unit: 'grapheme', minLength: min, maxLength: Math.min(max, min + 40) });
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...words).map((word) => word.padEnd(min, 'x').slice(0, max)) },
    { weight: 1, arbitrary: written },
  );
}

const words = [
  'sessions',
  'How many sessions did we have yesterday?',
  'Top 5 pages last week',
  'en',
  'properties/310000001',
  'x'.repeat(43),
  'deviceCategory',
  'answer,values.*.formatted',
  'Kolibri',
];
