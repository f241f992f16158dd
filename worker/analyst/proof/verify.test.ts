import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import type { Report } from '../report.ts';
import { composeReport } from '../report/compose-report.ts';
import { arbitraryAnswer } from '../report/fixtures/arbitrary-answer.ts';
import { renderAnswer } from './render-answer.ts';
import { verify } from './verify.ts';

const arbitraryReport = arbitraryAnswer.map((input) => JSON.parse(JSON.stringify(composeReport(input))) as Report);

/** Changes one thing of a report that makes it untrue; undefined when the report has no such thing. */
type Corruption = (report: Report, pick: <Item>(items: Item[]) => Item | undefined) => string | undefined;

const corruptions: Record<string, Corruption> = {
  'a cell that a figure or a chart rests on': (report, pick) => {
    const id = pick(cellsThatShow(report));
    const [, table = '', row = '', name = ''] = /^(\w+)\.r(\d+)\.(.+)$/.exec(id ?? '') ?? [];
    const found = report.tables[table]?.rows[Number(row)];
    const column = report.tables[table]?.metrics.findIndex((metric) => metric.name === name) ?? -1;
    if (!found || column < 0) return undefined;
    const before = found.metrics[column] ?? 0;
    const after = pick([before + 1, before - 1, before * 1.01 + 0.01, -before - 1]) ?? 0;
    found.metrics[column] = after;
    return `${id}: ${before} -> ${after}`;
  },
  'a formula': (report, pick) => {
    const value = pick(Object.values(report.values).filter((each) => each.formula !== undefined && each.value !== 0));
    if (!value?.formula) return undefined;
    const before = value.formula;
    value.formula = pick([
      `(${before}) * 0`,
      `(${before}) / 100`,
      before.replace(/\br\d+\b/, 'r999'),
      `${before} + 1`,
      `${before} - `,
      `${value.value}`,
      `(${before}) + (${before})`,
      `max(${before}`,
      `sum(${before}, 100)`,
    ]) as string;
    return value.formula === before ? undefined : `${before} -> ${value.formula}`;
  },
  'the list of cells': (report, pick) => {
    const value = pick(Object.values(report.values));
    if (!value) return undefined;
    value.cells = pick([[...value.cells, 't1.r0.sessions'], value.cells.slice(1), ['t9.r9.x']]) ?? [];
    if (value.formula === '0' && value.cells.length === 0) return undefined;
    return value.cells.join();
  },
  'the raw value': (report, pick) => {
    const value = pick(Object.values(report.values));
    if (!value) return undefined;
    const before = value.value;
    value.value = pick([before + 1, before * 2 + 3, before * 1.000001 + 1e-6, -before - 1e-9]) ?? 0;
    return `${value.value}`;
  },
  'the unit': (report, pick) => {
    const value = pick(Object.values(report.values).filter(({ unit }) => unit !== 'count' && unit !== 'ratio'));
    if (!value) return undefined;
    value.unit = 'count';
    return value.formatted;
  },
  'the currency': (report, pick) => {
    const value = pick(Object.values(report.values).filter((each) => each.currency));
    if (!value) return undefined;
    value.currency = 'USD';
    return value.formatted;
  },
  'a printed digit': (report, pick) => {
    const value = pick(Object.values(report.values));
    const before = value?.formatted;
    if (!value || before === undefined) return undefined;
    value.formatted = changeDigit(before, pick);
    // The answer is written with the same digits, so that only the value itself can tell.
    report.answer = renderAnswer(report.parts, report.values);
    return `${before} -> ${value.formatted}`;
  },
  'a minus sign': (report, pick) => {
    const value = pick(Object.values(report.values).filter(({ formatted }) => /^[−+]/.test(formatted)));
    if (!value) return undefined;
    value.formatted = value.formatted.startsWith('−') ? value.formatted.slice(1) : `−${value.formatted.slice(1)}`;
    return value.formatted;
  },
  'a digit of the answer': (report, pick) => {
    if (!/\d/.test(report.answer)) return undefined;
    report.answer = changeDigit(report.answer, pick);
    return report.answer;
  },
  'a reference in the text': (report, pick) => {
    const part = pick(report.parts.filter((each) => 'ref' in each));
    if (!part || !('ref' in part)) return undefined;
    const printed = report.values[part.ref]?.formatted;
    const others = Object.keys(report.values).filter((ref) => report.values[ref]?.formatted !== printed);
    part.ref = pick([...others, 'v0', 'constructor', '__proto__']) ?? 'v0';
    return part.ref;
  },
  'words with a number': (report, pick) => {
    const part = pick(report.parts.filter((each) => 'text' in each));
    if (!part || !('text' in part)) return undefined;
    part.text += pick([' 7', '٣', '½', 'Ⅻ', '４２', '¹']);
    report.answer = renderAnswer(report.parts, report.values);
    return part.text;
  },
  'a label': (report, pick) => {
    const part = pick(report.parts.filter((each) => 'label' in each));
    if (!part || !('label' in part)) return undefined;
    part.label = pick(['999', `${part.label} 1,204`, 'Organic Search up 40 %']) ?? '';
    return part.label;
  },
  'the figure of a card': (report, pick) => {
    const card = pick(report.metrics);
    if (!card) return undefined;
    const key = pick(['ref', 'previous_ref', 'delta_ref'] as const) ?? 'ref';
    card[key] = pick(['v0', 'toString']) ?? 'v0';
    return `${key} -> ${card[key]}`;
  },
  'cards that show each other’s figures': (report) => {
    const [first, second] = report.metrics;
    if (!first || !second) return undefined;
    const rests = (ref: string) => report.values[ref]?.cells.length;
    if (!rests(first.ref) || !rests(second.ref)) return undefined;
    [first.ref, second.ref] = [second.ref, first.ref];
    return first.ref;
  },
  'cards that show the other period': (report, pick) => {
    const card = pick(report.metrics.filter((each) => each.previous_ref));
    if (!card?.previous_ref || !report.values[card.ref]?.cells.length) return undefined;
    card.ref = card.previous_ref;
    return report.values[card.ref]?.cells.length ? card.ref : undefined;
  },
  'a point of a chart': (report, pick) => {
    const datum = pick(report.charts.flatMap((chart) => chart.spec.data.values));
    if (!datum) return undefined;
    datum['value'] = typeof datum['value'] === 'number' ? datum['value'] + 1 : 5;
    return JSON.stringify(datum);
  },
  'a point moved to a cell of another row': (report, pick) => {
    const datum = pick(
      report.charts.flatMap((chart) => chart.spec.data.values).filter((each) => each['cell'] && each['value']),
    );
    if (!datum) return undefined;
    datum['cell'] = `${datum['cell']}`.replace(/\.r\d+\./, '.r999.');
    return JSON.stringify(datum);
  },
  'a point that hides its cell as nothing recorded': (report, pick) => {
    const daily = report.charts.filter((chart) => report.tables[chart.table]?.dimensions[0]?.name === 'date');
    const datum = pick(daily.flatMap((chart) => chart.spec.data.values).filter((each) => each['cell']));
    if (!datum) return undefined;
    delete datum['cell'];
    datum['value'] = 0;
    return JSON.stringify(datum);
  },
  'the name of a bar': (report, pick) => {
    const datum = pick(report.charts.flatMap((chart) => chart.spec.data.values).filter((each) => each['label']));
    if (!datum || datum['value'] === null) return undefined;
    datum['label'] = `${datum['label']}!`;
    return JSON.stringify(datum);
  },
  'the group of a line': (report, pick) => {
    const drawn = report.charts.flatMap((chart) => chart.spec.data.values).filter((each) => each['value'] !== null);
    const datum = pick(drawn.filter((each) => each['group']));
    if (!datum) return undefined;
    datum['group'] = `${datum['group']}!`;
    return JSON.stringify(datum);
  },
  'a point of this period shown as one of the period before': (report, pick) => {
    const points = report.charts.flatMap(({ spec: { data, usermeta } }) =>
      usermeta.previous_series === undefined
        ? []
        : data.values.map((datum) => ({ datum, previous: usermeta.previous_series! })),
    );
    const point = pick(points.filter(({ datum }) => datum['cell']));
    if (!point) return undefined;
    const { datum, previous } = point;
    datum['series'] = datum['series'] === previous ? 'This period' : previous;
    return JSON.stringify(datum);
  },
  "a time in Google's code": (report, pick) => {
    const codes = Object.values(report.tables).flatMap(({ dimensions, rows }) =>
      rows.flatMap((row) =>
        row.dimensions.filter((_, column) => /^(date|hour)$/i.test(dimensions[column]?.name ?? '')),
      ),
    );
    const label = pick(codes.filter((code) => /^\d+$/.test(code)));
    const isNamed = Object.values(report.tables).some(({ rows, dimensions }) =>
      rows.some((row) =>
        row.dimensions.some((text, column) => text === label && !/^(date|hour)$/i.test(dimensions[column]?.name ?? '')),
      ),
    );
    if (!label || isNamed || ('filters' in report.plan && JSON.stringify(report.plan.filters).includes(label)))
      return undefined;
    report.parts.push({ label });
    report.answer = renderAnswer(report.parts, report.values);
    return label;
  },
  'the day of a point': (report, pick) => {
    const daily = report.charts.filter((chart) => report.tables[chart.table]?.dimensions[0]?.name === 'date');
    const datum = pick(daily.flatMap((chart) => chart.spec.data.values).filter((each) => each['cell']));
    if (!datum) return undefined;
    datum['day'] = '2020-02-30';
    return JSON.stringify(datum);
  },
  'a title with a number': (report, pick) => {
    const chart = pick(report.charts);
    if (!chart) return undefined;
    chart.title += ' up ９';
    return chart.title;
  },
  'a table without its request': (report, pick) => {
    const citation = pick(report.citations);
    if (!citation) return undefined;
    citation.id = 't0';
    return citation.id;
  },
  'a number of rows': (report, pick) => {
    const citation = pick(report.citations);
    if (!citation) return undefined;
    citation.row_count += 1;
    return `${citation.row_count}`;
  },
};

