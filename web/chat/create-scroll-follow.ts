import { createSignal, onCleanup } from 'solid-js';

const NEAR_PIXELS = 48;

/**
 * Keeps the newest text in view while the reader is there, and lets go when the reader scrolls away. It never pushes
 * the latest question out at the top: an answer taller than the window is read from its beginning.
 */
export function createScrollFollow() {
  const [isFollowing, setFollowing] = createSignal(true);
  let scroller: HTMLElement | undefined;

  const resizes = new ResizeObserver(() => isFollowing() && toLatest());
  onCleanup(() => resizes.disconnect());

  function latest(element: HTMLElement): number {
    const bottom = element.scrollHeight - element.clientHeight;
    const question = element.querySelector<HTMLElement>('[data-latest-question]');
    if (!question) return bottom;
    const top = question.getBoundingClientRect().top - element.getBoundingClientRect().top + element.scrollTop;
    return Math.max(0, Math.min(bottom, top - 24));
  }

  function toLatest() {
    if (!scroller) return;
    setFollowing(true);
    scroller.scrollTop = latest(scroller);
  }

  return {
    isFollowing,
    toLatest,
    /** `element` scrolls, its first child grows. */
    attach(element: HTMLElement) {
      scroller = element;
      if (element.firstElementChild) resizes.observe(element.firstElementChild);
      element.addEventListener('scroll', () => setFollowing(element.scrollTop >= latest(element) - NEAR_PIXELS), {
        passive: true,
      });
    },
  };
}
