import { ErrorBoundary, Show, createEffect, createUniqueId } from 'solid-js';
import { ProofBody } from '../../chat/proof/proof-body.tsx';
import { useProof } from '../../chat/proof/proof-context.tsx';
import { verifyWords as words } from '../../i18n/verify-words.ts';
import { Icon } from '../../parts/icon.tsx';
import type { AnswerView } from '../../chat/answer-view.ts';

/** A number of the answer: whether it holds, and when opened, here or in the text, its formula and rows. */
export function ValueRow(props: { answer: AnswerView; of: string }) {
  const proof = useProof();
  const id = createUniqueId();
  const value = () => props.answer.values[props.of];
  const doubt = () => props.answer.doubts?.[props.of];
  const isOpen = () => proof.target()?.ref === props.of;
  let row!: HTMLLIElement;
  createEffect(() => isOpen() && row.scrollIntoView({ block: 'nearest' }));

  return (
    <Show when={value()}>
      {(known) => (
        <li ref={row} class="verify-value" data-wrong={doubt() !== undefined || undefined}>
          <button
            type="button"
            aria-expanded={isOpen()}
            aria-controls={isOpen() ? id : undefined}
            onClick={(event) =>
              isOpen() ? proof.close() : proof.show({ answer: props.answer, ref: props.of }, event.currentTarget)
            }
          >
            <Icon name={doubt() === undefined ? 'check' : 'failed'} />
            <span class="verify-figure">{known().formatted}</span>
            <bdi class="verify-label">{known().label}</bdi>
            <span class="verify-mark">{doubt() === undefined ? words.numberHolds : words.numberWrong}</span>
          </button>
          <Show when={doubt()}>{(why) => <p class="verify-why">{why()}.</p>}</Show>
          <Show when={isOpen()}>
            <div id={id} class="verify-proof">
              <ErrorBoundary fallback={<code class="formula">{known().formula ?? known().cells.join(', ')}</code>}>
                <ProofBody answer={props.answer} of={props.of} />
              </ErrorBoundary>
            </div>
          </Show>
        </li>
      )}
    </Show>
  );
}
