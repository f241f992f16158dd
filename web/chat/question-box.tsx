import { Show, createEffect, createUniqueId, on, onMount } from 'solid-js';
import { useI18n } from '../i18n/i18n.tsx';
import { Icon } from '../parts/icon.tsx';
import type { JSX } from 'solid-js';
import './composer.css';

const QUESTION_LIMIT = 4_000;
const COUNTED_FROM = 3_500;

/** What is written but not sent. */
interface Draft {
  text(): string;
  write(text: string): void;
}

interface QuestionBoxProps {
  ref?: (box: HTMLTextAreaElement) => void;
  draft: Draft;
  placeholder: string;
  /** Why nothing can be asked. */
  closedBecause?: string | undefined;
  /** Whether a question can be taken now. */
  isReady: boolean;
  isRunning: boolean;
  isStopping: boolean;
  /** Said below the box while there is room in it. */
  hint?: string;
  /** What can be chosen beside the button. */
  choices?: (hintId: string) => JSX.Element;
  /** Resolves to false when the question was not taken: it comes back into the box. */
  onSend(text: string): Promise<boolean>;
  onStop(): void;
}

/** Where a question is written; Enter sends it. */
export function QuestionBox(props: QuestionBoxProps) {
  const { t, number } = useI18n();
  const hint = createUniqueId();
  let box!: HTMLTextAreaElement;

  const length = () => props.draft.text().trim().length;
  const isTooLong = () => length() > QUESTION_LIMIT;
  const canSend = () => length() > 0 && !isTooLong() && props.isReady && !props.closedBecause;

  onMount(() => props.ref?.(box));
  createEffect(
    on(
      () => props.draft.text(),
      () => queueMicrotask(grow),
    ),
  );

  /** `field-sizing: content` is not in every browser yet. */
  function grow() {
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight}px`;
  }

  async function send() {
    if (!canSend()) return;
    const text = props.draft.text().trim();
    props.draft.write('');
    box.focus();
    const isTaken = await props.onSend(text);
    if (!isTaken && props.draft.text() === '') props.draft.write(text);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void send();
  }

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div class="composer-box">
        <textarea
          ref={box}
          rows="1"
          dir="auto"
          enterkeyhint="send"
          aria-label={t('composer.label')}
          aria-describedby={hint}
          aria-invalid={isTooLong()}
          placeholder={props.closedBecause ?? props.placeholder}
          disabled={props.closedBecause !== undefined}
          value={props.draft.text()}
          onInput={(event) => props.draft.write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <div class="composer-row">
          {props.choices?.(hint)}
          <Show
            when={props.isRunning}
            fallback={
              <button type="submit" class="button" data-tone="accent" disabled={!canSend()}>
                <Icon name="send" />
                {t('composer.send')}
              </button>
            }
          >
            <button type="button" class="button" disabled={props.isStopping} onClick={() => props.onStop()}>
              <Icon name="stop" />
              {props.isStopping ? t('composer.stopping') : t('composer.stop')}
            </button>
          </Show>
        </div>
      </div>
      <p id={hint} class="composer-hint" data-tone={isTooLong() ? 'negative' : 'neutral'}>
        <Show when={length() >= COUNTED_FROM} fallback={props.hint}>
          {isTooLong()
            ? t('composer.too_long', { limit: number(QUESTION_LIMIT), count: number(length()) })
            : t('composer.left', { count: number(QUESTION_LIMIT - length()) })}
        </Show>
      </p>
    </form>
  );
}
