import { Match, Show, Switch, createMemo, createSignal, createUniqueId, onCleanup, onMount } from 'solid-js';
import { Axes } from './axes.tsx';
import { BarMark } from './bar-mark.tsx';
import { mostRows } from './bar-layout.ts';
import { ColumnMark } from './column-mark.tsx';
import { createWalk } from './create-walk.ts';
import { draw, nearestPlace, spotOf } from './drawing.ts';
import { Legend } from './legend.tsx';
import { LineMark } from './line-mark.tsx';
import { readoutOf, speak, summarise } from './readout.ts';
import { RingMark } from './ring-mark.tsx';
import { Spot } from './spot.tsx';
import { textSizeOf } from './text-size.ts';
import { Tip } from './tip.tsx';
import { words } from './words.ts';
import type { ChartData } from './chart-data.ts';
import type { Drawing } from './drawing.ts';
import type { Format } from './format.ts';
import type { Space } from './plot-layout.ts';
import type { JSX } from 'solid-js';

interface ChartDrawingProps {
  ref(drawing: SVGSVGElement): void;
  title: string;
  summary: string;
  data: ChartData;
  format: Format;
  locale: string;
  isHidden: boolean;
}

/** The drawing, laid out anew for every width; one tab stop, whose arrow keys walk through the values. */
export function ChartDrawing(props: ChartDrawingProps) {
  const summaryId = createUniqueId();
  const [box, setBox] = createSignal<Pick<Space, 'width' | 'type'>>();
  let frame!: HTMLDivElement;
  let svg!: SVGSVGElement;

  onMount(() => {
    const measure = () => {
      // Hidden, it has no width: the last one goes on.
      const width = Math.floor(frame.clientWidth);
      if (width && width !== box()?.width) setBox({ width, type: textSizeOf(svg) });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    onCleanup(() => observer.disconnect());
  });

  const drawing = createMemo((): Drawing | undefined => {
    const space = box();
    return space && draw(props.data, props.format, { ...space, locale: props.locale });
  });
  const walk = createWalk(() => Math.min(props.data.places.length, drawing()?.kind === 'bars' ? mostRows : Infinity));
  const reading = createMemo(() => {
    const index = walk.active();
    const drawn = drawing();
    if (index === undefined || !drawn) return undefined;
    return {
      index,
      drawn,
      spot: spotOf(drawn, props.data, index),
      readout: readoutOf(props.data, index, props.format, props.locale),
    };
  });

  const follow: JSX.EventHandler<SVGSVGElement, PointerEvent> = (event) => {
    const drawn = drawing();
    const bounds = event.currentTarget.getBoundingClientRect();
    if (drawn) walk.show(nearestPlace(drawn, event.clientX - bounds.left, event.clientY - bounds.top));
  };

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
      onKeyDown={(event) => {
        if (!event.altKey && !event.ctrlKey && !event.metaKey && walk.onKey(event.key)) event.preventDefault();
      }}
      onBlur={() => walk.leave()}
    >
      <p id={summaryId} class="visually-hidden">
        {props.summary} {summarise(props.data, props.format, props.locale)} {words.keys}
      </p>
      <svg
        ref={(element) => {
          svg = element;
          props.ref(element);
        }}
        aria-hidden="true"
        viewBox={`0 0 ${box()?.width ?? 640} ${drawing()?.layout.height ?? 280}`}
        height={drawing()?.layout.height ?? 280}
        onPointerMove={follow}
        onPointerDown={follow}
        onPointerLeave={(event) => event.pointerType === 'mouse' && walk.leave()}
      >
        <Switch>
          <Match when={plotOf(drawing())}>
            {(layout) => (
              <>
                <Legend items={layout().legend} />
                <Axes layout={layout()} />
                <Show when={props.data.form === 'column'} fallback={<LineMark data={props.data} layout={layout()} />}>
                  <ColumnMark data={props.data} layout={layout()} />
                </Show>
              </>
            )}
          </Match>
          <Match when={barsOf(drawing())}>{(layout) => <BarMark data={props.data} layout={layout()} />}</Match>
          <Match when={ringOf(drawing())}>{(layout) => <RingMark layout={layout()} />}</Match>
        </Switch>
        <Show when={reading()}>
          {(place) => <Spot drawing={place().drawn} data={props.data} index={place().index} />}
        </Show>
      </svg>
      <Show when={reading()}>{(place) => <Tip readout={place().readout} spot={place().spot} bounds={frame} />}</Show>
      <p class="visually-hidden" role="status">
        {speakOf()}
      </p>
    </div>
  );

  function speakOf() {
    const place = reading();
    return place ? speak(place.readout) : '';
  }
}

const plotOf = (drawing: Drawing | undefined) => (drawing?.kind === 'plot' ? drawing.layout : undefined);
const barsOf = (drawing: Drawing | undefined) => (drawing?.kind === 'bars' ? drawing.layout : undefined);
const ringOf = (drawing: Drawing | undefined) => (drawing?.kind === 'ring' ? drawing.layout : undefined);
