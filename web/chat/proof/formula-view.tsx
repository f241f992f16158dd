import { createMemo, For, Show } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { toMetricText } from './cell-text.ts';
import { findCell, findSlice, namesOf } from './cell.ts';
import { isSpacedFrom, toFormulaTokens, toReadable } from './formula.ts';
import type { AnswerView } from '../answer-view.ts';
import type { FormulaToken } from './formula.ts';
import type { Value } from '../../../worker/analyst/report.ts';

/** The formula twice: in the names of Google's numbers, and with the numbers themselves. */
export function FormulaView(props: { answer: AnswerView; value: Value; formula: string }) {
  const { locale } = useI18n();
  const tokens = () => {
    const written = toFormulaTokens(props.formula);
    return written && toReadable(written);
  };
  const names = createMemo(() => namesOf(props.answer.tables, props.answer.report?.language));
  const cellOf = (id: string) => findCell(props.answer.tables, id, names());
  const sliceOf = (id: string) => findSlice(props.answer.tables, id, names());

  const inNumbers = (token: FormulaToken) => {
    if (token.kind !== 'cell') return token.text;
    const slice = sliceOf(token.id);
    if (slice) return `${slice.label}, ${slice.from} – ${slice.to}`;
    const cell = cellOf(token.id);
    return cell ? toMetricText(cell.value, cell.unit, locale, props.answer.quality?.currency) : token.id;
  };
  const inNames = (token: FormulaToken) => {
    if (token.kind !== 'cell') return token.text;
    const cell = cellOf(token.id);
    return cell ? [cell.label, cell.group].filter(Boolean).join(', ') : token.id;
  };

  return (
    <Show when={tokens()} fallback={<code class="formula">{props.formula}</code>}>
      {(known) => (
        <div class="formula" dir="ltr" tabindex="0" role="group" aria-label={props.formula}>
          <p class="formula-numbers">
            <Line tokens={known()} text={inNumbers} title={inNames} />
            <span class="formula-result"> = {props.value.formatted}</span>
          </p>
        </div>
      )}
    </Show>
  );
}

function Line(props: {
  tokens: FormulaToken[];
  text(token: FormulaToken): string;
  title(token: FormulaToken): string;
}) {
  return (
    <For each={props.tokens}>
      {(token, index) => (
        <>
          {isSpacedFrom(props.tokens[index() - 1], token) ? ' ' : ''}
          <span class={`formula-${token.kind}`} title={token.kind === 'cell' ? props.title(token) : undefined}>
            {props.text(token)}
          </span>
        </>
      )}
    </For>
  );
}
