/** When things were first seen, by the clock of the page that shows them: milliseconds since 1970. */
export interface Seen {
  button?: number;
  pressed?: number;
  box?: number;
}

declare global {
  interface Window {
    seen: Seen;
  }
}

/** Runs in every frame before anything else. A machine that is busy tells late of what it has long shown. */
export function watchPage(selectors: { button: string | undefined; box: string }): void {
  const seen: Seen = (window.seen = {});
  const now = () => performance.timeOrigin + performance.now();
  addEventListener('pointerdown', () => (seen.pressed ??= now()), true);

  function isShown(root: ParentNode, selector: string): boolean {
    const found = [...root.querySelectorAll(selector)];
    if (found.some((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })))
      return true;
    return [...root.querySelectorAll('*')].some(
      (element) => element.shadowRoot && isShown(element.shadowRoot, selector),
    );
  }
  function look(): void {
    if (selectors.button && !seen.button && isShown(document, selectors.button)) seen.button = now();
    if (!seen.box && isShown(document, selectors.box)) seen.box = now();
    if (!seen.box) requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
}
