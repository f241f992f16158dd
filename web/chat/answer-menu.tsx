import { Show } from 'solid-js';
import { linkWords as words } from '../i18n/link-words.ts';
import { verifyWords } from '../i18n/verify-words.ts';
import { Icon } from '../parts/icon.tsx';
import { Menu } from '../parts/menu.tsx';
import { exportUrl } from '../report/export-url.ts';
import { saveProof } from '../report/report-actions.tsx';
import type { Report } from '../../worker/analyst/report.ts';

/** All ways to take an answer along, and the way to check one. */
export function AnswerMenu(props: {
  report: Report;
  /** Absent while it is not stored. */
  reportId: string | undefined;
  onShare: ((reportId: string) => void) | undefined;
}) {
  /** A question back has no rows, and is no report. */
  const stored = () =>
    props.report.status === 'complete' || props.report.status === 'partial' ? props.reportId : undefined;
  const hasRows = () => Object.keys(props.report.tables).length > 0;

  return (
    <Menu
      class="quiet-button"
      button={
        <>
          <Icon name="latest" />
          {words.save}
        </>
      }
    >
      <Show when={stored()}>
        {(reportId) => (
          <>
            <Show when={props.onShare}>
              {(share) => (
                <>
                  <button type="button" onClick={() => share()(reportId())}>
                    {words.share}
                  </button>
                  <hr />
                </>
              )}
            </Show>
            <a href={exportUrl(reportId(), 'xlsx')} download="">
              {words.workbook}
            </a>
            <Show when={hasRows()}>
              <a href={exportUrl(reportId(), 'csv')} download="">
                {words.rows}
              </a>
            </Show>
            <a href={`/reports/${reportId()}?print`}>{words.print}</a>
            <a href={scheduleUrl(props.report)}>{words.schedule}</a>
          </>
        )}
      </Show>
      <button type="button" onClick={() => saveProof(props.report)}>
        {words.proof}
      </button>
      <hr />
      <a href="/verify">{verifyWords.open}</a>
    </Menu>
  );
}

/** The form that asks the same by the clock. */
function scheduleUrl({ question, citations }: Report): string {
  return `/schedules?${new URLSearchParams({ question, about: citations[0]?.property ?? '' }).toString()}`;
}
