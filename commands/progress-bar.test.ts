import { describe, expect, it } from 'vitest';
import { createProgressBar } from './progress-bar.ts';

function draw(isTTY: boolean, steps: [done: number, total: number][]): string {
  let shown = '';
  const show = createProgressBar({ isTTY, write: (text) => (shown += text) }, 'Work');
  for (const [done, total] of steps) show({ done, total });
  return shown;
}

describe('the progress bar', () => {
  it('is drawn over itself on a terminal, and left with a new line', () => {
    const half = `Work [${'#'.repeat(15)}${'-'.repeat(15)}] 50 %  1 of 2`;
    expect(
      draw(true, [
        [1, 2],
        [2, 2],
      ]),
    ).toBe(`\r${half}\rWork [${'#'.repeat(30)}] 100 %  2 of 2\n`);
  });

  it('is a line for every tenth elsewhere', () => {
    const steps = Array.from({ length: 1000 }, (_, index): [number, number] => [index + 1, 1000]);
    expect(draw(false, steps).trim().split('\n')).toHaveLength(11);
  });

  it('does not pass its end when more came than was expected', () => {
    expect(draw(false, [[3, 2]])).toContain('100 %  3 of 3');
  });
});