describe('verify', () => {
  it.each(Object.entries(corruptions))('notices a corruption of %s', (_name, corrupt) => {
    let tried = 0;
    fc.assert(
      fc.property(arbitraryReport, fc.infiniteStream(fc.nat()), (report, numbers) => {
        const pick = <Item>(items: Item[]) => items[numbers.next().value % items.length];
        const change = corrupt(report, pick);
        if (change === undefined) return;
        tried += 1;
        expect(verify(report), change).not.toEqual([]);
      }),
      { numRuns: 250 },
    );
    expect(tried).toBeGreaterThan(10);
  });

  it.each([undefined, null, {}, [], 'report', { values: { v1: null } }])('refuses %j, which is no report', (value) => {
    expect(verify(value as unknown as Report)).toEqual([{ where: 'report', what: 'cannot be computed again' }]);
  });

  it('finds nothing wrong with a report that has no figures', () => {
    const report = composeReport({
      question: 'Who is the best?',
      persona: 'general',
      language: 'en',
      plan: { kind: 'refuse', reason: 'Google Analytics does not know this. It has 3 reasons.', nearest: [] },
      property: {
        property: 'properties/1',
        display_name: '',
        time_zone: 'UTC',
        currency: 'EUR',
        dimensions: [],
        metrics: [],
      },
      replies: [],
      today: '2026-11-23',
    });
    expect(report.answer).toBe('Google Analytics does not know this.');
    expect(verify(report)).toEqual([]);
  });

  it('is small enough to run in the browser before every answer', async () => {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        modulePreload: false,
        target: 'es2022',
        rolldownOptions: { input: new URL('./verify.ts', import.meta.url).pathname, preserveEntrySignatures: 'strict' },
      },
    });
    const [{ code }] = (built as unknown as { output: [{ code: string }] }).output;
    expect(code).toContain('cannot be computed again');
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(16_800);
  });
});

/** Cells whose number shows somewhere: not those among which only the highest or lowest was looked for. */
function cellsThatShow(report: Report): string[] {
  const ofValues = Object.values(report.values).flatMap(({ formula = '', cells, unit }) =>
    unit === 'date' || /max|min/.test(formula) ? [] : cells,
  );
  const ofCharts = report.charts.flatMap((chart) => chart.spec.data.values.map((datum) => `${datum['cell']}`));
  return [...ofValues, ...ofCharts];
}

/** Another digit in one place, one digit more, or one less. */
function changeDigit(text: string, pick: <Item>(items: Item[]) => Item | undefined): string {
  const places = [...text.matchAll(/\d/g)].map((match) => match.index);
  const place = pick(places) ?? 0;
  const digit = Number(text[place]);
  return (
    pick([
      text.slice(0, place) + ((digit + 1 + (place % 8)) % 10) + text.slice(place + 1),
      text.slice(0, place) + text.slice(place + 1),
      `${text.slice(0, place)}${(digit + 1) % 10}${text.slice(place)}`,
    ]) ?? ''
  );
}
