import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestGoogle, type TestGoogle } from '../../dev/google/testing/start-test-google.ts';
import { requestsOf } from '../../worker/analyst/compile/requests-of.ts';
import type { Ga4Request } from '../../worker/analyst/ga4-types.ts';
import { isTalk } from '../../worker/analyst/plan.ts';
import type { PropertyProfile } from '../../worker/analyst/property.ts';
import { understand } from '../../worker/analyst/understand/understand.ts';
import { AppError } from '../../worker/errors.ts';
import type { GoogleConfig } from '../../worker/google/config.ts';
import { getMetadata } from '../../worker/google/data-api.ts';
import { callsOf } from '../../worker/google/run-requests.ts';
import type { GateReply } from '../../worker/services/property-gate/property-gates.ts';
import { openGate, shop } from '../open-gate.ts';

/**
 * A working day of people in teams of fifty who ask about one property, each team with a grant of its own, replayed against
 * quotas as Google enforces them. `PARLEY_ATTACK=long` (npm run test:attack) takes 500 people; each asks six questions.
 */
const people = process.env['PARLEY_ATTACK'] === 'long' ? 500 : 100;
const questionsEach = 6;
const teams = people / 50;
const minute = 60_000;
const emails = ['anna@kolibri.example', 'ben@brightside-agency.example'];

const about = [
  'Sessions {when}',
  'Sessions by channel {when}',
  'Revenue {when} compared to the week before',
  'Active users by country {when}',
  'Top 10 pages {when}',
  'Bounce rate by device {when}',
  'Key events by source {when}',
  'How did mobile conversions change {when}?',
  'New users per day {when}',
  'Purchases by city {when}',
  'purchase funnel by device {when}',
  'Why did sessions change {when}?',
];
const when = ['yesterday', 'last week', 'this week', 'last 30 days', 'today', 'on 3 November 2026'];
const live = 'how many people are on the site right now by country';

let google: TestGoogle;
let property: PropertyProfile;
const clock = { now: Date.parse('2026-11-18T07:00:00Z') };

beforeAll(async () => {
  google = await startTestGoogle({ months: 1, now: () => new Date(clock.now) });
  const config = { GOOGLE_ANALYTICS_DATA_URL: google.url, GOOGLE_ANALYTICS_ADMIN_URL: google.url } as GoogleConfig;
  const fields = await getMetadata(config, await google.signIn(emails[0]!), shop);
  property = { property: shop, display_name: 'Shop', time_zone: 'Europe/Berlin', currency: 'EUR', ...fields };
}, 60_000);
afterAll(() => google?.remove());

it(
  'costs a property a small part of what its people ask, and Google refuses nobody',
  { timeout: 1_200_000 },
  async () => {
    const gate = openGate(google, clock);
    const random = createRandom(20261118);
    const tokens = await Promise.all(Array.from({ length: teams }, (_, team) => google.signIn(emails[team % 2]!)));
    const statuses: number[] = [];
    const prices = new Map<string, number>();
    const asked = { questions: 0, reports: 0, calls: 0, tokens: 0 };
    const paid = { reports: 0, tokens: 0 };
    const refused: string[] = [];

    /** As a team's grant does: a token that has run out is renewed once. */
    async function ask(team: number, requests: Ga4Request[]): Promise<GateReply[]> {
      try {
        return await gate.ask(tokens[team]!, requests);
      } catch (error) {
        if (!(error instanceof AppError && error.code === 'needs_reconnect')) throw error;
        tokens[team] = await google.signIn(emails[team % 2]!);
        return gate.ask(tokens[team], requests);
      }
    }

    async function question(team: number, text: string): Promise<void> {
      const plan = understand({ question: text, persona: 'general', property, today: '2026-11-18' });
      if (isTalk(plan)) throw new Error(`not understood: ${text}`);
      const requests = requestsOf(plan, property);
      asked.questions += 1;
      asked.reports += requests.length;
      asked.calls += callsOf(requests).length;
      try {
        for (const reply of await ask(team, requests)) {
          const key = JSON.stringify(reply.request.body);
          if (reply.tokens) {
            paid.reports += 1;
            paid.tokens += reply.tokens;
            prices.set(key, reply.tokens);
          }
          asked.tokens += prices.get(key) ?? 0;
        }
      } catch (error) {
        refused.push(error instanceof Error ? error.message : String(error));
      }
    }

    // Nine hours from eight in Berlin, ten minutes at a time; a third of all ask in the first hour.
    const slots: [team: number, text: string][][] = Array.from({ length: 54 }, () => []);
    for (let person = 0; person < people; person++) {
      for (let turn = 0; turn < questionsEach; turn++) {
        const slot = Math.floor(random() < 1 / 3 ? random() * 6 : random() * slots.length);
        slots[slot]!.push([person % teams, random() < 0.03 ? live : toQuestion(random)]);
      }
    }
    for (const slot of slots) {
      await Promise.all(slot.map(([team, text]) => question(team, text)));
      statuses.push(...(await takeStatuses()));
      clock.now += 10 * minute;
    }

    const calls = statuses.length;
    const saved = (of: number, made: number) => `${Math.round((1 - made / of) * 100)} %`;
    process.stdout.write(
      `a day of ${people} people: ${asked.questions} questions, ${asked.reports} reports in ${asked.calls} calls of ${asked.tokens} tokens; ` +
        `made ${calls} calls of ${paid.tokens} tokens; saved ${saved(asked.calls, calls)} of the calls and ` +
        `${saved(asked.tokens, paid.tokens)} of the tokens; 429: ${statuses.filter((status) => status === 429).length}\n`,
    );
    expect(asked.questions).toBe(people * questionsEach);
    expect(refused).toEqual([]);
    expect(statuses.filter((status) => status >= 400 && status !== 401)).toEqual([]);
    expect(paid.tokens).toBeLessThan(asked.tokens / 2);
    expect(calls).toBeLessThan(asked.calls / 2);
  },
);

/** Some questions are asked by many, most by few. */
function toQuestion(random: () => number): string {
  const pick = <Each>(list: Each[]) => list[Math.floor(random() ** 2 * list.length)]!;
  return pick(about).replace('{when}', pick(when));
}

/** Of the Data API's calls since the last look. */
async function takeStatuses(): Promise<number[]> {
  const url = `${google.url}/__stand-in/requests`;
  const { requests } = (await (await fetch(url)).json()) as { requests: { path: string; status: number }[] };
  await fetch(url, { method: 'DELETE' });
  return requests.flatMap(({ path, status }) => (/\/properties\/\d+:/.test(path) ? [status] : []));
}

/** Mulberry32: the same day each time. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
