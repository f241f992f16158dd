import { bandLabels } from './band-labels.ts';
import { hasMarkers } from './chart-data.ts';
import { dateTicks } from './date-ticks.ts';
import { toDay } from './dates.ts';
import { drawEndLabels, endLabelRoom } from './end-labels.ts';
import { drawNotes } from './draw-notes.ts';
import { drawLabels, layOutFrame } from './frame.ts';
import { linePath } from './line-path.ts';
import { linearScale, nearestOf } from './scales.ts';
import { dot, marker, pixel, word } from './shapes.ts';
import type { ChartData, Series } from './chart-data.ts';
import type { Drawing, Space } from './drawing.ts';
import type { Format } from './format.ts';
import type { Shape } from './shapes.ts';

/** Lines, or areas down to zero; those of the period before at the back. */
export function drawLines(data: ChartData, format: Format, space: Space): Drawing {
  const { places, series, step } = data;
  const endRoom = endLabelRoom(data, space);
  const frame = layOutFrame(data, format, space, { room: endRoom || edge, namesSeries: !endRoom });
  const { left, right, top, bottom, y } = frame;

  const days = step ? places.map(toDay) : places.map((_, index) => index);
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const at = first === last ? () => (left + right) / 2 : linearScale([first, last], [left + edge, right]);
  const pixels = days.map(at);
  const x = (index: number) => pixels[index] ?? 0;
  const labels = step ? dateTicks({ days: [first, last], step, at }, space) : bandLabels(data, x, space);
  const below = drawLabels(labels, frame, space);

  const point = (own: Series, index: number): [number, number] => [x(index), y(own.values[index] ?? 0)];
  const known = (index: number) => series.filter(({ values }) => values[index] != null);
  const isDense = places.length > space.width / 3;
  return {
    height: below.height,
    count: places.length,
    shapes: [
      ...frame.shapes,
      ...below.shapes,
      ...drawNotes(data, frame, x),
      ...drawBand(),
      ...series.toSorted((a, b) => Number(b.isPrevious) - Number(a.isPrevious)).flatMap(drawSeries),
      ...drawEndLabels(data, space, { x, y, right, top, bottom, isShown: endRoom > 0 }),
    ],
    nearest: (px) => nearestOf(pixels, px),
    spot: (index) => ({ x: x(index), y: Math.min(bottom, ...known(index).map((own) => point(own, index)[1])) }),
    highlight: (index) => [
      { look: 'chart-hair', d: `M${pixel(x(index))} ${pixel(top - 4)}V${pixel(bottom)}` },
      ...known(index).map((own) => dot(`chart-marker hue-${own.hue}`, point(own, index), 4.5)),
    ],
  };

  /** Between the low and the high end, where both are known. */
  function drawBand(): Shape[] {
    const [low, high] = (data.band ?? []).map((name) => series.find((own) => own.name === name));
    const both = places.flatMap((_, index) =>
      low?.values[index] != null && high?.values[index] != null ? [index] : [],
    );
    if (!low || !high || both.length < 2) return [];
    const top = both.map((index) => point(high, index));
    const bottomUp = both.toReversed().map((index) => point(low, index));
    const d = [...top, ...bottomUp].map(([px, py], index) => `${index ? 'L' : 'M'}${pixel(px)} ${pixel(py)}`).join('');
    return [{ look: 'chart-band', d: `${d}Z` }];
  }

  function drawSeries(own: Series): Shape[] {
    const { line, provisional, area, alone } = linePath(own, data, { x, y });
    const { hue, isPrevious, isEdge, values } = own;
    if (isEdge) return [{ look: `chart-line hue-${hue} is-edge`, d: line }];
    const end = values.findLastIndex((value) => value !== null);
    const look = `chart-line hue-${hue}${isPrevious ? ' is-previous' : ''}${isDense ? ' is-dense' : ''}`;
    // About six along a line: enough to follow it where lines cross.
    const stride = Math.max(1, Math.round(end / 6));
    const marked = values.flatMap((value, index) => (value !== null && (end - index) % stride === 0 ? [index] : []));
    const isMarked = hasMarkers(data) && !isPrevious;
    return [
      ...(data.form === 'area' && !isPrevious ? [{ look: `chart-area hue-${hue}`, d: area }] : []),
      { look, d: line },
      { look: isPrevious ? look : `${look} is-provisional`, d: provisional },
      ...(isPrevious || isMarked ? alone : [...alone, end]).map((index) =>
        dot(`chart-marker hue-${hue}`, point(own, index), 3.5),
      ),
      ...(isMarked ? marked.map((index) => marker(hue, point(own, index))) : []),
      ...(places.length === 1 && end === 0 ? [nameAlone(own)] : []),
    ];
  }

  function nameAlone(own: Series): Shape {
    const [px, py] = point(own, 0);
    return word('chart-value', format.full(own.values[0] ?? 0), [px + 10, py], space.type.size);
  }
}

/** Between the frame and the first and last point. */
const edge = 6;
