import { useParams } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import { createReading } from '../../parts/create-reading.ts';
import { PageHeading } from '../../parts/page-heading.tsx';
import { ReportActions } from '../../report/report-actions.tsx';
import { ReportView } from '../../report/report-view.tsx';
import { incidentSpan, incidentState } from './incident-words.ts';
import { toDay } from './to-day.ts';
import { ToldPage } from './told-page.tsx';
import type { Incident } from '../../../worker/routes/v1/alert-schemas.ts';

/** The days of an incident as they were judged, and why, with its proof. */
export default function IncidentPage() {
  const params = useParams<{ id: string }>();
  const reading = createReading<Incident>(() => `/api/v1/incidents/${params.id}`);
  return (
    <ToldPage reading={reading}>
      {(incident) => (
        <>
          <Show
            when={incident.report}
            fallback={
              <>
                <Heading incident={incident} />
                <p class="page-lead">{words.unexplained}</p>
              </>
            }
          >
            {(report) => <ReportView report={report()} actions={<ReportActions report={report()} />} />}
          </Show>
          <State incident={incident} />
          <Days incident={incident} />
        </>
      )}
    </ToldPage>
  );
}

function Heading(props: { incident: Incident }) {
  const { number } = useI18n();
  return <PageHeading text={words.alertOf(props.incident, number)} />;
}

function State(props: { incident: Incident }) {
  const { date } = useI18n();
  return (
    <p class="setting-fact" data-tone={props.incident.state === 'open' ? 'warning' : 'neutral'}>
      {incidentState(props.incident)} · {incidentSpan(props.incident, (day) => toDay(date, day))}
    </p>
  );
}

function Days(props: { incident: Incident }) {
  const { date, number } = useI18n();
  const shown = (value: number | null) => (value === null ? '–' : number(value, { maximumFractionDigits: 2 }));
  return (
    <section aria-labelledby="incident-days">
      <h2 id="incident-days">{words.daysHeading}</h2>
      <table class="incident-days">
        <thead>
          <tr>
            <For each={words.dayHead}>{(head) => (head ? <th scope="col">{head}</th> : <td />)}</For>
          </tr>
        </thead>
        <tbody>
          <For each={props.incident.days}>
            {(day) => (
              <tr>
                <th scope="row">{toDay(date, day.day)}</th>
                <td>{shown(day.value)}</td>
                <td>{shown(day.against)}</td>
                <td>{words.verdict[day.verdict]}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}
