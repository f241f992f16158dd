import { Show, createSignal } from 'solid-js';
import { useI18n } from '../i18n/i18n.tsx';
import './request-id.css';

/** What to quote when telling somebody of a failure: its log lines are found by it. */
export function RequestId(props: { id: string | undefined }) {
  const { t } = useI18n();
  const [outcome, setOutcome] = createSignal<'copied' | 'refused'>();
  const label = () => {
    if (outcome() === 'copied') return t('request_id.copied');
    return outcome() === 'refused' ? t('answer.copy_failed') : t('request_id.copy');
  };

  async function copy(id: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(id);
      setOutcome('copied');
    } catch {
      // The permission was refused, or the page is not in a secure context.
      setOutcome('refused');
    }
  }

  return (
    <Show when={props.id}>
      {(id) => (
        <div class="request-id">
          <span>{t('request_id.label')}</span> <code>{id()}</code>{' '}
          <button type="button" aria-live="polite" onClick={() => void copy(id())}>
            {label()}
          </button>
        </div>
      )}
    </Show>
  );
}
