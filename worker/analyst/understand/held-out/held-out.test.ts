import { describe, expect, it } from 'vitest';
import type { Plan } from '../../plan.ts';
import { planLine } from '../test-plan-line.ts';
import { shop } from '../test-properties.ts';
import { understand } from '../understand.ts';
import type { HeldOutRow } from './held-out-row.ts';
import { languagesRound1 } from './languages-round-1.ts';
import { languagesRound2 } from './languages-round-2.ts';
import { languagesRound3 } from './languages-round-3.ts';
import { languagesRound4 } from './languages-round-4.ts';
import { languagesRound5 } from './languages-round-5.ts';
import { languagesRound6 } from './languages-round-6.ts';
import { languagesRound7 } from './languages-round-7.ts';
import { languagesRound8 } from './languages-round-8.ts';
import { round1 } from './round-1.ts';
import { round2 } from './round-2.ts';
import { round3 } from './round-3.ts';
import { round4 } from './round-4.ts';
import { round5 } from './round-5.ts';
import { round6 } from './round-6.ts';
import { round7 } from './round-7.ts';
import { round8 } from './round-8.ts';
import { round9 } from './round-9.ts';
import { round10 } from './round-10.ts';
import { round11 } from './round-11.ts';
import { round12 } from './round-12.ts';
import { round13 } from './round-13.ts';
import { round14 } from './round-14.ts';
import { round15 } from './round-15.ts';
import { round16 } from './round-16.ts';
import { round17 } from './round-17.ts';
import { round18 } from './round-18.ts';
import { round19 } from './round-19.ts';
import { round20 } from './round-20.ts';

/** The plan of a conversation's last question, on Monday 23 November 2026. */
function planOf([said, , property = shop]: HeldOutRow): Plan {
  const history: { question: string; plan: Plan }[] = [];
  for (const question of [said].flat()) {
    const plan = understand({ question, persona: 'general', property, today: '2026-11-23', history: [...history] });
    history.push({ question, plan });
  }
  return history.at(-1)!.plan;
}

/** Which filter comes first makes no difference, nor which figure of groups that are all shown. */
function inOrder(line: string): string {
  const [said = '', filters = ''] = line.split(' | ');
  const plan = said.replace(
    /^breakdown (\S+)/,
    (_, names: string) => `breakdown ${names.split(',').toSorted().join(',')}`,
  );
  return [plan, ...filters.split('; ').toSorted()].join(' | ');
}

/** Not read as they were meant yet: values only the owner knows, a limit around its figure, talk along the way. */
const missed = new Set([
  'How does last week compare with the same dates a year ago in terms of visits?',
  'September and October together, this year against last: users, sessions, turnover',
  'geçen hafta /blog altındaki sayfalardan en çok görüntülenen 5 tanesi',
  'logged out users: how many sessions',
  'which plan do most of our signups choose',
  'list of customers who spent over 500',
  'is tablet even worth supporting, how many sessions do we get from it',
  'items made of brass: units sold last month',
  'how many accounts of type agency did we have in october',
  'weekly retention by device',
  'where did our buyers come from last month',
  'subscriptions from the homepage',
  'Ekim ve eylül aylarının kullanıcılarını karşılaştır',
  'articles by "Yuki Tanaka": page views in october',
  'الحملات التي لديها 200 جلسة على الأقل الشهر الماضي',
]);
const isMissed = ([said]: HeldOutRow) => missed.has([said].flat().at(-1)!);

const rounds: [name: string, rows: HeldOutRow[]][] = [
  ['English, round 1', round1],
  ['English, round 2', round2],
  ['English, round 3', round3],
  ['English, round 4', round4],
  ['English, round 5', round5],
  ['English, round 6', round6],
  ['English, round 7', round7],
  ['English, round 8', round8],
  ['English, round 9', round9],
  ['English, round 10', round10],
  ['English, round 11', round11],
  ['English, round 12', round12],
  ['English, round 13', round13],
  ['English, round 14', round14],
  ['English, round 15', round15],
  ['English, round 16', round16],
  ['English, round 17', round17],
  ['English, round 18', round18],
  ['English, round 19', round19],
  ['English, round 20', round20],
  ...Object.entries(languagesRound1).map(([language, rows]): [string, HeldOutRow[]] => [`${language}, round 1`, rows]),
  ...Object.entries(languagesRound2).map(([language, rows]): [string, HeldOutRow[]] => [`${language}, round 2`, rows]),
  ...Object.entries(languagesRound3).map(([language, rows]): [string, HeldOutRow[]] => [`${language}, round 3`, rows]),
  ...Object.entries(languagesRound5).map(([language, rows]): [string, HeldOutRow[]] => [`${language}, round 5`, rows]),
  ...Object.entries(languagesRound6).map(([language, rows]): [string, HeldOutRow[]] => [`${language}, round 6`, rows]),
  ...Object.entries(languagesRound7).map(([language, rows]): [string, HeldOutRow[]] => [`${language}, round 7`, rows]),
  ...Object.entries(languagesRound8).map(([language, rows]): [string, HeldOutRow[]] => [`${language}, round 8`, rows]),
  ...Object.entries(languagesRound4).map(([language, rows]): [string, HeldOutRow[]] => [`${language}, round 4`, rows]),
];

describe.each(rounds)('questions worded before they were run: %s', (_, rows) => {
  it.each(rows.filter((row) => !isMissed(row)))('%s', (...row) => {
    expect(inOrder(planLine(planOf(row)))).toBe(inOrder(row[1]));
  });
});

it.fails.each(rounds.flatMap(([, rows]) => rows.filter(isMissed)))('is still to be read: %s', (...row) => {
  expect(inOrder(planLine(planOf(row)))).toBe(inOrder(row[1]));
});
