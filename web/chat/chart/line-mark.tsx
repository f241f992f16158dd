import { For, Show, createMemo } from 'solid-js';
import { Marker } from './marker.tsx';
import { linePath } from './line-path.ts';
import { hasMarkers } from './plot-layout.ts';
import type { ChartData, Series } from './chart-data.ts';
import type { PlotLayout } from './plot-layout.ts';

/** The lines of a chart, those of the period before at the back, and their names. */
export function LineMark(props: { data: ChartData; layout: PlotLayout }) {
  const backToFront = () => props.data.series.toSorted((a, b) => Number(b.isPrevious) - Number(a.isPrevious));
  return (
    <>
      <For each={backToFront()}>{(series) => <Line data={props.data} layout={props.layout} series={series} />}</For>
      <For each={props.layout.ends}>
        {(end) => (
          <g class={`hue-${end.hue}`}>
            <path class="chart-leader" d={`M${end.from.x + 5} ${end.from.y}L${end.x - 4} ${end.y}`} />
            <text class="chart-name" x={end.x} y={end.y} dy=".35em">
              {end.text}
            </text>
          </g>
        )}
      </For>
    </>
  );
}

function Line(props: { data: ChartData; layout: PlotLayout; series: Series }) {
  const path = createMemo(() => linePath(props.series, props.data, props.layout));
  const last = () => props.series.values.findLastIndex((value) => value !== null);
  // About six along a line: enough to follow it where lines cross.
  const marked = () => {
    const stride = Math.max(1, Math.round(last() / 6));
    return props.series.values.flatMap((value, index) =>
      value !== null && (last() - index) % stride === 0 && hasMarkers(props.data) && !props.series.isPrevious
        ? [index]
        : [],
    );
  };

  return (
    <g class={`hue-${props.series.hue}`}>
      <Show when={props.data.form === 'area' && !props.series.isPrevious}>
        <path class="chart-area" d={path().area} />
      </Show>
      <path class="chart-line" classList={{ 'is-previous': props.series.isPrevious }} d={path().line} />
      <path
        class="chart-line"
        classList={{ 'is-previous': props.series.isPrevious, 'is-provisional': !props.series.isPrevious }}
        d={path().provisional}
      />
      <For each={[...path().dots, ...(props.series.isPrevious ? [] : [last()])]}>
        {(index) => (
          <circle
            class="chart-dot"
            cx={props.layout.x(index)}
            cy={props.layout.y(props.series.values[index] ?? 0)}
            r={3.5}
          />
        )}
      </For>
      <For each={marked()}>
        {(index) => (
          <Marker
            shape={props.series.hue}
            x={props.layout.x(index)}
            y={props.layout.y(props.series.values[index] ?? 0)}
          />
        )}
      </For>
    </g>
  );
}
