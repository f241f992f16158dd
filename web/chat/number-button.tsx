import { Show } from 'solid-js';
import { useI18n } from '../i18n/i18n.tsx';
import { Icon } from '../parts/icon.tsx';
import { useProof } from './proof/proof-context.tsx';
import type { AnswerView } from './answer-view.ts';

/** A figure of the answer: pressing it opens its proof. */
export function NumberButton(props: { answer: AnswerView; of: string; text?: string }) {
  const { t } = useI18n();
  const proof = useProof();
  const value = () => props.answer.values[props.of];
  const doubt = () => props.answer.doubts?.[props.of];
  const isOpen = () => proof.target()?.ref === props.of && proof.target()?.answer === props.answer;

  return (
    <button
      type="button"
      class="number"
      data-doubted={doubt() !== undefined || undefined}
      dir="auto"
      title={value()?.label}
      aria-haspopup="dialog"
      aria-expanded={isOpen()}
      onClick={(event) => proof.show({ answer: props.answer, ref: props.of }, event.currentTarget)}
    >
      {props.text ?? value()?.formatted}
      <Show when={doubt()}>
        <Icon name="failed" />
        <span class="visually-hidden"> ({t('answer.number_wrong')})</span>
      </Show>
    </button>
  );
}
