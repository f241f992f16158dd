import { fieldNamesOf } from '../../../catalogue/names/names-of.ts';
import type { Language } from '../../../language.ts';
import { said, speechOf } from '../../../proof/speech.ts';
import { fillText } from '../../../report/words/fill.ts';
import type { CalendarUnit } from '../../dates/calendar.ts';
import { addDays, addMonths, partsOf } from '../../dates/calendar.ts';
import type { Filter } from '../../../plan.ts';
import type { Choice, Phrasing, QuestionParts } from '../phrasing.ts';
import type { Spoken } from './spoken.ts';

const unitForms = ['this', 'last', 'one', 'rolling', 'prior', 'before', 'next', 'nextCount', 'running'] as const;

/** A language's templates as the functions that understanding calls. */
export function phrasingFrom(language: Language, spoken: Spoken): Phrasing {
  const { options, unknownFilters, refuseOther, unknown } = spoken;
  const unitWord = (unit: CalendarUnit, form: (typeof unitForms)[number], n = 1) =>
    said(spoken.units[unit].split('|')[unitForms.indexOf(form)] ?? '', { n });
  const named = (key: keyof typeof unknown) => (name: string) => said(unknown[key], { name });
  const asked = (parts: QuestionParts) => capitalised(questionOf(parts, spoken), language);
  const dimensionFilter: Phrasing['dimensionFilter'] = (field, filter) => filterOf(field, filter, spoken);
  const nameOf = (field: string) => {
    const { metrics, dimensions } = fieldNamesOf(language) ?? { metrics: {}, dimensions: {} };
    return spoken.inside({ ...metrics, ...dimensions }[field] ?? field);
  };
  const choice = (key: keyof typeof options, metric: string, by: string | undefined, when?: string): Choice => ({
    label: options[key],
    question: asked({
      metrics: [spoken.metricNames[metric] ?? nameOf(metric)],
      ...(by === undefined ? {} : { by: [nameOf(by)] }),
      ...(when === undefined ? {} : { when }),
    }),
  });
  const refuseWith = (template: string) => (name: string) => fillText(template, { name: name || undefined });

  return {
    range: (start, end) => rangeOf(start, end, language, spoken),
    yesterday: spoken.yesterday,
    thisUnit: (unit) => unitWord(unit, 'this'),
    lastUnit: (unit) => unitWord(unit, 'last'),
    rolling: (unit, n) => (n === 1 ? unitWord(unit, 'one') : unitWord(unit, 'rolling', n)),
    before: (unit, n) => (n === 1 ? unitWord(unit, 'prior') : unitWord(unit, 'before', n)),
    sameDaysLastYear: spoken.sameDaysLastYear,
    weekend: spoken.weekend,
    allTime: spoken.allTime,

    notes: spoken.notes,
    readAs: (typed, read) => said(spoken.readAs, { typed, read }),
    notUsed: (words) => said(spoken.notUsed, { words: quoted(words) }),
    onlyWithout: (words) => said(spoken.onlyWithout, { words: quoted(words) }),
    readAsPath: (word) => said(spoken.readAsPath, { word }),

    inside: spoken.inside,
    question: asked,
    dimensionFilter,
    metricFilter: (metric, filter, isFraction) => conditionOf(metric, filter, isFraction, spoken),
    metricNames: spoken.metricNames,
    ...(spoken.dimensionNames ? { dimensionNames: spoken.dimensionNames } : {}),
    keyEvent: spoken.keyEvent,
    events: (event) => (Object.hasOwn(spoken.events, event) ? spoken.events[event] : undefined),
    aboutProperty: ({ display_name, property, time_zone, currency }) =>
      said(spoken.aboutProperty, { name: display_name, property, zone: time_zone, currency }),
    overviewQuestion: (when, versus) => said(spoken.overview, { when, versus }),
    whyQuestion: (metric, when) => said(spoken.why, { metric, when }),

    clarify: spoken.clarify,
    unknown: { figure: named('figure'), group: named('group'), filter: named('filter') },
    options: {
      origin: (when) => [
        choice('channels', 'activeUsers', 'sessionDefaultChannelGroup', when),
        choice('sources', 'activeUsers', 'sessionSource', when),
        choice('countries', 'activeUsers', 'country', when),
      ],
      impressions: (when) => [
        choice('pages', 'screenPageViews', 'pagePath', when),
        choice('adImpressions', 'advertiserAdImpressions', 'sessionCampaignName', when),
        choice('searchImpressions', 'organicGoogleSearchImpressions', 'landingPage', when),
      ],
      clicks: (when) => [
        choice('adClicks', 'advertiserAdClicks', 'sessionCampaignName', when),
        choice('searchClicks', 'organicGoogleSearchClicks', 'landingPage', when),
        {
          label: options.outbound,
          question: asked({
            ...(Object.hasOwn(spoken.events, 'click')
              ? { metrics: [spoken.events['click'] ?? ''] }
              : {
                  metrics: [nameOf('eventCount')],
                  filters: [dimensionFilter(nameOf('eventName'), { field: 'eventName', op: 'exact', value: 'click' })],
                }),
            ...(when === undefined ? {} : { when }),
          }),
        },
      ],
    },
    unknownFilters: (value) =>
      (
        [
          ['source', 'sessionSource', 'contains'],
          ['campaign', 'sessionCampaignName', 'contains'],
          ['page', 'pagePath', 'contains'],
          ['city', 'city', 'exact'],
        ] as const
      ).map(([key, field, op]) => ({
        label: said(unknownFilters[key], { value }),
        question: dimensionFilter(nameOf(field), { field, op, value }),
      })),
    leaveOut: spoken.leaveOut,
    refuse: spoken.refuse,
    // What is left of three comes from what this reader usually asks.
    nearest: {},
    refuseOther: {
      future: refuseWith(refuseOther.future),
      missing_metric: refuseWith(refuseOther.missing_metric),
      missing_dimension: refuseWith(refuseOther.missing_dimension),
      blocked_revenue: refuseWith(refuseOther.blocked_revenue),
      blocked_cost: refuseWith(refuseOther.blocked_cost),
    },
    studies: {
      ahead: {
        tomorrow: spoken.tomorrow,
        next: (unit) => unitWord(unit, 'next'),
        nextCount: (unit, n) => unitWord(unit, 'nextCount', n),
        this: (unit) => unitWord(unit, 'running'),
      },
      notes: spoken.studyNotes,
      realtimeField: (name) => said(spoken.realtimeField, { name }),
    },
  };
}

