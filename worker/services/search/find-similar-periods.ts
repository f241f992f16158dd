import { findProperty } from '../../../db/queries/properties.ts';
import { listDailyValues, selectFacts } from '../../../db/queries/search.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { FactRequest, FactValues } from '../../analyst/facts/day-fact.ts';
import { fingerprintOf } from '../../analyst/proof/fingerprint.ts';
import { verify } from '../../analyst/proof/verify.ts';
import { composeSimilar } from '../../analyst/similar/compose-similar.ts';
import type { DayOfFigure } from '../../analyst/similar/table-of-day.ts';
import { fewestCompared, findSimilar, type Similar, type SimilarPeriod } from '../../analyst/similar/find-similar.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { Confidence } from '../../knowledge/confidence.ts';
import type { SimilarPeriods } from '../../routes/v1/search-schemas.ts';
import { toProfile } from '../properties/to-profile.ts';
import { fewestDays, isComparable, mostDays } from './to-similar-question.ts';

const dayMs = 86_400_000;
const usualDays = 7;
/** Up to here nobody need think of chance. */
const hardlyEver = 0.001;

/**
 * When a figure last ran as it did in some days, from the facts that are known: no request of Google's. What may well be
 * alike by chance is not shown.
 * @throws AppError `not_found`; `invalid_request` when the days are too few, too many or not known
 */
export async function findSimilarPeriods(
  ctx: Ctx,
  input: { propertyId: string; metric: string; from?: string | undefined; to?: string | undefined; limit: number },
): Promise<SimilarPeriods> {
  const { db } = ctx;
  const { propertyId, metric, limit } = input;
  const { actor, results } = await ctx.batch([
    findProperty(db, propertyId),
    listDailyValues(db, { propertyId, metric }),
  ]);
  const [[row], { rows: series }] = results;
  if (!row) throw new AppError('not_found', 'There is no such property.');
  const of = toWindow(input, series.at(-1)?.day);
  if (!of) return { data: [], confidence: none(noFacts), of: null, compared: 0, usual: 0 };
  const similar = findSimilar(series, of, limit);
  const windows = [of, ...similar.periods];
  const ids = series.filter(({ day }) => windows.some(({ from, to }) => day >= from && day <= to)).map(({ id }) => id);
  const [{ rows: facts }] = await scopeTo(db, actor, [selectFacts(db, ids)]);
  const daysOf = ({ from, to }: { from: string; to: string }) =>
    facts.flatMap((fact): DayOfFigure[] =>
      // As `storeDay` wrote them, after they were proven.
      fact.day >= from && fact.day <= to
        ? [{ day: fact.day, values: fact.values as FactValues, request: fact.request as FactRequest }]
        : [],
    );
  const property = toProfile(row);
  const data = similar.periods.flatMap((period) => {
    const report = composeSimilar(metric, { asked: daysOf(of), earlier: daysOf(period) }, property);
    if (!report || verify(report).length > 0) return [];
    const { from, to } = period;
    const confidence = confidenceIn(period, similar);
    return [{ from, to, confidence, report: { ...report, fingerprint: fingerprintOf(report) } }];
  });
  return {
    data,
    confidence: data[0]?.confidence ?? none(whyNone(series, of, similar)),
    of,
    compared: similar.compared,
    usual: similar.usual,
  };
}

const noFacts =
  'Nothing is known of past days yet: they are read at night, from the night after the property was linked on.';

function toWindow(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  newest: string | undefined,
): { from: string; to: string } | undefined {
  const end = to ?? (from === undefined ? newest : moved(from, usualDays - 1));
  if (end === undefined) return undefined;
  const start = from ?? moved(end, 1 - usualDays);
  const window = { from: start, to: end };
  if (!isComparable(window)) {
    throw new AppError('invalid_request', `from, to: must be ${fewestDays} to ${mostDays} days, the first one first.`);
  }
  return window;
}

function confidenceIn({ likeness, chance }: SimilarPeriod, { usual, compared }: Similar): Confidence {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const byChance =
    chance <= hardlyEver
      ? 'Chance hardly ever makes two so alike.'
      : `Chance makes one as alike in ${Math.max(1, Math.round(chance * 100))} of 100 searches.`;
  return {
    level: chance <= hardlyEver ? 'high' : 'medium',
    reason: `The two have ${percent(likeness)} of their course from day to day in common; with ${compared} earlier periods it is usually ${percent(usual)}. ${byChance}`,
  };
}

function whyNone(series: { day: string }[], { from, to }: { from: string; to: string }, { compared }: Similar): string {
  const known = series.filter(({ day }) => day >= from && day <= to).length;
  if (known < (Date.parse(to) - Date.parse(from)) / dayMs + 1) {
    return 'Not all of these days are known yet: a day is read the night after it is over, and the days before the property was linked bit by bit.';
  }
  if (compared < fewestCompared) {
    return `Only ${compared} earlier periods are known, too few to tell what is unusual. More are read each night.`;
  }
  return `None of the ${compared} earlier periods is more like these days than chance makes some.`;
}

function none(reason: string): Confidence {
  return { level: 'none', reason };
}

function moved(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}
