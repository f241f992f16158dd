import { neon } from '@neondatabase/serverless';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { call } from '../../dev/walk.ts';
import type { HttpBrowser } from '../../dev/http-browser.ts';
import type { SearchResult } from '../../worker/routes/v1/search-schemas.ts';
import { api, emptyDatabase } from './create-test-app.ts';
import { answered, unanswered, type Wanted } from './search-questions.ts';
import { openShop } from './start-night.ts';

const shown = 5;
let browser: HttpBrowser;
let days: string[];

beforeAll(async () => {
  await emptyDatabase();
  const shop = await openShop(7);
  await shop.night.consume(shop.message);
  ({ browser } = shop);
  const rows = await neon(inject('ownerUrl'))`select distinct day::text from ga4_facts order by day desc`;
  days = rows.map(({ day }) => String(day));
}, 120_000);

async function search(question: string): Promise<SearchResult['data']> {
  const inWords = (day = '') =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  const q = question.replace('{day}', () => inWords(days[wantedDay(question)]));
  return (await call<SearchResult>(browser, `${api}/search?q=${encodeURIComponent(q)}&limit=${shown}`)).data;
}

const wantedDay = (question: string) => answered.find(([each]) => each === question)?.[1].day ?? 0;

function fits(fact: SearchResult['data'][number], { kind, dimensions, day }: Wanted): boolean {
  return (
    (kind === undefined || fact.kind === kind) &&
    (dimensions === undefined || dimensions.includes(fact.dimension)) &&
    (day === undefined || fact.day === days[day])
  );
}

/** `npm run test:flows -- search-quality` prints what was missed. */
/** Each longest word with one slip in it: a letter gone, doubled, another or swapped with the next, in turn. */
function mistyped(question: string, index: number): string | undefined {
  const [word = ''] = (question.match(/\p{L}+/gu) ?? []).toSorted((one, other) => other.length - one.length);
  const hasSlip = /puchases|revenu$|organc/.test(question);
  if (word.length < 6 || hasSlip || question.includes('{day}')) return undefined;
  const at = 1 + ((index * 7) % (word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
  const slips = [before + after, before + letter + letter + after, `${before}${letter === 'x' ? 'k' : 'x'}${after}`];
  const swapped = before + after.slice(0, 1) + letter + after.slice(1);
  return question.replace(word, () => [...slips, swapped][index % 4] ?? word);
}

describe('the search of facts, with the built-in embedder', () => {
  it('finds what was meant where a word has a slip in it', async () => {
    const lines: string[] = [];
    let [found, all] = [0, 0];
    for (const [index, [question, wanted]] of answered.entries()) {
      const typed = mistyped(question, index);
      if (typed === undefined) continue;
      const facts = await search(typed);
      all += 1;
      if (facts.some((fact) => fits(fact, wanted))) found += 1;
      else lines.push(`missed   ${typed}: ${toLine(facts[0])}`);
    }
    process.stdout.write([`search of facts: ${found} of ${all} found with a slip in them`, ...lines, ''].join('\n'));
    expect(found / all).toBeGreaterThan(0.85);
  }, 120_000);

  it('finds what there is, and shows nothing where there is nothing', async () => {
    const lines: string[] = [];
    let [found, first, right, all] = [0, 0, 0, 0];
    for (const [question, wanted] of answered) {
      const facts = await search(question);
      const good = facts.filter((fact) => fits(fact, wanted)).length;
      found += good > 0 ? 1 : 0;
      first += facts[0] && fits(facts[0], wanted) ? 1 : 0;
      // Of one day there is one.
      right += wanted.day === undefined ? good : Math.min(good, 1);
      all += wanted.day === undefined ? facts.length : Math.min(facts.length, 1);
      if (!facts[0] || !fits(facts[0], wanted)) lines.push(`missed   ${question}: ${toLine(facts[0])}`);
    }
    let silent = 0;
    for (const question of unanswered) {
      const facts = await search(question);
      silent += facts.length === 0 ? 1 : 0;
      if (facts[0]) lines.push(`too much ${question}: ${toLine(facts[0])}`);
    }
    const share = (part: number, of: number) => `${part} of ${of} (${Math.round((part / of) * 100)} %)`;
    process.stdout.write(
      [
        `search of facts: found ${share(found, answered.length)}, first ${share(first, answered.length)}, ` +
          `precision of ${shown} ${share(right, all)}, silent where there is nothing ${share(silent, unanswered.length)}`,
        ...lines,
        '',
      ].join('\n'),
    );
    expect(found / answered.length).toBeGreaterThan(0.9);
    expect(first / answered.length).toBeGreaterThan(0.85);
    expect(right / all).toBeGreaterThan(0.9);
    expect(silent / unanswered.length).toBeGreaterThan(0.9);
  }, 120_000);
});

function toLine(fact: SearchResult['data'][number] | undefined): string {
  return fact
    ? `${fact.dimension ?? fact.kind} ${fact.day}, ${fact.confidence.level}: ${fact.confidence.reason}`
    : 'nothing';
}
