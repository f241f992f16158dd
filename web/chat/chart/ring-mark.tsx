import { For, Show } from 'solid-js';
import { words } from './words.ts';
import type { RingLayout, Slice } from './ring-layout.ts';

/** A ring of shares with its total in the middle, and the list of what the slices are. */
export function RingMark(props: { layout: RingLayout }) {
  return (
    <>
      <circle
        class="chart-hollow"
        cx={props.layout.centre.x}
        cy={props.layout.centre.y}
        r={(props.layout.radius + props.layout.hole) / 2}
      />
      <For each={props.layout.slices}>
        {(slice) => (
          <g class={`hue-${slice.hue}`}>
            <path class="chart-slice" d={slicePath(slice, props.layout)} />
            <Show when={slice.label}>
              {(label) => (
                <text class="chart-name" x={label().x} y={label().y} dy=".35em" text-anchor="middle">
                  {label().text}
                </text>
              )}
            </Show>
          </g>
        )}
      </For>
      <text class="chart-total" x={props.layout.centre.x} y={props.layout.centre.y} text-anchor="middle">
        {props.layout.total}
      </text>
      <text x={props.layout.centre.x} y={props.layout.centre.y} dy="1.4em" text-anchor="middle">
        {words.total}
      </text>
      <For each={props.layout.entries}>
        {(entry) => (
          <g class={`hue-${entry.hue}`}>
            <rect class="chart-bar" x={entry.x} y={entry.y - 5} width={10} height={10} rx={2} />
            <text class="chart-name" x={entry.x + 18} y={entry.y} dy=".35em">
              {entry.name}
            </text>
            <text class="chart-value" x={entry.end - entry.shareWidth - 16} y={entry.y} dy=".35em" text-anchor="end">
              {entry.value}
            </text>
            <text x={entry.end} y={entry.y} dy=".35em" text-anchor="end">
              {entry.share}
            </text>
          </g>
        )}
      </For>
    </>
  );
}

export function slicePath({ from, to }: Slice, { centre, radius, hole }: RingLayout): string {
  // An arc cannot end where it began.
  const end = Math.min(to, from + 2 * Math.PI - 1e-4);
  const at = (angle: number, distance: number) =>
    `${(centre.x + Math.sin(angle) * distance).toFixed(2)} ${(centre.y - Math.cos(angle) * distance).toFixed(2)}`;
  const large = end - from > Math.PI ? 1 : 0;
  return `M${at(from, radius)}A${radius} ${radius} 0 ${large} 1 ${at(end, radius)}L${at(end, hole)}A${hole} ${hole} 0 ${large} 0 ${at(from, hole)}Z`;
}
