import type { Channel, Chart, MetricCard, Report, Value } from '../worker/analyst/report.ts';

/** One of several, as chance has it; undefined when there are none. */
export type Pick = <Item>(items: readonly Item[]) => Item | undefined;

/** Changes one thing of a report in place, and says what; undefined when the report has no such thing. */
export type Corruption = (report: Report, pick: Pick) => string | undefined;

/** What the report says: all of it can be computed again from its rows, whoever wrote the fingerprint. */
export const ofWhatIsSaid: Record<string, Corruption> = {
  'a cell': (report, pick) => {
    const cell = pickCell(report, pick);
    return cell && change(cell.row.metrics, cell.column, otherNumber(cell.row.metrics[cell.column]!, pick));
  },
  'a formula': (report, pick) => {
    const value = pick(Object.values(report.values).filter(({ formula }) => formula !== undefined));
    const before = value?.formula;
    if (!value || before === undefined) return undefined;
    const others = [
      `(${before}) * 0`,
      `(${before}) / 100`,
      `${before} + 1`,
      `${before} -`,
      `(${before}) + (${before})`,
      `max(${before}`,
      `${value.value}`,
      before.replace(/\br\d+\b/, 'r99999'),
      before.replace(/[-+*/]/, (sign) => ({ '-': '+', '+': '-', '*': '/', '/': '*' })[sign] ?? ''),
      before.replace(/\bmax\b|\bmin\b|\bsum\b/, (name) => (name === 'max' ? 'min' : 'max')),
    ];
    return change(value, 'formula', pick(others) ?? '');
  },
  'a formula taken away': (report, pick) => {
    const value = pick(Object.values(report.values).filter(({ formula }) => formula !== undefined));
    return value && change(value, 'formula', undefined);
  },
  'the cells of a value': (report, pick) => {
    const value = pick(Object.values(report.values));
    const { cells = [] } = value ?? {};
    const others = [
      [...cells, 't1.r0.sessions'],
      cells.slice(1),
      cells.toReversed(),
      cells.map((id) => id.replace(/r\d+/, 'r7')),
    ];
    return value && change(value, 'cells', pick(others) ?? []);
  },
  'the number of a value': (report, pick) => {
    const value = pick(Object.values(report.values));
    return value && change(value, 'value', otherNumber(value.value, pick));
  },
  'a printed digit': (report, pick) => {
    const value = pick(Object.values(report.values).filter(({ formatted }) => /\d/.test(formatted)));
    return value && change(value, 'formatted', otherDigit(value.formatted, pick));
  },
  'a printed sign or unit': (report, pick) => {
    const value = pick(Object.values(report.values));
    if (!value) return undefined;
    const { formatted } = value;
    const others = [
      `−${formatted}`,
      `${formatted} %`,
      `${formatted}k`,
      formatted.replace(/ (%|pp)$/, ''),
      `~${formatted}`,
    ];
    return change(value, 'formatted', pick(others) ?? '');
  },
  'the unit of a value': (report, pick) => {
    const value = pick(Object.values(report.values));
    return (
      value && change(value, 'unit', pick(['count', 'fraction', 'currency', 'seconds', 'date'] as const) ?? 'count')
    );
  },
  'the currency of a value': (report, pick) => {
    const value = pick(Object.values(report.values).filter(({ unit }) => unit === 'currency'));
    return value && change(value, 'currency', pick(['USD', 'JPY', undefined]));
  },
  'a digit of the answer': (report, pick) =>
    /\d/.test(report.answer) ? change(report, 'answer', otherDigit(report.answer, pick)) : undefined,
  'the answer': (report, pick) =>
    change(
      report,
      'answer',
      pick([`${report.answer} `, report.answer.slice(1), `${report.answer}\n\nAnd more.`, '']) ?? '',
    ),
  'a reference of the text': (report, pick) => {
    const part = pick(report.parts.filter((each) => 'ref' in each));
    const others = Object.keys(report.values).filter((ref) => part && !printsTheSame(report, part.ref, ref));
    return part && change(part, 'ref', pick([...others, 'v0', 'constructor']) ?? 'v0');
  },
  'a word of the text': (report, pick) => {
    const part = pick(report.parts.filter((each) => 'text' in each));
    return part && change(part, 'text', `${part.text}${pick([' nearly', ' 7', '٣', ' Ⅻ', ','])}`);
  },
  'a name in the text': (report, pick) => {
    const part = pick(report.parts.filter((each) => 'label' in each));
    return part && change(part, 'label', pick(['999', `${part.label} 1,204`, 'Elsewhere', part.label.slice(1)]) ?? '');
  },
  'a part of the text': (report, pick) => {
    const index = pick(report.parts.map((_, place) => place));
    return index === undefined ? undefined : splice(report.parts, index, pick);
  },
  'the figure of a card': (report, pick) => {
    const card = pick(report.metrics);
    const name = pick(['ref', 'previous_ref', 'delta_ref'] as const) ?? 'ref';
    if (!card || (name !== 'ref' && card[name] === undefined)) return undefined;
    const others = Object.keys(report.values).filter((ref) => !saysTheSame(report, card[name]!, ref));
    return change<MetricCard, typeof name>(card, name, pick([...others, 'v0', 'toString']) ?? 'v0');
  },
  'the name of a card': (report, pick) => {
    const card = pick(report.metrics.filter(({ ref }) => report.values[ref]!.cells.length > 0));
    return card && change(card, 'label', pick(['Total revenue', 'Sessions', 'Conversions', `${card.label} `]) ?? '');
  },
  'the number of a point': (report, pick) => {
    const datum = pick(points(report));
    if (!datum) return undefined;
    const { value } = datum;
    return change(datum, 'value', typeof value === 'number' ? otherNumber(value, pick) : 5);
  },
  'the cell of a point': (report, pick) => {
    const datum = pick(points(report).filter(({ cell }) => cell !== undefined));
    if (!datum) return undefined;
    const others = points(report).flatMap(({ cell }) => cell ?? []);
    return change(datum, 'cell', pick([...others, 't1.r99999.sessions', 't9.r0.sessions']) ?? '');
  },
  'the value of a point': (report, pick) => {
    const datum = pick(points(report).filter(({ ref }) => ref !== undefined));
    return (
      datum &&
      change(
        datum,
        'ref',
        pick(Object.keys(report.values).filter((ref) => report.values[ref]!.value !== datum['value'])) ?? 'v0',
      )
    );
  },
  'the place of a point': (report, pick) => {
    const datum = pick(points(report));
    if (!datum) return undefined;
    const name = pick(['day', 'date', 'label', 'group', 'series'].filter((each) => datum[each] !== undefined));
    const others = points(report).flatMap((each) => (name && each[name] !== undefined ? [each[name]] : []));
    return name === undefined
      ? undefined
      : change(datum, name, pick([...others, '2020-02-30', '7 of 9', `${datum[name]}!`]) ?? '');
  },
  'a point drawn twice': (report, pick) => {
    const values = pick(report.charts)?.spec.data.values;
    const datum = values && pick(values.filter(({ cell, ref }) => cell ?? ref));
    if (!datum) return undefined;
    values.push({ ...datum });
    return JSON.stringify(datum);
  },
  'the mark of a chart': (report, pick) => {
    const mark = pick(report.charts)?.spec.mark;
    return (
      mark &&
      change(
        mark,
        'type',
        pick(['arc', 'area'].filter((type) => type !== mark.type) as Chart['spec']['mark']['type'][])!,
      )
    );
  },
  'the axes of a chart': (report, pick) => {
    const encoding = pick(report.charts)?.spec.encoding;
    const name = encoding && pick(Object.keys(encoding) as (keyof typeof encoding)[]);
    const channel = name && encoding[name];
    if (!channel) return undefined;
    const [field, to] = pick<[keyof Channel, string]>([
      ['field', pick(['cell', 'day', 'value', 'label', 'series', 'ref', 'nothing']) ?? ''],
      ['type', pick(['quantitative', 'temporal']) ?? ''],
    ])!;
    return change(channel as Channel & Record<string, unknown>, field, to);
  },
  'the axes of a chart swapped': (report, pick) => {
    const encoding = pick(report.charts.filter(({ spec }) => spec.encoding.x && spec.encoding.y))?.spec.encoding;
    if (!encoding) return undefined;
    [encoding.x, encoding.y] = [encoding.y!, encoding.x!];
    return JSON.stringify(encoding);
  },
  'the order of names': (report, pick) => {
    const channels = report.charts.flatMap(({ spec }) => Object.values(spec.encoding) as Channel[]);
    const channel = pick(channels.filter(({ sort }) => (sort?.length ?? 0) > 1));
    return channel && change(channel, 'sort', pick([channel.sort!.toReversed(), channel.sort!.slice(1), ['7 of 9']])!);
  },
  'the name of an axis': (report, pick) => {
    const charts = report.charts.filter(({ spec }) => spec.data.values.some(({ cell }) => cell !== undefined));
    const channels = charts.flatMap(({ spec }) => Object.values(spec.encoding) as Channel[]);
    const channel = pick(channels.filter(({ field, title }) => field === 'value' && title !== undefined));
    return channel && change(channel, 'title', pick(['Conversions', 'Sessions in thousands', '7']));
  },
  'the unit of a chart': (report, pick) => {
    const chart = pick(report.charts.filter(({ spec }) => spec.data.values.some(({ cell, ref }) => cell ?? ref)));
    return chart && change(chart.spec.usermeta, 'unit', pick(['count', 'fraction', 'currency', 'seconds'] as const)!);
  },
  'the currency of a chart': (report, pick) => {
    const chart = pick(report.charts);
    return chart && change(chart.spec.usermeta, 'currency', pick(['USD', 'JPY']));
  },
  'what a chart marks': (report, pick) => {
    const chart = pick(report.charts);
    if (!chart) return undefined;
    const { usermeta, data } = chart.spec;
    const days = data.values.flatMap(({ date }) => (typeof date === 'string' ? [date] : []));
    const [name, to] = pick<[keyof typeof usermeta, unknown]>([
      ['provisional_from', days.length > 0 ? pick([...days, undefined]) : undefined],
      ['previous_series', pick(['This period', undefined])],
      ['band', pick([['Forecast', 'Low end'], undefined])],
    ])!;
    return change(usermeta as Record<string, unknown>, name, to);
  },
  'a number in a title': (report, pick) => {
    const chart = pick(report.charts);
    const name = pick(['title', 'summary'] as const)!;
    return chart && change(chart, name, `${chart[name]}${pick([' up ９', ' 77', ' 2.5'])}`);
  },
  'the table of a chart': (report, pick) => {
    const chart = pick(report.charts.filter(({ spec }) => spec.data.values.some(({ cell }) => cell !== undefined)));
    return chart && change(chart, 'table', pick([...Object.keys(report.tables), 't0', 'constructor'])!);
  },
  'a number of rows': (report, pick) => {
    const citation = pick(report.citations);
    return citation && change(citation, 'row_count', otherNumber(citation.row_count, pick));
  },
  'the table of a request': (report, pick) => {
    const citation = pick(report.citations);
    return citation && change(citation, 'id', pick(['t0', 't99', ...report.citations.map(({ id }) => id)])!);
  },
  'a metric or dimension of a request': (report, pick) => {
    const { request } = pick(report.citations.filter((each) => 'metrics' in each.request)) ?? {};
    const { metrics, dimensions = [] } = (request ?? {}) as {
      metrics?: { name: string }[];
      dimensions?: { name: string }[];
    };
    const field = pick([...(metrics ?? []), ...dimensions]);
    return field && change(field, 'name', pick(['userId', 'totalRevenue', 'sessions', 'date'])!);
  },
  'a row taken out or put in': (report, pick) => {
    const table = pick(Object.values(report.tables).filter(({ rows }) => rows.length > 0));
    if (!table) return undefined;
    table.rows.push(
      { ...table.rows[0]! },
      ...Array.from({ length: table.row_count - table.rows.length }, () => table.rows[0]!),
    );
    return 'a row more than there are';
  },
};

