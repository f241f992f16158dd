import { describe, expect, it } from 'vitest';
import { languages } from '../../analyst/language.ts';
import { mailOf } from './mail-of.ts';

const links = { report: 'https://parley.example/report', unsubscribe: 'https://parley.example/off' };
const incident = {
  ...{ id: 'i', rule_id: 'r', first_day: '2026-11-20', last_day: '2026-11-24', closed_day: null, is_withdrawn: false },
  watched: { metric: 'totalRevenue', filters: [], condition: 'below' as const, threshold: 1_234.5 },
};
const mail = { run: null, incident, opening_id: null, property_name: 'Kolibri Shop', currency: 'EUR', report: null };

describe('a mail', () => {
  it.each(languages)('is in the language and the direction of its alert: %s', (language) => {
    for (const opening_id of [null, 'the opening']) {
      const closed = opening_id === null ? incident : { ...incident, closed_day: '2026-11-26' };
      const { subject, text, html } = mailOf({ ...mail, language, opening_id, incident: closed }, links);
      const direction = language === 'ar' ? 'rtl' : 'ltr';
      expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
      expect(html).toContain(`<body dir="${direction}"`);
      for (const each of [text, html]) {
        expect(each).toContain(links.report);
        expect(each).toContain(links.unsubscribe);
        expect(each).not.toMatch(/undefined|\bnull\b|\[object/);
      }
      expect(text).not.toMatch(/\{\w+\}/);
      expect(text).toContain('€');
      expect(subject).toMatch(/^Kolibri Shop: .*2026/);
    }
  });

  it.each(languages.filter((language) => language !== 'en'))('leaves no English in %s', (language) => {
    const { subject, text } = mailOf({ ...mail, language }, links);
    expect(`${subject} ${text}`).not.toMatch(/\b(since|ordinary|proof of every|because|Unsubscribe|figures)\b/);
  });

  it('puts labels and figures where its readers look for them', () => {
    const run = { id: 'r', schedule_id: 's', question: 'كم جلسة أمس؟' };
    const report = {
      ...{ answer: 'الجلسات: 412.', metrics: [{ label: 'الجلسات', ref: 'v1' }] },
      values: { v1: { formatted: '412' } },
    };
    const { html, subject } = mailOf({ ...mail, language: 'ar', run, incident: null, report }, links);
    expect(subject).toBe('Kolibri Shop: كم جلسة أمس؟');
    expect(html).toMatch(/text-align:right">الجلسات<.*text-align:left;font-weight:600">412</);
  });
});
