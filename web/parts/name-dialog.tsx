import { Show, createSignal, createUniqueId, onMount } from 'solid-js';
import { ApiError } from '../api.ts';
import { useI18n } from '../i18n/i18n.tsx';
import './confirm-dialog.css';

interface NameDialogProps {
  title: string;
  text?: string;
  label: string;
  name?: string;
  /** The verb on the button. */
  action: string;
  /** The dialog stays open with what the server says when this fails. */
  onName(name: string): Promise<void>;
  onClose(): void;
}

/** Asks for a name. Open for as long as it is rendered. */
export function NameDialog(props: NameDialogProps) {
  const { t } = useI18n();
  const title = createUniqueId();
  const [error, setError] = createSignal('');
  const [isRunning, setRunning] = createSignal(false);
  let dialog!: HTMLDialogElement;
  let input!: HTMLInputElement;

  onMount(() => {
    input.value = props.name ?? '';
    dialog.showModal();
    input.select();
  });

  async function save(event: SubmitEvent) {
    event.preventDefault();
    if (isRunning()) return;
    setRunning(true);
    setError('');
    try {
      await props.onName(input.value.trim());
      dialog.close();
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      setError(failure.message);
    } finally {
      setRunning(false);
    }
  }

  return (
    <dialog ref={dialog} class="confirm" aria-labelledby={title} onClose={() => props.onClose()}>
      <form onSubmit={(event) => void save(event)}>
        <h2 id={title}>{props.title}</h2>
        <Show when={props.text}>
          <p>{props.text}</p>
        </Show>
        <label class="field">
          <span>{props.label}</span>
          <input ref={input} type="text" required maxlength={100} pattern=".*\S.*" autocomplete="off" dir="auto" />
        </label>
        <p class="confirm-error" role="alert">
          {error()}
        </p>
        <div class="confirm-actions">
          <button type="button" class="button" onClick={() => dialog.close()}>
            {t('action.cancel')}
          </button>
          <button type="submit" class="button" data-tone="accent" disabled={isRunning()}>
            {props.action}
          </button>
        </div>
      </form>
    </dialog>
  );
}
