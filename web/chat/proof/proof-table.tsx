import { For, Show } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { toDimensionText, toMetricText } from './cell-text.ts';
import { createProofTable } from './create-proof-table.ts';
import type { Names } from '../../../worker/analyst/proof/names-apart.ts';
import type { Citation, Table } from '../../../worker/analyst/report.ts';

interface ProofTableProps {
  id: string;
  table: Table;
  /** What groups are called in all tables of the answer. */
  names: Names;
  citation: Citation | undefined;
  /** Ids of the cells to light. */
  cells: string[];
  currency: string | undefined;
}

/** Google's rows that the number rests on, their cells lit. */
export function ProofTable(props: ProofTableProps) {
  const { t, locale, number } = useI18n();
  const { isUsed, isUsedRow, metrics, rows, hasMore, showWhole } = createProofTable(props);
  const dimensionText = (name: string, value: string) =>
    toDimensionText(name, value, locale, { names: props.names, request: props.citation?.request });

  const lit = (row: number, name: string, text: string) => (
    <Show when={isUsed(row, name)} fallback={<bdi>{text}</bdi>}>
      <mark>
        {text}
        <span class="visually-hidden"> ({t('proof.used')})</span>
      </mark>
    </Show>
  );

  return (
    <>
      <div class="proof-table-frame" tabindex="0" role="region" aria-label={t('proof.rows')}>
        <table class="proof-table">
          <thead>
            <tr>
              <For each={props.table.dimensions}>{({ label }) => <th scope="col">{label}</th>}</For>
              <For each={metrics()}>
                {({ label }) => (
                  <th scope="col" class="proof-figure">
                    {label}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {(row) => (
                <tr data-used={isUsedRow(row.index) || undefined}>
                  <For each={props.table.dimensions}>
                    {({ name }, column) => (
                      <td data-name={name}>
                        {lit(row.index, name, dimensionText(name, row.dimensions[column()] ?? ''))}
                      </td>
                    )}
                  </For>
                  <For each={metrics()}>
                    {({ name, unit, index }) => {
                      const value = () => row.metrics[index] ?? 0;
                      return (
                        <td class="proof-figure" title={String(value())}>
                          {lit(row.index, name, toMetricText(value(), unit, locale, props.currency))}
                        </td>
                      );
                    }}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <Show when={rows().length < props.table.row_count || hasMore()}>
        <p class="proof-rows-shown">
          {t('proof.rows_shown', { shown: number(rows().length), of: number(props.table.row_count) })}
          <Show when={hasMore()}>
            <button type="button" class="quiet-button" onClick={showWhole}>
              {t('proof.whole_table')}
            </button>
          </Show>
        </p>
      </Show>
    </>
  );
}
