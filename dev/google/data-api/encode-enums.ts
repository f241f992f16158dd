import type { Call } from '../http/exchange.ts';

/** Numbers of the enums that replies carry. */
const NUMBERS: Record<string, Record<string, number>> = {
  type: {
    TYPE_INTEGER: 1,
    TYPE_FLOAT: 2,
    TYPE_SECONDS: 4,
    TYPE_STANDARD: 8,
    TYPE_CURRENCY: 9,
  },
  compatibility: { COMPATIBLE: 1, INCOMPATIBLE: 2 },
};

/** `$alt=json;enum-encoding=int` asks for enums by number; Google's own clients do. */
export function encodeEnums(reply: Record<string, unknown>, call: Call): unknown {
  const wanted = call.query.get('$alt') ?? call.query.get('alt') ?? '';
  if (!wanted.includes('enum-encoding=int')) return reply;
  return JSON.parse(JSON.stringify(reply), (key, value: unknown) =>
    typeof value === 'string' ? (NUMBERS[key]?.[value] ?? value) : value,
  ) as unknown;
}
