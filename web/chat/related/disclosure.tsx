import { Show, createMemo, createSignal, createUniqueId } from 'solid-js';
import { Icon } from '../../parts/icon.tsx';
import type { JSX } from 'solid-js';
import './disclosure.css';

/** Something closed until it is asked for. What is in it begins when it is opened first, and stays. */
export function Disclosure(props: { label: string; children: JSX.Element }) {
  const id = createUniqueId();
  const [isOpen, setOpen] = createSignal(false);
  const wasOpened = createMemo<boolean>((before) => before || isOpen(), false);

  return (
    <div class="disclosure">
      <button
        type="button"
        class="quiet-button"
        aria-expanded={isOpen()}
        aria-controls={id}
        onClick={() => setOpen(!isOpen())}
      >
        <Icon name="down" />
        {props.label}
      </button>
      <div id={id} hidden={!isOpen()}>
        <Show when={wasOpened()}>{props.children}</Show>
      </div>
    </div>
  );
}
