import { describeMetric } from '../../catalogue/describe-metric.ts';
import { dateWords } from '../../proof/date-words.ts';
import { earlierWordsOf } from '../../report/words/earlier.ts';
import { changeBetween } from '../change-between.ts';
import type { EarlierFact, WhyFact } from '../fact.ts';
import type { WhyStudy } from './why-cells.ts';

/**
 * When the figure changed like this before, from what Google said of those days then: its tables join the study's. Not of a change
 * that is ordinary, nor where the same two ranges a year before are told already.
 */
export function weighEarlier(
  { plan, property, ledger, tables, earlier }: WhyStudy,
  fact: Pick<WhyFact, 'whole' | 'yearBefore'>,
): EarlierFact | undefined {
  if (!earlier || fact.whole !== 'supported' || fact.yearBefore) return undefined;
  const [name = ''] = plan.metrics;
  const metric = describeMetric(name, property);
  const words = earlierWordsOf(ledger.language);
  for (const { id, table } of earlier.tables) tables[id] = table;
  const cells = earlier.tables.map(({ id }) => `${id}.r0.${name}`);
  const days = countDays(earlier.range);
  const sum = (some: string[]) => (some.length === 1 ? some.join() : `sum(${some.join(', ')})`);
  const [current, previous] = [sum(cells.slice(0, days)), sum(cells.slice(days))];
  const now = ledger.add({ formula: current, unit: metric.unit, label: `${metric.label}, ${words.later}` });
  const before = ledger.add({ formula: previous, unit: metric.unit, label: `${metric.label}, ${words.before}` });
  const { signed, direction } = changeBetween(ledger, metric, {
    current,
    previous,
    of: `${metric.label}, ${words.later}`,
  });
  if (!now || !before || direction === 'same') return undefined;
  return { direction, now, before, days: quoted(earlier.range), daysBefore: quoted(earlier.compare), change: signed };

  function quoted({ start, end }: { start: string; end: string }): EarlierFact['days'] {
    const say = (day: string) => ledger.quote(dateWords(Number(day.replaceAll('-', '')), 'date', ledger.language));
    return { from: say(start), ...(end > start && { to: say(end) }) };
  }
}

function countDays({ start, end }: { start: string; end: string }): number {
  return (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
}
