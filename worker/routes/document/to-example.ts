import { exampleId, schemaExamples, valuesByName } from './example-values.ts';
import type { SchemaObject } from './openapi-types.ts';

/** As much of JSON Schema as our document has. */
interface Shape {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, SchemaObject>;
  additionalProperties?: unknown;
  items?: SchemaObject;
  allOf?: SchemaObject[];
  oneOf?: SchemaObject[];
  anyOf?: SchemaObject[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  default?: unknown;
  example?: unknown;
  minimum?: number;
}

const byFormat: Record<string, string> = {
  uuid: exampleId,
  'date-time': '2026-11-20T09:30:00.000Z',
  date: '2026-11-20',
  uri: 'https://parley.example.com',
  email: 'ben@brightside-agency.example',
};

/** A value that fits a schema: of its own example, of what fields of such a name hold, else of its type. */
export function toExample(schema: SchemaObject, schemas: Record<string, SchemaObject>, name = ''): unknown {
  const shape = schema as Shape;
  if (shape.$ref) {
    const component = shape.$ref.slice(shape.$ref.lastIndexOf('/') + 1);
    return schemaExamples[component] ?? toExample(schemas[component] ?? {}, schemas, name);
  }
  if (shape.example !== undefined) return shape.example;
  if ('const' in shape) return shape.const;
  const named = Object.hasOwn(valuesByName, name) ? valuesByName[name] : undefined;
  if (named !== undefined && fits(named, shape)) return named;
  if (shape.enum) return shape.enum[0];
  if (shape.allOf) return Object.assign({}, ...shape.allOf.map((part) => toExample(part, schemas)));
  const [first] = shape.oneOf ?? shape.anyOf ?? [];
  if (first) return toExample(first, schemas, name);
  if (shape.format) return byFormat[shape.format] ?? '';
  return ofType(shape, schemas, name);
}

function ofType(shape: Shape, schemas: Record<string, SchemaObject>, name: string): unknown {
  switch ([shape.type].flat()[0]) {
    case 'object':
      return Object.fromEntries(
        Object.entries(shape.properties ?? {}).map(([field, each]) => [field, toExample(each, schemas, field)]),
      );
    case 'array':
      return shape.items ? [toExample(shape.items, schemas, name)] : [];
    case 'boolean':
      return shape.default ?? false;
    case 'integer':
    case 'number':
      return shape.default ?? Math.max(shape.minimum ?? 0, 3);
    default:
      return shape.default ?? 'text';
  }
}

function fits(value: unknown, { type, enum: words, properties, items }: Shape): boolean {
  if (words) return words.includes(value);
  const types = [type].flat();
  if (value === null) return types.includes('null');
  if (Array.isArray(value)) {
    const item: Shape | undefined = items;
    const [first] = value as unknown[];
    return types.includes('array') && (first === undefined || (item !== undefined && fits(first, item)));
  }
  if (typeof value === 'object') {
    const names = Object.keys(value);
    return types.includes('object') && (!properties || names.every((name) => Object.hasOwn(properties, name)));
  }
  if (typeof value === 'number') return types.includes('number') || types.includes('integer');
  return types.includes(typeof value);
}
