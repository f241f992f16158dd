import { describe, expect, it } from 'vitest';
import { planLine } from '../test-plan-line.ts';
import { shop } from '../test-properties.ts';
import { understand } from '../understand.ts';

const days = '2026-10-26..2026-11-22';
const month = '2026-10-01..2026-10-31';
const before = 'vs 2026-09-28..2026-10-25';
const read = (question: string) =>
  planLine(understand({ question, persona: 'general', property: shop, today: '2026-11-23' }));

describe('the weekend against the other days', () => {
  it.each([
    ['How does weekend traffic compare with weekday traffic?', 'sessions'],
    ['is revenue higher at the weekend or on weekdays?', 'totalRevenue'],
    ['Traffic am Wochenende im Vergleich zu Werktagen', 'sessions'],
    ['trafic le week-end par rapport aux jours ouvrés', 'sessions'],
    ['compara el tráfico del fin de semana con los días laborables', 'sessions'],
    ['compare o tráfego do fim de semana com os dias úteis', 'sessions'],
    ['confronta il traffico del weekend con i giorni feriali', 'sessions'],
    ['verkeer in het weekend vergeleken met werkdagen', 'sessions'],
    ['土日と平日のトラフィックを比較', 'sessions'],
    ['比较周末和工作日的流量', 'sessions'],
    ['주말과 평일 트래픽 비교', 'sessions'],
  ])('shows every day of the week: %s', (question, metric) => {
    expect(read(question)).toBe(`breakdown ${metric} by dayOfWeekName ${days}`);
  });

  it('is only the weekend where nothing is set against it', () => {
    expect(read('weekend traffic last month')).toBe(
      `kpi sessions ${month} vs 2026-09-01..2026-09-30 | dayOfWeekName in_list Saturday/Sunday`,
    );
  });
});

describe('how long', () => {
  it.each([
    'How long do users from Japan stay on the site',
    'Wie lange bleiben Nutzer aus Japan auf der Seite?',
    'combien de temps les utilisateurs du Japon restent-ils sur le site',
    '¿cuánto tiempo se quedan los usuarios de Japón en el sitio?',
    'hoe lang blijven gebruikers uit Japan op de site',
  ])('is the length of visits: %s', (question) => {
    expect(read(question)).toBe(`kpi averageSessionDuration ${days} ${before} | country exact Japan`);
  });

  it.each([
    'combien de temps les visiteurs restent-ils en moyenne sur le site ?',
    'quanto tempo em média os visitantes ficam no site?',
    '访客平均在网站停留多久？',
  ])('is said with any verb of staying: %s', (question) => {
    expect(read(question)).toBe(`kpi averageSessionDuration ${days} ${before}`);
  });

  it.each([
    'combien de visiteurs restent sur le site',
    'how long do people take to buy',
    'how long ago did we launch',
    'how long do products stay in the cart',
  ])('is asked back where it is of something else: %s', (question) => {
    expect(read(question)).toBe('clarify');
  });
});

describe('the figure that a list is in order by', () => {
  it.each([
    [
      'sessions by channel last month sorted by conversions',
      `keyEvents,sessions by sessionDefaultChannelGroup ${month}`,
    ],
    [
      'Sitzungen nach Kanal letzten Monat, sortiert nach Conversions',
      `keyEvents,sessions by sessionDefaultChannelGroup ${month}`,
    ],
    ['sessions by country, sort them by bounce rate', `bounceRate,sessions by country ${days}`],
  ])('comes first: %s', (question, line) => {
    expect(read(question)).toBe(`breakdown ${line}`);
  });

  it.each([
    ['list the 5 worst converting channels last quarter', 'top asc 5'],
    ['top 3 converting channels last quarter', 'top desc 3'],
  ])('is the conversion rate of what converts: %s', (question, top) => {
    expect(read(question)).toBe(`${top} sessionKeyEventRate by sessionDefaultChannelGroup 2026-07-01..2026-09-30`);
  });
});

describe('engagement time per session', () => {
  it.each([
    'average engagement time per session last month',
    'durchschnittliche Interaktionszeit pro Sitzung letzten Monat',
    "temps d'engagement moyen par session le mois dernier",
    'tiempo medio de interacción por sesión el mes pasado',
    '先月のセッションあたりの平均エンゲージメント時間',
    '上个月每次会话的平均互动时长',
    'geçen ay oturum başına ortalama etkileşim süresi',
  ])('is engagement time and sessions: %s', (question) => {
    expect(read(question)).toBe(`kpi userEngagementDuration,sessions ${month} vs 2026-09-01..2026-09-30`);
  });
});
