import { createSignal } from 'solid-js';
import { ApiError } from '../api.ts';
import { useI18n } from '../i18n/i18n.tsx';
import type { JSX } from 'solid-js';

interface MakeFormProps<Made> {
  class: string;
  /** What the button says. */
  action: string;
  /** What is wrong before the server is asked. */
  problem?(): string | undefined;
  /** Sends what is in the fields. Its refusal is shown below them, and they stay as they are. */
  make(form: HTMLFormElement): Promise<Made>;
  onMade(made: Made): void;
  onCancel(): void;
  /** The fields. */
  children: JSX.Element;
}

/** Fields from which something is made or changed, with what the server says to it. */
export function MakeForm<Made>(props: MakeFormProps<Made>) {
  const { t } = useI18n();
  const [error, setError] = createSignal('');
  const [isRunning, setRunning] = createSignal(false);

  async function make(event: SubmitEvent & { currentTarget: HTMLFormElement }): Promise<void> {
    event.preventDefault();
    if (isRunning()) return;
    const problem = props.problem?.();
    setError(problem ?? '');
    if (problem !== undefined) return;
    setRunning(true);
    try {
      props.onMade(await props.make(event.currentTarget));
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      setError(failure.message);
    } finally {
      setRunning(false);
    }
  }

  return (
    <form class={props.class} onInput={() => setError('')} onSubmit={(event) => void make(event)}>
      {props.children}
      <p class="setting-fact" data-tone="negative" role="alert">
        {error()}
      </p>
      <div class="form-actions">
        <button type="submit" class="button" data-tone="accent" disabled={isRunning()}>
          {props.action}
        </button>
        <button type="button" class="button" onClick={() => props.onCancel()}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
}
