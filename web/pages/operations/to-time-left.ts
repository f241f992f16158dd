import { operationWords as words } from '../../i18n/operation-words.ts';

/** How long reading goes on, in the largest unit that has one of it; undefined where that is not known. */
export function toTimeLeft(
  seconds: number | null,
  number: (value: number, options: Intl.NumberFormatOptions) => string,
): string | undefined {
  if (seconds === null) return undefined;
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return words.leftMoment;
  const inUnit = (value: number, unit: string) =>
    words.left(number(value, { style: 'unit', unit, unitDisplay: 'long' }));
  if (minutes < 90) return inUnit(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return hours < 36 ? inUnit(hours, 'hour') : inUnit(Math.round(hours / 24), 'day');
}
