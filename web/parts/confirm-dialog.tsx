import { Show, createSignal, createUniqueId, onMount } from 'solid-js';
import { useI18n } from '../i18n/i18n.tsx';
import './confirm-dialog.css';

export interface TypedWord {
  word: string;
  /** The sentence that asks for it. */
  label: string;
}

interface ConfirmDialogProps {
  title: string;
  text: string;
  /** The verb on the button. */
  action: string;
  /** Has to be typed first. */
  typed?: TypedWord | undefined;
  onConfirm(): void;
  /** After the dialog has closed, whatever was chosen. */
  onClose(): void;
}

/** Asks before something that cannot be taken back. Open for as long as it is rendered. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useI18n();
  const title = createUniqueId();
  const [typed, setTyped] = createSignal('');
  const isAllowed = () => !props.typed || typed().trim() === props.typed.word;
  let dialog!: HTMLDialogElement;

  onMount(() => dialog.showModal());

  return (
    <dialog ref={dialog} class="confirm" aria-labelledby={title} onClose={() => props.onClose()}>
      <form
        method="dialog"
        onSubmit={() => {
          if (isAllowed()) props.onConfirm();
        }}
      >
        <h2 id={title}>{props.title}</h2>
        <p>{props.text}</p>
        <Show when={props.typed}>
          {(wanted) => (
            <label class="field">
              <span>{wanted().label}</span>
              <input
                type="text"
                autocomplete="off"
                spellcheck={false}
                value={typed()}
                onInput={(event) => setTyped(event.currentTarget.value)}
              />
            </label>
          )}
        </Show>
        <div class="confirm-actions">
          <button type="button" class="button" onClick={() => dialog.close()}>
            {t('action.cancel')}
          </button>
          <button type="submit" class="button" data-tone="negative" disabled={!isAllowed()}>
            {props.action}
          </button>
        </div>
      </form>
    </dialog>
  );
}
