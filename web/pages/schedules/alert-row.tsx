import { Show } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import { AlertForm } from './alert-form.tsx';
import { createEditing } from './create-editing.ts';
import { toDay } from './to-day.ts';
import { RowActions } from './row-actions.tsx';
import type { Alert } from '../../../worker/routes/v1/alert-schemas.ts';

/** What is watched, how it is, and what can be done with it. */
export function AlertRow(props: { alert: Alert; onChange(): Promise<void> }) {
  const { date, number } = useI18n();
  const editing = createEditing(() => props.onChange());
  const name = () => words.alertOf(props.alert, number);
  const state = () => {
    const { pause_reason: reason, firing_since: since, judged_day: judged } = props.alert;
    if (reason) return words.paused(reason);
    if (since) return words.firing(toDay(date, since));
    return judged ? words.calm(toDay(date, judged)) : words.unjudged;
  };
  const tone = () => (props.alert.firing_since || props.alert.state === 'paused' ? 'warning' : 'neutral');

  return (
    <li class="setting-row">
      <div>
        <p class="setting-name">{name()}</p>
        <p class="setting-fact">
          <bdi>{props.alert.property_name}</bdi> · {words.rule(props.alert.open_after, props.alert.close_after)}
        </p>
        <p class="setting-fact" data-tone={tone()}>
          {state()}
          <Show when={props.alert.incident_id}>
            {(id) => (
              <>
                {' · '}
                <a href={`/schedules/incidents/${id()}`} aria-label={words.openIncidentNamed(name())}>
                  {words.openIncident}
                </a>
              </>
            )}
          </Show>
        </p>
        <Show when={props.alert.error}>{(code) => <p class="setting-fact">{words.why(code())}</p>}</Show>
      </div>
      <Show when={props.alert.may_change}>
        <RowActions
          name={name()}
          path={`/api/v1/alerts/${props.alert.id}`}
          isPaused={props.alert.state === 'paused'}
          removal={{ title: words.removeAlertTitle, text: words.removeAlertText }}
          onChange={props.onChange}
          isEditing={editing.isOpen()}
          onEdit={editing.toggle}
        />
      </Show>
      <Show when={editing.isOpen()}>
        <AlertForm alert={props.alert} onMade={editing.saved} onCancel={editing.close} />
      </Show>
    </li>
  );
}
