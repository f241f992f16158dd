import { badRequest, GoogleError } from '../../http/google-error.ts';
import { toJsonName, type FieldType, type MessageType } from './message.ts';

interface Violation {
  field?: string;
  description: string;
}

/**
 * Proto-JSON to an object with camelCase keys, as Google's front end does it before a method sees the request:
 * unknown names, wrong types and doubly set oneofs are refused, all of them in one message. int64 comes as text or number
 * and leaves as number; absent and null fields are left out. https://protobuf.dev/programming-guides/json/
 * @throws GoogleError INVALID_ARGUMENT with a `google.rpc.BadRequest`
 */
export function parseMessage(body: string, message: MessageType): Record<string, unknown> {
  const value = parseJson(body);
  const violations: Violation[] = [];
  if (!isObject(value)) {
    violations.push({
      description: 'Invalid JSON payload received. Unknown name "": Root element must be a message.',
    });
  }
  const parsed = isObject(value) ? readMessage(value, message, '', violations) : {};
  if (violations.length > 0) {
    throw new GoogleError('INVALID_ARGUMENT', violations.map((violation) => violation.description).join('\n'), [
      badRequest(violations),
    ]);
  }
  return parsed;
}

/** An empty body is an empty message. */
function parseJson(body: string): unknown {
  if (body.trim() === '') return {};
  try {
    return JSON.parse(body) as unknown;
  } catch {
    const description = `Invalid JSON payload received. ${toReason(body)}`;
    throw new GoogleError('INVALID_ARGUMENT', description, [badRequest([{ description }])]);
  }
}

/** The reason, the line, and a caret under the place. */
function toReason(body: string): string {
  const position = findBreak(body);
  const start = Math.max(body.lastIndexOf('\n', position - 1) + 1, position - 40);
  const [line = ''] = body.slice(start, position + 40).split('\n');
  const reason = position >= body.length ? 'Unexpected end of string. Expected a value.' : 'Unexpected token.';
  return `${reason}\n${line}\n${' '.repeat(position - start)}^`;
}

/** Where the text stops being the beginning of some JSON: every shorter prefix only ends too soon. */
function findBreak(body: string): number {
  let good = 0;
  let bad = body.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isBeginning(body.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    return /end of JSON input|Unterminated string|No number after/.test(String(error));
  }
}

function readMessage(
  value: Record<string, unknown>,
  message: MessageType,
  path: string,
  violations: Violation[],
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const oneofs = new Set<string>();
  for (const [key, given] of Object.entries(value)) {
    const [protoName, field] =
      Object.entries(message.fields).find(([name]) => name === key || toJsonName(name) === key) ?? [];
    if (!protoName || !field) {
      const at = path === '' ? '' : ` at '${path}'`;
      violations.push({
        ...(path !== '' && { field: path }),
        description: `Invalid JSON payload received. Unknown name "${key}"${at}: Cannot find field.`,
      });
      continue;
    }
    if (given === null) continue;
    if (field.oneof !== undefined && oneofs.has(field.oneof)) {
      const at = path === '' ? 'request' : path;
      violations.push({
        field: at,
        description: `Invalid value at '${at}' (oneof), oneof field '${field.oneof}' is already set. Cannot set '${key}'`,
      });
      continue;
    }
    if (field.oneof !== undefined) oneofs.add(field.oneof);
    result[toJsonName(protoName)] = readField(
      given,
      field,
      path === '' ? protoName : `${path}.${protoName}`,
      violations,
    );
  }
  return result;
}

function readField(given: unknown, field: FieldType, path: string, violations: Violation[]): unknown {
  if (!field.repeated) return readValue(given, field, path, violations);
  // One value for a repeated field is accepted as a list of one, as Google's parser does.
  const list: unknown[] = Array.isArray(given) ? given : [given];
  return list.map((item, index) => readValue(item, field, `${path}[${index}]`, violations));
}

function readValue(given: unknown, field: FieldType, path: string, violations: Violation[]): unknown {
  const refuse = (type: string): undefined => {
    violations.push({ field: path, description: `Invalid value at '${path}' (${type}), ${JSON.stringify(given)}` });
    return undefined;
  };
  switch (field.type) {
    case 'string':
      return typeof given === 'string' ? given : refuse('TYPE_STRING');
    case 'bool':
      return typeof given === 'boolean' ? given : refuse('TYPE_BOOL');
    case 'int32':
    case 'int64': {
      const text = typeof given === 'number' ? String(given) : given;
      return typeof text === 'string' && /^-?\d+$/.test(text)
        ? Number(text)
        : refuse(`TYPE_${field.type.toUpperCase()}`);
    }
    case 'double': {
      const number = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
      return typeof number === 'number' && !Number.isNaN(number) ? number : refuse('TYPE_DOUBLE');
    }
    case 'enum': {
      if (typeof given === 'string' && Object.hasOwn(field.values, given)) return given;
      // Google's own clients send enums by number.
      const named = Object.entries(field.values).find(([, number]) => number === given);
      if (named) return named[0];
      return refuse(`type.googleapis.com/${field.name}`);
    }
    case 'message': {
      const message = field.message();
      return isObject(given)
        ? readMessage(given, message, path, violations)
        : refuse(`type.googleapis.com/${message.name}`);
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
