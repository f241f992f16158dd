import type { Language } from '../../analyst/language.ts';
import { fillText } from '../../analyst/report/words/fill.ts';
import { wordsOf } from '../../analyst/report/words/words-of.ts';
import type { GateReply } from '../property-gate/property-gates.ts';

/** Since when an answer is not up to date, because Google does not answer now: for its quality and as a sentence. */
export function staleOf(
  replies: GateReply[],
  reader: { language: Language; timeZone: string },
): { quality: { stale_since?: string }; notes: string[] } {
  const [since] = replies
    .filter(({ stale }) => stale !== undefined)
    .map(({ fetchedAt }) => fetchedAt)
    .toSorted();
  if (since === undefined) return { quality: {}, notes: [] };
  const format = new Intl.DateTimeFormat(reader.language, {
    timeZone: reader.timeZone,
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const note = fillText(wordsOf(reader.language).notes.stale, { time: format.format(new Date(since)) });
  return { quality: { stale_since: since }, notes: [note] };
}
