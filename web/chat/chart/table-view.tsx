import { For, Show } from 'solid-js';
import { placeTitle, toDay, writeDate } from '../../../worker/analyst/drawing/dates.ts';
import type { ChartData } from '../../../worker/analyst/drawing/chart-data.ts';
import type { Format } from '../../../worker/analyst/drawing/format.ts';

interface TableViewProps {
  title: string;
  data: ChartData;
  /** What the places are: "Date", "Page title". */
  placeHeader: string;
  format: Format;
  locale: string;
}

/** The values of a chart as a table, names in full; under a value of the period before, the day it is of. */
export function TableView(props: TableViewProps) {
  const code = () => (props.data.currency ? ` (${props.data.currency})` : '');
  const dayOf = (iso: string) =>
    writeDate(toDay(iso), props.locale, { day: 'numeric', month: 'short', year: 'numeric' });

  return (
    <div class="chart-table" role="region" tabindex="0" aria-label={props.title}>
      <table>
        <caption class="visually-hidden">{props.title}</caption>
        <thead>
          <tr>
            <th scope="col">{props.placeHeader}</th>
            <For each={props.data.series}>{(series) => <th scope="col">{series.name + code()}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={props.data.places}>
            {(place, index) => (
              <tr>
                <th scope="row">
                  <bdi>{placeTitle(place, props.data.step, props.locale)}</bdi>
                </th>
                <For each={props.data.series}>
                  {({ values, days }) => (
                    <td>
                      {values[index()] == null ? '–' : props.format.full(values[index()] ?? 0)}
                      <Show when={days[index()]}>{(day) => <small>{dayOf(day())}</small>}</Show>
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
