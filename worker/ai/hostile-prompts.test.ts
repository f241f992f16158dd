import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../../dev/model/hostile-texts.ts';
import { toPlanPrompt, type PlanInput } from './plan-prompt.ts';
import { toProsePrompt, type ProseInput } from './prose-prompt.ts';

function planPrompt(changes: Partial<PlanInput> & { dimension?: string; metric?: string; sessions?: string }): string {
  const { dimension = 'Note', metric = 'Score', sessions = 'Sessions', ...input } = changes;
  return toPlanPrompt({
    question: 'Sessions by note last week?',
    persona: 'po',
    today: '2026-03-11',
    history: [],
    property: {
      property: 'properties/731',
      display_name: 'Shop',
      time_zone: 'Europe/Berlin',
      currency: 'EUR',
      dimensions: [{ api_name: 'customEvent:note', ui_name: dimension, custom: true }],
      metrics: [
        { api_name: 'sessions', ui_name: sessions, type: 'TYPE_INTEGER' },
        { api_name: 'customEvent:score', ui_name: metric, custom: true, type: 'TYPE_INTEGER' },
      ],
    },
    ...input,
  });
}

function earlier(changes: { question?: string; label?: string; value?: string; assumption?: string }): string {
  const {
    question = 'Sessions?',
    label = 'last week',
    value = 'mobile',
    assumption = 'Weeks begin on Monday.',
  } = changes;
  const plan: PlanInput['history'][number]['plan'] = {
    kind: 'kpi',
    metrics: ['sessions'],
    range: { start: '2026-03-02', end: '2026-03-08', label },
    filters: [{ field: 'customEvent:note', op: 'exact', value }],
    assumptions: [assumption],
  };
  return planPrompt({ history: [{ question, plan }] });
}

function prosePrompt(changes: Partial<ProseInput>): string {
  return toProsePrompt({
    question: 'Sessions by page title?',
    persona: 'general',
    language: 'en',
    facts: ['{{l1}} had {{v1}}.'],
    values: { v1: { label: 'Sessions, Shoes', formatted: '12' } },
    labels: { l1: 'Shoes' },
    ...changes,
  });
}

/** Every place where a stranger's text, or one that quotes it, can stand in a prompt. */
const fields: Record<string, (text: string) => string> = {
  'the name of a custom dimension': (dimension) => planPrompt({ dimension }),
  'the name of a custom metric': (metric) => planPrompt({ metric }),
  'the name of a metric': (sessions) => planPrompt({ sessions }),
  'a question to plan': (question) => planPrompt({ question }),
  'an earlier question': (question) => earlier({ question }),
  'an earlier filter': (value) => earlier({ value }),
  'an earlier range': (label) => earlier({ label }),
  'an earlier assumption': (assumption) => earlier({ assumption }),
  'a fact': (text) => prosePrompt({ facts: [`${text} had {{v1}}, {{l1}}.`] }),
  'the label of a value': (label) => prosePrompt({ values: { v1: { label, formatted: '12' } } }),
  'the words of a value': (formatted) => prosePrompt({ values: { v1: { label: 'Sessions', formatted } } }),
  'a page title, a campaign, an event’s name': (l1) => prosePrompt({ labels: { l1 } }),
  'a question to answer': (question) => prosePrompt({ question }),
};

const block = /<data name="(\w+)">\n(.*)\n<\/data>/g;
/** What is not data. */
const skeleton = (prompt: string) => prompt.replaceAll(block, '[$1]');
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

describe.each(Object.entries(fields))('%s', (_name, toPrompt) => {
  it('cannot leave its block, hide anything or go on for long, whatever it says', () => {
    const harmless = toPrompt('Shoes');
    for (const text of hostileTexts) {
      const prompt = toPrompt(text);
      expect(skeleton(prompt), text).toBe(skeleton(harmless));
      expect(prompt, text).not.toMatch(/(?!\n)[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/u);
      const strings = [...prompt.matchAll(block)].flatMap(([, , json = '']) => stringsIn(JSON.parse(json)));
      expect(Math.max(...strings.map((each) => [...each].length)), text).toBeLessThanOrEqual(2_000);
      expect(prompt.length, text).toBeLessThan(5_000);
    }
  });

  it('is what its prompt shows', () => {
    expect(toPrompt('Kolibri Feather 77')).toContain('Kolibri Feather 77');
  });
});

it('tries enough', () => {
  expect(new Set(hostileTexts).size * Object.keys(fields).length).toBeGreaterThan(600);
});
