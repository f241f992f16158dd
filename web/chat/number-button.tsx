import { useProof } from './proof/proof-context.tsx';
import type { AnswerView } from './answer-view.ts';

/** A figure of the answer: pressing it opens its proof. */
export function NumberButton(props: { answer: AnswerView; of: string; text?: string }) {
  const proof = useProof();
  const value = () => props.answer.values[props.of];
  const isOpen = () => proof.target()?.ref === props.of && proof.target()?.answer === props.answer;

  return (
    <button
      type="button"
      class="number"
      title={value()?.label}
      aria-haspopup="dialog"
      aria-expanded={isOpen()}
      onClick={(event) => proof.show({ answer: props.answer, ref: props.of }, event.currentTarget)}
    >
      {props.text ?? value()?.formatted}
    </button>
  );
}