function questionOf(parts: QuestionParts, { question, plurals, and, steps }: Spoken): string {
  const { metrics, by = [], order, trend, filters = [], conditions = [], when, versus } = parts;
  const limits = [...filters, ...conditions];
  const groups = order ? by.map((name) => (Object.hasOwn(plurals, name) ? plurals[name] : name)) : by;
  const template = order ? question[order.end] : trend ? question.trend : question.plain;
  return fillText(template, {
    figures: metrics.join(and),
    by: groups.length ? groups.join(and) : undefined,
    n: order && `${order.count}`,
    step: trend && steps[trend],
    when,
    versus,
    limits: limits.length ? limits.join(and) : undefined,
  });
}

/** A figure's name begins a question of few words: "¿Usuarios activos por canal, ayer?" */
function capitalised(question: string, language: Language): string {
  return question.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase(language));
}

function filterOf(field: string, filter: Filter, { filters, or }: Spoken): string {
  const values = filter.op === 'in_list' ? filter.values : [`${filter.value}`];
  const value = values.map((each) => `"${each.replaceAll('"', '')}"`).join(or);
  const [is, isNot] = (
    {
      contains: ['contains', 'containsNot'],
      begins_with: ['begins', 'beginsNot'],
      ends_with: ['ends', 'endsNot'],
      regexp: ['matches', 'matchesNot'],
    } as const
  )[filter.op as string] ?? ['is', 'isNot'];
  return said(filters[filter.negate ? isNot : is], { field, value });
}

function conditionOf(
  metric: string,
  filter: Filter,
  isFraction: boolean,
  { conditions, decimalComma }: Pick<Spoken, 'conditions' | 'decimalComma'>,
): string {
  const value = filter.op === 'in_list' ? 0 : Number(filter.value);
  const digits = isFraction ? `${Number((value * 100).toFixed(6))}%` : `${value}`;
  const key = (
    {
      greater_than: 'above',
      greater_than_or_equal: 'atLeast',
      less_than: 'below',
      less_than_or_equal: 'atMost',
    } as const
  )[filter.op as string];
  return said(conditions[key ?? 'equal'], { metric, value: decimalComma ? digits.replace('.', ',') : digits });
}

/** "5. Oktober 2026", "1.–28. Oktober 2026", "28. September 2026 – 4. Oktober 2026", "Oktober 2026", "2026". */
function quoted(words: string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

function rangeOf(start: string, end: string, language: Language, { days, months, range }: Spoken): string {
  const speech = speechOf(language);
  const from = partsOf(start);
  const to = partsOf(end);
  const name = (month: number) => speech.months.split('|')[month - 1] ?? '';
  const day = ({ day: d, month, year: y }: typeof from) => said(speech.day, { d, M: name(month), y });
  if (start === end) return day(from);
  const isOneYear = from.year === to.year;
  const wholeMonths = from.day === 1 && addDays(addMonths(`${end.slice(0, 8)}01`, 1), -1) === end;
  const between = { start: day(from), end: day(to) };
  if (wholeMonths && isOneYear) {
    if (from.month === 1 && to.month === 12) return `${from.year}`;
    if (from.month === to.month) return said(speech.month, { M: name(from.month), y: from.year });
    return said(months, { M: name(from.month), M2: name(to.month), y: to.year, ...between });
  }
  if (isOneYear && from.month === to.month) {
    return said(days, { d: from.day, d2: to.day, M: name(to.month), y: to.year });
  }
  return said(range, between);
}
