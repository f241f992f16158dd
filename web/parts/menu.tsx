import { createUniqueId } from 'solid-js';
import type { JSX } from 'solid-js';
import './menu.css';

interface MenuProps {
  /** The content of the button that opens the menu. */
  button: JSX.Element;
  /** The name of the button, where its content is not one. */
  label?: string;
  class?: string;
  isDisabled?: boolean;
  /** For a button that is also a state. */
  isPressed?: boolean;
  children: JSX.Element;
}

/**
 * A button that opens a list of buttons and links, in the browser's own popover: it closes on Escape, on a press
 * outside and on a choice (unless that is marked `data-stays`), and focus goes back to the button. Arrow keys walk the entries.
 */
export function Menu(props: MenuProps) {
  const id = createUniqueId();
  let button!: HTMLButtonElement;
  let list!: HTMLDivElement;

  function place() {
    const anchor = button.getBoundingClientRect();
    const width = list.offsetWidth;
    const isRightToLeft = getComputedStyle(button).direction === 'rtl';
    const wanted = isRightToLeft ? anchor.right - width : anchor.left;
    const below = innerHeight - anchor.bottom;
    list.style.left = `${Math.max(8, Math.min(wanted, innerWidth - width - 8))}px`;
    list.style.top =
      below > list.offsetHeight + 8 ? `${anchor.bottom + 4}px` : `${Math.max(8, anchor.top - list.offsetHeight - 4)}px`;
    (list.querySelector<HTMLElement>('[autofocus]') ?? entries()[0])?.focus();
  }

  function walk(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    // In a form the keys are the fields' own.
    const isField =
      event.target instanceof Element && event.target.matches('input:not([type=search]), select, textarea');
    if (!step || isField) return;
    event.preventDefault();
    const all = entries();
    const at = all.findIndex((entry) => entry === document.activeElement);
    all[(at + step + all.length) % all.length]?.focus();
  }

  const entries = () => [...list.querySelectorAll<HTMLElement>('a, button:not(:disabled)')];

  return (
    <>
      <button
        ref={button}
        type="button"
        class={props.class}
        aria-label={props.label}
        popovertarget={id}
        aria-pressed={props.isPressed}
        disabled={props.isDisabled}
      >
        {props.button}
      </button>
      <div
        ref={list}
        id={id}
        class="menu"
        popover="auto"
        onToggle={(event) => event.newState === 'open' && place()}
        onKeyDown={walk}
        onClick={(event) => event.target.closest('a, button:not([data-stays])') && list.hidePopover()}
      >
        {props.children}
      </div>
    </>
  );
}
