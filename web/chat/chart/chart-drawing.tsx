import { For, Show, createEffect, createMemo, createUniqueId, onCleanup } from 'solid-js';
import { createBox } from './create-box.ts';
import { createWalk } from './create-walk.ts';
import { draw } from '../../../worker/analyst/drawing/draw.ts';
import { readoutOf, speak, summarise } from '../../../worker/analyst/drawing/readout.ts';
import { Tip } from './tip.tsx';
import { words } from '../../../worker/analyst/drawing/words.ts';
import type { ChartData } from '../../../worker/analyst/drawing/chart-data.ts';
import type { Format } from '../../../worker/analyst/drawing/format.ts';
import type { Shape } from '../../../worker/analyst/drawing/shapes.ts';
import type { JSX } from 'solid-js';

interface ChartDrawingProps {
  ref(drawing: SVGSVGElement): void;
  title: string;
  summary: string;
  data: ChartData;
  format: Format;
  locale: string;
  isHidden: boolean;
  /** Which place the reader looks at. */
  onRead?(index: number): void;
}

/** The drawing, laid out anew for every width; one tab stop, whose arrow keys walk through the values. */
export function ChartDrawing(props: ChartDrawingProps) {
  const summaryId = createUniqueId();
  let frame!: HTMLDivElement;
  const box = createBox(() => frame);

  const drawing = createMemo(() => {
    const measured = box();
    return measured && draw(props.data, props.format, { ...measured, locale: props.locale });
  });
  const walk = createWalk(() => drawing()?.count ?? 0);
  const reading = createMemo(() => {
    const index = walk.active();
    const drawn = drawing();
    if (index === undefined || !drawn) return undefined;
    return {
      spot: drawn.spot(index),
      shapes: drawn.highlight(index),
      readout: readoutOf(props.data, index, props.format, props.locale),
    };
  });
  createEffect(() => {
    if (!reading()) return;
    // What the pointer brought up can be sent away without moving it. WCAG 1.4.13.
    const close = (event: KeyboardEvent) => event.key === 'Escape' && walk.leave();
    document.addEventListener('keydown', close);
    onCleanup(() => document.removeEventListener('keydown', close));
  });
  createEffect(() => {
    const index = walk.active();
    if (index !== undefined) props.onRead?.(index);
  });
  const heard = () => {
    const place = reading();
    return place ? speak(place.readout) : '';
  };

  const follow: JSX.EventHandler<SVGSVGElement, PointerEvent> = (event) => {
    const bounds = event.currentTarget.getBoundingClientRect();
    const index = drawing()?.nearest(event.clientX - bounds.left, event.clientY - bounds.top);
    if (index !== undefined) walk.show(index);
  };

  function step(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || !walk.onKey(event.key)) return;
    event.preventDefault();
    // A long list of bars may reach below the window.
    frame.querySelector('.chart-tip')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  return (
    <div
      ref={frame}
      class="chart-frame"
      role="group"
      aria-roledescription={words.kind}
      aria-label={props.title}
      aria-describedby={summaryId}
      tabindex="0"
      hidden={props.isHidden}
      onKeyDown={step}
      onBlur={() => walk.leave()}
    >
      <p id={summaryId} class="visually-hidden">
        {props.summary} {summarise(props.data, props.format, props.locale)} {words.keys}
      </p>
      <svg
        ref={(element) => props.ref(element)}
        aria-hidden="true"
        viewBox={`0 0 ${box()?.width ?? 640} ${drawing()?.height ?? 240}`}
        height={drawing()?.height ?? 240}
        onPointerMove={follow}
        onPointerDown={follow}
        onPointerLeave={(event) => event.pointerType === 'mouse' && walk.leave()}
      >
        <Shapes shapes={drawing()?.shapes ?? []} />
        <g class="chart-spot">
          <Shapes shapes={reading()?.shapes ?? []} />
        </g>
      </svg>
      <Show when={reading()}>{(place) => <Tip readout={place().readout} spot={place().spot} bounds={frame} />}</Show>
      <p class="visually-hidden" role="status">
        {heard()}
      </p>
    </div>
  );
}

function Shapes(props: { shapes: Shape[] }) {
  return (
    <For each={props.shapes}>
      {(shape) =>
        'd' in shape ? (
          <path class={shape.look} d={shape.d} />
        ) : (
          <text class={shape.look} x={shape.x} y={shape.y} text-anchor={shape.anchor}>
            {shape.text}
          </text>
        )
      }
    </For>
  );
}
