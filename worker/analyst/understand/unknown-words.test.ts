import { describe, expect, it } from 'vitest';
import { personaSchema } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { followUps } from './follow-ups.ts';
import { english } from './lexicon/en/lexicon.ts';
import { suggestQuestions } from './suggest-questions.ts';
import { publisher, shop, software } from './test-properties.ts';
import { understand } from './understand.ts';

const today = '2026-11-23';
const read = (question: string, property: PropertyProfile = shop) =>
  understand({ question, persona: 'general', property, today });
const plainQuestion = /^(How|What|Which|Why)\b.*\?$/;

describe('a figure, groups or a filter nobody knows', () => {
  it.each([
    ['how many unicorns yesterday', 'unicorns'],
    ['how many frobs last week', 'frobs'],
    ['unicorns', 'unicorns'],
    ['unicorns by country', 'unicorns'],
    ['gizmos last week', 'gizmos'],
    ['daily gizmos', 'gizmos'],
    ['what was our quux in October', 'quux'],
    ['show me the frobnication rate by channel', 'frobnication'],
    ['gizmo rate by device', 'gizmo'],
    ['top 10 countries by zorbs', 'zorbs'],
    ['top pages by dwellability', 'dwellability'],
    ['average flurb per session', 'flurb'],
    ['total snorkels this month', 'snorkels'],
    ['number of demos booked last month', 'demos booked'],
    ['how many tickets were opened yesterday', 'tickets'],
    ['how many meetings were booked by source', 'meetings'],
    ['how many widgets did we sell last month', 'widgets'],
    ['how many whitepapers were downloaded', 'whitepapers'],
    ['how many trials this month', 'trials'],
    ['MQLs by channel last quarter', 'MQLs'],
    ['SQLs last month', 'SQLs'],
    ['bookings by country', 'bookings'],
    ['enrollments last week', 'enrollments'],
    ['donations by campaign last month', 'donations'],
    ['reservations yesterday', 'reservations'],
    ['calls by device last week', 'calls'],
    ['compare unicorns this month vs last month', 'unicorns'],
    ['trend of gizmos over the last 3 months', 'gizmos'],
    ['how did gizmos develop since January', 'gizmos'],
    ['why did gizmos drop last week', 'gizmos'],
    ['which channel brings the most unicorns', 'unicorns'],
    ['sessions and unicorns by channel', 'unicorns'],
    ['sign ups by plan', 'plan'],
    ['sessions by favourite colour of the moon', 'favourite'],
    ['enterprise sessions last week', 'enterprise'],
    ['sessions from Atlantis', 'Atlantis'],
    ['sessions Germany vs Atlantis', 'Atlantis'],
    ['sessions last week for the frobnicators', 'frobnicators'],
    ['sessions last week whatchamacallit', 'whatchamacallit'],
    ['how many orders were cancelled in October', 'cancelled'],
    ['sessions yesterday morning', 'morning'],
    ['mid October revenue', 'mid'],
    ['running total of revenue this month', 'running'],
    ['purchases per 100 sessions', '100'],
    ['anything odd in the unicorns last week', 'unicorns'],
    ['funnel from the quux to purchase', 'quux'],
  ])('is asked about, by name: %s', (question, word) => {
    const plan = read(question);
    expect(plan).toMatchObject({ kind: 'clarify', reason: expect.stringContaining(word) });
    const options = plan.kind === 'clarify' ? plan.options : [];
    expect(options.length).toBeGreaterThanOrEqual(2);
    for (const option of options) {
      expect(option.question).toMatch(plainQuestion);
      expect(read(option.question).kind).not.toMatch(/clarify|refuse/);
    }
  });

  it('is likely an event that has the word in its name', () => {
    expect(read('how many trials this month', software)).toMatchObject({
      options: [
        { question: 'How many trial start key events did we have this month so far?' },
        ...Array.from({ length: 3 }, () => expect.anything()),
      ],
    });
  });

  it('keeps what was understood of the question', () => {
    expect(read('bookings by country last week')).toMatchObject({
      options: expect.arrayContaining([
        expect.objectContaining({ question: 'How many key events did we have by country last week?' }),
      ]),
    });
  });
});

describe('words that ask for nothing', () => {
  it.each([
    'please kindly give me the lovely sessions by country',
    'what is the actual number of sessions last week',
    'sessions last week thx mate',
    'could you whip up sessions by device for me',
    'overall user numbers by country',
    'net sessions last month',
    'raw pageviews yesterday',
    'quick pulse on sessions last week',
    'honest conversion rate last month',
    "our humble website's sessions last week",
    'give me juicy insights about sessions by channel',
    'awesome, now sessions by country last month',
    'sessions by channel last week, sorted nicely',
    'hey buddy how many users yesterday',
    'for my presentation: top 10 pages last month',
    'need this asap: revenue last week',
    'can u show sessions last wk',
    'the boss wants revenue by month this year',
    'in a nutshell, how did we do last week',
    'roughly how many users last month',
    'users last month, ideally by device',
    'pretty please, sessions yesterday',
    'sessions by country (table)',
    "what's the scoop on traffic last week",
    'so, uh, how many sessions did we actually get yesterday?',
    "I'd love to see bounce rate by page",
    'hoping to get users by city last month',
    'just curious about revenue yesterday',
  ])('do not keep it from being answered: %s', (question) => {
    expect(read(question).kind).not.toMatch(/clarify|refuse/);
  });

  it.each([['Zounds! revenue last week', 'Zounds']])('are named when nobody knows them: %s', (question, word) => {
    expect(read(question)).toMatchObject({ assumptions: expect.arrayContaining([expect.stringContaining(word)]) });
  });
});

describe('what Parley suggests', () => {
  it.each(
    [shop, software, publisher].flatMap((property) => personaSchema.options.map((persona) => ({ property, persona }))),
  )('reads as a person would ask: $property.display_name, $persona', ({ property, persona }) => {
    for (const question of suggestQuestions(persona, property, today)) {
      expect(question).toMatch(plainQuestion);
      const plan = understand({ question, persona, property, today });
      for (const next of followUps(plan, persona, property)) expect(next).toMatch(plainQuestion);
    }
  });

  const { nearest, options } = english.phrasing;
  const choices = Object.values(options).flatMap((choice) => [...choice(), ...choice('last week')]);
  it.each([...Object.values(nearest).flat(), ...choices.map(({ question }) => question)])(
    'has an answer: %s',
    (question) => {
      expect(question).toMatch(plainQuestion);
      expect(read(question).kind).not.toMatch(/clarify|refuse/);
    },
  );

  it('keeps the days that were asked about', () => {
    expect(read('clicks last week')).toMatchObject({
      options: expect.arrayContaining([
        { label: expect.anything(), question: 'How many outbound clicks did we have last week?' },
      ]),
    });
  });
});
