import { Icon } from '../../parts/icon.tsx';

/** Something to copy, with the button that does it. */
export function CopiedCode(props: { label: string; text: string; onCopy(): Promise<void> }) {
  return (
    <div class="copied-code">
      <code>{props.text}</code>
      <button type="button" class="quiet-button" onClick={() => void props.onCopy()}>
        <Icon name="copy" />
        {props.label}
      </button>
    </div>
  );
}
