import { For, Show } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { embeddingReasonOf, operationWords as words, reasonOf } from '../../i18n/operation-words.ts';
import { GoogleFacts } from './google-facts.tsx';
import { toTimeLeft } from './to-time-left.ts';
import type { PropertySync } from '../../../worker/routes/v1/sync-schemas.ts';

/** How far the days of a property are read, what that cost, and what failed. */
export function SyncFacts(props: { sync: PropertySync }) {
  const { number, date } = useI18n();
  const failures = () => props.sync.failures;
  // A day is a date of the property's zone, not a moment of the reader's.
  const day = (iso: string) => date(iso, { dateStyle: 'medium', timeZone: 'UTC' });
  const time = (iso: string) => date(iso, { dateStyle: 'medium', timeStyle: 'short' });

  return (
    <div class="sync-facts">
      <Show when={props.sync.days > 0}>
        <progress value={props.sync.days_read} max={props.sync.days} aria-label={props.sync.display_name} />
        <p class="setting-fact">
          {words.progress(number(props.sync.days_read), number(props.sync.days))}
          <Show when={toTimeLeft(props.sync.seconds_left, number)}>{(left) => <> · {left()}</>}</Show>
          <Show when={props.sync.newest_day}>{(newest) => <> · {words.newest(day(newest()))}</>}</Show>
        </p>
      </Show>
      <Show when={props.sync.google}>{(google) => <GoogleFacts google={google()} />}</Show>
      <Show when={props.sync.last_error}>
        {(last) => (
          <p class="setting-fact" data-tone="warning">
            {words.lastError(reasonOf(last().code), time(last().at))}
          </p>
        )}
      </Show>
      <Show when={props.sync.embedding.last_error}>
        {(last) => (
          <p class="setting-fact" data-tone="warning">
            {words.notEmbedded(embeddingReasonOf(last().code), time(last().at))}
          </p>
        )}
      </Show>
      <Show when={failures().length > 0}>
        <div class="sync-list">
          <p>{words.failures(number(failures().length), number(props.sync.days_failed))}</p>
          <ul>
            <For each={failures()}>
              {(failure) => <li>{words.failure(day(failure.day), reasonOf(failure.code))}</li>}
            </For>
          </ul>
        </div>
      </Show>
      <Show when={props.sync.left_out.length > 0}>
        <ul class="sync-list" aria-label={words.leftOut}>
          <For each={props.sync.left_out}>
            {(each) => <li>{words.leftOutOf(number(each.facts), each.facts === 1, day(each.day))}</li>}
          </For>
        </ul>
      </Show>
    </div>
  );
}
