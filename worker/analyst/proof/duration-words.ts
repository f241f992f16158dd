import { grouped } from './grouped.ts';

/** Seconds as a reader says them: "0.8 s", "14 s", "2 min 14 s", "1,203 h 20 min". */
export function durationWords(seconds: number): string {
  const sign = seconds < 0 ? '−' : '';
  const length = Math.abs(seconds);
  if (length < 59.5) return `${sign}${length.toFixed(length < 9.95 ? 1 : 0)} s`;
  const whole = Math.round(length);
  if (whole < 3600) return `${sign}${Math.floor(whole / 60)} min ${whole % 60} s`;
  const minutes = Math.round(length / 60);
  return `${sign}${grouped(`${Math.floor(minutes / 60)}`)} h ${minutes % 60} min`;
}
