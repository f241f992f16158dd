import { Match, Show, Switch } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { operationWords as words } from '../../i18n/operation-words.ts';
import { createAttempt } from '../../parts/create-attempt.ts';
import { toTimeLeft } from '../operations/to-time-left.ts';
import type { Readings } from './create-readings.ts';
import type { PropertySync } from '../../../worker/routes/v1/sync-schemas.ts';

interface PropertyReadingProps {
  readings: Readings;
  id: string;
  name: string;
  mayChange: boolean;
  /** Owners have a page with more. */
  hasDetails: boolean;
}

const dayMs = 86_400_000;

/** How far the days of a property are read, in a line, with the way to pause it. */
export function PropertyReading(props: PropertyReadingProps) {
  const { t, number } = useI18n();
  const sync = () => props.readings.of(props.id);
  const { run, isRunning } = createAttempt();
  const isPaused = () => sync()?.state === 'paused';
  const mayPause = () => {
    const state = sync()?.state;
    return props.mayChange && state !== undefined && state !== 'disconnected' && state !== 'up_to_date';
  };

  return (
    <div class="setting-reading">
      <Show when={props.readings.hasFailed()}>
        <p class="setting-fact">{words.readUnknown}</p>
        <button type="button" class="button" onClick={() => void props.readings.read()}>
          {t('action.try_again')}
        </button>
      </Show>
      <Show when={!props.readings.hasFailed() && sync()}>
        {(known) => (
          <>
            <p class="setting-fact">
              <Switch fallback={words.readSoon}>
                <Match when={known().state === 'disconnected'}>{words.readDisconnected}</Match>
                <Match when={known().days > 0 && known().state === 'up_to_date'}>
                  {words.readAll(number(known().days_read))}
                </Match>
                <Match when={known().state === 'paused'}>
                  {words.readPaused} {words.daysOf(number(known().days_read), number(known().days))}
                </Match>
                <Match when={known().state === 'reading'}>
                  {words.reading(monthsOf(known()))} {words.daysOf(number(known().days_read), number(known().days))}
                  <Show when={toTimeLeft(known().seconds_left, number)}>{(left) => <>, {left()}</>}</Show>
                </Match>
              </Switch>
              <Show when={known().days_failed > 0}>
                {' · '}
                {words.readFailed(number(known().days_failed), known().days_failed === 1)}
              </Show>
              <Show when={props.hasDetails}>
                {' · '}
                <a href="/operations">{words.details}</a>
              </Show>
            </p>
            <Show when={mayPause()}>
              <button
                type="button"
                class="button"
                aria-label={isPaused() ? words.resumeNamed(props.name) : words.pauseNamed(props.name)}
                aria-disabled={isRunning()}
                onClick={() => {
                  if (isRunning()) return;
                  void (isPaused()
                    ? run(props.readings.change(props.id, 'resume'), words.resumed(props.name))
                    : run(props.readings.change(props.id, 'pause'), words.paused(props.name)));
                }}
              >
                {isPaused() ? words.resume : words.pause}
              </button>
            </Show>
          </>
        )}
      </Show>
    </div>
  );
}

/** Over how many months its days go, from the first to now. */
function monthsOf({ first_day: first }: PropertySync): number {
  return first === null ? 0 : Math.round((Date.now() - Date.parse(first)) / dayMs / 30.4);
}
