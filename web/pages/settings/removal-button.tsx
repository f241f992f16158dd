import { Show, createSignal } from 'solid-js';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { useSession } from '../../parts/session.tsx';
import { createRemoval } from './create-removal.ts';

interface RemovalButtonProps {
  /** The verb, on this button and on the one that confirms. */
  action: string;
  /** The name of this button, where the verb alone would be one of many. */
  label?: string;
  title: string;
  text: string;
  /** Has to be typed first, with the sentence that asks for it. */
  typed?: { word: string; label: string };
  /** Said when it is gone. */
  done: string;
  remove(): Promise<unknown>;
  /** Reads again what it was part of; the session by default. */
  onChange?(): Promise<void>;
}

/** Takes a row away, once that was confirmed. */
export function RemovalButton(props: RemovalButtonProps) {
  const session = useSession();
  const [isAsking, setAsking] = createSignal(false);
  const removal = createRemoval(
    () => props.remove(),
    () => props.done,
    () => (props.onChange ?? session.refresh)(),
  );

  return (
    <>
      <button
        type="button"
        class="button"
        data-tone="negative"
        disabled={removal.isRunning()}
        aria-label={props.label}
        onClick={() => setAsking(true)}
      >
        {props.action}
      </button>
      <Show when={isAsking()}>
        <ConfirmDialog
          title={props.title}
          text={props.text}
          action={props.action}
          {...(props.typed && { typed: props.typed })}
          onConfirm={() => void removal.run()}
          onClose={() => setAsking(false)}
        />
      </Show>
    </>
  );
}
