import { useI18n } from '../i18n/i18n.tsx';
import { Notice } from '../parts/notice.tsx';
import './broken-page.css';

/** In place of a page that threw. Reloading also fetches the app again, should a part of it have gone missing. */
export function BrokenPage() {
  const { t } = useI18n();
  return (
    <main class="broken-page">
      <Notice title={t('app.failed')} text={t('app.failed_text')} tone="negative">
        <button type="button" class="button" onClick={() => location.reload()}>
          {t('action.reload')}
        </button>
      </Notice>
    </main>
  );
}
