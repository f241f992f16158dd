import { For, Show } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { operationWords as words, reasonOf } from '../../i18n/operation-words.ts';
import { createAttempt } from '../../parts/create-attempt.ts';
import { GoogleFacts } from './google-facts.tsx';
import type { PropertySync } from '../../../worker/routes/v1/sync-schemas.ts';

interface SyncRowProps {
  sync: PropertySync;
  onChange: (action: 'pause' | 'resume' | 'retry') => Promise<void>;
}

/** One property: how far its days are read, what that cost, what failed, and the way to pause it. */
export function SyncRow(props: SyncRowProps) {
  const { number, date } = useI18n();
  const { run, isRunning } = createAttempt();
  const name = () => props.sync.display_name;
  const isPaused = () => props.sync.state === 'paused';
  const hasFailures = () => props.sync.failures.length > 0;
  const mayRetry = () =>
    hasFailures() || (props.sync.last_error !== null && !isPaused() && props.sync.state !== 'disconnected');
  // A day is a date of the property's zone, not a moment of the reader's.
  const day = (iso: string) => date(iso, { dateStyle: 'medium', timeZone: 'UTC' });
  const time = (iso: string) => date(iso, { dateStyle: 'medium', timeStyle: 'short' });

  return (
    <li class="setting-row">
      <div class="sync-state">
        <p class="setting-name">
          <bdi>{name()}</bdi>
        </p>
        <p class="setting-fact">{words.state[props.sync.state]}</p>
        <Show when={props.sync.days > 0}>
          <progress value={props.sync.days_read} max={props.sync.days} aria-label={name()} />
          <p class="setting-fact">
            {words.progress(number(props.sync.days_read), number(props.sync.days))}
            <Show when={props.sync.newest_day}>{(newest) => <> · {words.newest(day(newest()))}</>}</Show>
          </p>
        </Show>
        <Show when={props.sync.google}>{(google) => <GoogleFacts google={google()} />}</Show>
        <Show when={props.sync.last_error}>
          {(last) => <p class="setting-fact">{words.lastError(reasonOf(last().code), time(last().at))}</p>}
        </Show>
        <Show when={hasFailures()}>
          <ul class="sync-failures" aria-label={words.failures}>
            <For each={props.sync.failures}>
              {(failure) => <li>{words.failure(day(failure.day), reasonOf(failure.code))}</li>}
            </For>
          </ul>
        </Show>
        <Show when={props.sync.left_out.length > 0}>
          <ul class="sync-failures" aria-label={words.leftOut}>
            <For each={props.sync.left_out}>
              {(each) => <li>{words.leftOutOf(number(each.facts), each.facts === 1, day(each.day))}</li>}
            </For>
          </ul>
        </Show>
      </div>
      <div class="sync-actions">
        <Show when={mayRetry()}>
          <button
            type="button"
            class="button"
            aria-label={hasFailures() ? words.retryNamed(name()) : words.tryNowNamed(name())}
            aria-disabled={isRunning()}
            onClick={() => {
              if (isRunning()) return;
              void run(props.onChange('retry'), hasFailures() ? words.retried : words.tried);
            }}
          >
            {hasFailures() ? words.retry : words.tryNow}
          </button>
        </Show>
        <button
          type="button"
          class="button"
          aria-label={isPaused() ? words.resumeNamed(name()) : words.pauseNamed(name())}
          aria-disabled={isRunning()}
          onClick={() => {
            if (isRunning()) return;
            void (isPaused()
              ? run(props.onChange('resume'), words.resumed(name()))
              : run(props.onChange('pause'), words.paused(name())));
          }}
        >
          {isPaused() ? words.resume : words.pause}
        </button>
      </div>
    </li>
  );
}
