import type { Table } from '../report.ts';
import { plainText } from './plain-text.ts';
import { speechOf } from './speech.ts';
import { timeWords } from './time-words.ts';

export interface Names {
  /** A value of a dimension as a reader knows it: times in words, "(empty)", everything else as Google has it. */
  value: (dimension: string, value: string) => string;
  /**
   * The group of a row in one line, without its date range: "Organic Search · mobile"; on request only some of its
   * dimensions.
   */
  row: (table: Pick<Table, 'dimensions'>, values: string[], only?: string[]) => string;
}

/**
 * Names of the groups of these tables, no two alike. Anybody can send a page title that reads like another one (with a
 * character that draws nothing, or after the 200th); the second of such twins is "Pricing (2)". So is what reads like a
 * name that Google gives: "(other)".
 */
export function namesApart(tables: Pick<Table, 'dimensions' | 'rows'>[], language: string): Names {
  const { empty } = speechOf(language);
  const named = new Map<string, Map<string, string>>();
  for (const [dimension, values] of valuesOf(tables)) named.set(dimension, nameAll(values, dimension));
  return { value, row };

  function value(dimension: string, text: string): string {
    return named.get(dimension)?.get(text) ?? plainName(dimension, text);
  }

  function row(table: Pick<Table, 'dimensions'>, values: string[], only?: string[]): string {
    const names = table.dimensions.flatMap(({ name }, column) => {
      if (name === 'dateRange' || (only && !only.includes(name))) return [];
      return [value(name, values[column] ?? '')];
    });
    return names.length > 1 ? names.map(withoutDot).join(' · ') : (names[0] ?? '');
  }

  function plainName(dimension: string, text: string): string {
    return timeWords(dimension, text, language) ?? (plainText(text) || empty);
  }

  function nameAll(values: Set<string>, dimension: string): Map<string, string> {
    const names = new Map([...values].map((text) => [text, plainName(dimension, text)]));
    const keyOf = (name: string) => withoutDot(name).normalize('NFC');
    const taken = new Set([...googleNames, ...[...names.values()].map(keyOf)]);
    const groups = Map.groupBy(names, ([, name]) => keyOf(name));
    for (const [key, twins] of groups) {
      if (twins.length === 1 && (!googleNames.has(key) || twins[0]?.[0] === key)) continue;
      const [first, ...others] = twins.toSorted(
        (one, other) => rankOf(one) - rankOf(other) || (one[0] < other[0] ? -1 : 1),
      );
      if (first && googleNames.has(key) && first[0] !== key) others.unshift(first);
      for (const [text, name] of others) names.set(text, nextFree(name));
    }
    return names;

    /** The lowest number that no other group has, within what a name may be long. */
    function nextFree(name: string): string {
      for (let count = 2; ; count++) {
        const marked = withMark(name, ` (${count})`);
        if (taken.has(keyOf(marked))) continue;
        taken.add(keyOf(marked));
        return marked;
      }
    }
  }
}

/** What stands between the names of a row stands in none of them. */
export function withoutDot(name: string): string {
  return name.replaceAll('·', '•');
}

/** What Google calls groups that have no name of their own. */
const googleNames = new Set(['(other)', '(not set)', '(none)', '(direct)', '(data not available)']);

/** Nothing at all, then what is its own name, then what only reads so. */
function rankOf([text, name]: [string, string]): number {
  if (text === '') return 0;
  return text === name ? 1 : 2;
}

const mostCharacters = 200;

function withMark(name: string, mark: string): string {
  const characters = [...name];
  if (characters.length + mark.length <= mostCharacters) return name + mark;
  return `${characters.slice(0, mostCharacters - mark.length - 1).join('')}…${mark}`;
}

function valuesOf(tables: Pick<Table, 'dimensions' | 'rows'>[]): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const { dimensions, rows } of tables) {
    for (const [column, { name }] of dimensions.entries()) {
      const own = values.get(name) ?? new Set();
      values.set(name, own);
      for (const row of rows) own.add(row.dimensions[column] ?? '');
    }
  }
  return values;
}
