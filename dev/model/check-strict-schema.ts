import { OpenAIFailure } from './openai-failure.ts';

/**
 * Refuses what OpenAI's strict structured outputs refuse.
 * https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
 */
export function checkStrictSchema(name: string, schema: unknown): void {
  const totals: Totals = { properties: 0, enumValues: 0, stringLength: 0 };
  const root = asObject(schema, name, []);
  if (root['type'] !== 'object') refuse(name, [], 'schema must be a JSON Schema of \'type: "object"\'');
  if ('anyOf' in root) refuse(name, [], "'anyOf' is not permitted at the root");
  checkNode(name, root, [], 1, totals);
  if (totals.properties > 5_000) refuse(name, [], 'there are more than 5000 properties');
  if (totals.enumValues > 1_000) refuse(name, [], 'there are more than 1000 enum values');
  if (totals.stringLength > 120_000) refuse(name, [], 'names and enum values are longer than 120000 characters');
}

interface Totals {
  properties: number;
  enumValues: number;
  stringLength: number;
}
type Node = Record<string, unknown>;
type Path = (string | number)[];

const everywhere = ['type', 'description', 'title', 'enum', 'const', 'anyOf', '$ref', '$defs', 'definitions'];
const byType: Record<string, string[]> = {
  object: ['properties', 'required', 'additionalProperties'],
  array: ['items', 'minItems', 'maxItems'],
  string: ['pattern', 'format'],
  number: ['multipleOf', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  integer: ['multipleOf', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  boolean: [],
  null: [],
};
const formats = ['date-time', 'time', 'date', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uuid'];
const deepest = 10;

function checkNode(name: string, node: Node, path: Path, depth: number, totals: Totals): void {
  if (depth > deepest) refuse(name, path, `nesting is deeper than ${deepest} levels`);
  const types = typesOf(name, node, path);
  const permitted = new Set([...everywhere, ...types.flatMap((type) => byType[type] ?? [])]);
  if (path.length === 0) permitted.add('$schema');
  for (const keyword of Object.keys(node)) {
    if (!permitted.has(keyword)) refuse(name, path, `'${keyword}' is not permitted`);
  }
  if (types.includes('object')) checkObject(name, node, path, depth, totals);
  if (types.includes('array')) {
    checkNode(name, asObject(node['items'], name, [...path, 'items']), [...path, 'items'], depth + 1, totals);
  }
  if (node['format'] !== undefined && !formats.includes(String(node['format']))) {
    refuse(name, path, `'${String(node['format'])}' is not a valid format`);
  }
  if (node['enum'] !== undefined) countEnum(name, node['enum'], path, totals);
  if (node['anyOf'] !== undefined) {
    for (const [index, branch] of asList(node['anyOf'], name, [...path, 'anyOf']).entries()) {
      const at = [...path, 'anyOf', index];
      checkNode(name, asObject(branch, name, at), at, depth + 1, totals);
    }
  }
  for (const group of ['$defs', 'definitions']) {
    if (node[group] === undefined) continue;
    for (const [key, value] of Object.entries(asObject(node[group], name, [...path, group]))) {
      const at = [...path, group, key];
      totals.stringLength += key.length;
      checkNode(name, asObject(value, name, at), at, depth + 1, totals);
    }
  }
}

function typesOf(name: string, node: Node, path: Path): string[] {
  const { type } = node;
  if (type === undefined) {
    if (['anyOf', '$ref', 'enum', 'const'].some((keyword) => keyword in node)) return [];
    refuse(name, path, "schema must have a 'type' key");
  }
  const types = Array.isArray(type) ? type.map(String) : [String(type)];
  const unknown = types.find((each) => !(each in byType));
  if (unknown !== undefined) refuse(name, path, `'${unknown}' is not a valid type`);
  return types;
}

function checkObject(name: string, node: Node, path: Path, depth: number, totals: Totals): void {
  if (node['additionalProperties'] !== false) {
    refuse(name, path, "'additionalProperties' is required to be supplied and to be false");
  }
  const properties = asObject(node['properties'] ?? {}, name, [...path, 'properties']);
  const required = asList(node['required'] ?? [], name, [...path, 'required']);
  for (const [key, value] of Object.entries(properties)) {
    if (!required.includes(key)) {
      refuse(name, path, `'required' must be an array that includes every key in properties. Missing '${key}'`);
    }
    totals.properties += 1;
    totals.stringLength += key.length;
    const at = [...path, 'properties', key];
    checkNode(name, asObject(value, name, at), at, depth + 1, totals);
  }
  const extra = required.find((key) => !(String(key) in properties));
  if (extra !== undefined) refuse(name, path, `'required' names '${String(extra)}', which is not a property`);
}

function countEnum(name: string, values: unknown, path: Path, totals: Totals): void {
  const list = asList(values, name, [...path, 'enum']);
  const length = list.reduce<number>((sum, value) => sum + String(value).length, 0);
  if (list.length > 250 && length > 15_000) refuse(name, path, 'an enum of more than 250 values is too long');
  totals.enumValues += list.length;
  totals.stringLength += length;
}

function asObject(value: unknown, name: string, path: Path): Node {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(name, path, 'this is not an object');
  return value as Node;
}

function asList(value: unknown, name: string, path: Path): unknown[] {
  if (!Array.isArray(value)) refuse(name, path, 'this is not an array');
  return value;
}

function refuse(name: string, path: Path, reason: string): never {
  const context = path.map((step) => `'${step}'`).join(', ');
  throw new OpenAIFailure(400, `Invalid schema for response_format '${name}': In context=(${context}), ${reason}.`, {
    param: 'response_format',
    code: 'invalid_json_schema',
  });
}
