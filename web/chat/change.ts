import type { MetricCard, Value } from '../../worker/analyst/report.ts';

export interface Change {
  direction: 'up' | 'down' | 'same';
  /** Whether the reader will like it; neutral when nobody can say. */
  tone: 'positive' | 'negative' | 'neutral';
  /** With its sign: "+12.3 %", "−0.3 pp". */
  text: string;
}

/** How a card's delta reads. A sign says what a colour cannot. */
export function toChange(delta: Value, good: MetricCard['good']): Change {
  const formatted = delta.formatted.replaceAll(' ', '\u00a0');
  if (delta.value === 0) return { direction: 'same', tone: 'neutral', text: formatted };
  const direction = delta.value > 0 ? 'up' : 'down';
  const unsigned = formatted.replace(/[+\-−]\s?/, '');
  const tone = good === 'neutral' ? 'neutral' : direction === good ? 'positive' : 'negative';
  return { direction, tone, text: `${direction === 'up' ? '+' : '−'}${unsigned}` };
}
