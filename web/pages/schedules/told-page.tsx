import { Match, Show, Switch } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import { Icon } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import type { createReading } from '../../parts/create-reading.ts';
import type { JSX } from 'solid-js';
import '../page.css';
import './schedules-page.css';

/** A page that a mail or the feed leads to: what was told, or why it cannot be shown. */
export function ToldPage<Told>(props: {
  reading: ReturnType<typeof createReading<Told>>;
  children(told: Told): JSX.Element;
}) {
  const { t } = useI18n();
  return (
    <div class="page">
      <header class="report-page-head">
        <a class="quiet-button page-back" href="/schedules">
          <Icon name="back" />
          {words.back}
        </a>
      </header>
      <main>
        <Switch fallback={<p role="status">{words.reading}</p>}>
          <Match when={props.reading.error()}>
            {(failure) => (
              <Show
                when={failure().status !== 404 && failure().status !== 400}
                fallback={
                  <>
                    <PageHeading text={words.gone} />
                    <p class="page-lead">{words.goneText}</p>
                  </>
                }
              >
                <Notice title={words.failed} text={failure().message} tone="negative" requestId={failure().requestId}>
                  <button type="button" class="button" onClick={() => void props.reading.readAgain()}>
                    {t('action.try_again')}
                  </button>
                </Notice>
              </Show>
            )}
          </Match>
          <Match when={props.reading.result()} keyed>
            {(told) => props.children(told)}
          </Match>
        </Switch>
      </main>
    </div>
  );
}
