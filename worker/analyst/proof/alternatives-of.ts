import type { Filter } from '../plan.ts';

export interface Alternative {
  op: 'exact' | 'contains' | 'begins_with' | 'ends_with';
  value: string;
}

/**
 * What a pattern asks for, where it only names texts: `instagram|^google$` is what contains the one or is the other.
 * Undefined for patterns that say more than that.
 */
export function alternativesOf(pattern: string): Alternative[] | undefined {
  const found = pattern.split('|').map((part): Alternative | undefined => {
    const [, start, text = '', end] = /^(\^?)(.*?)((?<!\\)\$?)$/s.exec(part) ?? [];
    const value = text.replace(/\\([^\p{L}\p{N}])/gu, '$1');
    // What is left of signs that mean something stood there without a backslash.
    if (value === '' || /[\\^$.*+?()[\]{}]/.test(text.replace(/\\[^\p{L}\p{N}]/gu, ''))) return undefined;
    if (start) return { op: end ? 'exact' : 'begins_with', value };
    return { op: end ? 'ends_with' : 'contains', value };
  });
  return found.every((each) => each !== undefined) ? found : undefined;
}

/** The texts of a filter that words about it quote: its values, and those that its pattern names. */
export function textsOf(filter: Filter): string[] {
  if ('values' in filter) return filter.values;
  const text = `${filter.value}`;
  return filter.op === 'regexp' ? [text, ...(alternativesOf(text) ?? []).map(({ value }) => value)] : [text];
}
