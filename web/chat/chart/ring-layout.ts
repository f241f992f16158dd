import { clamp } from './scales.ts';
import { fitText, isolate } from './text-size.ts';
import type { ChartData } from './chart-data.ts';
import type { Format } from './format.ts';
import type { Space } from './plot-layout.ts';

/** Where everything of a ring stands, in pixels: slices clockwise from noon, and a list in the same order. */
export interface RingLayout {
  width: number;
  height: number;
  centre: { x: number; y: number };
  radius: number;
  /** Of the hole. */
  hole: number;
  slices: Slice[];
  total: string;
  entries: {
    hue: number;
    name: string;
    value: string;
    share: string;
    x: number;
    y: number;
    end: number;
    shareWidth: number;
  }[];
  nearest(x: number, y: number): number;
}

export interface Slice {
  hue: number;
  /** Radians from noon, clockwise. */
  from: number;
  to: number;
  /** Where the readout points. */
  x: number;
  y: number;
  /** Its share, beside the ring, where there is room for it. */
  label?: { text: string; x: number; y: number };
}

export function layOutRing(data: ChartData, format: Format, share: Format, { width, type }: Space): RingLayout {
  const values = data.places.map((_, index) => data.series[0]?.values[index] ?? 0);
  const total = values.reduce((sum, value) => sum + value, 0);
  const isWide = width >= 420;
  const radius = 84;
  const margin = Math.ceil(type.width('100.0 %')) + 10;
  const row = type.size * 1.9;
  const ringHeight = 2 * radius + 3.2 * type.size;
  const listHeight = row * values.length;
  const height = Math.ceil(isWide ? Math.max(ringHeight, listHeight) : ringHeight + type.size + listHeight);
  const centre = { x: isWide ? radius + margin : width / 2, y: isWide ? height / 2 : ringHeight / 2 };
  const shares = values.map((value) => share.full(total ? value / total : 0));

  const slices = layOutSlices(values, total, { centre, radius, type, shares });
  const shareWidth = Math.max(...shares.map(type.width));
  const texts = values.map(format.full);
  const longest = Math.max(...texts.map(type.width));
  const x = isWide ? centre.x + radius + margin : 0;
  const end = isWide ? Math.min(width, x + 360) : width;
  const write = longest > (end - x) * 0.4 ? format.short : format.full;
  const valueWidth = Math.max(...values.map((value) => type.width(write(value))));
  const listTop = isWide ? (height - listHeight) / 2 : ringHeight + type.size;

  return {
    width,
    height,
    centre,
    radius,
    hole: radius * 0.62,
    slices,
    total: type.width(format.full(total)) < radius ? format.full(total) : format.short(total),
    entries: data.places.map((place, index) => ({
      hue: hueOf(index),
      name: isolate(fitText(place, end - x - 18 - valueWidth - shareWidth - 3 * type.size, type)),
      value: write(values[index] ?? 0),
      share: shares[index] ?? '',
      x,
      y: listTop + row * (index + 0.5),
      end,
      shareWidth,
    })),
    nearest(px, py) {
      const line = entryAt(px, py);
      if (line !== undefined) return line;
      const angle = (Math.atan2(px - centre.x, centre.y - py) + 2 * Math.PI) % (2 * Math.PI);
      return Math.max(
        0,
        slices.findIndex(({ to }) => angle <= to),
      );
    },
  };

  function entryAt(px: number, py: number): number | undefined {
    const isInList = isWide ? px >= x - 8 : py >= listTop;
    return isInList ? clamp(Math.floor((py - listTop) / row), 0, values.length - 1) : undefined;
  }
}

function layOutSlices(
  values: number[],
  total: number,
  {
    centre,
    radius,
    type,
    shares,
  }: { centre: { x: number; y: number }; radius: number; type: Space['type']; shares: string[] },
): Slice[] {
  let angle = 0;
  const taken: { x: number; y: number; width: number }[] = [];
  return values.map((value, index) => {
    const from = angle;
    angle += total ? (value / total) * 2 * Math.PI : 0;
    const middle = (from + angle) / 2;
    const on = (distance: number) => ({
      x: centre.x + Math.sin(middle) * distance,
      y: centre.y - Math.cos(middle) * distance,
    });
    const slice = { hue: hueOf(index), from, to: angle, ...on(radius * 0.81) };
    const text = shares[index] ?? '';
    const width = type.width(text);
    const edge = on(radius + 6);
    const at = { x: edge.x + (Math.sin(middle) * width) / 2, y: edge.y - Math.cos(middle) * type.size * 0.6, width };
    const isClear = taken.every(
      (other) => Math.abs(other.y - at.y) > type.size * 1.2 || Math.abs(other.x - at.x) > (other.width + width) / 2 + 4,
    );
    if (!value || !isClear) return slice;
    taken.push(at);
    return { ...slice, label: { text, x: at.x, y: at.y } };
  });
}

/** Of eight colours. */
export function hueOf(index: number): number {
  return (index % 8) + 1;
}
