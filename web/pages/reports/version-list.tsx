import { For, Match, Switch } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { reportWords as words } from '../../i18n/report-words.ts';
import { createReading } from '../../parts/create-reading.ts';
import { Notice } from '../../parts/notice.tsx';
import type { ReportItem } from '../../../worker/routes/v1/report-schemas.ts';
import type { Page } from '../../../worker/routes/v1/schemas.ts';

/** The answers to the question of a report, asked again or with a part changed, newest first. */
export function VersionList(props: { report: ReportItem }) {
  const { t, date } = useI18n();
  const versions = createReading<Page<ReportItem>>(() => `/api/v1/reports/${props.report.id}/versions`);

  return (
    <div class="report-versions">
      <Switch fallback={<p role="status">{words.versionsReading}</p>}>
        <Match when={versions.error()}>
          {(error) => (
            <Notice
              title={t('settings.list_failed')}
              text={error().message}
              tone="negative"
              requestId={error().requestId}
            >
              <button type="button" class="button" onClick={() => void versions.readAgain()}>
                {t('action.try_again')}
              </button>
            </Notice>
          )}
        </Match>
        <Match when={versions.result()?.data.length === 1}>
          <p role="status">{words.onlyVersion}</p>
        </Match>
        <Match when={versions.result()}>
          {(page) => (
            <ol aria-label={words.versionsOf(props.report.question)}>
              <For each={page().data}>
                {(version) => (
                  <li>
                    <a
                      href={`/reports/${version.id}`}
                      aria-current={version.id === props.report.id ? 'true' : undefined}
                    >
                      <time datetime={version.created_at}>
                        {date(version.created_at, { dateStyle: 'medium', timeStyle: 'short' })}
                      </time>
                    </a>{' '}
                    <bdi>{version.answer}</bdi>
                  </li>
                )}
              </For>
            </ol>
          )}
        </Match>
      </Switch>
    </div>
  );
}
