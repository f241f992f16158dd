import { createMemo, For, Show } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { namesOf } from './cell.ts';
import { FormulaView } from './formula-view.tsx';
import { ProofTable } from './proof-table.tsx';
import type { AnswerView } from '../answer-view.ts';
import './proof.css';

/** One number: what it is, how it is worked out, and the rows it came from. */
export function ProofBody(props: { answer: AnswerView; of: string }) {
  const { t, locale } = useI18n();
  const names = createMemo(() => namesOf(props.answer.tables, locale));
  const value = () => props.answer.values[props.of];
  const tables = () => toTableIds(value()?.cells ?? []);

  return (
    <Show when={value()}>
      {(known) => (
        <div class="proof-body">
          <div class="proof-value">
            <p class="proof-figure">{known().formatted}</p>
            <p class="proof-label">{known().label}</p>
          </div>
          <section>
            <h3>{t('proof.formula')}</h3>
            <Show when={known().formula} fallback={<p class="proof-plain">{t('proof.one_cell')}</p>}>
              {(formula) => <FormulaView answer={props.answer} value={known()} formula={formula()} />}
            </Show>
          </section>
          <section>
            <h3>{t('proof.rows')}</h3>
            <For each={tables()} fallback={<p class="proof-plain">{t('proof.rows_pending')}</p>}>
              {(id) => (
                <Show when={props.answer.tables[id]} fallback={<p class="proof-plain">{t('proof.rows_pending')}</p>}>
                  {(table) => (
                    <ProofTable
                      id={id}
                      table={table()}
                      names={names()}
                      citation={props.answer.citations.find((citation) => citation.id === id)}
                      cells={known().cells}
                      currency={props.answer.quality?.currency}
                    />
                  )}
                </Show>
              )}
            </For>
          </section>
        </div>
      )}
    </Show>
  );
}

export function toTableIds(cells: string[]): string[] {
  return [...new Set(cells.map((cell) => cell.slice(0, cell.indexOf('.'))))];
}
