import { describe, expect, it } from 'vitest';
import type { Plan } from '../../plan.ts';
import { detectLanguage } from '../detect-language.ts';
import { planLine } from '../test-plan-line.ts';
import { shop } from '../test-properties.ts';
import { understand } from '../understand.ts';
import { asked } from './asked.ts';
import { heldOut } from './held-out.ts';
import { kinds } from './kinds.ts';
import { plans } from './plans.ts';

/** A Monday. */
const today = '2026-11-23';
const read = (question: string) => planLine(understand({ question, persona: 'general', property: shop, today }));

describe.each(Object.entries(asked))('a question in %s', (_, rows) => {
  it.each(rows)('%s: %s', (key, question) => {
    expect(read(question)).toBe(plans[key]);
  });
});

/** The plan of the last of some questions, each asked after the others were answered. */
function readLast(questions: string | string[]): string {
  const history: { question: string; plan: Plan }[] = [];
  for (const question of [questions].flat()) {
    const plan = understand({ question, persona: 'general', property: shop, today, history: [...history] });
    history.push({ question, plan });
  }
  return planLine(history.at(-1)!.plan);
}

describe.each(Object.entries(kinds))('a question of the kind %s', (_, { plan, asked: languages }) => {
  it.each(Object.entries(languages))('in %s', (__, questions) => {
    expect(questions.map(readLast)).toEqual(questions.map(() => plan));
  });
});

describe.each(Object.entries(heldOut))('words the %s lexicon was not made for', (_, rows) => {
  it('are understood three times in four', () => {
    const exact = rows.filter(([key, question]) => read(question) === plans[key]);
    expect(exact.length / rows.length).toBeGreaterThanOrEqual(0.75);
  });
});

describe('a question that leans on the one before', () => {
  it.each([
    ['Sitzungen letzte Woche', 'und auf dem Handy?', 'und nach Kanal?'],
    ['sessions la semaine dernière', 'et sur mobile ?', 'et par canal ?'],
    ['sesiones la semana pasada', '¿y en móvil?', '¿y por canal?'],
    ['sessões na semana passada', 'e no celular?', 'e por canal?'],
    ['sessioni la settimana scorsa', 'e da mobile?', 'e per canale?'],
    ['sessies vorige week', 'en op mobiel?', 'en per kanaal?'],
    ['先週のセッション数', 'モバイルは？', 'チャネル別では？'],
    ['上周的会话数', '那移动端呢？', '按渠道呢？'],
    ['지난주 세션 수', '모바일은?', '채널별로는?'],
    ['geçen hafta oturum sayısı', 'peki mobilde?', 'peki kanala göre?'],
    ['عدد الجلسات الأسبوع الماضي', 'وعلى الجوال؟', 'وحسب القناة؟'],
    ['पिछले हफ्ते के सेशन', 'और मोबाइल पर?', 'और चैनल के अनुसार?'],
  ])('%s, %s, %s', (first, narrowed, split) => {
    const common = { persona: 'general', property: shop, today } as const;
    const history = [{ question: first, plan: understand({ ...common, question: first }) }];
    const next = (question: string) => planLine(understand({ ...common, question, history }));
    expect(next(narrowed)).toBe(`${plans.sessions_last_week} | deviceCategory exact mobile`);
    expect(next(split)).toBe('breakdown sessions by sessionDefaultChannelGroup 2026-11-16..2026-11-22');
  });
});

