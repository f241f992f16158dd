import { For, Show, createEffect, createUniqueId, on, onMount } from 'solid-js';
import { useI18n } from '../i18n/i18n.tsx';
import { Icon } from '../parts/icon.tsx';
import { createDraft } from './create-draft.ts';
import type { Persona } from '../../worker/analyst/plan.ts';
import './composer.css';

const QUESTION_LIMIT = 4_000;
const COUNTED_FROM = 3_500;
const PERSONAS = ['general', 'po', 'ux', 'mgr'] as const satisfies Persona[];

interface ComposerProps {
  /** Names the draft; another key shows another draft. */
  draftKey: string;
  propertyName: string;
  persona: Persona;
  /** Why nothing can be asked. */
  closedBecause?: string | undefined;
  /** Whether a question can be taken now. */
  isReady: boolean;
  isRunning: boolean;
  isStopping: boolean;
  /** Resolves to false when the question was not taken: it comes back into the box. */
  onSend(text: string): Promise<boolean>;
  onStop(): void;
  onPersona(persona: Persona): void;
}

export function Composer(props: ComposerProps) {
  const { t, number } = useI18n();
  const hint = createUniqueId();
  const draft = createDraft(() => props.draftKey);
  let box!: HTMLTextAreaElement;

  const length = () => draft.text().trim().length;
  const isTooLong = () => length() > QUESTION_LIMIT;
  const canSend = () => length() > 0 && !isTooLong() && props.isReady && !props.closedBecause;

  onMount(() => {
    // Where there is no mouse a keyboard would cover half of the screen unasked.
    if (matchMedia('(hover: hover)').matches) box.focus({ preventScroll: true });
  });
  createEffect(on(draft.text, () => queueMicrotask(grow)));

  /** `field-sizing: content` is not in every browser yet. */
  function grow() {
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight}px`;
  }

  async function send() {
    if (!canSend()) return;
    const text = draft.text().trim();
    draft.write('');
    box.focus();
    const isTaken = await props.onSend(text);
    if (!isTaken && draft.text() === '') draft.write(text);
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
          placeholder={props.closedBecause ?? t('composer.placeholder', { name: props.propertyName })}
          disabled={props.closedBecause !== undefined}
          value={draft.text()}
          onInput={(event) => draft.write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <div class="composer-row">
          <label class="persona">
            <span>{t('composer.persona')}</span>
            <select
              value={props.persona}
              aria-describedby={hint}
              onChange={(event) => {
                const chosen = PERSONAS.find((persona) => persona === event.currentTarget.value);
                if (chosen) props.onPersona(chosen);
              }}
            >
              <For each={PERSONAS}>{(persona) => <option value={persona}>{t(`persona.${persona}`)}</option>}</For>
            </select>
          </label>
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
        <Show when={length() >= COUNTED_FROM} fallback={t(`persona.${props.persona}.effect`)}>
          {isTooLong()
            ? t('composer.too_long', { limit: number(QUESTION_LIMIT), count: number(length()) })
            : t('composer.left', { count: number(QUESTION_LIMIT - length()) })}
        </Show>
      </p>
    </form>
  );
}
