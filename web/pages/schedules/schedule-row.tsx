import { Show } from 'solid-js';
import { api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import { createAttempt } from '../../parts/create-attempt.ts';
import { useToast } from '../../parts/toasts.tsx';
import { cadenceWords } from './cadence-words.ts';
import { createEditing } from './create-editing.ts';
import { RowActions } from './row-actions.tsx';
import { ScheduleForm } from './schedule-form.tsx';
import type { Schedule, ScheduleRun } from '../../../worker/routes/v1/schedule-schemas.ts';

/** A question, when it is asked next, what became of it last, and what can be done with it. */
export function ScheduleRow(props: { schedule: Schedule; onChange(): Promise<void> }) {
  const { date } = useI18n();
  const toast = useToast();
  const { isRunning, run } = createAttempt();
  const editing = createEditing(() => props.onChange());
  const path = () => `/api/v1/schedules/${props.schedule.id}`;
  const at = (time: string) =>
    date(time, { dateStyle: 'full', timeStyle: 'short', timeZone: props.schedule.time_zone });
  const state = () => {
    const { next_at: next, pause_reason: reason, time_zone: zone } = props.schedule;
    if (reason) return words.paused(reason);
    return next ? words.next(at(next), zone) : '';
  };
  const last = () => {
    const result = props.schedule.last_run;
    if (!result) return undefined;
    if (result.status === 'done') return words.lastDone(at(result.at));
    return result.error ? words.lastFailed(at(result.at), words.why(result.error)) : words.running;
  };

  async function runNow() {
    const asked = api.post<ScheduleRun>(`${path()}/run`);
    if (await run(asked)) {
      toast((await asked).status === 'done' ? words.ran : words.notRan);
      await props.onChange();
    }
  }

  return (
    <li class="setting-row">
      <div>
        <p class="setting-name" dir="auto">
          {props.schedule.question}
        </p>
        <p class="setting-fact">
          <bdi>{props.schedule.property_name}</bdi> · {cadenceWords(props.schedule.cadence, date)}
          <Show when={props.schedule.made_by}>{(maker) => <> · {words.madeBy(maker().name)}</>}</Show>
        </p>
        <p class="setting-fact" data-tone={props.schedule.state === 'paused' ? 'warning' : 'neutral'}>
          {state()}
        </p>
        <Show when={last()}>
          {(said) => (
            <p class="setting-fact">
              {said()}
              <Show when={props.schedule.last_run?.status === 'done'}>
                {' · '}
                <a
                  href={`/schedules/runs/${props.schedule.last_run?.id}`}
                  aria-label={words.openAnswerNamed(props.schedule.question)}
                >
                  {words.openAnswer}
                </a>
              </Show>
            </p>
          )}
        </Show>
      </div>
      <Show when={props.schedule.may_change}>
        <RowActions
          name={props.schedule.question}
          path={path()}
          isPaused={props.schedule.state === 'paused'}
          removal={{ title: words.removeScheduleTitle, text: words.removeScheduleText }}
          onChange={props.onChange}
          isEditing={editing.isOpen()}
          onEdit={editing.toggle}
        >
          <button
            type="button"
            class="button"
            aria-label={words.named(words.runNow, props.schedule.question)}
            disabled={isRunning()}
            onClick={() => void runNow()}
          >
            {words.runNow}
          </button>
        </RowActions>
      </Show>
      <Show when={editing.isOpen()}>
        <ScheduleForm schedule={props.schedule} onMade={editing.saved} onCancel={editing.close} />
      </Show>
    </li>
  );
}
