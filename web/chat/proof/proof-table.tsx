import { For, Show, createSignal } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { toDimensionText, toMetricText } from './cell-text.ts';
import type { Citation, Table } from '../../../worker/analyst/report.ts';

const ROWS_AT_FIRST = 10;

interface ProofTableProps {
  id: string;
  table: Table;
  citation: Citation | undefined;
  /** Ids of the cells to light. */
  cells: string[];
  currency: string | undefined;
}

/** Google's rows, those that the number rests on first in view, their cells lit. */
export function ProofTable(props: ProofTableProps) {
  const { t, locale, number } = useI18n();
  const [isWhole, setWhole] = createSignal(false);
  const isUsed = (row: number, metric: string) => props.cells.includes(`${props.id}.r${row}.${metric}`);
  const columns = () => [...props.table.dimensions, ...props.table.metrics];
  const isUsedRow = (row: number) => columns().some(({ name }) => isUsed(row, name));
  const lit = (row: number, name: string, text: string) => (
    <Show when={isUsed(row, name)} fallback={<bdi>{text}</bdi>}>
      <mark>
        {text}
        <span class="visually-hidden"> ({t('proof.used')})</span>
      </mark>
    </Show>
  );
  const dimensionText = (name: string, value: string) => toDimensionText(name, value, locale, props.citation?.request);
  const rows = () => {
    const all = props.table.rows.map((row, index) => ({ ...row, index }));
    if (isWhole() || all.length <= ROWS_AT_FIRST) return all;
    return all.filter(({ index }) => isUsedRow(index)).slice(0, ROWS_AT_FIRST);
  };

  return (
    <>
      <div class="proof-table-frame" tabindex="0" role="region" aria-label={t('proof.rows')}>
        <table class="proof-table">
          <thead>
            <tr>
              <For each={props.table.dimensions}>{(dimension) => <th scope="col">{dimension.label}</th>}</For>
              <For each={props.table.metrics}>
                {(metric) => (
                  <th scope="col" class="proof-figure">
                    {metric.label}
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
                      <td>{lit(row.index, name, dimensionText(name, row.dimensions[column()] ?? ''))}</td>
                    )}
                  </For>
                  <For each={props.table.metrics}>
                    {({ name, unit }, column) => {
                      const value = () => row.metrics[column()] ?? 0;
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
      <Show when={rows().length < props.table.row_count}>
        <p class="proof-rows-shown">
          {t('proof.rows_shown', { shown: number(rows().length), of: number(props.table.row_count) })}
          <Show when={rows().length < props.table.rows.length}>
            <button type="button" class="quiet-button" onClick={() => setWhole(true)}>
              {t('proof.all_rows')}
            </button>
          </Show>
        </p>
      </Show>
    </>
  );
}
