/** A schema of OpenAPI 3.1, as far as Parley's document has it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  prefixItems?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  default?: unknown;
  description?: string;
}

/** Whether a type is of what is sent, where what has a default may be left out, or of what comes, where it is there. */
export type Way = 'sent' | 'received';

/** The TypeScript of a schema. What a schema only says about values (patterns, lengths, formats) is not in a type. */
export function toType(schema: Schema, way: Way): string {
  if (schema.$ref !== undefined) return schema.$ref.replace('#/components/schemas/', '');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return union(schema.enum.map((value) => JSON.stringify(value)));
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return union(either.map((each) => toType(each, way)));
  if (schema.allOf) return toIntersection(schema.allOf, way);
  if (schema.type === undefined) return 'unknown';
  return union([schema.type].flat().map((type) => toTypeOf(type, schema, way)));
}

function toTypeOf(type: string, schema: Schema, way: Way): string {
  switch (type) {
    case 'string':
    case 'boolean':
    case 'null':
      return type;
    case 'integer':
    case 'number':
      return 'number';
    case 'array':
      if (schema.prefixItems) return `[${schema.prefixItems.map((item) => toType(item, way)).join(', ')}]`;
      return `${inBrackets(toType(schema.items ?? {}, way))}[]`;
    case 'object':
      return toObject(schema, way);
    default:
      throw new Error(`The document has a type that no client knows: ${type}`);
  }
}

function toObject({ properties = {}, required = [], additionalProperties }: Schema, way: Way): string {
  const fields = Object.entries(properties).map(([name, property]) => {
    const isOptional = !required.includes(name) && !(way === 'received' && property.default !== undefined);
    const note = property.description ? `/** ${property.description} */ ` : '';
    return `${note}${toKey(name)}${isOptional ? '?' : ''}: ${toType(property, way)};`;
  });
  if (fields.length > 0) return `{ ${fields.join(' ')} }`;
  const values = typeof additionalProperties === 'object' ? toType(additionalProperties, way) : 'unknown';
  return additionalProperties === false ? 'Record<string, never>' : `Record<string, ${values}>`;
}

/** A nullable reference is written as the reference and what may be null; it is either, not both. */
function toIntersection(parts: Schema[], way: Way): string {
  const isMayBeNull = ({ type, properties }: Schema) => Array.isArray(type) && type.includes('null') && !properties;
  const types = parts.filter((part) => !isMayBeNull(part)).map((part) => inBrackets(toType(part, way)));
  return types.join(' & ') + (parts.some(isMayBeNull) ? ' | null' : '');
}

function union(types: string[]): string {
  return [...new Set(types)].join(' | ');
}

function inBrackets(type: string): string {
  return /[|&]/.test(type) ? `(${type})` : type;
}

export function toKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
