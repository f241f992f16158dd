import { useI18n } from '../i18n/i18n.tsx';
import './loading.css';

/** In place of a page that is not here yet; seen by those who wait for longer than a moment. */
export function Loading() {
  const { t } = useI18n();
  return (
    <p class="loading" role="status">
      {t('app.loading')}
    </p>
  );
}
