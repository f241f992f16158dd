import { describe, expect, it } from 'vitest';
import { planLine } from '../test-plan-line.ts';
import { shop } from '../test-properties.ts';
import { understand } from '../understand.ts';

const days = '2026-10-26..2026-11-22';
const read = (question: string) =>
  planLine(understand({ question, persona: 'general', property: shop, today: '2026-11-23' }));

describe('one thing but not another', () => {
  it.each([
    [`how many people added something to their cart but didn't buy last week`, '2026-11-16..2026-11-22'],
    ['Wie viele Nutzer haben etwas in den Warenkorb gelegt, aber nicht gekauft?', days],
  ])('is a funnel where both are events: %s', (question, range) => {
    expect(read(question)).toBe(`funnel add_to_cart > purchase ${range}`);
  });

  it.each([
    'How many users saw the checkout page but not the thank you page',
    'how many users visited the pricing page but not the checkout page',
    'how many users saw /checkout but not /thank-you',
    'users who viewed pages containing blog but not news',
  ])('is asked back where both are pages: %s', (question) => {
    expect(read(question)).toBe('clarify');
  });
});

describe('people who come back', () => {
  it.each([
    ['return rate of users who came in the first week of september', 'cohort 7 x day from 2026-09-01 to 7'],
    ['user return rate', 'cohort 6 x week from 2026-10-11..2026-10-17 to 5'],
    ['return rate by channel', 'refuse'],
  ])('are followed by when they first came: %s', (question, line) => {
    expect(read(question)).toBe(line);
  });
});

describe('the same day of the week before', () => {
  it.each([
    'Vergleiche den Umsatz von gestern mit dem gleichen Tag der Vorwoche',
    "compare le chiffre d'affaires d'hier avec le même jour de la semaine précédente",
    'compara los ingresos de ayer con el mismo día de la semana anterior',
    'compare a receita de ontem com o mesmo dia da semana anterior',
    'confronta le entrate di ieri con lo stesso giorno della settimana precedente',
    'vergelijk de omzet van gisteren met dezelfde dag van de vorige week',
    'dünkü geliri geçen haftanın aynı günüyle karşılaştır',
    '昨日の売上を先週の同じ曜日と比較',
    '어제 매출을 지난주 같은 요일과 비교',
  ])('is seven days earlier: %s', (question) => {
    expect(read(question)).toBe('comparison totalRevenue 2026-11-22 vs 2026-11-15');
  });
});

describe('words that say what is meant', () => {
  it.each([
    [
      'views per user for blog pages (path starts with /blog/)',
      `kpi screenPageViewsPerUser ${days} vs 2026-09-28..2026-10-25 | pagePath begins_with /blog/`,
    ],
    ['which language do our users speak', `breakdown activeUsers by language ${days}`],
    ['Welche Sprache sprechen unsere Nutzer?', `breakdown activeUsers by language ${days}`],
    ['昨天访问量最高的10个页面', 'top desc 10 screenPageViews by pagePath 2026-11-22'],
    ['上周访问量', 'kpi sessions 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15'],
  ])('are read once, and of what they stand beside: %s', (question, line) => {
    expect(read(question)).toBe(line);
  });
});
