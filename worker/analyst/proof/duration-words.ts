import { grouped } from './grouped.ts';
import { said, speechOf } from './speech.ts';

/** Seconds as a reader says them: "0.8 s", "14 s", "2 min 14 s", "1,203 h 20 min". */
export function durationWords(seconds: number, language: string): string {
  const speech = speechOf(language);
  const [inSeconds = '', inMinutes = '', inHours = ''] = speech.lengths.split('|');
  const sign = seconds < 0 ? '−' : '';
  const length = Math.abs(seconds);
  if (length < 59.5) return sign + said(inSeconds, { s: grouped(length.toFixed(length < 9.95 ? 1 : 0), speech) });
  const whole = Math.round(length);
  if (whole < 3600) return sign + said(inMinutes, { m: Math.floor(whole / 60), s: whole % 60 });
  const minutes = Math.round(length / 60);
  return sign + said(inHours, { h: grouped(`${Math.floor(minutes / 60)}`, speech), m: minutes % 60 });
}
