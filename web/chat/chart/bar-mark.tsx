import { For, Show } from 'solid-js';
import { barPath } from './bar-path.ts';
import { Legend } from './legend.tsx';
import { Marker } from './marker.tsx';
import { hasMarkers } from './plot-layout.ts';
import type { Bar, BarLayout } from './bar-layout.ts';
import type { ChartData } from './chart-data.ts';

/** A row per place: its name, its bars, and their values in figures. */
export function BarMark(props: { data: ChartData; layout: BarLayout }) {
  const seriesOf = (bar: Bar) => props.data.series[bar.series];
  const shapeOf = (bar: Bar) => (hasMarkers(props.data) && !seriesOf(bar)?.isPrevious ? seriesOf(bar)?.hue : undefined);
  const away = (bar: Bar) => (bar.isNegative ? -1 : 1);

  return (
    <>
      <Legend items={props.layout.legend} />
      <For each={props.layout.names}>
        {(name) => (
          <text class="chart-name" x={name.x} y={name.y} dy=".35em" text-anchor="end">
            {name.text}
          </text>
        )}
      </For>
      <For each={props.layout.bars}>
        {(bar) => (
          <g class={`hue-${seriesOf(bar)?.hue}`}>
            <path
              class="chart-bar"
              classList={{
                'is-previous': seriesOf(bar)?.isPrevious,
                'is-provisional': bar.place >= props.data.provisionalFrom,
              }}
              d={barPath({ from: props.layout.zero, to: bar.x, side: bar.y, thickness: bar.thickness - 1 }, 'across')}
            />
            <Show when={shapeOf(bar)}>
              {(shape) => <Marker shape={shape()} x={bar.x} y={bar.y + bar.thickness / 2} />}
            </Show>
            <text
              class="chart-value"
              x={bar.x + (shapeOf(bar) ? 8 : 5) * away(bar)}
              y={bar.y + bar.thickness / 2}
              dy=".35em"
              text-anchor={bar.isNegative ? 'end' : 'start'}
            >
              {bar.text}
            </text>
          </g>
        )}
      </For>
      <path
        class="chart-grid is-base"
        d={`M${Math.round(props.layout.zero) + 0.5} ${props.layout.top}V${props.layout.bottom}`}
      />
    </>
  );
}
