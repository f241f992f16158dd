import { describe, expect, it } from 'vitest';
import type { Plan } from '../plan.ts';
import { planLine } from './test-plan-line.ts';
import { shop } from './test-properties.ts';
import { understand } from './understand.ts';

/** A Monday. */
const today = '2026-11-23';
const ask = (question: string, history: { question: string; plan: Plan }[] = []) =>
  understand({ question, persona: 'po', property: shop, today, history });
const range = { start: '2026-11-02', end: '2026-11-08', label: 'that week' };
const mobile = { field: 'deviceCategory', op: 'exact' as const, value: 'mobile' };
const before: { question: string; plan: Plan } = {
  question: 'Revenue on mobile from 2 to 8 November',
  plan: { kind: 'kpi', metrics: ['totalRevenue'], range, filters: [mobile], assumptions: [] },
};
const history = (end: string) => new Date(Date.parse(end) - 420 * 86_400_000).toISOString().slice(0, 10);
const lineOf = (metric: string, start: string, end: string, filters = '') =>
  `similar ${metric} ${start}..${end} from ${history(end)}..${end}${filters}`;
const lastWeek = ['2026-11-16', '2026-11-22'] as const;
const ofBefore = lineOf('totalRevenue', range.start, range.end, ' | deviceCategory exact mobile');

describe('a question when it last ran like this', () => {
  it.each([
    ['When did sessions last look like last week?', lineOf('sessions', ...lastWeek)],
    ['when was the last time revenue looked like last week', lineOf('totalRevenue', ...lastWeek)],
    [
      'When was the last time that mobile sessions behaved like last week?',
      lineOf('sessions', ...lastWeek, ' | deviceCategory exact mobile'),
    ],
    ['Has revenue ever looked like last week before?', lineOf('totalRevenue', ...lastWeek)],
    ['Which earlier weeks looked most like last week for purchases?', lineOf('ecommercePurchases', ...lastWeek)],
    ['find similar periods to last week for new users', lineOf('newUsers', ...lastWeek)],
    ['What other weeks resembled last week?', lineOf('sessions', ...lastWeek)],
    ['any week with the same pattern in key events as last week', lineOf('keyEvents', ...lastWeek)],
    ['Did anything like last week happen before?', lineOf('sessions', ...lastWeek)],
    ['When did conversions last run like in October?', lineOf('keyEvents', '2026-10-01', '2026-10-31')],
    // Too few days to have a course, and none that were named.
    ['When did sessions last look like yesterday?', lineOf('sessions', ...lastWeek)],
    ['When did this last look like this?', lineOf('sessions', ...lastWeek)],
    ['when did sessions last look like this', lineOf('sessions', ...lastWeek)],
    ['Are there any similar weeks?', lineOf('sessions', ...lastWeek)],
  ])('%s', (question, line) => {
    expect(planLine(ask(question))).toBe(line);
  });

  it.each([
    'When did this last look like this?',
    'When did it last look like that?',
    'Has this ever happened before?',
    'has something like this happened before',
    'When was the last time it looked like this?',
    'have we ever seen anything like this before?',
    'when did this last happen?',
    'any similar weeks?',
    'Wann sah das zuletzt so aus?',
    'Wann sah es das letzte Mal so aus?',
    'Ist das schon einmal passiert?',
    'Gab es so etwas schon mal?',
    'Gibt es ähnliche Wochen?',
    'Est-ce que c’est déjà arrivé ?',
    'Y a-t-il des semaines similaires ?',
    '¿Esto ya había pasado antes?',
    '¿Ha pasado esto antes?',
    '¿Hay semanas parecidas?',
    'È già successo?',
    'Ci sono settimane simili?',
    'Isso já aconteceu antes?',
    'Há semanas parecidas?',
    'Wanneer zag het er voor het laatst zo uit?',
    'Is dit eerder gebeurd?',
    '以前にも同じことがありましたか？',
    '前回このようになったのはいつですか？',
    '以前有过类似的情况吗？',
    '上次出现这种情况是什么时候？',
    '전에도 이런 적이 있었나요?',
    '마지막으로 이랬던 게 언제인가요?',
    'Bu daha önce oldu mu?',
    'En son ne zaman böyleydi?',
    'هل حدث هذا من قبل؟',
    'متى حدث هذا آخر مرة؟',
    'क्या ऐसा पहले हुआ है?',
    'पिछली बार ऐसा कब हुआ था?',
  ])('is about what the question before was: %s', (question) => {
    expect(planLine(ask(question, [before]))).toBe(ofBefore);
  });

  it.each([
    ['Wann sahen die Sitzungen zuletzt so aus wie letzte Woche?', 'sessions'],
    ['Wann lief der Umsatz das letzte Mal wie letzte Woche?', 'totalRevenue'],
    ['À quand remonte la dernière fois que les sessions ont ressemblé à la semaine dernière ?', 'sessions'],
    ['¿Cuándo fue la última vez que las sesiones se parecieron a la semana pasada?', 'sessions'],
    ['Quando è stata l’ultima volta che le sessioni sono andate come la settimana scorsa?', 'sessions'],
    ['Quando foi a última vez que as sessões ficaram parecidas com a semana passada?', 'sessions'],
    ['Wanneer zagen de sessies er voor het laatst zo uit als vorige week?', 'sessions'],
    ['セッションが先週と似た動きをしたのはいつですか？', 'sessions'],
    ['会话数上次像上周这样是什么时候？', 'sessions'],
    ['세션이 마지막으로 지난주처럼 보였던 때는 언제인가요?', 'sessions'],
    ['Oturumlar en son ne zaman geçen hafta gibiydi?', 'sessions'],
    ['متى كانت آخر مرة بدت فيها الجلسات مثل الأسبوع الماضي؟', 'sessions'],
    ['सेशन पिछली बार पिछले हफ्ते जैसे कब थे?', 'sessions'],
  ])('in other languages: %s', (question, metric) => {
    expect(planLine(ask(question))).toBe(lineOf(metric, ...lastWeek));
  });

  it('leaves other questions what they are', () => {
    const kindOf = (question: string) => ask(question).kind;
    expect(kindOf('What did traffic look like this week?')).toBe('kpi');
    expect(kindOf('How did sessions look last week compared to the week before?')).toBe('comparison');
    for (const question of [
      'When did we last have more than 500 sessions?',
      'When did sessions by country last look like last week?',
      'When did sessions and revenue last look like last week?',
      'When did the weather last look like this?',
      'When did sessions last look like a unicorn?',
      'Which weeks were like Christmas on the moon?',
      'Which weeks had the most sessions last month?',
    ]) {
      expect([question, kindOf(question)]).not.toEqual([question, 'similar']);
    }
  });

  it('goes on after it', () => {
    const plan = ask('When did sessions last look like last week?');
    const then = [{ question: 'When did sessions last look like last week?', plan }];
    expect(planLine(ask('and revenue?', then))).toBe(lineOf('totalRevenue', ...lastWeek));
    expect(planLine(ask('on mobile?', then))).toBe(lineOf('sessions', ...lastWeek, ' | deviceCategory exact mobile'));
  });
});
