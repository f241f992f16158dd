import fc from 'fast-check';

/** What nobody expects in the place of a value. */
export const oddValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      null,
      true,
      0,
      -1,
      Number.MAX_VALUE,
      Number.MAX_SAFE_INTEGER + 1,
      -0.5,
      '',
      ' ',
      '\0',
      '\ud800',
      '\u202e',
      'NaN',
      '../../etc/passwd',
    ],
    ...[
      "' or 1=1 --",
      '{{7*7}}',
      '${1}',
      '<img src=x onerror=alert(1)>',
      '%00',
      'a'.repeat(5_000),
      '\u0301'.repeat(2_000),
    ],
    ...['2026-02-30', '9999-99-99', '00000000-0000-0000-0000-000000000000', 'ﬀ', '１２', '🦜'.repeat(300)],
    ...[[], {}, [[[[[[]]]]]], { $ref: '#' }, { constructor: { prototype: { isAdmin: true } } }, { toString: 1 }],
  ),
  fc.jsonValue(),
);

/** A body with one thing wrong, or several: a value replaced, a field gone, a field too many. */
export function mutated(body: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: fc.nat(),
    how: fc.constantFrom('replace', 'remove', 'add'),
    odd: oddValues,
    name: oddNames,
  });
  return fc
    .tuple(body, fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([value, changes]) =>
      changes.reduce<unknown>((current, each) => apply(current, each), structuredClone(value)),
    );
}

/** The same, as text that is hardly JSON any more. */
export function garbled(text: fc.Arbitrary<string>): fc.Arbitrary<string | Uint8Array> {
  return fc.oneof(
    fc.tuple(text, fc.nat()).map(([whole, at]) => whole.slice(0, at % (whole.length + 1))),
    text.map((whole) => `\ufeff${whole}`),
    text.map((whole) => whole + whole),
    text.map((whole) => whole.replace('{', '{"__proto__":{"isAdmin":true},')),
    text.map((whole) => new TextEncoder().encode(whole).map((byte) => (byte === 34 ? 255 : byte))),
    fc.constantFrom(
      '',
      'null',
      '[]',
      '"x"',
      '0',
      '{',
      '{"a":1,"a":2}',
      '['.repeat(5_000),
      `{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
    ),
    fc.uint8Array({ maxLength: 100 }),
  );
}

const oddNames = fc.constantFrom(
  'tenant_id',
  'user_id',
  '__proto__',
  'constructor',
  'x',
  '',
  'ID',
  'property_id',
  'limit',
);

interface Change {
  at: number;
  how: string;
  odd: unknown;
  name: string;
}

function apply(value: unknown, { at, how, odd, name }: Change): unknown {
  const places = placesIn(value);
  const place = places[at % Math.max(1, places.length)];
  if (!place) return structuredClone(odd);
  const { holder, field } = place;
  if (how === 'remove') Reflect.deleteProperty(holder, field);
  // `__proto__` as a field of JSON, not as what it means to an assignment.
  else define(holder, how === 'add' ? name : field, structuredClone(odd));
  return value;
}

function define(holder: object, field: string, value: unknown): void {
  Object.defineProperty(holder, field, { value, enumerable: true, configurable: true, writable: true });
}

function placesIn(value: unknown): { holder: object; field: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, each]) => [{ holder: value, field }, ...placesIn(each)]);
}
