import { useParams, useSearchParams } from '@solidjs/router';
import { Match, Show, Switch, createEffect } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { linkWords as words } from '../../i18n/link-words.ts';
import { createReading } from '../../parts/create-reading.ts';
import { Icon } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { exportUrl } from '../../report/export-url.ts';
import { ReportActions } from '../../report/report-actions.tsx';
import { ReportView } from '../../report/report-view.tsx';
import type { WholeReport } from '../../../worker/routes/v1/report-schemas.ts';
import '../page.css';

/** A report of one's own, or of a chat that the team sees. `?print` opens the browser's print as soon as it is drawn. */
export default function ReportPage() {
  const { t } = useI18n();
  const params = useParams<{ id: string }>();
  const [query] = useSearchParams();
  const { result, error, readAgain } = createReading<WholeReport>(() => `/api/v1/reports/${params.id}`);
  let isPrinted = false;

  createEffect(() => {
    if (!result() || query['print'] === undefined || isPrinted) return;
    isPrinted = true;
    void whenDrawn().then(() => print());
  });

  return (
    <div class="page">
      <header class="report-page-head">
        <a class="quiet-button page-back" href={result() ? `/chats/${result()?.chat_id}` : '/'}>
          <Icon name="back" />
          {words.toChat}
        </a>
      </header>
      <main>
        <Switch fallback={<p role="status">{words.reportReading}</p>}>
          <Match when={error()}>
            {(failure) => (
              <Show
                when={failure().status !== 404 && failure().status !== 400}
                fallback={
                  <>
                    <PageHeading text={words.noReport} />
                    <p class="page-lead">{words.noReportText}</p>
                  </>
                }
              >
                <Notice title={words.failed} text={failure().message} tone="negative" requestId={failure().requestId}>
                  <button type="button" class="button" onClick={() => void readAgain()}>
                    {t('action.try_again')}
                  </button>
                </Notice>
              </Show>
            )}
          </Match>
          <Match when={result()} keyed>
            {(read) => (
              <ReportView
                report={read.report}
                actions={
                  <ReportActions report={read.report}>
                    <SaveLinks reportId={read.id} />
                  </ReportActions>
                }
              />
            )}
          </Match>
        </Switch>
      </main>
    </div>
  );
}

function SaveLinks(props: { reportId: string }) {
  return (
    <>
      <a class="quiet-button" href={exportUrl(props.reportId, 'xlsx')} download="">
        <Icon name="latest" />
        {words.workbook}
      </a>
      <a class="quiet-button" href={exportUrl(props.reportId, 'csv')} download="">
        <Icon name="latest" />
        {words.rows}
      </a>
    </>
  );
}

/** Charts come with code of their own and are laid out for the width they find. */
async function whenDrawn(): Promise<void> {
  for (let waited = 0; waited < 40; waited++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (!document.querySelector('.chart-space')) break;
  }
  await new Promise((resolve) => requestAnimationFrame(resolve));
}