/** What was asked of Google, what came back that nothing rests on, and words: only the fingerprint knows them. */
export const ofWhatIsGiven: Record<string, Corruption> = {
  'the days of a request': (report, pick) => {
    const { request } = pick(report.citations.filter((each) => 'dateRanges' in each.request)) ?? {};
    const range = request && 'dateRanges' in request ? pick(request.dateRanges) : undefined;
    return range && change(range, pick(['startDate', 'endDate'] as const)!, '2020-01-01');
  },
  'the property of a request': (report, pick) => {
    const citation = pick(report.citations);
    return citation && change(citation, 'property', 'properties/1');
  },
  'the time of a request': (report, pick) => {
    const citation = pick(report.citations);
    return citation && change(citation, 'fetched_at', '2020-01-01T00:00:00Z');
  },
  'a filter more in a request': (report, pick) => {
    const citation = pick(report.citations);
    const filter = { filter: { fieldName: 'country', stringFilter: { value: 'Germany' } } };
    return citation && change(citation.request as { dimensionFilter?: unknown }, 'dimensionFilter', filter);
  },
  'the text of a row': (report, pick) => {
    const row = pick(
      Object.values(report.tables)
        .flatMap(({ rows }) => rows)
        .filter(({ dimensions }) => dimensions.length > 0),
    );
    return row && change(row.dimensions, 0, `${row.dimensions[0]}x`);
  },
  'a row taken out': (report, pick) => {
    const table = pick(Object.values(report.tables).filter(({ rows }) => rows.length > 0));
    return table && JSON.stringify(table.rows.pop());
  },
  'a point taken out': (report, pick) => {
    const values = pick(report.charts)?.spec.data.values;
    return values && JSON.stringify(values.pop());
  },
  'whether a rise is good': (report, pick) => {
    const card = pick(report.metrics);
    return card && change(card, 'good', pick(['up', 'down', 'neutral'] as const)!);
  },
  'a reference to another value that prints the same': (report, pick) => {
    const part = pick(report.parts.filter((each) => 'ref' in each));
    const other = pick(Object.keys(report.values).filter((ref) => part && printsTheSame(report, part.ref, ref)));
    return part && other && change(part, 'ref', other);
  },
  'the question': (report) => change(report, 'question', `${report.question} Again?`),
  'the reader': (report, pick) => change(report, 'persona', pick(['po', 'ux', 'mgr', 'general'] as const)!),
  'what is known of the data': (report, pick) =>
    change(
      report.quality as unknown as Record<string, unknown>,
      pick(['sampled', 'thresholded', 'time_zone'])!,
      undefined,
    ),
  'the name of a value': (report, pick) => {
    const value = pick(Object.values(report.values));
    return value && change(value, 'label', 'Something else');
  },
};

