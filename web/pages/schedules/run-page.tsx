import { useParams } from '@solidjs/router';
import { Show } from 'solid-js';
import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import { createReading } from '../../parts/create-reading.ts';
import { PageHeading } from '../../parts/page-heading.tsx';
import { ReportActions } from '../../report/report-actions.tsx';
import { ReportView } from '../../report/report-view.tsx';
import { ToldPage } from './told-page.tsx';
import type { ScheduleRun } from '../../../worker/routes/v1/schedule-schemas.ts';

/** What a schedule was answered once, with its proof. */
export default function RunPage() {
  const params = useParams<{ id: string }>();
  const reading = createReading<ScheduleRun>(() => `/api/v1/schedule-runs/${params.id}`);
  return (
    <ToldPage reading={reading}>
      {(run) => (
        <Show
          when={run.report}
          fallback={
            <>
              <PageHeading text={run.question} />
              <p class="page-lead">{run.error ? `${words.notDone}: ${words.why(run.error)}.` : words.running}</p>
            </>
          }
        >
          {(report) => <ReportView report={report()} actions={<ReportActions report={report()} />} />}
        </Show>
      )}
    </ToldPage>
  );
}
