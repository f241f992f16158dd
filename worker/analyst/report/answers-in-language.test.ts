import { describe, expect, it } from 'vitest';
import { languages, spokenIn, type Language } from '../language.ts';
import { isData, isTalk, type Plan } from '../plan.ts';
import { verify } from '../proof/verify.ts';
import type { Report } from '../report.ts';
import { asked } from '../understand/languages/asked.ts';
import { planLine } from '../understand/test-plan-line.ts';
import type { PropertyProfile } from '../property.ts';
import { shop, software } from '../understand/test-properties.ts';
import { languageOfQuestion, understand } from '../understand/understand.ts';
import { composeReport } from './compose-report.ts';
import { plausibleReplies } from './fixtures/plausible-replies.ts';
import { repliesTo } from './fixtures/replies-to.ts';

/** A Monday. */
const today = '2026-11-23';
const others = languages.filter((language) => language !== 'en');
const common = { persona: 'general', property: shop, today } as const;

function answerTo(question: string, tables?: Parameters<typeof repliesTo>[2]): { report: Report; plan: Plan } {
  const language = languageOfQuestion({ question, property: shop });
  const plan = understand({ ...common, question });
  const property = spokenIn(shop, language);
  const replies = !isData(plan) ? [] : tables ? repliesTo(plan, property, tables) : plausibleReplies(plan, property);
  const report = composeReport({ ...common, question, language, plan, replies });
  expect(verify(report)).toEqual([]);
  return { report, plan };
}

const week: Parameters<typeof repliesTo>[2] = [
  [
    [['current'], [1412]],
    [['previous'], [1534]],
  ],
];

describe('an answer in the language of its question', () => {
  it.each<[Language, string, string]>([
    [
      'de',
      'Wie viele Sitzungen letzte Woche?',
      'Sitzungen (letzte Woche): 1.412, 8,0 % weniger als zuvor (Woche davor: 1.534).',
    ],
    [
      'fr',
      'sessions la semaine dernière',
      'Sessions (la semaine dernière) : 1\u202f412, en baisse de 8,0 % (semaine précédente : 1\u202f534).',
    ],
    [
      'es',
      'sesiones la semana pasada',
      'Sesiones (la semana pasada): 1412, 8,0 % menos que antes (semana anterior: 1534).',
    ],
    [
      'it',
      'sessioni la settimana scorsa',
      'Sessioni (la settimana scorsa): 1412, 8,0% in meno di prima (settimana precedente: 1534).',
    ],
    [
      'pt',
      'sessões na semana passada',
      'Sessões (a semana passada): 1.412, 8,0% a menos que antes (semana anterior: 1.534).',
    ],
    ['nl', 'sessies vorige week', 'Sessies (vorige week): 1.412, 8,0% minder dan daarvoor (week ervoor: 1.534).'],
    ['ja', '先週のセッション数', 'セッション数（先週）は1,412で、以前より8.0%減りました（前週は1,534）。'],
    ['zh', '上周的会话数', '会话数（上周）为 1,412，比之前减少 8.0%（前一周为 1,534）。'],
    ['ar', 'عدد الجلسات الأسبوع الماضي', 'الجلسات (الأسبوع الماضي): 1,412، بانخفاض 8.0% عما قبل (الأسبوع السابق: 1,534).'],
    ['ko', '지난주 세션 수', '세션 수(지난주): 1,412입니다. 이전보다 8.0% 줄었습니다(이전 주: 1,534).'],
    [
      'tr',
      'geçen hafta oturum sayısı',
      'Oturum sayısı (geçen hafta): 1.412, öncekinden %8,0 az (önceki hafta: 1.534).',
    ],
    ['hi', 'पिछले हफ्ते के सेशन', 'सेशन (पिछले हफ्ते): 1,412, पहले से 8.0% कम (उससे पिछले हफ्ते: 1,534)।'],
  ])('says in %s how a figure changed', (language, question, answer) => {
    const { report } = answerTo(question, week);
    expect(report.answer).toBe(answer);
    expect(report.language).toBe(language);
  });

  it.each<[string, string]>([
    [
      'Tägliche Sitzungen der letzten 7 Tage',
      'Der Verlauf ging von 1.200 (Mo., 16. Nov. 2026) zu 594 (So., 22. Nov. 2026).',
    ],
    ['Top 10 Seiten letzte Woche', 'Danach beta mit 1.099 (91,6 % von allen) und gamma mit 998'],
    [
      'Sitzungen nach Kanal in den letzten 30 Tagen',
      'Sitzungen (letzte 30 Tage): An erster Stelle steht alpha mit 1.200',
    ],
    ['Ladezeit der Startseite', 'Google Analytics misst keine Ladezeiten, Web Vitals, Fehler oder Ausfälle.'],
    ['Wie viele Frobnikate hatten wir letzte Woche?', '„Frobnikate“ ist keine bekannte Zahl dieser Property.'],
    ['過去7日間の日別セッション数', '1,200（2026年11月16日(月)）から594（2026年11月22日(日)）になりました。'],
    [
      '競合サイトのアクセス数',
      'Google アナリティクスが測るのは自社のプロパティだけで、競合、他サイト、業界のことはわかりません。',
    ],
    ['المنافسين', 'يقيس Google Analytics موقعك فقط، ولا يعرف شيئًا عن المنافسين أو المواقع الأخرى أو القطاع.'],
  ])('says of %s: %s', (question, sentence) => {
    expect(answerTo(question).report.answer).toContain(sentence);
  });

  it.each<[Language, string]>([
    ['de', 'Sitzungen (letzte Woche): nichts erfasst, ebenso zuvor (Woche davor).'],
    ['ja', 'セッション数（先週）の記録はありません（以前も同じ（前週））。'],
    ['ar', 'الجلسات (الأسبوع الماضي): لم يُسجل شيء، ولا قبل ذلك (الأسبوع السابق).'],
  ])('says in %s that nothing was recorded', (language, answer) => {
    const [, question] = asked[language]!.find(([key]) => key === 'sessions_last_week')!;
    expect(answerTo(question, [[]]).report.answer).toBe(answer);
  });
});

