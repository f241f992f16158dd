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
import { languagesRound10 } from './languages-round-10.ts';
import { languagesRound5 } from './languages-round-5.ts';
import { languagesRound6 } from './languages-round-6.ts';
import { languagesRound7 } from './languages-round-7.ts';
import { languagesRound8 } from './languages-round-8.ts';
import { languagesRound9De } from './languages-round-9-de.ts';
import { languagesRound9Nl } from './languages-round-9-nl.ts';
import { languagesRound9Fr } from './languages-round-9-fr.ts';
import { languagesRound9Es } from './languages-round-9-es.ts';
import { languagesRound9It } from './languages-round-9-it.ts';
import { languagesRound9Pt } from './languages-round-9-pt.ts';
import { languagesRound9Ja } from './languages-round-9-ja.ts';
import { languagesRound9Ko } from './languages-round-9-ko.ts';
import { languagesRound9Zh } from './languages-round-9-zh.ts';
import { arabicRound9 } from './languages-round-9-ar.ts';
import { hindiRound9 } from './languages-round-9-hi.ts';
import { turkishRound9 } from './languages-round-9-tr.ts';
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
import { round21 } from './round-21.ts';
import { round22 } from './round-22.ts';
import { round23 } from './round-23.ts';

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
  // "More" of days that are not compared, a key event by what its owner calls it, and a term of two words that are names.
  'haftanın hangi günü daha çok satış yapıyoruz',
  'bülten aboneliği kaç oldu bu ay',
  'sayfa görüntüleme nedir',
  'How does last week compare with the same dates a year ago in terms of visits?',
  'September and October together, this year against last: users, sessions, turnover',
  'logged out users: how many sessions',
  'which plan do most of our signups choose',
  'list of customers who spent over 500',
  'is tablet even worth supporting, how many sessions do we get from it',
  'items made of brass: units sold last month',
  'how many accounts of type agency did we have in october',
  'weekly retention by device',
  'where did our buyers come from last month',
  'subscriptions from the homepage',
  'articles by "Yuki Tanaka": page views in october',
  'الحملات التي لديها 200 جلسة على الأقل الشهر الماضي',
  // "Artikel" are pages and products; values joined by "and" that are meant apart; "meaning of" before a term; "fell on".
  'Moin, welche 10 Artikel gehen grad am schlechtesten? Stückzahl reicht mir',
  'durchschnittlicher Warenkorb am Handy und am Desktop letzte Woche',
  'Wat is de betekenis van bouncepercentage?',
  "Du 1er au 3 septembre, d'où venaient les gens tombés sur /gewinnspiel ? source et support",
  // Two sentences, of which the second says what the first means.
  '¿La newsletter nos trae ventas? Dame los ingresos por email de octubre',
  'A newsletter traz vendas? Me mostra a receita por e-mail em outubro',
  'La newsletter porta vendite? Dammi il fatturato da email di ottobre',
  // "Of last year" is said of the week whose days follow, and no comparison.
  'a black week do ano passado (24/11 a 01/12) rendeu quanto pra gente?',
  // "By" and every value of a group by its name.
  'Bom dia, queria a repartição das sessões por telemóvel, tablet e computador na Áustria e na Suíça, no mês passado',
  // One campaign is pointed at, and none was named before.
  '그 캠페인 성과 어땠어?',
  // Values of the owner's own fields, two sentences that lean on each other, talk in the middle of a question.
  'Please report the results of the campaign.',
  'First-time purchasers and new users from Paid Search and Paid Social, October 2026 vs September 2026.',
  'Average order value of logged-in customers, Q3 2026 vs Q3 2025.',
  'did black week start ok? just orders, today so far vs monday last week',
  "so my boss wants to know before the 3 o'clock meeting how much money we made from email in october, sorry for the rush",
  'We moved the signup box to the footer on 2 November and I have a bad feeling about it. Could you compare newsletter signups from the 2nd to the 15th with 19 October to 1 November?',
  'leather or cotton, which one brings in more?',
  'are logged in folks spending more per head than the others?',
  "Hi there! I'm new on the team and putting together my first report, so apologies if this is basic: could you show me visits per channel for each month from August to October?",
  'mobile and desktop purchase conversion week by week since 5 oct',
  'what do ppl type in our search that has gift in it, and how often',
  "I promised the design team I'd ask: after the mobile relaunch on 8 June, did the engagement rate on phones really get better? Let's take June 8 to July 5 against May 11 to June 7, thanks a lot!",
  'not to be a pest but the agency says paid search is flying. is it? oct vs sept, visits orders revenue',
  'how often do people click out to dhl',
  'last weeks orders were a rollercoaster, seen that pattern before?',
  'we sent the newsletter at 9 on thursday and half the office has a bet on it lol, so: sessions from email that day by hour?',
  "Hope you had a nice weekend :) I'm preparing the warehouse plan and would like to know which 10 categories sold the most pieces in Q4 last year, without Gift Cards please",
  // Who signs up for a newsletter; two devices that are meant apart.
  'Hoeveel mensen hebben zich vorige week aangemeld voor de nieuwsbrief?',
  'Mobilde ve masaüstünde dönüşüm oranımız ne kadar?',
  // One page that is no group, a ratio in two halves, figures that nobody named, values of the owner's fields.
  'How many visits last week started on a page that begins with /blog?',
  'How many pages does a visitor from Switzerland look at per visit?',
  'Are the numbers better than before?',
  "Do logged-in visitors convert better than people who aren't logged in?",
  'Top 3 products made of wood by revenue in the last 30 days',
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
  ['ar, round 9', arabicRound9],
  ['hi, round 9', hindiRound9],
  ['tr, round 9', turkishRound9],
  ['English, round 20', round20],
  ['English, round 21', round21],
  ['English, round 22', round22],
  ['English, round 23', round23],
  ...Object.entries(languagesRound1).map(([language, rows]): [string, HeldOutRow[]] => [`${language}, round 1`, rows]),
  ...Object.entries(languagesRound2).map(([language, rows]): [string, HeldOutRow[]] => [`${language}, round 2`, rows]),
  ...Object.entries(languagesRound3).map(([language, rows]): [string, HeldOutRow[]] => [`${language}, round 3`, rows]),
  ...Object.entries(languagesRound5).map(([language, rows]): [string, HeldOutRow[]] => [`${language}, round 5`, rows]),
  ...Object.entries(languagesRound6).map(([language, rows]): [string, HeldOutRow[]] => [`${language}, round 6`, rows]),
  ...Object.entries(languagesRound7).map(([language, rows]): [string, HeldOutRow[]] => [`${language}, round 7`, rows]),
  ...Object.entries(languagesRound8).map(([language, rows]): [string, HeldOutRow[]] => [`${language}, round 8`, rows]),
  ['de, round 9', languagesRound9De],
  ['nl, round 9', languagesRound9Nl],
  ['fr, round 9', languagesRound9Fr],
  ['es, round 9', languagesRound9Es],
  ['it, round 9', languagesRound9It],
  ['pt, round 9', languagesRound9Pt],
  ['ja, round 9', languagesRound9Ja],
  ['zh, round 9', languagesRound9Zh],
  ['ko, round 9', languagesRound9Ko],
  ...Object.entries(languagesRound10).map(([language, rows]): [string, HeldOutRow[]] => [
    `${language}, round 10`,
    rows,
  ]),
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
