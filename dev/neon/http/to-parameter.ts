/** A JSON value of `params` in Postgres' text form. Arrays become array literals, objects JSON, null NULL. */
export function toParameter(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `{${value.map(toArrayElement).join(',')}}`;
  return JSON.stringify(value);
}

/** Array elements are quoted: JSON's quoting of a string is also an array literal's. */
function toArrayElement(value: unknown): string {
  if (value === null) return 'NULL';
  if (Array.isArray(value)) return toParameter(value) as string;
  if (typeof value === 'object') return JSON.stringify(JSON.stringify(value));
  return JSON.stringify(value);
}
