/** The numbers that a person's words hold, so that a plan's condition can be checked against them: "1,000", "2.5k", "50 %", "three". */
export function numbersSaid(texts: string[]): Set<number> {
  const said = new Set<number>();
  for (const text of texts) {
    for (const [, digits = '', unit = ''] of text.normalize('NFKC').toLowerCase().matchAll(written)) {
      for (const number of readings(digits)) {
        said.add(number * (multiples[unit] ?? 1));
        // Rates are asked for in percent and filtered as fractions.
        if (unit === '%' || unit.startsWith('per')) said.add(number / 100);
      }
    }
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
      const number = Object.hasOwn(spelled, word) ? spelled[word] : undefined;
      if (number !== undefined) said.add(number);
    }
  }
  return said;
}

const written = /(\d[\d.,'’]*\d|\d)\s*(%|per ?cent|k\b|thousand|m\b|million)?/gu;
const multiples: Record<string, number> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6 };
const spelled: Record<string, number> = {
  no: 0,
  zero: 0,
  a: 1,
  an: 1,
  any: 0,
  one: 1,
  once: 1,
  two: 2,
  twice: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  twenty: 20,
  thirty: 30,
  fifty: 50,
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
};

/** "1.500" is fifteen hundred to some and one and a half to others. */
function readings(digits: string): number[] {
  const point = Number(digits.replaceAll(/[,'’]/g, ''));
  const comma = Number(digits.replaceAll(/[.'’]/g, '').replace(',', '.'));
  return [point, comma].filter(Number.isFinite);
}
