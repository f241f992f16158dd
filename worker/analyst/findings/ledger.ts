import type { Language } from '../language.ts';
import { cellOf } from '../proof/cell-of.ts';
import { evaluate } from '../proof/evaluate.ts';
import { namesApart, type Names } from '../proof/names-apart.ts';
import { plainText } from '../proof/plain-text.ts';
import { seriesReader } from '../proof/series/series-of.ts';
import type { Table, Unit, Value } from '../report.ts';
import { wordsOf } from '../report/words/words-of.ts';
import type { ReportWords } from '../report/words/words.ts';
import { formatValue } from './format-value.ts';

interface Entry {
  formula: string;
  unit: Unit;
  /** What the number is, in words: "Sessions, last week". */
  label: string;
  /** Write the plus sign of a rise. */
  signed?: true;
}

/** Collects the values of a report: each is computed from its formula, by the code that will check it. */
export interface Ledger {
  values: Record<string, Value>;
  /** GA4 text that sentences quote, by key: `l1`. */
  labels: Record<string, string>;
  /** The reference of a new value, or of the same one added before; undefined when there is no such number. */
  add: (entry: Entry) => string | undefined;
  /** The key of a quoted text. */
  quote: (text: string) => string;
  /** What the groups of its tables are called, from the rows that they have when the first is named. */
  names: () => Names;
  /** What its words and numbers are written in. */
  language: Language;
  words: ReportWords;
  /** Of every amount of money, ISO 4217. */
  currency: string;
  /** The number of a formula. */
  compute: (formula: string) => number;
}

export function createLedger(tables: Record<string, Table>, currency: string, language: Language): Ledger {
  const values: Record<string, Value> = {};
  const labels: Record<string, string> = {};
  const known = new Map<string, string>();
  let names: Names | undefined;

  const seriesOf = seriesReader(tables);
  const compute = (formula: string) => evaluate(formula, (id) => cellOf(tables, id), seriesOf);

  return {
    values,
    labels,
    names: () => (names ??= namesApart(Object.values(tables), language)),
    language,
    words: wordsOf(language),
    currency,
    compute,
    add(entry) {
      const key = JSON.stringify(entry);
      const before = known.get(key);
      if (before) return before;
      const value = toValue(entry);
      if (!value) return undefined;
      const ref = `v${known.size + 1}`;
      known.set(key, ref);
      values[ref] = value;
      return ref;
    },
    quote(text) {
      const plain = plainText(text);
      const found = Object.entries(labels).find(([, label]) => label === plain);
      if (found) return found[0];
      const key = `l${Object.keys(labels).length + 1}`;
      labels[key] = plain;
      return key;
    },
  };

  function toValue({ formula, unit, label, signed }: Entry): Value | undefined {
    const cells = new Set<string>();
    const value = evaluate(
      formula,
      (id) => {
        cells.add(id);
        return cellOf(tables, id);
      },
      (id) => {
        cells.add(id);
        return seriesOf(id);
      },
    );
    // Division by zero; and beyond this a number has more digits than it knows.
    if (!(Math.abs(value) < 1e13)) return undefined;
    const number = {
      value,
      unit,
      ...(cells.has(formula) ? {} : { formula }),
      cells: [...cells],
      ...(unit === 'currency' ? { currency } : {}),
    };
    return { ...number, formatted: formatValue(number, language, signed ?? false), label };
  }
}
