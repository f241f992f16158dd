import { createSignal, onCleanup } from 'solid-js';
import { useI18n } from '../i18n/i18n.tsx';
import './loading.css';

const momentMs = 500;

/**
 * In place of a page that is not here yet; for those who wait for longer than a moment. Screen readers say what changes in a status
 * that is there, not what one comes with.
 */
export function Loading() {
  const { t } = useI18n();
  const [isLong, setLong] = createSignal(false);
  const timer = setTimeout(() => setLong(true), momentMs);
  onCleanup(() => clearTimeout(timer));
  return (
    <main class="loading">
      <p role="status">{isLong() ? t('app.loading') : ''}</p>
    </main>
  );
}
