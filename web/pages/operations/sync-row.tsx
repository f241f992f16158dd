import { Show } from 'solid-js';
import { operationWords as words } from '../../i18n/operation-words.ts';
import { createAttempt } from '../../parts/create-attempt.ts';
import { SyncFacts } from './sync-facts.tsx';
import type { PropertySync } from '../../../worker/routes/v1/sync-schemas.ts';

interface SyncRowProps {
  sync: PropertySync;
  onChange: (action: 'pause' | 'resume' | 'retry') => Promise<void>;
}

/** One property: whether it is read, the way to pause it and to try again, and how far it is. */
export function SyncRow(props: SyncRowProps) {
  const { run, isRunning } = createAttempt();
  const name = () => props.sync.display_name;
  const isPaused = () => props.sync.state === 'paused';
  const hasFailures = () => props.sync.failures.length > 0;
  const mayRetry = () =>
    hasFailures() || (props.sync.last_error !== null && !isPaused() && props.sync.state !== 'disconnected');

  return (
    <li class="setting-row">
      <div>
        <p class="setting-name">
          <bdi>{name()}</bdi>
        </p>
        <p class="setting-fact">{words.state[props.sync.state]}</p>
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
      <SyncFacts sync={props.sync} />
    </li>
  );
}
