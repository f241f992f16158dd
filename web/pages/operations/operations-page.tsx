import { Index, Show } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { operationWords as words } from '../../i18n/operation-words.ts';
import { Notice } from '../../parts/notice.tsx';
import { OwnersPage } from '../owners-page.tsx';
import { createOperations } from './create-operations.ts';
import { SyncRow } from './sync-row.tsx';
import '../settings/settings-page.css';
import './operations-page.css';

/** How far the days of each property are read, for owners. */
export default function OperationsPage() {
  return (
    <OwnersPage
      title={words.title}
      lead={words.lead}
      class="settings operations"
      notAllowed={{ title: words.notAllowed, text: words.notAllowedText }}
    >
      <Properties />
    </OwnersPage>
  );
}

/** Cron comes every five minutes; twice that is more than chance. */
const LONG_WAIT_SECONDS = 600;

function Properties() {
  const { t, date, number } = useI18n();
  const list = createOperations();
  const queue = (seconds: number) =>
    seconds < LONG_WAIT_SECONDS
      ? words.queueMoves
      : words.queueWaits(number(Math.round(seconds / 60), { style: 'unit', unit: 'minute', unitDisplay: 'long' }));

  return (
    <section aria-label={words.title}>
      <Show when={list.error()}>
        {(error) => (
          <Notice title={words.failed} text={error().message} tone="negative" requestId={error().requestId}>
            <button type="button" class="button" onClick={() => void list.readAgain()}>
              {t('action.try_again')}
            </button>
          </Notice>
        )}
      </Show>
      <Show
        when={list.operations()}
        fallback={<Show when={!list.error()}>{<p class="setting-fact">{words.loading}</p>}</Show>}
      >
        {(found) => (
          <>
            <p class="setting-fact">
              {queue(found().queue_waiting_seconds)} {words.checked(date(found().checked_at, { timeStyle: 'medium' }))}
            </p>
            <ul class="setting-rows">
              <Index
                each={found().properties}
                fallback={
                  <li class="setting-row">
                    <p class="setting-fact">{words.none}</p>
                    <a class="button" href="/connect">
                      {words.link}
                    </a>
                  </li>
                }
              >
                {(sync) => <SyncRow sync={sync()} onChange={(action) => list.change(sync().property_id, action)} />}
              </Index>
            </ul>
          </>
        )}
      </Show>
    </section>
  );
}
