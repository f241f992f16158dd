import { onMount } from 'solid-js';
import type { JSX } from 'solid-js';

/** The one time that something secret is shown. */
export function ShownOnce(props: {
  title: string;
  text: string;
  /** What the button says that puts it away. */
  close: string;
  onClose(): void;
  children: JSX.Element;
}) {
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus());

  return (
    <div class="new-key">
      <h3 ref={heading} tabindex="-1">
        {props.title}
      </h3>
      <p class="setting-fact">{props.text}</p>
      {props.children}
      <button type="button" class="button" onClick={() => props.onClose()}>
        {props.close}
      </button>
    </div>
  );
}
