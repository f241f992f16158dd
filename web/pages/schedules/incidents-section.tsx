import { Show } from 'solid-js';
import { api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import { createAttempt } from '../../parts/create-attempt.ts';
import { isAtLeast } from '../../parts/roles.ts';
import { useSession } from '../../parts/session.tsx';
import type { createList } from '../settings/create-list.ts';
import { SettingList } from '../settings/setting-list.tsx';
import { incidentSpan, incidentState } from './incident-words.ts';
import { toDay } from './to-day.ts';
import type { Incident } from '../../../worker/routes/v1/alert-schemas.ts';

/** The latest incidents of all alerts. */
export function IncidentsSection(props: { list: ReturnType<typeof createList<Incident>> }) {
  return (
    <section aria-labelledby="incident-list">
      <h2 id="incident-list">{words.incidents}</h2>
      <SettingList list={props.list} reading={words.incidentsReading} none={words.incidentsNone}>
        {(incident) => <IncidentRow incident={incident} onChange={() => props.list.refresh()} />}
      </SettingList>
    </section>
  );
}

function IncidentRow(props: { incident: Incident; onChange(): Promise<void> }) {
  const { date, number } = useI18n();
  const session = useSession();
  const { isRunning, run } = createAttempt();
  const name = () => words.alertOf(props.incident, number);
  const span = () => incidentSpan(props.incident, (day) => toDay(date, day));

  async function acknowledge() {
    const path = `/api/v1/incidents/${props.incident.id}`;
    if (await run(api.patch(path, { acknowledged: true }))) await props.onChange();
  }

  return (
    <li class="setting-row">
      <div>
        <p class="setting-name">
          <a href={`/schedules/incidents/${props.incident.id}`}>{name()}</a>
        </p>
        <p class="setting-fact">
          <bdi>{props.incident.property_name}</bdi> · {span()}
        </p>
        <p class="setting-fact" data-tone={props.incident.state === 'open' ? 'warning' : 'neutral'}>
          {incidentState(props.incident)}
          <Show when={props.incident.acknowledged}>
            {(seen) => (
              <> · {seen().by === null ? words.acknowledgedBySomebody : words.acknowledged(seen().by ?? '')}</>
            )}
          </Show>
        </p>
      </div>
      <Show when={!props.incident.acknowledged && isAtLeast(session.me().tenant.role, 'member')}>
        <button
          type="button"
          class="button"
          aria-label={words.named(words.acknowledge, `${name()}, ${span()}`)}
          disabled={isRunning()}
          onClick={() => void acknowledge()}
        >
          {words.acknowledge}
        </button>
      </Show>
    </li>
  );
}
