import { For, Show, createMemo, createSignal, createUniqueId } from 'solid-js';
import { ChartActions } from './chart-actions.tsx';
import { readChart, valuesOf } from '../../../worker/analyst/drawing/chart-data.ts';
import { ChartDrawing } from './chart-drawing.tsx';
import { createFormat } from '../../../worker/analyst/drawing/format.ts';
import { TableView } from './table-view.tsx';
import { placeTitle } from '../../../worker/analyst/drawing/dates.ts';
import { words } from '../../../worker/analyst/drawing/words.ts';
import type { Chart, ReportAnnotation, Table } from '../../../worker/analyst/report.ts';
import './chart.css';

interface ChartViewProps {
  chart: Chart;
  /** The rows it was drawn from: they name its first column. */
  table: Table;
  /** How its reader writes numbers and dates. BCP 47. */
  locale: string;
  /** What was noted for days of the answer. */
  annotations?: ReportAnnotation[] | undefined;
  /** Where a note on a day is written, for readers who may. */
  noteUrl?: ((day: string) => string) | undefined;
  /** On another site: nothing to take along. */
  isEmbedded?: boolean | undefined;
}

/** A chart of an answer, its values as a table, and ways to take it along. */
export function ChartView(props: ChartViewProps) {
  const titleId = createUniqueId();
  const data = createMemo(() => readChart(props.chart, props.annotations));
  const format = createMemo(() => createFormat(data(), props.locale));
  const [showsTable, setShowsTable] = createSignal(false);
  const [drawing, setDrawing] = createSignal<SVGSVGElement>();
  const placeHeader = () =>
    data().placeTitle ??
    props.table.dimensions.flatMap(({ name, label }) => (name === 'dateRange' ? [] : [label])).join(', ');
  const [read, setRead] = createSignal<number>();
  const today = new Date().toISOString().slice(0, 10);
  /** The day that was looked at last, at first the latest that has come. */
  const day = () =>
    data().step === 'day'
      ? (data().places[read() ?? -1] ?? data().places.findLast((place) => place <= today))
      : undefined;
  const isEmpty = () => valuesOf(data()).length === 0;

  return (
    <figure class="chart" aria-labelledby={titleId}>
      <div class="chart-head">
        <figcaption id={titleId}>{props.chart.title}</figcaption>
        <Show when={!isEmpty()}>
          <button type="button" class="quiet-button" onClick={() => setShowsTable((shown) => !shown)}>
            {showsTable() ? words.showChart : words.showTable}
          </button>
          <Show when={!props.isEmbedded}>
            <ChartActions title={props.chart.title} data={data()} placeHeader={placeHeader()} drawing={drawing()} />
          </Show>
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
          onRead={setRead}
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
        <Show when={data().notes}>
          {(notes) => (
            <ul class="chart-notes" aria-label={words.notes}>
              <For each={notes()}>
                {(note) => (
                  <li>
                    <time datetime={note.day}>{placeTitle(note.day, 'day', props.locale)}</time> <bdi>{note.title}</bdi>
                  </li>
                )}
              </For>
            </ul>
          )}
        </Show>
        <Show when={props.noteUrl && day()}>
          {(noted) => (
            <a class="chart-add-note" href={props.noteUrl?.(noted())}>
              {words.addNote(placeTitle(noted(), 'day', props.locale))}
            </a>
          )}
        </Show>
      </Show>
    </figure>
  );
}
