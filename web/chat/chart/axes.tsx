import { For, Show } from 'solid-js';
import type { PlotLayout } from './plot-layout.ts';

/** The light lines, their numbers, and what stands under them. */
export function Axes(props: { layout: PlotLayout }) {
  return (
    <>
      <For each={props.layout.ticks}>
        {(tick) => (
          <>
            <path
              class="chart-grid"
              classList={{ 'is-base': tick.isBase }}
              d={`M${props.layout.left} ${Math.round(tick.y) + 0.5}H${props.layout.right}`}
            />
            <text x={props.layout.left - 8} y={tick.y} dy=".35em" text-anchor="end">
              {tick.text}
            </text>
          </>
        )}
      </For>
      <Show when={props.layout.isBroken}>
        <path class="chart-break" d={`M${props.layout.left} ${props.layout.bottom - 12}v3l-4 2l8 3l-4 2v3`} />
      </Show>
      <For each={props.layout.labels}>
        {(label) => (
          <>
            <path class="chart-tick" d={`M${label.at} ${props.layout.bottom + 1}v4`} />
            <For each={label.lines}>
              {(line, index) => (
                <text
                  x={label.middle}
                  y={props.layout.bottom + 8}
                  dy={`${0.9 + 1.25 * index()}em`}
                  text-anchor="middle"
                >
                  {line}
                </text>
              )}
            </For>
          </>
        )}
      </For>
    </>
  );
}
