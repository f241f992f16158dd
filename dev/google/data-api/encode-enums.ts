import type { Call } from '../http/exchange.ts';
import { truncationTypes } from './quality/conditions.ts';

/** Numbers of the enums that replies carry, by the field that holds one or a list of them. */
const NUMBERS: Record<string, Record<string, number>> = {
  type: {
    TYPE_INTEGER: 1,
    TYPE_FLOAT: 2,
    TYPE_SECONDS: 4,
    TYPE_STANDARD: 8,
    TYPE_CURRENCY: 9,
  },
  compatibility: { COMPATIBLE: 1, INCOMPATIBLE: 2 },
  blockedReasons: { NO_REVENUE_METRICS: 1, NO_COST_METRICS: 2 },
  restrictedMetricTypes: { COST_DATA: 1, REVENUE_DATA: 2 },
  dataTruncationType: Object.fromEntries(truncationTypes.map((type, index) => [type, index + 1])),
};

/** `$alt=json;enum-encoding=int` asks for enums by number; Google's own clients do. */
export function encodeEnums(reply: Record<string, unknown>, call: Call): unknown {
  const wanted = call.query.get('$alt') ?? call.query.get('alt') ?? '';
  if (!wanted.includes('enum-encoding=int')) return reply;
  return JSON.parse(JSON.stringify(reply), (key, value: unknown) => {
    const numbers = NUMBERS[key];
    const encode = (one: unknown) => (typeof one === 'string' ? (numbers?.[one] ?? one) : one);
    return numbers && Array.isArray(value) ? value.map(encode) : encode(value);
  }) as unknown;
}
