import { describe, expect, it } from 'vitest';
import { planLine } from '../test-plan-line.ts';
import { shop } from '../test-properties.ts';
import { understand } from '../understand.ts';

const days = '2026-10-26..2026-11-22';
const read = (question: string) =>
  planLine(understand({ question, persona: 'general', property: shop, today: '2026-11-23' }));

describe('a limit of groups that are left out', () => {
  it.each([
    [
      'which browser has the highest engagement rate, ignoring browsers with fewer than 50 sessions',
      `top desc 10 engagementRate,sessions by browser ${days} | sessions greater_than_or_equal 50`,
    ],
    [
      'excluding pages with under 100 views, which pages have the highest bounce rate',
      `top desc 10 bounceRate,screenPageViews by pagePath ${days} | screenPageViews greater_than_or_equal 100`,
    ],
    [
      'conversion rate by campaign, leave out campaigns below 1 %',
      `breakdown sessionKeyEventRate by sessionCampaignName ${days} | sessionKeyEventRate greater_than_or_equal 0.01`,
    ],
    [
      'bounce rate by landing page without pages below 50 sessions',
      `breakdown bounceRate,sessions by landingPage ${days} | sessions greater_than_or_equal 50`,
    ],
    [
      'revenue by channel, ignore channels with no conversions',
      `breakdown totalRevenue,keyEvents by sessionDefaultChannelGroup ${days} | keyEvents greater_than 0`,
    ],
    ['bounce rate by page but not for pages with between 10 and 50 views', 'clarify'],
  ])('is turned into one of those that stay: %s', (question, line) => {
    expect(read(question)).toBe(line);
  });

  const kept = `breakdown bounceRate,sessions by browser ${days} | sessions greater_than_or_equal 50`;
  it.each([
    'Absprungrate nach Browser, ohne Browser mit weniger als 50 Sitzungen',
    'taux de rebond par navigateur, sans les navigateurs avec moins de 50 sessions',
    'tasa de rebote por navegador, excluyendo navegadores con menos de 50 sesiones',
    'taxa de rejeição por navegador, sem navegadores com menos de 50 sessões',
    'frequenza di rimbalzo per browser, esclusi i browser con meno di 50 sessioni',
    'bouncepercentage per browser, zonder browsers met minder dan 50 sessies',
    "tarayıcıya göre hemen çıkma oranı, 50'den az oturumu olan tarayıcılar hariç",
    'ブラウザ別の直帰率、セッション50未満のブラウザを除く',
    '各浏览器的跳出率，不包括会话数少于50的浏览器',
    '브라우저별 이탈률, 세션 50 미만 브라우저 제외',
    'معدل الارتداد حسب المتصفح باستثناء المتصفحات التي لديها أقل من 50 جلسة',
    'ब्राउज़र के अनुसार बाउंस रेट, 50 से कम सत्र वाले ब्राउज़र को छोड़कर',
  ])('is turned in every language: %s', (question) => {
    expect(read(question)).toBe(kept);
  });

  it.each([
    [
      'sessions by country except Germany with more than 100 sessions',
      `breakdown sessions by country ${days} | not country exact Germany; sessions greater_than 100`,
    ],
    [
      'top 10 landing pages by bounce rate excluding direct, with more than 50 sessions',
      `top desc 10 bounceRate,sessions by landingPage ${days} | not sessionDefaultChannelGroup exact Direct; sessions greater_than 50`,
    ],
    [
      'sessions without bounces in channels with more than 50 sessions',
      `breakdown sessions,bounceRate by sessionDefaultChannelGroup ${days} | bounceRate equal 0; sessions greater_than 50`,
    ],
  ])('stays as it is where something else is left out: %s', (question, line) => {
    expect(read(question)).toBe(line);
  });

  it('is not what the groups are ordered by', () => {
    expect(read('pages with more than 100 views and the highest bounce rate')).toBe(
      `top desc 10 bounceRate,screenPageViews by pagePath ${days} | screenPageViews greater_than 100`,
    );
  });
});
