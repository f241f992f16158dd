import type { DateRange } from '../plan.ts';
import { plainText } from '../proof/plain-text.ts';
import type { Words } from './say.ts';

/** When, as it follows a verb: " last week", " in the last 28 days", " (2–8 November 2026)". */
export function rangeWords({ label }: DateRange): Words {
  const text = plainText(label);
  const [before, after] = around(text);
  return [before, { label: text }, after];
}

function around(text: string): [before: string, after: string] {
  if (/^the (last|past|previous|first) /i.test(text) || /^the \p{N}+ /iu.test(text)) return [' in ', ''];
  if (/^(last|past|previous|first) \p{N}+ /iu.test(text)) return [' in the ', ''];
  if (/^\d{1,2} \p{L}+ \d{4}$/u.test(text) || text.startsWith('the same days')) return [' on ', ''];
  if (/^(today|yesterday|last |this |the |in |on |since |from |between |so far)/i.test(text)) return [' ', ''];
  if (/^(Q\d|[A-Z][a-z]+|H\d)? ?\d{4}$/.test(text)) return [' in ', ''];
  return [' (', ')'];
}
