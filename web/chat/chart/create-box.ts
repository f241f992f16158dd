import { createSignal, onCleanup, onMount } from 'solid-js';
import { textSizeOf } from './text-size-of.ts';
import type { Space } from '../../../worker/analyst/drawing/drawing.ts';

/** How wide an element is, now and whenever that changes, and how large text is in it; undefined before it is on the page. */
export function createBox(element: () => Element) {
  const [box, setBox] = createSignal<Pick<Space, 'width' | 'type'>>();

  onMount(() => {
    const measure = () => {
      const width = Math.floor(element().clientWidth);
      // Hidden, it has no width: the last one goes on.
      if (width && width !== box()?.width) setBox({ width, type: textSizeOf(element()) });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element());
    onCleanup(() => observer.disconnect());
  });

  return box;
}
