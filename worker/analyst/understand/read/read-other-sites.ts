import { meaningOf } from './reading.ts';
import type { Item, ReadingState } from './reading.ts';

/** What English calls a site of somebody's. */
const sites = new Set(['site', 'website', 'webshop', 'shop', 'store', 'homepage', 'domain']);

/**
 * "The German site" may be another property, a host or a folder of this one, or this one as people in Germany see it:
 * only its owner knows, and the figures differ.
 */
export function readOtherSites({ items, tokens, reading, lexicon }: ReadingState): void {
  for (const [at, item] of items.entries()) {
    const site = items[at + 1];
    if (!site || !namesCountry(item) || !sites.has(lexicon.stem(tokens[site.start]!.text))) continue;
    reading.unknown.push({ text: `${item.text} ${site.text}`, role: 'unbound' });
  }
}

function namesCountry(item: Item): boolean {
  return meaningOf(item, 'place')?.dimension === 'country';
}
