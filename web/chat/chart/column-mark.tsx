import { For, Show } from 'solid-js';
import { barPath } from './bar-path.ts';
import { Marker } from './marker.tsx';
import { hasMarkers } from './plot-layout.ts';
import type { ChartData } from './chart-data.ts';
import type { PlotLayout } from './plot-layout.ts';

/** Upright bars, those of one place side by side. */
export function ColumnMark(props: { data: ChartData; layout: PlotLayout }) {
  const thickness = () => (props.layout.bands?.thickness ?? 0) / props.data.series.length;
  const side = (place: number, series: number) => (props.layout.bands?.start(place) ?? 0) + series * thickness();

  return (
    <For each={props.data.series}>
      {(series, order) => (
        <g class={`hue-${series.hue}`}>
          <For each={series.values}>
            {(value, place) => (
              <Show when={value}>
                {(height) => (
                  <>
                    <path
                      class="chart-bar"
                      classList={{
                        'is-previous': series.isPrevious,
                        'is-provisional': place() >= props.data.provisionalFrom,
                      }}
                      d={barPath(
                        {
                          from: props.layout.y(0),
                          to: props.layout.y(height()),
                          side: side(place(), order()),
                          thickness: Math.max(0.5, thickness() - (thickness() > 4 ? 1 : 0)),
                        },
                        'up',
                      )}
                    />
                    <Show when={hasMarkers(props.data) && !series.isPrevious && thickness() > 9}>
                      <Marker
                        shape={series.hue}
                        x={side(place(), order()) + thickness() / 2}
                        y={props.layout.y(height()) - 7 * Math.sign(height())}
                      />
                    </Show>
                  </>
                )}
              </Show>
            )}
          </For>
        </g>
      )}
    </For>
  );
}
