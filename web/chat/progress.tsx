import { For, Show, createSignal, onCleanup } from 'solid-js';
import { useI18n } from '../i18n/i18n.tsx';
import { Icon } from '../parts/icon.tsx';
import type { AnswerStep } from './answer-view.ts';

const SHOWN_AFTER_SECONDS = 3;

interface ProgressProps {
  steps: AnswerStep[];
  /** Clock time in milliseconds. */
  startedAt: number;
  isReconnecting: boolean;
  onReconnect(): void;
}

/** What is happening now, ticks for what is done, and how long it has taken. */
export function Progress(props: ProgressProps) {
  const { t, number } = useI18n();
  const [seconds, setSeconds] = createSignal(0);
  const timer = setInterval(() => setSeconds(Math.floor((Date.now() - props.startedAt) / 1000)), 500);
  onCleanup(() => clearInterval(timer));

  const done = () => props.steps.filter((step) => step.state === 'done');
  const now = () => props.steps.findLast((step) => step.state === 'active') ?? props.steps.at(-1);

  return (
    <div class="progress">
      <Show
        when={!props.isReconnecting}
        fallback={
          <>
            <span class="progress-pulse" data-lost />
            <span>{t('answer.reconnecting')}</span>
            <button type="button" class="quiet-button" onClick={() => props.onReconnect()}>
              {t('answer.reconnect_now')}
            </button>
          </>
        }
      >
        <Show when={done().length > 0} fallback={<span class="progress-pulse" />}>
          <ol class="progress-done">
            <For each={done()}>
              {(step) => (
                <li title={step.text}>
                  <Icon name="check" />
                  <span class="visually-hidden">{step.text}</span>
                </li>
              )}
            </For>
          </ol>
        </Show>
        <span>
          {now()?.text ?? t('answer.starting')}
          <Show when={seconds() >= SHOWN_AFTER_SECONDS}>
            <span class="progress-seconds">{t('answer.seconds', { count: number(seconds()) })}</span>
          </Show>
        </span>
      </Show>
    </div>
  );
}
