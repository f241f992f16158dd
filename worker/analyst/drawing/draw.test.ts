import { describe, expect, it } from 'vitest';
import { draw } from './draw.ts';
import { createFormat } from './format.ts';
import type { ChartData, Series } from './chart-data.ts';
import type { Drawing, Space } from './drawing.ts';
import type { Word } from './shapes.ts';

/** Isolates take no room. */
const bare = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');
const space = (width: number): Space => ({
  width,
  type: { size: 12, width: (text) => [...bare(text)].length * 6.5 },
  locale: 'en',
});
const series = (values: (number | null)[], more: Partial<Series> = {}): Series => ({
  name: 'Sessions',
  values,
  days: values.map(() => undefined),
  isPrevious: false,
  hue: 1,
  ...more,
});
const data = (form: ChartData['form'], places: string[], all: Series[], more: Partial<ChartData> = {}): ChartData => ({
  form,
  step: undefined,
  places,
  series: all,
  valueTitle: 'Sessions',
  provisionalFrom: places.length,
  unit: 'count',
  ...more,
});
const days = (count: number) =>
  Array.from({ length: count }, (_, index) => new Date(Date.UTC(2026, 9, 1 + index)).toISOString().slice(0, 10));
const drawn = (chart: ChartData, width: number) => draw(chart, createFormat(chart, 'en'), space(width));
const wordsOf = ({ shapes }: Drawing) => shapes.filter((shape): shape is Word => 'text' in shape);
const textsOf = (drawing: Drawing) => wordsOf(drawing).map(({ text }) => bare(text));

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const names = Array.from({ length: 25 }, (_, index) => `A rather long page title, number ${index}, that nobody wanted`);
const hours = Array.from({ length: 24 }, (_, index) => `${index}`.padStart(2, '0'));
const wave = (count: number, base = 1000) =>
  Array.from({ length: count }, (_, index) => base + Math.round(300 * Math.sin(index)));
const eight = Array.from({ length: 8 }, (_, index) =>
  series(wave(28, 1000 + index * 30), { name: `Channel number ${index}`, hue: index + 1 }),
);

const cases: [string, ChartData][] = [
  [
    'a line with the period before',
    data(
      'line',
      days(28),
      [series(wave(28)), series(wave(28, 900), { name: 'Previous period', isPrevious: true, hue: 0 })],
      { step: 'day', provisionalFrom: 26 },
    ),
  ],
  ['eight lines that end close together', data('line', days(28), eight, { step: 'day' })],
  ['400 days', data('area', days(400), [series(wave(400))], { step: 'day' })],
  ['400 columns', data('column', days(400), [series(wave(400))], { step: 'day' })],
  ['one point', data('line', days(1), [series([412])], { step: 'day' })],
  ['nothing but zeros', data('line', days(28), [series(Array<number>(28).fill(0))], { step: 'day' })],
  ['gaps', data('line', days(6), [series([1, null, 3, null, null, 4])], { step: 'day' })],
  ['columns by weekday', data('column', weekdays, [series([1, 2, 3, 4, 5, 6, 7])])],
  [
    'columns by hour',
    data('column', hours, [series(wave(24)), series(wave(24), { name: 'Previous period', isPrevious: true, hue: 0 })]),
  ],
  ['long names', data('bar', names, [series(names.map((_, index) => 5000 / (index + 1)))])],
  ['negative bars', data('bar', weekdays, [series([5, -3, 0, -1200, 40, 9, -1])])],
  [
    'three series of bars',
    data(
      'bar',
      ['mobile', 'desktop'],
      [1, 2, 3].map((hue) => series([hue * 100, hue * 900], { name: `Week ${hue}`, hue })),
    ),
  ],
  [
    'a twelve-digit currency',
    data('bar', ['a', 'b'], [series([123456789012.34, -98765432109.87])], { unit: 'currency', currency: 'EUR' }),
  ],
  ['a ring', data('ring', ['mobile', 'desktop', 'tablet', 'tv', 'other'], [series([9000, 500, 20, 10, 1])])],
  ['a ring of nothing', data('ring', ['mobile', 'desktop'], [series([0, 0])])],
];

