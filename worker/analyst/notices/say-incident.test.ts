import { describe, expect, it } from 'vitest';
import { languages, type Language, spokenIn } from '../language.ts';
import { bareProperty } from '../property.ts';
import { noticeWordsOf } from './notice-words-of.ts';
import { type NoticedIncident, sayIncident } from './say-incident.ts';

const incident: NoticedIncident = {
  metric: 'sessions',
  filters: [{ field: 'country', op: 'exact', value: '123' }],
  condition: { kind: 'below', limit: 12_345 },
  firstDay: '2026-11-20',
  lastDay: '2026-11-24',
  closedDay: null,
  isWithdrawn: false,
};
const states = {
  open: incident,
  closed: { ...incident, closedDay: '2026-11-26' },
  withdrawn: { ...incident, isWithdrawn: true },
};
const conditions: NoticedIncident['condition'][] = [
  ...(['above', 'below'] as const).map((kind) => ({ kind, limit: 12_345 })),
  ...(['rises', 'falls'] as const).map((kind) => ({ kind, limit: 0.25 })),
  { kind: 'anomaly' },
];
const say = (language: Language, change: NoticedIncident) => sayIncident(change, spokenIn(bareProperty, language));

/** All that is said of incidents in a language. */
function saidIn(language: Language): string[] {
  const { unexplained, proof, reason, unsubscribe } = noticeWordsOf(language);
  return [
    ...Object.values(states).flatMap((state) => [say(language, state).title, say(language, state).over ?? '-']),
    ...conditions.map((condition) => say(language, { ...incident, condition }).condition),
    ...[unexplained, proof, reason, unsubscribe],
  ];
}

const foreign = languages.filter((language) => language !== 'en');

describe('what is said of an incident', () => {
  it('is whole', () => {
    expect(say('en', states.open)).toEqual({
      title: 'Sessions (country: 123): out of the ordinary since 20 November 2026',
      condition: 'below 12,345',
      over: undefined,
    });
    expect(say('en', states.closed)).toMatchObject({
      title: 'Sessions (country: 123): back to normal since 26 November 2026',
      over: 'It was out of the ordinary for this time: 20–24 November 2026.',
    });
    expect(say('de', { ...states.closed, condition: { kind: 'falls', limit: 0.25 } })).toEqual({
      title: 'Sitzungen (Land: 123): wieder im üblichen Bereich seit 26. November 2026',
      condition: 'fällt gegenüber der Vorwoche um mehr als 25 %',
      over: 'Ungewöhnlich war es in dieser Zeit: 20.–24. November 2026.',
    });
    expect(say('hi', { ...incident, condition: { kind: 'above', limit: 1_234_567 } }).condition).toBe(
      '12,34,567 से ऊपर',
    );
  });

  it('is in the unit of its figure', () => {
    const condition = { kind: 'below', limit: 0.5 } as const;
    expect(say('fr', { ...incident, metric: 'engagementRate', condition }).condition).toBe('en dessous de 50 %');
    const money = { ...bareProperty, currency: 'EUR' };
    expect(sayIncident({ ...incident, metric: 'totalRevenue' }, spokenIn(money, 'en')).condition).toBe('below €12,345');
  });

  it.each(languages)('has a text for everything in %s, and fills every slot', (language) => {
    const said = saidIn(language);
    expect(new Set(said).size).toBe(said.length);
    for (const text of said) {
      expect(text).toMatch(/\S/u);
      expect(text).not.toMatch(/[{}[\]|]|\bundefined|\bnull\b/u);
    }
    for (const state of Object.values(states)) expect(say(language, state).title).toContain('123');
    expect(say(language, states.open).title).toMatch(/20.*2026|2026.*20/u);
    expect(say(language, states.closed).title).toMatch(/26.*2026|2026.*26/u);
    expect(say(language, states.closed).over).toMatch(/2026/u);
  });

  it.each(foreign)('leaves no English in %s', (language) => {
    const english = new Set(saidIn('en').filter((text) => text !== '-'));
    const isLatin = !['ja', 'zh', 'ko', 'ar', 'hi'].includes(language);
    for (const text of saidIn(language)) {
      expect([...english]).not.toContain(text);
      expect(text).not.toMatch(
        isLatin ? /\b(the|since|ordinary|normal since|above|below|with|because|your|again|days?)\b/iu : /[a-z]/iu,
      );
    }
  });
});