function change<Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
  to: Owner[Name] | undefined,
): string {
  const before = JSON.stringify(owner[name]);
  if (to === undefined) delete owner[name];
  else owner[name] = to;
  return `${String(name)}: ${before?.slice(0, 200)} -> ${JSON.stringify(to)?.slice(0, 200)}`;
}

function splice(parts: Report['parts'], index: number, pick: Pick): string {
  const part = JSON.stringify(parts[index]);
  const changed = pick([
    parts.toSpliced(index, 1),
    [...parts, parts[index]!],
    parts.toSpliced(index, 0, { text: ' not ' }),
  ])!;
  parts.splice(0, parts.length, ...changed);
  return `${part} of the parts`;
}

function pickCell(report: Report, pick: Pick) {
  const table = pick(Object.values(report.tables).filter(({ rows, metrics }) => rows.length > 0 && metrics.length > 0));
  const row = table && pick(table.rows);
  const column = table && pick(table.metrics.map((_, index) => index));
  return row && column !== undefined ? { row, column } : undefined;
}

const points = (report: Report) => report.charts.flatMap(({ spec }) => spec.data.values);

/** Two values that are the same number for the same reason, so that one stands for the other. */
function saysTheSame({ values }: Report, one: string, other: string): boolean {
  const reason = ({ value, unit, formula, cells, formatted }: Value) =>
    JSON.stringify([value, unit, formula, cells, formatted]);
  return reason(values[one]!) === reason(values[other]!);
}

function printsTheSame({ values }: Report, one: string, other: string): boolean {
  return values[one]!.formatted === values[other]!.formatted;
}

function otherNumber(number: number, pick: Pick): number {
  return pick([
    number + 1,
    number - 1,
    number * 1.01 + 0.01,
    -number - 1,
    number * 10 + 7,
    0,
    number * 1.000001 + 1e-6,
  ])!;
}

/** Another digit in one place, one digit more, or one less. */
function otherDigit(text: string, pick: Pick): string {
  const place = pick([...text.matchAll(/\d/g)].map((match) => match.index))!;
  const other = (Number(text[place]) + pick([1, 3, 7])!) % 10;
  return pick([
    text.slice(0, place) + other + text.slice(place + 1),
    text.slice(0, place) + text.slice(place + 1),
    text.slice(0, place) + other + text.slice(place),
  ])!;
}
