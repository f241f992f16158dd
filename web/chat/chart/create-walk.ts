import { createSignal } from 'solid-js';
import { clamp } from './scales.ts';

/** Which place is being read: chosen with the pointer or walked to with the arrow keys. */
export function createWalk(count: () => number) {
  const [active, setActive] = createSignal<number>();

  return {
    active: () => {
      const index = active();
      return index === undefined || index >= count() ? undefined : index;
    },
    show: (index: number) => setActive(index),
    leave: () => setActive(undefined),
    /** Whether the key meant something here. */
    onKey(key: string): boolean {
      const at = active();
      const last = count() - 1;
      const targets: Record<string, number | undefined> = {
        ArrowRight: clamp((at ?? -1) + 1, 0, last),
        ArrowDown: clamp((at ?? -1) + 1, 0, last),
        ArrowLeft: clamp((at ?? last + 1) - 1, 0, last),
        ArrowUp: clamp((at ?? last + 1) - 1, 0, last),
        Home: 0,
        End: last,
      };
      if (key === 'Escape' && at !== undefined) {
        setActive(undefined);
        return true;
      }
      if (!(key in targets)) return false;
      setActive(targets[key]);
      return true;
    },
  };
}
