import { Show, createSignal } from 'solid-js';
import { ConfirmDialog, type TypedWord } from '../../parts/confirm-dialog.tsx';
import { createRemoval } from './create-removal.ts';

interface RemovalButtonProps {
  /** The verb on the button, here and in the dialog. */
  action: string;
  /** The name of the button, where its verb alone does not say of what. */
  label?: string;
  /** What the dialog asks. */
  title: string;
  text: string;
  typed?: TypedWord;
  /** What is said once it is removed. */
  done: string;
  remove(): Promise<unknown>;
  /** Reads again what it was part of: the session, unless told otherwise. */
  onChange?(): Promise<void>;
}

/** Asks, removes, and says so. */
export function RemovalButton(props: RemovalButtonProps) {
  const [isAsking, setAsking] = createSignal(false);
  const removal = createRemoval({
    remove: () => props.remove(),
    done: () => props.done,
    refresh: () => props.onChange?.(),
  });

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
          typed={props.typed}
          onConfirm={() => void removal.run()}
          onClose={() => setAsking(false)}
        />
      </Show>
    </>
  );
}
