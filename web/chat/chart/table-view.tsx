import { For, Show } from 'solid-js';
import { toLines } from './to-lines.ts';
import type { ChartData } from './chart-data.ts';
import type { Format } from './format.ts';

interface TableViewProps {
  title: string;
  data: ChartData;
  placeTitle: string;
  format: Format;
  locale: string;
}

/** The values of a chart as a table, names in full. */
export function TableView(props: TableViewProps) {
  const lines = () => toLines(props.data, props.placeTitle, props.locale);
  return (
    <div class="chart-table" role="region" tabindex="0" aria-label={props.title}>
      <table>
        <caption class="visually-hidden">{props.title}</caption>
        <thead>
          <tr>
            <th scope="col">{lines().placeTitle}</th>
            <For each={lines().columns}>{(column) => <th scope="col">{column}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={lines().rows}>
            {(row) => (
              <tr>
                <th scope="row">
                  <bdi>{row.place}</bdi>
                </th>
                <For each={row.cells}>
                  {(cell) => (
                    <td>
                      {cell.value === null ? '–' : props.format.full(cell.value)}
                      <Show when={cell.day}>{(day) => <small>{day()}</small>}</Show>
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}
