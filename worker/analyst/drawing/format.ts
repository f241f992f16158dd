import { decimalsOf } from '../proof/decimals-of.ts';
import type { Unit } from '../report.ts';

export interface Format {
  /** As in the answer: "1,204", "8.1 %", "€1,204.50", "2 min 14 s". */
  full(value: number): string;
  /** Three digits: "1.2M". */
  short(value: number): string;
  /** A part of a whole, 0 to 1, all with one decimal so that they can be compared: "8.1 %". */
  share(part: number): string;
  /** The marks of an axis, as short as they can be without rounding. */
  axis(ticks: number[]): string[];
}

/** Writes the numbers of a chart for a reader of `locale` (BCP 47). */
export function createFormat({ unit, currency }: { unit: Unit; currency?: string }, locale: string): Format {
  const money = unit === 'currency' ? ({ style: 'currency', currency: currency ?? 'XXX' } as const) : {};
  const suffix = unit === 'fraction' ? '\u00a0%' : unit === 'percentage_points' ? '\u00a0pp' : '';
  const write = (number: number, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, { ...money, ...options }).format(number).replace('-', '−') + suffix;
  const scaled = (value: number) => (unit === 'fraction' ? value * 100 : value);
  const clock = (value: number) => duration(value, locale);

  return {
    full: (value) =>
      unit === 'seconds' ? clock(value) : write(scaled(value), fixed(decimalsOf(scaled(value), unit, currency))),
    short(value) {
      if (unit === 'seconds') return clock(value);
      return write(scaled(value), { notation: 'compact', maximumSignificantDigits: 3 });
    },
    share(part) {
      const least = part > 0 && part < 0.0005;
      const percent = new Intl.NumberFormat(locale, fixed(1)).format(least ? 0.1 : part * 100);
      return `${least ? '< ' : ''}${percent} %`;
    },
    axis(ticks) {
      const numbers = ticks.map(scaled);
      const step = (numbers[1] ?? 1) - (numbers[0] ?? 0);
      // Hours are written without seconds, which would make marks alike that lie less than a minute apart.
      if (unit === 'seconds' && step >= 1) return ticks.map((tick) => duration(tick, locale, { inHours: step >= 60 }));
      const decimals = Math.max(0, -Math.floor(Math.log10(step || 1) + 1e-9));
      const largest = Math.max(...numbers.map(Math.abs));
      if (unit === 'seconds') return ticks.map((tick) => `${write(tick, fixed(decimals))} s`);
      if (largest < 10_000)
        return numbers.map((number) => write(number, fixed(unit === 'currency' && decimals === 1 ? 2 : decimals)));
      const digits = Math.min(21, Math.floor(Math.log10(largest)) - Math.floor(Math.log10(step || 1) + 1e-9) + 1);
      return numbers.map((number) =>
        write(number, { notation: 'compact', maximumSignificantDigits: Math.max(1, digits) }),
      );
    },
  };
}

function fixed(decimals: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}

/** "0.8 s", "14 s", "2 min 14 s", "3 h 20 min"; parts that are zero are left out. Not in hours: "60 min 5 s". */
function duration(seconds: number, locale: string, options = { inHours: true }): string {
  const length = Math.abs(seconds);
  const write = (number: number, decimals = 0) => new Intl.NumberFormat(locale, fixed(decimals)).format(number);
  const sign = seconds < 0 ? '−' : '';
  if (length < 59.5) return `${sign}${write(length, length < 9.95 && length % 1 ? 1 : 0)}\u00a0s`;
  const inHours = options.inHours && length >= 3599.5;
  const whole = Math.round(inHours ? length / 60 : length);
  const large = Math.floor(whole / 60);
  const small = whole % 60;
  return `${sign}${write(large)}\u00a0${inHours ? 'h' : 'min'}${small ? ` ${write(small)}\u00a0${inHours ? 'min' : 's'}` : ''}`;
}
