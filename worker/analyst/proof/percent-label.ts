import { grouped } from './grouped.ts';
import { plainText } from './plain-text.ts';
import { said, speechOf } from './speech.ts';

/** A limit on a rate as its figures are read: "40 %" of 0.4, with the decimals that were asked for. */
export function percentLabel(limit: number, language: string): string {
  const speech = speechOf(language);
  return plainText(said(speech.percent, { n: grouped(`${Number((limit * 100).toFixed(6))}`, speech) }));
}