describe('what cannot be shown', () => {
  const without = (pattern: RegExp): PropertyProfile => ({
    ...shop,
    metrics: shop.metrics.filter(({ api_name }) => !pattern.test(api_name)),
    dimensions: shop.dimensions.filter(({ api_name }) => !pattern.test(api_name)),
  });

  it.each<[string, PropertyProfile, string]>([
    ['Umsatz letzten Monat', software, 'Gesamtumsatz.'],
    [
      'Werbekosten letzten Monat',
      without(/^advertiser/),
      'Diese Property hat das nicht in Google Analytics: Werbekosten.',
    ],
    ['Umsatz nach Produkt letzten Monat', without(/^item/), 'nicht aufteilen: Produkt.'],
    ['revenus le mois dernier', software, 'chiffre d’affaires.'],
    ['先月の売上', software, '総収益。'],
  ])('is called by its name in the language of the question: %s', (question, property, words) => {
    const language = languageOfQuestion({ question, property });
    const plan = understand({ ...common, property, question });
    const { answer, status } = composeReport({ ...common, property, question, language, plan, replies: [] });
    expect([status, answer]).toEqual(['refused', expect.stringContaining(words)]);
  });
});

describe.each(others)('answers in %s', (language) => {
  const questions = asked[language]!.map(([, question]) => question).filter(
    (question) => languageOfQuestion({ question, property: shop }) === language,
  );

  it.each(questions)('are proven, and in that language alone: %s', (question) => {
    const { report } = answerTo(question);
    expect(report.language).toBe(language);
    const said = [report.answer, ...report.charts.flatMap(({ title, summary }) => [title, summary])];
    expect(said.filter((text) => englishWords.test(text))).toEqual([]);
    expect(report.answer).toMatch(scripts[language] ?? /\p{sc=Latn}/u);
  });

  it.each(questions)('lead on to questions that have answers: %s', (question) => {
    const { report, plan } = answerTo(question);
    const offered = [...report.follow_ups, ...(report.options ?? []).map((option) => option.question)];
    const history = isTalk(plan) ? [] : [{ question, plan }];
    const read = offered.map((next) => understand({ ...common, question: next, history, language }));
    expect(offered.filter((_, index) => isTalk(read[index]!))).toEqual([]);
    expect(new Set(read.map(planLine)).size).toBe(offered.length);
  });
});

/** Words that the English sentences are made of, and that no other of these languages has. */
const englishWords =
  /\b(the|were|came to|from|rose|fell|stayed|there|which|with|followed|peak|this|lines? of|bars of)\b/i;

const scripts: Partial<Record<Language, RegExp>> = {
  ja: /[\p{sc=Hira}\p{sc=Kana}]/u,
  zh: /\p{sc=Han}/u,
  ko: /\p{sc=Hang}/u,
  ar: /\p{sc=Arab}/u,
  hi: /\p{sc=Deva}/u,
};
