import type { Language } from '../language.ts';
import { dateWords } from '../proof/date-words.ts';
import { durationWords } from '../proof/duration-words.ts';
import { numberWords } from '../proof/number-words.ts';
import type { Value } from '../report.ts';

/**
 * The number as a reader of this language sees it: "1,204", "8.1 %", "€1,204.50", "2 min 14 s", "+0.3 pp",
 * "Tue 3 Nov 2026". `signed` writes the plus sign of a rise.
 */
export function formatValue(
  { value, unit, currency, cells }: Omit<Value, 'formatted' | 'label'>,
  language: Language,
  signed: boolean,
): string {
  if (unit === 'date') return dateWords(value, cells[0]?.split('.')[2] ?? '', language);
  if (unit === 'seconds') return `${signed && value > 0 ? '+' : ''}${durationWords(value, language)}`;

  const { size, text, sign } = numberWords(value, unit, currency, language);
  // A real minus sign is as wide as the plus sign, and is read aloud.
  const mark = sign === -1 ? '−' : signed && sign === 1 ? '+' : '';
  return mark + (unit === 'currency' ? withSymbol(size, currency ?? 'XXX', language) : text);
}

/** The currency's symbol where the language puts it; the marks of right-to-left text are left to whoever shows it. */
function withSymbol(size: string, currency: string, language: Language): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency, numberingSystem: 'latn' });
  const parts = format.formatToParts(1).flatMap(({ type, value }) => {
    if (type === 'integer') return [size];
    return type === 'currency' || type === 'literal' ? [value.replace(/\p{Cf}/gu, '')] : [];
  });
  return parts.join('');
}
