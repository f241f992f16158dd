import type { Problem } from './verify.ts';

/** Says where a value has another shape than it should, and how; undefined where it has it. */
export type Check = (value: unknown, where: string) => Problem | undefined;

export function textOf(most: number): Check {
  return is(`text of at most ${most} characters`, (given) => typeof given === 'string' && given.length <= most);
}

export function is(what: string, test: (value: unknown) => boolean): Check {
  return (given, where) =>
    test(given) ? undefined : fault(where, given === undefined ? 'is missing' : `is no ${what}`);
}

export function oneOf(...known: string[]): Check {
  return is('known word', (given) => typeof given === 'string' && known.includes(given));
}

export function either(one: Check, other: Check): Check {
  return (given, where) => one(given, where) && other(given, where);
}

export function optional(check: Check): Check {
  return (given, where) => (given === undefined ? undefined : check(given, where));
}

export function list(check: Check, most: number): Check {
  return (given, where) => {
    if (!Array.isArray(given)) return fault(where, given === undefined ? 'is missing' : 'is no list');
    if (given.length > most) return fault(where, 'is longer than any report needs');
    return first(given.entries(), (index, each) => check(each, at(where, `${index}`)));
  };
}

/** Anything by name. A name is a word, so that it cannot be mistaken for a path or for what all objects have. */
export function fields(check: Check, most: number): Check {
  return (given, where) => {
    if (!isObject(given)) return noObject(given, where);
    const own = Object.entries(given);
    if (own.length > most) return fault(where, 'has more fields than any report needs');
    return first(own, (name, each) =>
      /^[A-Za-z]\w{0,39}$/.test(name) ? check(each, at(where, name)) : fault(where, 'has a field with an odd name'),
    );
  };
}

/** Known fields by name; others may be there. */
export function object(known: Record<string, Check>): Check {
  const all = Object.entries(known);
  return (given, where) =>
    isObject(given)
      ? first(all, (name, check) => check(Object.hasOwn(given, name) ? given[name] : undefined, at(where, name)))
      : noObject(given, where);
}

/** Known fields and no others. */
export function closed(known: Record<string, Check>): Check {
  return (given, where) => {
    const others = isObject(given) ? Object.keys(given).filter((name) => !Object.hasOwn(known, name)) : [];
    return others.length > 0 ? fault(where, 'has a field that no report has') : object(known)(given, where);
  };
}

function first<Key, Item>(
  all: Iterable<[Key, Item]>,
  problemOf: (key: Key, item: Item) => Problem | undefined,
): Problem | undefined {
  for (const [key, item] of all) {
    const problem = problemOf(key, item);
    if (problem) return problem;
  }
  return undefined;
}

export function isObject(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

const noObject = (given: unknown, where: string) =>
  fault(where, given === undefined ? 'is missing' : 'is no set of fields');
const at = (where: string, name: string) => (where ? `${where}.${name}` : name);
export const fault = (where: string, what: string): Problem => ({ where: where || 'report', what });
