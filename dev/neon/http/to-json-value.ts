/** Types whose value is not a JSON string. Every other type, int8 and numeric among them, stays text. */
const parsers: Record<number, (text: string) => unknown> = {
  16: (text) => text === 't', // bool
  21: Number, // int2
  23: Number, // int4
  114: JSON.parse,
  3802: JSON.parse, // jsonb
  700: toFloat,
  701: toFloat,
};

/** Element types of the built-in arrays (pg_type.typarray), in the order of pg_type. */
const elementTypes: Record<number, number> = {
  1000: 16, // bool
  1001: 17, // bytea
  1003: 19, // name
  1016: 20, // int8
  1005: 21, // int2
  1007: 23, // int4
  1009: 25, // text
  1028: 26, // oid
  199: 114, // json
  1021: 700, // float4
  1022: 701, // float8
  1014: 1042, // bpchar
  1015: 1043, // varchar
  1182: 1082, // date
  1183: 1083, // time
  1115: 1114, // timestamp
  1185: 1184, // timestamptz
  1187: 1186, // interval
  1231: 1700, // numeric
  2951: 2950, // uuid
  3807: 3802, // jsonb
};

/** A column's value when the client did not ask for Neon-Raw-Text-Output. */
export function toJsonValue(text: string | null, dataTypeId: number): unknown {
  if (text === null) return null;
  const elementType = elementTypes[dataTypeId];
  if (elementType !== undefined) return parseArray(text, elementType);
  return parsers[dataTypeId]?.(text) ?? text;
}

/** NaN and the infinities have no JSON number. */
function toFloat(text: string): number | string {
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}

/** An array literal as nested JSON arrays; explicit bounds ("[0:1]={1,2}") have no place there. */
function parseArray(literal: string, elementType: number): unknown {
  const tokens = literal.slice(literal.indexOf('{')).matchAll(/[{}]|"(?<quoted>(?:[^"\\]|\\.)*)"|(?<bare>[^",{}]+)/gs);
  const root: unknown[] = [];
  const open = [root];
  for (const { 0: token, groups } of tokens) {
    const innermost = open.at(-1)!;
    if (token === '{') {
      const nested: unknown[] = [];
      innermost.push(nested);
      open.push(nested);
    } else if (token === '}') {
      open.pop();
    } else if (groups?.['bare'] !== undefined) {
      innermost.push(toJsonValue(token === 'NULL' ? null : token, elementType));
    } else {
      innermost.push(toJsonValue(groups!['quoted']!.replaceAll(/\\(.)/gs, '$1'), elementType));
    }
  }
  return root[0];
}
