import { For, Show, createEffect } from 'solid-js';
import { placeTip } from './place-tip.ts';
import type { Readout } from '../../../worker/analyst/drawing/readout.ts';

interface TipProps {
  readout: Readout;
  spot: { x: number; y: number };
  /** It stays inside this element. */
  bounds: HTMLElement;
}

/** The readout beside its place. What it says is also in the live region, so this is for eyes alone. */
export function Tip(props: TipProps) {
  let tip!: HTMLDivElement;

  createEffect(() => {
    void props.readout;
    const size = { width: tip.offsetWidth, height: tip.offsetHeight };
    const { x, y } = placeTip(props.spot, size, { width: props.bounds.clientWidth, height: props.bounds.clientHeight });
    // Set through the object model: the content security policy allows no style attributes in markup.
    tip.style.translate = `${x}px ${y}px`;
  });

  return (
    <div ref={tip} class="chart-tip" aria-hidden="true">
      <p>
        <bdi>{props.readout.title}</bdi>
      </p>
      <For each={props.readout.rows}>
        {(row) => (
          <p class={`chart-tip-row hue-${row.hue}`} classList={{ 'is-previous': row.isPrevious }}>
            <bdi>{row.name}</bdi>
            <b>{row.text}</b>
          </p>
        )}
      </For>
      <For each={props.readout.annotations}>
        {(title) => (
          <p class="chart-tip-noted">
            <bdi>{title}</bdi>
          </p>
        )}
      </For>
      <Show when={props.readout.note}>{(note) => <p class="chart-tip-note">{note()}</p>}</Show>
    </div>
  );
}
