import type { Speech } from './speech.ts';

/** A size such as `1204.50` as a language writes it: "1,204.50", "1.204,50", "12,34,567". */
export function grouped(digits: string, { decimal, group, leastParted = 4, byHundreds }: Speech): string {
  const [whole = '', rest] = digits.split('.');
  const places = byHundreds ? /\B(?=(?:\d\d)*\d{3}$)/g : /\B(?=(?:\d{3})+$)/g;
  const parted = whole.length < leastParted ? whole : whole.replace(places, group);
  return rest === undefined ? parted : parted + decimal + rest;
}
