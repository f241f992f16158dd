import { describe, expect, it } from 'vitest';
import { createWalk } from './create-walk.ts';

function walked(keys: string[], count = 5): (number | undefined)[] {
  const walk = createWalk(() => count);
  return keys.map((key) => {
    walk.onKey(key);
    return walk.active();
  });
}

describe('createWalk', () => {
  it('walks forwards from the first and backwards from the last, and stops at both', () => {
    expect(walked(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowUp'])).toEqual([0, 1, 0, 0, 0]);
    expect(walked(['ArrowLeft', 'ArrowRight'])).toEqual([4, 4]);
  });

  it('jumps to the ends and leaves on Escape', () => {
    expect(walked(['End', 'Home', 'Escape'])).toEqual([4, 0, undefined]);
  });

  it('leaves keys to the page that mean nothing here', () => {
    const walk = createWalk(() => 3);
    expect([walk.onKey('Escape'), walk.onKey('a'), walk.onKey('toString'), walk.onKey('Home')]).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('forgets a place that the chart no longer has', () => {
    let count = 5;
    const walk = createWalk(() => count);
    walk.onKey('End');
    count = 2;
    expect(walk.active()).toBeUndefined();
  });
});
