import { For } from 'solid-js';
import { useI18n } from '../i18n/i18n.tsx';
import { createDraft } from './create-draft.ts';
import { QuestionBox } from './question-box.tsx';
import type { Persona } from '../../worker/analyst/plan.ts';

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

/** The box for a question, with whom it is answered for. */
export function Composer(props: ComposerProps) {
  const { t } = useI18n();
  const draft = createDraft(() => props.draftKey);

  return (
    <QuestionBox
      ref={(box) => {
        // Where there is no mouse a keyboard would cover half of the screen unasked.
        if (matchMedia('(hover: hover)').matches) box.focus({ preventScroll: true });
      }}
      draft={draft}
      placeholder={t('composer.placeholder', { name: props.propertyName })}
      closedBecause={props.closedBecause}
      isReady={props.isReady}
      isRunning={props.isRunning}
      isStopping={props.isStopping}
      hint={t(`persona.${props.persona}.effect`)}
      choices={(hint) => (
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
      )}
      onSend={(text) => props.onSend(text)}
      onStop={() => props.onStop()}
    />
  );
}
