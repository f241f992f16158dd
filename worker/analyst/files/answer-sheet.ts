import type { Report, Value } from '../report.ts';
import { type Cell, type Sheet, textOf } from './sheet.ts';

/** The question, the answer in words, its cards, and all that one has to know to read them. */
export function answerSheet(report: Report): Sheet {
  const { question, answer, metrics, quality, assumptions, annotations = [], notes = [], citations } = report;
  const numberOf = (ref: string | undefined) => toNumber(ref === undefined ? undefined : report.values[ref]);
  const cards: Cell[][] = metrics.map((card) => [
    textOf(card.label),
    numberOf(card.ref),
    numberOf(card.previous_ref),
    numberOf(card.delta_ref),
  ]);
  const listed = (title: string, lines: string[]): Cell[][] =>
    lines.map((line, index) => [textOf(index === 0 ? title : ''), textOf(line)]);

  return {
    name: 'Answer',
    rows: [
      [textOf('Question'), textOf(question)],
      ...listed('Answer', answer.split('\n').filter(Boolean)),
      ...(cards.length > 0 ? [[], ['Figure', 'Value', 'Before', 'Change'].map(textOf), ...cards, []] : []),
      ...listed('How it was read', assumptions),
      ...listed('Notes', [...annotations.map(({ day, title }) => `${day}: ${title}`), ...notes]),
      [textOf('Property'), textOf(citations[0]?.property ?? '')],
      [textOf('Time zone'), textOf(quality.time_zone)],
      [textOf('Currency'), textOf(quality.currency)],
      ...listed('To know', cautions(report)),
    ].filter((row, index, all) => row.length > 0 || (index > 0 && all[index - 1]?.length !== 0)),
  };
}

export function toNumber(value: Value | undefined): Cell {
  if (!value) return undefined;
  // A day is a number to a formula alone.
  return value.unit === 'date'
    ? textOf(value.formatted)
    : { number: value.value, unit: value.unit, currency: value.currency };
}

/** What one has to know before relying on it. */
export function cautions({ quality, status }: Report): string[] {
  return [
    ...(status === 'partial' ? ['The answer is not whole.'] : []),
    ...(quality.sampled ? ['Google Analytics computed the figures from a sample.'] : []),
    ...(quality.thresholded ? ['Google Analytics withheld small groups.'] : []),
    ...(quality.other_row ? ['Google Analytics put small groups together as “(other)”.'] : []),
    ...(quality.truncated ? ['Not all rows were read.'] : []),
    ...(quality.provisional_dates?.length ? [`Still provisional: ${quality.provisional_dates.join(', ')}.`] : []),
  ];
}