describe('draw', () => {
  it.each(cases)('sets no text upon another, nor outside, for %s', (_, chart) => {
    for (const width of [248, 288, 340, 480, 560, 720, 1000]) {
      const drawing = drawn(chart, width);
      const boxes = wordsOf(drawing).map(({ text, x, y, anchor, look }) => {
        const wide = space(width).type.width(text) * (look === 'chart-total' ? 1.4 : 1);
        const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
        return { text, left, right: left + wide, top: y - 9, bottom: y };
      });
      const outside = boxes.filter((box) => box.left < -1 || box.right > width + 1 || box.bottom > drawing.height + 1);
      const touching = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (other) =>
              one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
          )
          .map((other) => [one.text, other.text]),
      );
      expect({ width, outside, touching }).toEqual({ width, outside: [], touching: [] });
    }
  });

  it.each(cases)('finds every place again that it points at, for %s', (_, chart) => {
    const drawing = drawn(chart, 720);
    const isUnseen = chart.form === 'ring' && chart.series[0]?.values.every((value) => value === 0);
    const found = chart.places.map((_, index) => drawing.nearest(drawing.spot(index).x, drawing.spot(index).y));
    expect(found).toEqual(isUnseen ? [0, 0] : chart.places.map((_, index) => index));
  });

  it('names lines where they end when there is room, and in a key when there is not', () => {
    const lines = data(
      'line',
      days(28),
      [series(wave(28), { name: 'mobile' }), series(wave(28, 400), { name: 'desktop', hue: 2 })],
      { step: 'day' },
    );
    const place = (width: number) => wordsOf(drawn(lines, width)).find(({ text }) => text.includes('mobile'))?.x ?? 0;
    expect(place(720)).toBeGreaterThan(600);
    expect(place(300)).toBeLessThan(40);
  });

  it('says where a scale starts that does not start at zero', () => {
    const rate = data('line', days(3), [series([0.62, 0.63, 0.64])], { step: 'day', unit: 'fraction' });
    const drawing = drawn(rate, 720);
    expect(textsOf(drawing)).toContain('The scale starts at 62.0\u00a0%, not at zero.');
    expect(drawing.shapes.some(({ look }) => look === 'chart-break')).toBe(true);
    expect(textsOf(drawn({ ...rate, form: 'area' }, 720)).filter((text) => text.startsWith('The scale'))).toEqual([]);
  });

  it('gives names a row each where they do not fit under columns', () => {
    const columns = data('column', weekdays, [series([1, 2, 3, 4, 5, 6, 7])]);
    expect(drawn(columns, 720).spot(0).y).toBeGreaterThan(drawn(columns, 720).spot(6).y);
    const narrow = drawn(columns, 288);
    expect(narrow.spot(6).y).toBeGreaterThan(narrow.spot(0).y);
    expect(textsOf(narrow)).toEqual(expect.arrayContaining(weekdays));
  });

  it('leaves rows to the table when there are too many', () => {
    const many = Array.from({ length: 400 }, (_, index) => `Page ${index}`);
    const drawing = drawn(data('bar', many, [series(many.map((_, index) => index))]), 720);
    expect(drawing.count).toBe(25);
    expect(textsOf(drawing)).toContain('The first 25 of 400; the table has them all.');
  });

  it('says that every value is zero', () => {
    for (const form of ['line', 'column', 'bar', 'ring'] as const) {
      expect(textsOf(drawn(data(form, ['a', 'b'], [series([0, 0])]), 400))).toContain('Every value is zero.');
    }
  });
});

describe('the band of a forecast', () => {
  const ahead = [null, null, 10, 20, 30];
  const forecast = data(
    'line',
    days(5),
    [
      series([10, 12, null, null, null], { name: 'So far' }),
      series(
        ahead.map((value) => value && value - 5),
        { name: 'Low end', hue: 2 },
      ),
      series(
        ahead.map((value) => value && value + 5),
        { name: 'High end', hue: 3, isEdge: true },
      ),
    ],
    { step: 'day', band: ['Low end', 'High end'] },
  );
  const bandOf = (chart: ChartData) => drawn(chart, 640).shapes.filter(({ look }) => look === 'chart-band');

  it('lies between its ends, where both are known', () => {
    const [band] = bandOf(forecast);
    expect('d' in band! && band.d.match(/[ML]/g)).toHaveLength(6);
  });

  it('is one entry of the key, and its ends are lines without marks', () => {
    const drawing = drawn(forecast, 640);
    expect(textsOf(drawing)).toContain('Low end – High end');
    expect(textsOf(drawing)).not.toContain('High end');
    const marks = drawing.shapes.filter(({ look }) => look.startsWith('chart-marker hue-3'));
    expect(marks).toEqual([]);
  });

  it('is not drawn where there is none', () => {
    expect(bandOf({ ...forecast, band: ['Low end', 'Nothing'] })).toEqual([]);
    expect(bandOf(data('line', days(5), [series(wave(5))], { step: 'day' }))).toEqual([]);
  });
});

it('begins each bar of a waterfall where the one before ended, and the sum at nothing', () => {
  const parts = series([-60, 20, -10, -50]);
  const drawing = drawn(data('bar', ['Paid', 'Organic', 'Else', 'All'], [parts], { isWaterfall: true }), 600);
  const bars = drawing.shapes.flatMap((shape) =>
    'd' in shape && shape.look.startsWith('chart-bar') ? [{ look: shape.look, ends: endsOf(shape.d) }] : [],
  );
  const [paid, organic, rest, all] = bars.map(({ ends }) => ends);
  const isNear = (one: number | undefined, other: number | undefined) =>
    expect(Math.abs((one ?? Number.NaN) - (other ?? Number.NaN))).toBeLessThan(6);
  isNear(organic?.[0], paid?.[1]);
  isNear(rest?.[0], organic?.[1]);
  isNear(all?.[1], rest?.[1]);
  isNear(all?.[0], paid?.[0]);
  expect(bars.map(({ look }) => look.split(' ').at(-1))).toEqual(['is-fall', 'is-rise', 'is-fall', 'hue-1']);
});

it('writes the figure of a step beside the line of nothing, and never on it', () => {
  const parts = series([-60, 56, -4, -8]);
  const drawing = drawn(data('bar', ['Paid', 'Organic', 'Else', 'All'], [parts], { isWaterfall: true }), 600);
  const base = drawing.shapes.flatMap((shape) => ('d' in shape && shape.look.endsWith('is-base') ? [shape.d] : []))[0]!;
  const line = Number(/^M([\d.]+)/.exec(base)![1]);
  const figures = drawing.shapes.flatMap((shape) => ('text' in shape && shape.look === 'chart-value' ? [shape] : []));
  expect(figures).toHaveLength(4);
  for (const { x, text, anchor } of figures) {
    const width = text.length * 4 * (anchor === 'end' ? -1 : 1);
    expect((x - line) * (x + width - line), text).toBeGreaterThan(0);
  }
});

/** Where a path begins and, but for its round corner, ends across. */
function endsOf(path: string): [number, number] {
  const [, from, to] = /^M(-?[\d.]+) [^H]*H(-?[\d.]+)/.exec(path)!;
  return [Number(from), Number(to)];
}
