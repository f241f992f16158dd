import { ErrorBoundary, Suspense, lazy } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { Disclosure } from './disclosure.tsx';

const RelatedFacts = lazy(async () => ({ default: (await import('./related-facts.tsx')).RelatedFacts }));

/** What else is known of the days of a stored answer. Nothing is asked for until it is opened. */
export function Related(props: { chatId: string; answerId: string }) {
  const { t } = useI18n();
  return (
    <Disclosure label={t('answer.related')}>
      <ErrorBoundary fallback={<p class="answer-note">{t('answer.related_failed')}</p>}>
        <Suspense fallback={<p class="answer-note">{t('app.loading')}</p>}>
          <RelatedFacts chatId={props.chatId} answerId={props.answerId} />
        </Suspense>
      </ErrorBoundary>
    </Disclosure>
  );
}