describe('what is not understood', () => {
  it.each([
    'Wie viele Frobnikate hatten wir letzte Woche?',
    'combien de frobnicats la semaine dernière',
    '¿cuántos frobnicados tuvimos la semana pasada?',
    'asdf qwer',
    'Hallo',
    'bonjour',
    'こんにちは',
    'merhaba',
  ])('is asked back: %s', (question) => {
    expect(read(question)).toBe('clarify');
  });

  it.each([
    'Umsatz gestern, frobniziert',
    "chiffre d'affaires d'hier frobniqué",
    'ingresos de ayer frobnicados',
    '昨日の売上をフロブ',
    '昨天收入佛罗',
    '어제 매출 프로브',
    'dün gelir frobnikli',
    'إيرادات أمس فروبنيك',
    'कल का राजस्व फ्रॉबनिक',
  ])('is asked about wherever it stands, since it may narrow the question: %s', (question) => {
    expect(read(question)).toBe('clarify');
  });

  it.each(['Umsatz gestern nicht', "chiffre d'affaires d'hier sans", 'omzet gisteren zonder', '昨天收入没有'])(
    'is asked about where "not" leaves nothing out: %s',
    (question) => {
      expect(read(question)).toBe('clarify');
    },
  );

  it.each([
    'sesiones ayer por la mañana',
    'ingresos por la mañana',
    'sesiones del lunes por la tarde',
    'Sitzungen gestern Morgen',
    'Sitzungen morgens',
    'sessies gistermorgen',
    "omzet 's morgens",
    'visites hier matin',
    'sessões ontem de manhã',
    'dün sabah oturumlar',
    '昨日の朝のセッション',
  ])('is asked about where it is a part of a day, and no forecast of tomorrow: %s', (question) => {
    expect(read(question)).toBe('clarify');
  });

  it.each(['sesiones mañana', 'Sitzungen morgen', 'sessies morgen'])('is tomorrow by itself: %s', (question) => {
    expect(read(question)).toMatch(/^forecast sessions 2026-11-24 /);
  });

  it.each([
    'Email-Adressen unserer Kunden',
    'Ladezeit der Startseite',
    'qui sont nos concurrents ?',
    'pages les plus lentes',
    'tasa de salida',
    'lucro do mês passado',
    '競合サイトのアクセス数',
    '利润率是多少',
    '경쟁사 트래픽',
    'rakiplerimizin trafiği',
    'المنافسين',
    'प्रतिस्पर्धियों का ट्रैफिक',
  ])('is refused where Google Analytics cannot know: %s', (question) => {
    expect(read(question)).toBe('refuse');
  });
});

describe('numbers and dates as they are written in the language', () => {
  it.each([
    [
      'Seiten mit Absprungrate über 62,5 % letzte Woche',
      'breakdown bounceRate by pagePath 2026-11-16..2026-11-22 | bounceRate greater_than 0.625',
    ],
    [
      'Umsatz > 1.000 nach Kampagne letzte Woche',
      'breakdown totalRevenue by sessionCampaignName 2026-11-16..2026-11-22 | totalRevenue greater_than 1000',
    ],
    ['Umsatz am 3/4/2026', 'kpi totalRevenue 2026-04-03 vs 2026-04-02'],
    ['revenus le 03/04/2026', 'kpi totalRevenue 2026-04-03 vs 2026-04-02'],
    ['2026/10/05のセッション数', 'kpi sessions 2026-10-05 vs 2026-10-04'],
    ['الجلسات يوم ٥ أكتوبر ٢٠٢٦', 'kpi sessions 2026-10-05 vs 2026-10-04'],
    ['५ अक्टूबर २०२६ के सेशन', 'kpi sessions 2026-10-05 vs 2026-10-04'],
  ])('%s', (question, line) => {
    expect(read(question)).toBe(line);
  });
});

describe('detectLanguage', () => {
  it.each([
    ['sessions', 'en'],
    ['conversion rate by device last month', 'en'],
    ['sesions by contry last week', 'en'],
    ['revenue from Paris', 'en'],
    ['frobnicate sessions', 'en'],
    ['Umsatz gestern', 'de'],
    ['views of "Über uns" last week', 'en'],
    ['先週', 'ja'],
    ['上周', 'zh'],
  ])('%s', (question, language) => {
    expect(detectLanguage(question, shop)).toBe(language);
  });

  it('lets the reader’s language decide where the words do not', () => {
    expect(detectLanguage('10月', shop, 'ja')).toBe('ja');
    expect(detectLanguage('2026', shop, 'de')).toBe('de');
    expect(detectLanguage('CA hier', shop, 'fr')).toBe('fr');
    expect(detectLanguage('sessions', shop, 'de')).toBe('en');
    expect(detectLanguage('売上', shop, 'ja')).toBe('ja');
  });
});

describe('days of two months', () => {
  it.each([
    '2026年7月15日–9月30日のセッション数',
    '7月15日から9月30日までのセッション数',
    '7月15日到9月30日的会话数',
    '7월 15일부터 9월 30일까지 세션',
  ])('begin in the first: %s', (question) => {
    expect(read(question)).toMatch(/^kpi sessions 2026-07-15\.\.2026-09-30 /);
  });

  it('may lie over the end of a year', () => {
    expect(read('2025年12月20日から1月5日までのセッション')).toMatch(/^kpi sessions 2025-12-20\.\.2026-01-05 /);
  });
});
