import { For, Match, Switch } from 'solid-js';
import { slicePath } from './ring-mark.tsx';
import type { ChartData } from './chart-data.ts';
import type { Drawing } from './drawing.ts';

/** Marks the place that is being read. */
export function Spot(props: { drawing: Drawing; data: ChartData; index: number }) {
  const isLines = () => props.data.form === 'line' || props.data.form === 'area';
  const plot = () => (props.drawing.kind === 'plot' ? props.drawing.layout : undefined);
  const row = () => (props.drawing.kind === 'bars' ? props.drawing.layout.row(props.index) : undefined);
  const ring = () => (props.drawing.kind === 'ring' ? props.drawing.layout : undefined);

  return (
    <g class="chart-spot">
      <Switch>
        <Match when={plot()}>
          {(layout) => (
            <>
              <path class="chart-hair" d={`M${layout().x(props.index)} ${layout().top - 4}V${layout().bottom}`} />
              <For each={isLines() ? props.data.series : []}>
                {(series) => (
                  <Switch>
                    <Match when={series.values[props.index] != null}>
                      <circle
                        class={`chart-dot hue-${series.hue}`}
                        cx={layout().x(props.index)}
                        cy={layout().y(series.values[props.index] ?? 0)}
                        r={4.5}
                      />
                    </Match>
                  </Switch>
                )}
              </For>
            </>
          )}
        </Match>
        <Match when={row()}>
          {(band) => (
            <rect
              class="chart-row"
              x={0}
              y={band().y}
              width={props.drawing.layout.width}
              height={band().height}
              rx={4}
            />
          )}
        </Match>
        <Match when={ring()}>
          {(layout) => (
            <For each={layout().slices.slice(props.index, props.index + 1)}>
              {(slice) => <path class="chart-ringed" d={slicePath(slice, layout())} />}
            </For>
          )}
        </Match>
      </Switch>
    </g>
  );
}
