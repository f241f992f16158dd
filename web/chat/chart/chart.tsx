import { Show, createMemo, createSignal, createUniqueId } from 'solid-js';
import { ChartActions } from './chart-actions.tsx';
import { readChart, valuesOf } from './chart-data.ts';
import { ChartDrawing } from './chart-drawing.tsx';
import { createFormat } from './format.ts';
import { TableView } from './table-view.tsx';
import { words } from './words.ts';
import type { Chart, Table } from '../../../worker/analyst/report.ts';
import './chart.css';

interface ChartViewProps {
  chart: Chart;
  /** The rows it was drawn from: they name its first column. */
  table: Table;
  /** How its reader writes numbers and dates. BCP 47. */
  locale: string;
}

/** A chart of an answer, its values as a table, and ways to take it along. */
export function ChartView(props: ChartViewProps) {
  const titleId = createUniqueId();
  const data = createMemo(() => readChart(props.chart));
  const format = createMemo(() => createFormat(data(), props.locale));
  const [showsTable, setShowsTable] = createSignal(false);
  const [drawing, setDrawing] = createSignal<SVGSVGElement>();
  const placeHeader = () =>
    data().placeTitle ??
    props.table.dimensions.flatMap(({ name, label }) => (name === 'dateRange' ? [] : [label])).join(', ');
  const isEmpty = () => valuesOf(data()).length === 0;

  return (
    <figure class="chart" aria-labelledby={titleId}>
      <div class="chart-head">
        <figcaption id={titleId}>{props.chart.title}</figcaption>
        <Show when={!isEmpty()}>
          <button type="button" class="quiet-button" onClick={() => setShowsTable((shown) => !shown)}>
            {showsTable() ? words.showChart : words.showTable}
          </button>
          <ChartActions title={props.chart.title} data={data()} placeHeader={placeHeader()} drawing={drawing()} />
        </Show>
      </div>
      <Show when={!isEmpty()} fallback={<p class="chart-empty">{words.empty}</p>}>
        <ChartDrawing
          ref={setDrawing}
          title={props.chart.title}
          summary={props.chart.summary}
          data={data()}
          format={format()}
          locale={props.locale}
          isHidden={showsTable()}
        />
        <Show when={showsTable()}>
          <TableView
            title={props.chart.title}
            data={data()}
            placeHeader={placeHeader()}
            format={format()}
            locale={props.locale}
          />
        </Show>
      </Show>
    </figure>
  );
}
