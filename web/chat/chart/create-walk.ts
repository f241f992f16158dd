import { createSignal } from 'solid-js';
import { clamp } from '../../../worker/analyst/drawing/scales.ts';

/** Which place is being read: chosen with the pointer or walked to with the arrow keys. */
export function createWalk(count: () => number) {
  const [chosen, setChosen] = createSignal<number>();

  function target(key: string): number | undefined {
    const at = chosen();
    const last = count() - 1;
    if (key === 'ArrowRight' || key === 'ArrowDown') return clamp((at ?? -1) + 1, 0, last);
    if (key === 'ArrowLeft' || key === 'ArrowUp') return clamp((at ?? last + 1) - 1, 0, last);
    return key === 'Home' ? 0 : key === 'End' ? last : undefined;
  }

  return {
    active(): number | undefined {
      const index = chosen();
      return index !== undefined && index < count() ? index : undefined;
    },
    show: (index: number) => setChosen(index),
    leave: () => setChosen(undefined),
    /** Whether the key meant something here. */
    onKey(key: string): boolean {
      const next = target(key);
      const isMeant = next !== undefined || (key === 'Escape' && chosen() !== undefined);
      if (isMeant) setChosen(next);
      return isMeant;
    },
  };
}
