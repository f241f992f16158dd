import { createSignal, onCleanup } from 'solid-js';

const NEAR_PIXELS = 48;
/** How long after a wheel, a touch or a key a scrolling is still the reader's. */
const INPUT_MILLISECONDS = 600;

/**
 * Keeps the newest text in view while the reader is there, and lets go when the reader scrolls away. It never pushes
 * the latest question out at the top: an answer taller than the window is read from its beginning.
 *
 * Only the reader lets go. A chart that arrives late moves the page as well, and makes the browser scroll; nobody
 * meant that.
 */
export function createScrollFollow() {
  const [isFollowing, setFollowing] = createSignal(true);
  let scroller: HTMLElement | undefined;
  let lastTop = 0;
  let lastHeight = 0;
  let lastInput = -Infinity;

  const resizes = new ResizeObserver(() => isFollowing() && keepUp());
  onCleanup(() => resizes.disconnect());

  function latest(element: HTMLElement): number {
    const bottom = element.scrollHeight - element.clientHeight;
    const question = element.querySelector<HTMLElement>('[data-latest-question]');
    if (!question) return bottom;
    const top = question.getBoundingClientRect().top - element.getBoundingClientRect().top + element.scrollTop;
    return Math.max(0, Math.min(bottom, top - 24));
  }

  /** Down to the latest; never back up, where somebody may be reading the end of a long answer. */
  function keepUp() {
    if (scroller) moveTo(scroller, Math.max(scroller.scrollTop, latest(scroller)));
  }

  function toLatest() {
    setFollowing(true);
    if (scroller) moveTo(scroller, latest(scroller));
  }

  /** To the beginning of an answer that was asked for, and stays there. */
  function toPart(part: HTMLElement) {
    if (!scroller) return;
    setFollowing(false);
    moveTo(scroller, part.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop - 24);
  }

  function moveTo(element: HTMLElement, top: number) {
    element.scrollTop = top;
    lastTop = element.scrollTop;
    lastHeight = element.scrollHeight;
  }

  function onScroll(element: HTMLElement) {
    const { scrollTop, scrollHeight } = element;
    const isByReader = performance.now() - lastInput < INPUT_MILLISECONDS || scrollHeight === lastHeight;
    const isOurs = Math.abs(scrollTop - lastTop) <= 1;
    lastTop = scrollTop;
    lastHeight = scrollHeight;
    if (isOurs) return;
    if (scrollTop >= latest(element) - NEAR_PIXELS) setFollowing(true);
    else if (isByReader) setFollowing(false);
    else if (isFollowing()) keepUp();
  }

  return {
    isFollowing,
    toLatest,
    toPart,
    /** `element` scrolls, its first child grows. */
    attach(element: HTMLElement) {
      scroller = element;
      if (element.firstElementChild) resizes.observe(element.firstElementChild);
      // The room for it changes with the composer, the window and the keyboard of a phone.
      resizes.observe(element);
      const noteInput = () => (lastInput = performance.now());
      for (const input of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
        element.addEventListener(input, noteInput, { passive: true });
      }
      element.addEventListener('scroll', () => onScroll(element), { passive: true });
    },
  };
}
