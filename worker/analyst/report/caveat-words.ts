import { timeDimensionOf } from '../compile/series-body.ts';
import { timePointsOf } from '../findings/time-points.ts';
import type { Language } from '../language.ts';
import type { DataPlan, IsoDate } from '../plan.ts';
import { timeSplit } from '../proof/time-split.ts';
import type { Quality } from '../report.ts';
import { phrasingOf } from '../understand/lexicon/phrasing/phrasing-of.ts';
import type { Names } from './names.ts';
import { listed, type Words } from './say.ts';
import { fill } from './words/fill.ts';
import type { ReportWords } from './words/words.ts';

/** "There is no access to total revenue in this property": Google itself would say zero. */
export function blockedWords(quality: Quality, names: Names): Words {
  const blocked = quality.blocked_metrics ?? [];
  if (blocked.length === 0) return [];
  const metrics = blocked.map((name): Words => [names.metric(name)]);
  return fill(names.words.caveats.blocked, { list: listed(metrics, names.words) });
}

/** "Google Analytics does not show weekly active users together with the rest of this question". */
export function leftOutWords(quality: Quality, names: Names): Words {
  const leftOut = quality.left_out_metrics ?? [];
  if (leftOut.length === 0) return [];
  const metrics = leftOut.map((name): Words => [names.metric(name)]);
  return fill(names.words.caveats.leftOut, { list: listed(metrics, names.words) });
}

/** "Google Analytics sent no readable number for total revenue". */
export function unreadWords(quality: Quality, names: Names): Words {
  const unread = quality.unread_metrics ?? [];
  if (unread.length === 0) return [];
  const metrics = unread.map((name): Words => [names.metric(name)]);
  return fill(names.words.caveats.unread, { list: listed(metrics, names.words) });
}

/** What is so of any figure made of these data. */
export function dataCaveats({ sampled, missing_data }: Quality, { caveats }: ReportWords): Words[] {
  return [...(sampled ? [[caveats.sampled]] : []), ...(missing_data ? [[caveats.missing]] : [])];
}

/**
 * What a reader must know to read the figures right, a sentence each. The rest stands in the report's quality: days
 * that may still change, rows that are not listed.
 */
export function caveatWords(
  quality: Quality,
  plan: DataPlan,
  { today, words, language }: { today: IsoDate; words: ReportWords; language: Language },
): Words[] {
  const { caveats, steps } = words;
  const grouped = 'dimensions' in plan && plan.dimensions !== undefined;
  const said = dataCaveats(quality, words);
  if (grouped || plan.filters.length > 0) {
    if (quality.thresholded) said.push([grouped ? caveats.thresholded : caveats.thresholdedFigures]);
    if (quality.other_row) said.push([grouped ? caveats.other : caveats.otherFigures]);
  }
  const step = stepOf(plan);
  if (step) {
    const points = timePointsOf(step.time, plan.range);
    const first = !points[0]?.whole;
    const last = !points.at(-1)?.whole && points.length > 1;
    const cut = first && last ? caveats.bothCut : last ? caveats.lastCut : caveats.firstCut;
    if (first || last) said.push(fill(cut, { step: steps[step.name] }));
  }
  if (plan.range.end >= today && !isAssumed(plan, language)) said.push([caveats.today]);
  return said;
}

/** That today is not over stands among what was assumed, where words were read. */
function isAssumed({ assumptions }: DataPlan, language: Language): boolean {
  const { today_incomplete: today, clipped_to_today: clipped } = phrasingOf(language).notes;
  return assumptions.includes(today) || assumptions.includes(clipped);
}

/** The time axis of the answer, when its steps are longer than a day. */
function stepOf(plan: DataPlan): { time: string; name: keyof ReportWords['steps'] } | undefined {
  if (plan.kind === 'trend') return { time: timeDimensionOf(plan), name: plan.granularity };
  const time = 'dimensions' in plan && plan.dimensions ? timeSplit(plan.dimensions)?.time : undefined;
  const names = { isoYearIsoWeek: 'week', yearWeek: 'week', yearMonth: 'month' } as const;
  return time !== undefined && isStep(time) ? { time, name: names[time] } : undefined;

  function isStep(name: string): name is keyof typeof names {
    return Object.hasOwn(names, name);
  }
}
