import { For, Match, Show, Switch } from 'solid-js';
import { swatchWidth } from './legend-layout.ts';
import { Marker } from './marker.tsx';
import type { PlacedItem } from './legend-layout.ts';

export function Legend(props: { items: PlacedItem[] }) {
  return (
    <For each={props.items}>
      {(item) => (
        <g class={`hue-${item.hue ?? 0}`}>
          <Switch>
            <Match when={item.swatch === 'block'}>
              <rect class="chart-bar" x={item.x + 6} y={item.y - 5} width={10} height={10} rx={2} />
            </Match>
            <Match when={item.swatch}>
              <path
                class="chart-line"
                classList={{ 'is-provisional': item.swatch === 'provisional' }}
                d={`M${item.x} ${item.y}h${swatchWidth}`}
              />
            </Match>
          </Switch>
          <Show when={item.marker}>
            {(shape) => <Marker shape={shape()} x={item.x + swatchWidth / 2} y={item.y} />}
          </Show>
          <text class="chart-name" x={item.x + (item.swatch ? swatchWidth + 6 : 0)} y={item.y} dy=".35em">
            {item.text}
          </text>
        </g>
      )}
    </For>
  );
}
