import { Title } from '../parts/title.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import './not-found-page.css';

export default function NotFoundPage() {
  const { t } = useI18n();
  return (
    <main class="not-found">
      <Title text={t('not_found.title')} />
      <p class="not-found-code" aria-hidden="true">
        404
      </p>
      <h1>{t('not_found.title')}</h1>
      <p>{t('not_found.text')}</p>
      <a class="button" href="/">
        {t('action.back_to_chats')}
      </a>
    </main>
  );
}
