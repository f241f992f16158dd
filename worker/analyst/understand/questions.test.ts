import { describe, expect, it } from 'vitest';
import { isData, type Plan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { sayQuestion } from './answer/say-question.ts';
import { english } from './lexicon/en/lexicon.ts';
import { planLine } from './test-plan-line.ts';
import { publisher, shop, software } from './test-properties.ts';
import { understand } from './understand.ts';

/** A Monday. */
const today = '2026-11-23';
const read = (question: string, property: PropertyProfile = shop) =>
  understand({ question, persona: 'general', property, today });

type Row = [question: string, plan: string, property?: PropertyProfile];
const asked: Row[] = [];
const reads = (rows: Row[]) => {
  asked.push(...rows);
  it.each(rows)('%s', (question, plan, property) => {
    expect(planLine(read(question, property))).toBe(plan);
  });
};

describe('parts of months and other spans', () => {
  reads([
    ['sessions in the first 10 days of October', 'kpi sessions 2026-10-01..2026-10-10 vs 2026-09-21..2026-09-30'],
    ['sessions in the last 5 days of September 2026', 'kpi sessions 2026-09-26..2026-09-30 vs 2026-09-21..2026-09-25'],
    ['revenue in the last week of October', 'kpi totalRevenue 2026-10-25..2026-10-31 vs 2026-10-18..2026-10-24'],
    ['users in the second half of October', 'kpi activeUsers 2026-10-16..2026-10-31 vs 2026-09-30..2026-10-15'],
    ['users in the first half of March 2025', 'kpi activeUsers 2025-03-01..2025-03-15 vs 2025-02-14..2025-02-28'],
    ['Jan-Mar revenue', 'kpi totalRevenue 2026-01-01..2026-03-31 vs 2025-10-01..2025-12-31'],
    ['sessions jan–mar 2025 by channel', 'breakdown sessions by sessionDefaultChannelGroup 2025-01-01..2025-03-31'],
    ['sessions 2026/10/05', 'kpi sessions 2026-10-05 vs 2026-10-04'],
    ['Black Friday revenue compared to last year', 'comparison totalRevenue 2025-11-28 vs 2024-11-29'],
    ["Black Friday revenue vs last year's Black Friday", 'comparison totalRevenue 2025-11-28 vs 2024-11-29'],
  ]);

  it('compares Black Friday with the one before', () => {
    const november = understand({
      question: 'Black Friday revenue vs last year',
      persona: 'mgr',
      property: shop,
      today: '2026-12-01',
    });
    expect(planLine(november)).toBe('comparison totalRevenue 2026-11-27 vs 2025-11-28');
  });

  it.each([
    ['revenue FY2025', 'kpi totalRevenue 2025-01-01..2025-12-31 vs 2024-01-01..2024-12-31'],
    ['revenue fy26', 'kpi totalRevenue 2026-01-01..2026-11-23 vs 2025-01-01..2025-11-23'],
    ['revenue last financial year', 'kpi totalRevenue 2025-01-01..2025-12-31 vs 2024-01-01..2024-12-31'],
    ['revenue this fiscal year', 'kpi totalRevenue 2026-01-01..2026-11-23 vs 2025-01-01..2025-11-23'],
  ])('takes the calendar year for the fiscal year, and says so: %s', (question, line) => {
    const plan = read(question);
    expect(planLine(plan)).toBe(line);
    expect(plan).toMatchObject({ assumptions: expect.arrayContaining([expect.stringContaining('fiscal year')]) });
  });
});

describe('a period that is only said by the one before it', () => {
  const october = '2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30';
  const week = '2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15';
  it.each<Row>([
    ['revenue compared to the previous month', `comparison totalRevenue ${october}`],
    ['orders vs the previous week', `comparison ecommercePurchases ${week}`],
    ['Umsatz im Vergleich zum Vormonat', `comparison totalRevenue ${october}`],
    ['daily signups compared to the previous week', `trend day keyEvents:sign_up ${week}`, software],
    ['weekly signups compared to the previous week', `comparison keyEvents:sign_up ${week}`, software],
  ])('is the last complete one, and the answer says so: %s', (question, line, property) => {
    const plan = read(question, property);
    expect(planLine(plan)).toBe(line);
    expect(plan).toMatchObject({
      assumptions: [expect.stringMatching(/^(No period was named|Es wurde kein Zeitraum)/)],
    });
  });
});

describe('all of a period beside one that is not over', () => {
  const whole = 'comparison totalRevenue 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-31';
  it.each([
    ['revenue this month vs the whole of last month', whole],
    ['revenue this month compared to all of October', whole],
    ['revenue this month against the full last month', whole],
    ['Umsatz diesen Monat im Vergleich zum ganzen letzten Monat', whole],
    ["chiffre d'affaires ce mois-ci par rapport au mois dernier entier", whole],
    ['ingresos de este mes comparado con todo el mes pasado', whole],
  ])('is not cut to as many days, and the answer says so: %s', (question, line) => {
    const plan = read(question);
    expect(planLine(plan)).toBe(line);
    expect(plan).toMatchObject({
      assumptions: expect.arrayContaining([
        expect.stringMatching(/equally long|gleich lang|même durée|misma duración/),
      ]),
    });
  });

  it('meets as many days of it where all of it is not said', () => {
    expect(planLine(read('revenue this month vs last month for the whole site'))).toBe(
      'comparison totalRevenue 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
    );
  });
});

describe('parts of a longer unit', () => {
  reads([
    ['sessions in the first half of last month', 'kpi sessions 2026-10-01..2026-10-15 vs 2026-09-16..2026-09-30'],
    [
      'orders in the first 3 weeks of september',
      'kpi ecommercePurchases 2026-09-01..2026-09-21 vs 2026-08-11..2026-08-31',
    ],
    ['revenue in the last 10 days of last month', 'kpi totalRevenue 2026-10-22..2026-10-31 vs 2026-10-12..2026-10-21'],
    ['sessions in the second month of last quarter', 'kpi sessions 2026-08-01..2026-08-31 vs 2026-07-01..2026-07-31'],
    ['sessions per day in the final week of October', 'trend day sessions 2026-10-25..2026-10-31'],
    ['last day of october sessions', 'kpi sessions 2026-10-31 vs 2026-10-30'],
    [
      'first week of this month vs last week of last month, revenue',
      'comparison totalRevenue 2026-11-01..2026-11-07 vs 2026-10-25..2026-10-31',
    ],
    ['top 3 days by revenue', 'top desc 3 totalRevenue by date 2026-10-26..2026-11-22'],
    ['sessions since the start of September', 'kpi sessions 2026-09-01..2026-11-23 vs 2026-06-09..2026-08-31'],
    ['sessions in the first half of last quarter', 'clarify'],
  ]);
});

describe('days that need what stands beside them', () => {
  reads([
    ['black friday revenue 2025', 'kpi totalRevenue 2025-11-28 vs 2024-11-29'],
    ['october sessions by channel 2025', 'breakdown sessions by sessionDefaultChannelGroup 2025-10-01..2025-10-31'],
    ['revenue for october vs 2025', 'comparison totalRevenue 2026-10-01..2026-10-31 vs 2025-10-01..2025-10-31'],
    [
      'sessions in the third quarter vs the second',
      'comparison sessions 2026-07-01..2026-09-30 vs 2026-04-01..2026-06-30',
    ],
    [
      'orders Friday to Sunday in October',
      'kpi ecommercePurchases 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | dayOfWeekName in_list Friday/Saturday/Sunday',
    ],
    ['easter sunday revenue', 'kpi totalRevenue 2026-04-05 vs 2025-04-20'],
    ['revenue over Easter', 'clarify'],
    ['revenue on thanksgiving', 'kpi totalRevenue 2025-11-27 vs 2024-11-28'],
    ['nov 1-15 vs oct 20-nov 5 sessions', 'comparison sessions 2026-11-01..2026-11-15 vs 2026-10-20..2026-11-05'],
    // One within the other would be mostly the same days.
    ['last 7 days vs last 28 days sessions', 'comparison sessions 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15'],
  ]);
});

describe('what was done to products, and what was not', () => {
  reads([
    [
      'products viewed but not bought last month',
      'breakdown itemsViewed,itemsPurchased by itemName 2026-10-01..2026-10-31 | itemsViewed greater_than 0; itemsPurchased equal 0',
    ],
    [
      'brands that people looked at but never bought',
      'breakdown itemsViewed,itemsPurchased by itemBrand 2026-10-26..2026-11-22 | itemsViewed greater_than 0; itemsPurchased equal 0',
    ],
    ['users who added to cart but did not buy', 'funnel add_to_cart > purchase 2026-10-26..2026-11-22'],
    [
      'how many items were added to the cart but not purchased',
      'kpi itemsAddedToCart,itemsPurchased 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25',
    ],
    ['products bought but never viewed', 'clarify'],
  ]);
});

describe('limits', () => {
  reads([
    [
      'channels with over 3% purchases',
      'breakdown sessions,sessionKeyEventRate:purchase by sessionDefaultChannelGroup 2026-10-26..2026-11-22 | sessionKeyEventRate:purchase greater_than 0.03',
    ],
    [
      'landing pages with less than 2% conversions',
      'breakdown sessions,sessionKeyEventRate by landingPage 2026-10-26..2026-11-22 | sessionKeyEventRate less_than 0.02',
    ],
    ['purchases over 100€ by country', 'clarify'],
    ['campaigns with more than 500 dollars', 'clarify'],
    [
      'products that made more than 200 euros',
      'breakdown itemRevenue by itemName 2026-10-26..2026-11-22 | itemRevenue greater_than 200',
    ],
    [
      'plans with fewer than 10 sign ups last month',
      'breakdown keyEvents:sign_up by customEvent:plan 2026-10-01..2026-10-31 | keyEvents:sign_up less_than 10',
      software,
    ],
    ['export time over 5 seconds by plan', 'clarify', software],
  ]);
});

describe('one event among others', () => {
  reads([
    ['sessions and file downloads last month', 'clarify'],
    ['file downloads per session', 'clarify'],
    [
      'video starts and video completions last month',
      'breakdown eventCount by eventName 2026-10-01..2026-10-31 | eventName in_list video_start/video_complete',
    ],
    [
      'all events except session_start and first_visit by country',
      'breakdown eventCount by eventName,country 2026-10-26..2026-11-22 | not eventName in_list session_start/first_visit',
    ],
    [
      'users who started checkout last week',
      'kpi activeUsers 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | eventName exact begin_checkout',
    ],
    ['sessions until conversion', 'clarify'],
    ['time from first visit to purchase', 'refuse'],
  ]);
});

describe('what is set against itself', () => {
  reads([
    [
      'safari users on desktop vs safari users on mobile',
      'breakdown activeUsers by deviceCategory 2026-10-26..2026-11-22 | browser exact Safari; deviceCategory in_list desktop/mobile',
    ],
    ['weekend revenue vs weekday revenue last month', 'breakdown totalRevenue by dayOfWeekName 2026-10-01..2026-10-31'],
    [
      'sessions from source newsletter and medium email last week',
      'kpi sessions 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | sessionSource exact newsletter; sessionMedium exact email',
    ],
    [
      'campaigns whose name ends with "_x" last month by sessions',
      'breakdown sessions by sessionCampaignName 2026-10-01..2026-10-31 | sessionCampaignName ends_with _x',
    ],
  ]);
});

describe('what goes with the question before', () => {
  const planAfter = (questions: string[]) => {
    const history: { question: string; plan: Plan }[] = [];
    for (const question of questions) {
      const plan = understand({ question, persona: 'general', property: shop, today, history: [...history] });
      history.push({ question, plan });
    }
    return planLine(history.at(-1)!.plan);
  };

  it.each([
    [
      'sessions by channel last month',
      'add users',
      'breakdown sessions,activeUsers by sessionDefaultChannelGroup 2026-10-01..2026-10-31',
    ],
    ['sessions by device', 'plus revenue', 'breakdown sessions,totalRevenue by deviceCategory 2026-10-26..2026-11-22'],
    ['sessions last week', 'now add country', 'breakdown sessions by country 2026-11-16..2026-11-22'],
    [
      'sessions by country last month',
      'which of those has the highest bounce rate',
      'top desc 10 bounceRate by country 2026-10-01..2026-10-31',
    ],
    [
      'users in Berlin last week',
      'and in Austria?',
      'kpi activeUsers 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | country exact Austria',
    ],
  ])('%s: %s', (first, next, line) => {
    expect(planAfter([first, next])).toBe(line);
  });
});

describe('open funnels', () => {
  reads([
    ['open funnel from view_item to purchase last month', 'open funnel view_item > purchase 2026-10-01..2026-10-31'],
    [
      'how many people viewed an item, added to cart and purchased, in any order',
      'open funnel view_item > add_to_cart > purchase 2026-10-26..2026-11-22',
    ],
    ['countries by sessions in any order', 'breakdown sessions by country 2026-10-26..2026-11-22'],
  ]);
});

describe('the first of each group', () => {
  reads([
    ['top product per country', 'top desc 1 each country itemRevenue by itemName,country 2026-10-26..2026-11-22'],
    [
      'most viewed page for each device',
      'top desc 1 each deviceCategory screenPageViews by pagePath,deviceCategory 2026-10-26..2026-11-22',
    ],
    [
      'top 3 landing pages within each channel last month',
      'top desc 3 each sessionDefaultChannelGroup sessions by landingPage,sessionDefaultChannelGroup 2026-10-01..2026-10-31',
    ],
    // A line for each of the first five; the days have no ranking of their own.
    ['sessions per day for the top 5 pages last week', 'top desc 5 sessions by pagePath,date 2026-11-16..2026-11-22'],
  ]);

  it.each([
    ['top 5 pages and devices', 'top desc 5 screenPageViews by pagePath,deviceCategory 2026-10-26..2026-11-22'],
    [
      'top 3 countries per device and channel',
      'top desc 3 activeUsers by country,deviceCategory,sessionDefaultChannelGroup 2026-10-26..2026-11-22',
    ],
  ])('is one list of pairs, and the answer says so: %s', (question, line) => {
    const plan = read(question);
    expect(planLine(plan)).toBe(line);
    expect(plan).toMatchObject({ assumptions: expect.arrayContaining([expect.stringContaining('pairs')]) });
  });

  it('is one list of its own where there is one group', () => {
    expect(read('top products last month')).toMatchObject({ assumptions: [] });
  });
});

describe('three periods side by side', () => {
  reads([
    ['August vs September vs October sessions', 'trend month sessions 2026-08-01..2026-10-31'],
    ['compare Q1, Q2 and Q3 revenue', 'trend month totalRevenue 2026-01-01..2026-09-30'],
    ['sessions Monday vs Tuesday vs Wednesday', 'trend day sessions 2026-11-16..2026-11-18'],
  ]);
});

describe('limits', () => {
  reads([
    [
      'landing pages with between 10 and 50 conversions last month',
      'breakdown keyEvents by landingPage 2026-10-01..2026-10-31 | keyEvents greater_than_or_equal 10; keyEvents less_than_or_equal 50',
    ],
    [
      'pages with 100-200 views',
      'breakdown screenPageViews by pagePath 2026-10-26..2026-11-22 | screenPageViews greater_than_or_equal 100; screenPageViews less_than_or_equal 200',
    ],
    ['sessions 5 - 10 November', 'kpi sessions 2026-11-05..2026-11-10 vs 2026-10-30..2026-11-04'],
    [
      'pages with average session duration longer than 2 minutes',
      'breakdown averageSessionDuration by pagePath 2026-10-26..2026-11-22 | averageSessionDuration greater_than 120',
    ],
    [
      'landing pages where visits last longer than 90 seconds',
      'breakdown sessions,averageSessionDuration by landingPage 2026-10-26..2026-11-22 | averageSessionDuration greater_than 90',
    ],
  ]);

  it.each(['sessions longer than 2 minutes', 'more than 100 sessions last week'])(
    'asks which groups a limit is for: %s',
    (question) => {
      const plan = read(question);
      expect(plan).toMatchObject({ kind: 'clarify', reason: expect.stringContaining('groups') });
      const options = plan.kind === 'clarify' ? plan.options : [];
      for (const option of options) {
        expect(read(option.question)).toMatchObject({ kind: 'breakdown', filters: [{ op: 'greater_than' }] });
      }
    },
  );
});

describe('whose figures they are', () => {
  reads([
    [
      'users who signed up last week',
      'kpi activeUsers 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | eventName exact sign_up',
      software,
    ],
    ['how many people logged in yesterday', 'kpi activeUsers 2026-11-22 vs 2026-11-21 | eventName exact login'],
    ['who signed up last week', 'refuse', software],
    [
      'bounce rate of new users',
      'kpi bounceRate 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | newVsReturning exact new',
    ],
    [
      'how many orders did visitors from Google make last week',
      'kpi ecommercePurchases 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | sessionSource exact google',
    ],
  ]);
});

describe('clicks and impressions', () => {
  reads([
    [
      'ad clicks, impressions and cost last month',
      'kpi advertiserAdClicks,advertiserAdImpressions,advertiserAdCost 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
    ],
    [
      'ad cost and clicks by campaign',
      'breakdown advertiserAdCost,advertiserAdClicks by sessionCampaignName 2026-10-26..2026-11-22',
    ],
    ['clicks last week', 'clarify'],
    ['impressions last week', 'clarify'],
  ]);
});

describe('what needs no figures', () => {
  it.each(['what is our time zone?', 'which currency do we report in?', 'what is the property id?'])(
    'tells what is known of the property: %s',
    (question) => {
      const reason = expect.stringMatching(/Lampenladen.*properties\/1001.*Europe\/Berlin.*EUR/);
      expect(read(question)).toMatchObject({ kind: 'refuse', reason });
    },
  );

  reads([
    ['how is bounce rate calculated?', 'explain bounceRate'],
    ['what is a session?', 'explain sessions'],
    ['what does engagement rate mean', 'explain engagementRate'],
    ['define key event', 'explain keyEvents'],
    ['difference between users and sessions', 'explain activeUsers,sessions'],
    ['how do you compute conversion rate', 'explain sessionKeyEventRate'],
    ['What’s a landing page?', 'explain landingPage'],
    ['what is source / medium in GA4', 'explain sessionSourceMedium'],
    ['what is engagement rate', 'explain engagementRate'],
    ['what is our engagement rate', 'kpi engagementRate 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25'],
    ['what is the bounce rate', 'kpi bounceRate 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25'],
    ['what is bounce rate by device', 'breakdown bounceRate by deviceCategory 2026-10-26..2026-11-22'],
  ]);
});

describe('lines and shares', () => {
  reads([
    ['How is revenue trending this year?', 'trend month totalRevenue 2026-01-01..2026-11-23'],
    ['trending pages last week', 'top desc 10 screenPageViews by pagePath 2026-11-16..2026-11-22'],
    [
      'Sessions in March versus April versus May by channel',
      'breakdown sessions by sessionDefaultChannelGroup,yearMonth 2026-03-01..2026-05-31',
    ],
    [
      'revenue by product category and month in 2026',
      'breakdown itemRevenue by itemCategory,yearMonth 2026-01-01..2026-11-23',
    ],
    [
      'revenue by device, channel and month',
      'breakdown totalRevenue by deviceCategory,sessionDefaultChannelGroup,yearMonth 2025-11-01..2026-10-31',
    ],
    ['Weekly revenue for the last quarter', 'trend week totalRevenue 2026-07-01..2026-09-30'],
    ['revenue by item brand for the last 2 quarters', 'breakdown itemRevenue by itemBrand 2026-04-01..2026-09-30'],
    [
      'what percentage of sessions ended in a sign up?',
      'kpi sessionKeyEventRate:sign_up 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25',
      software,
    ],
    ['mobile traffic vs everything else', 'breakdown sessions by deviceCategory 2026-10-26..2026-11-22'],
    [
      'is organic search or paid search bringing more revenue',
      'breakdown totalRevenue by sessionDefaultChannelGroup 2026-10-26..2026-11-22 | sessionDefaultChannelGroup in_list Organic Search/Paid Search',
    ],
  ]);
});

describe('occasions', () => {
  reads([
    ['Christmas 2025 revenue', 'kpi totalRevenue 2025-12-24..2025-12-26 vs 2024-12-24..2024-12-26'],
    ['users last Friday', 'kpi activeUsers 2026-11-20 vs 2026-11-13'],
    [
      'sales over the weekend',
      'kpi purchaseRevenue,ecommercePurchases 2026-11-21..2026-11-22 vs 2026-11-14..2026-11-15',
    ],
    ['revenue MTD vs last MTD', 'comparison totalRevenue 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23'],
    ['ytd revenue vs last year ytd', 'comparison totalRevenue 2026-01-01..2026-11-23 vs 2025-01-01..2025-11-23'],
  ]);
});

describe('figures', () => {
  reads([
    [
      'engaged sessions per user last 28 days',
      'kpi engagedSessions,activeUsers 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25',
    ],
    ['add to cart rate by product', 'breakdown cartToViewRate by itemName 2026-10-26..2026-11-22'],
    ['conversion rate by product', 'breakdown purchaseToViewRate by itemName 2026-10-26..2026-11-22'],
    [
      'conversion rate from checkout to purchase',
      'kpi checkouts,ecommercePurchases 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25',
    ],
    [
      'Campaigns with zero conversions last month',
      'breakdown keyEvents,sessions by sessionCampaignName 2026-10-01..2026-10-31 | keyEvents equal 0',
    ],
    [
      'cpc and ctr of google ads campaigns',
      'breakdown advertiserAdCostPerClick,advertiserAdClicks,advertiserAdImpressions by sessionCampaignName 2026-10-26..2026-11-22 | sessionSourceMedium exact google / cpc',
    ],
    [
      'cpc traffic last week',
      'kpi sessions 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | sessionMedium exact cpc',
    ],
    ['clicks by campaign last month', 'breakdown advertiserAdClicks by sessionCampaignName 2026-10-01..2026-10-31'],
    ['promotions with most clicks', 'top desc 10 promotionClicks by itemPromotionName 2026-10-26..2026-11-22'],
    [
      'Google search impressions by page',
      'breakdown organicGoogleSearchImpressions by landingPagePlusQueryString 2026-10-26..2026-11-22',
    ],
    [
      'do mobile users convert better than desktop users?',
      'breakdown sessionKeyEventRate by deviceCategory 2026-10-26..2026-11-22 | deviceCategory in_list mobile/desktop',
    ],
    [
      'how did new users convert last month',
      'kpi keyEvents 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | newVsReturning exact new',
    ],
    [
      'how many new users bought something last month',
      'kpi totalPurchasers 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | newVsReturning exact new',
    ],
    ['what pages do new users land on first', 'breakdown newUsers by landingPage 2026-10-26..2026-11-22'],
    ['How many customers purchased more than once?', 'refuse'],
  ]);
});

describe('filters', () => {
  reads([
    [
      'traffic from google / organic by landing page',
      'breakdown sessions by landingPage 2026-10-26..2026-11-22 | sessionSourceMedium exact google / organic',
    ],
    [
      'Show sessions where the landing page starts with /blog',
      'kpi sessions 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | landingPage begins_with /blog',
    ],
    [
      '404 page views',
      'kpi screenPageViews 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | pageTitle regexp 404|not found',
    ],
    [
      'how many users speak German',
      'kpi activeUsers 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | language exact German',
    ],
    [
      'sessions from paid search excluding brand campaigns',
      'kpi sessions 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | sessionDefaultChannelGroup exact Paid Search; not sessionCampaignName contains brand',
    ],
    [
      'campaign contains sale or promo last month',
      'breakdown sessions by sessionCampaignName 2026-10-01..2026-10-31 | sessionCampaignName regexp sale|promo',
    ],
    [
      'pages whose path contains shop or sale',
      'breakdown screenPageViews by pagePath 2026-10-26..2026-11-22 | pagePath regexp shop|sale',
    ],
    [
      'revenue from email campaigns in the last 6 months by month',
      'trend month totalRevenue 2026-05-01..2026-10-31 | sessionDefaultChannelGroup exact Email',
    ],
    ['outbound clicks by link', 'breakdown eventCount by linkUrl 2026-10-26..2026-11-22 | eventName exact click'],
    ['events by name last week', 'breakdown eventCount by eventName 2026-11-16..2026-11-22'],
    ['which pages do people leave from?', 'refuse'],
    [
      "what's our traffic like compared to a year ago",
      'comparison sessions 2026-10-26..2026-11-22 vs 2025-10-26..2025-11-22',
    ],
  ]);
});

describe('days and weeks', () => {
  reads([
    ['How did conversions do in the week of Nov 9?', 'kpi keyEvents 2026-11-09..2026-11-15 vs 2026-11-02..2026-11-08'],
    [
      'How many users in the last three complete months?',
      'kpi activeUsers 2026-08-01..2026-10-31 vs 2026-05-01..2026-07-31',
    ],
    ['revenue over the last 3 years by year', 'breakdown totalRevenue by year 2023-01-01..2025-12-31'],
    [
      'Black Friday weekend sales',
      'kpi purchaseRevenue,ecommercePurchases 2025-11-28..2025-11-30 vs 2024-11-29..2024-12-01',
    ],
    ['conversions last Tuesday vs the Tuesday before', 'comparison keyEvents 2026-11-17 vs 2026-11-10'],
    [
      'by how much did traffic change year on year in October?',
      'comparison sessions 2026-10-01..2026-10-31 vs 2025-10-01..2025-10-31',
    ],
    [
      'give me a monthly report for October',
      'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
    ],
    ['revenue in Q4 so far', 'kpi totalRevenue 2026-10-01..2026-11-23 vs 2026-07-01..2026-08-23'],
    ['last 12 months revenue by month', 'trend month totalRevenue 2025-11-01..2026-10-31'],
    [
      'mobile vs desktop bounce rate trend over the last 6 months',
      'breakdown bounceRate by deviceCategory,isoYearIsoWeek 2026-05-23..2026-11-22 | deviceCategory in_list mobile/desktop',
    ],
  ]);
});

describe('events and figures of its own', () => {
  reads([
    [
      'how many users started a trial last month?',
      'kpi activeUsers 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | eventName exact trial_start',
      software,
    ],
    [
      'how many articles did people read per session?',
      'kpi screenPageViewsPerSession 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25',
      publisher,
    ],
    [
      'most read article categories',
      'top desc 10 screenPageViews by customEvent:article_category 2026-10-26..2026-11-22',
      publisher,
    ],
    [
      'average items per order',
      'kpi itemsPurchased,ecommercePurchases 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25',
    ],
    ['how many carts were abandoned yesterday', 'kpi addToCarts,checkouts,ecommercePurchases 2026-11-22 vs 2026-11-21'],
    [
      'form starts vs form submissions',
      'breakdown eventCount by eventName 2026-10-26..2026-11-22 | eventName in_list form_start/form_submit',
    ],
    [
      'how many users watched a video yesterday',
      'kpi activeUsers 2026-11-22 vs 2026-11-21 | eventName exact video_start',
    ],
    ['what are people doing on our site?', 'breakdown eventCount by eventName 2026-10-26..2026-11-22'],
    ['list view click through rate', 'kpi itemListClickThroughRate 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25'],
    ['revenue by material', 'breakdown itemRevenue by customItem:material 2026-10-26..2026-11-22'],
    [
      'are users spending more time on site than last month?',
      'comparison averageSessionDuration 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
    ],
    [
      'top 10 countries by users with sessions, bounce rate and revenue, last 7 days',
      'top desc 10 activeUsers,sessions,bounceRate,totalRevenue by country 2026-11-16..2026-11-22',
    ],
  ]);
});

describe('whose they are', () => {
  reads([
    [
      'how many visitors landed on /pricing last week',
      'kpi activeUsers 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | landingPage exact /pricing',
    ],
    [
      'page views for pages ending with .html',
      'kpi screenPageViews 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | pagePath ends_with .html',
    ],
    [
      'pages whose title contains "Guide" or "How to"',
      'breakdown screenPageViews by pagePath 2026-10-26..2026-11-22 | pageTitle regexp Guide|How to',
    ],
    [
      'traffic from t.co and linkedin.com',
      'kpi sessions 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | sessionSource regexp t\\.co$|linkedin\\.com$',
    ],
    ['paid social revenue share', 'breakdown totalRevenue by sessionDefaultChannelGroup 2026-10-26..2026-11-22'],
    ['what portion of users are new?', 'breakdown activeUsers by newVsReturning 2026-10-26..2026-11-22'],
    ['returning visitor rate', 'breakdown activeUsers by newVsReturning 2026-10-26..2026-11-22'],
    [
      'how many users are on Windows 11?',
      'kpi activeUsers 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | operatingSystemWithVersion exact Windows 11',
    ],
    [
      'users with Samsung phones',
      'kpi activeUsers 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | mobileDeviceBranding exact Samsung',
    ],
    ['iPhone vs Samsung', 'clarify'],
    [
      'Germany mobile vs desktop',
      'breakdown activeUsers by deviceCategory 2026-10-26..2026-11-22 | country exact Germany; deviceCategory in_list mobile/desktop',
    ],
    ['coupon usage last month', 'breakdown ecommercePurchases by orderCoupon 2026-10-01..2026-10-31'],
  ]);
});

describe('everyday questions', () => {
  reads([
    [
      'How many people visited our website last month?',
      'kpi activeUsers 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
    ],
    [
      'What was our conversion rate in October compared to September?',
      'comparison sessionKeyEventRate 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
    ],
    ['Show me daily active users for the past two weeks', 'trend day active1DayUsers 2026-11-09..2026-11-22'],
    [
      'Which marketing channels drive the most conversions?',
      'top desc 10 keyEvents by sessionDefaultChannelGroup 2026-10-26..2026-11-22',
    ],
    ['Top 20 landing pages by sessions in Q3', 'top desc 20 sessions by landingPage 2026-07-01..2026-09-30'],
    [
      "What's the bounce rate on mobile vs desktop?",
      'breakdown bounceRate by deviceCategory 2026-10-26..2026-11-22 | deviceCategory in_list mobile/desktop',
    ],
    [
      'Compare organic traffic this month vs same month last year',
      'comparison sessions 2026-11-01..2026-11-23 vs 2025-11-01..2025-11-23 | sessionDefaultChannelGroup exact Organic Search',
    ],
    [
      'Give me sessions, users, bounce rate and conversion rate for last week',
      'kpi sessions,activeUsers,bounceRate,sessionKeyEventRate 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
    ],
    ['What are the 5 least visited pages?', 'top asc 5 screenPageViews by pagePath 2026-10-26..2026-11-22'],
    [
      'sessions from Germany, Austria and Switzerland last month',
      'kpi sessions 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | country in_list Germany/Austria/Switzerland',
    ],
    [
      'sessions by country excluding United States',
      'breakdown sessions by country 2026-10-26..2026-11-22 | not country exact United States',
    ],
    [
      'Which pages under /docs get the most views?',
      'top desc 10 screenPageViews by pagePath 2026-10-26..2026-11-22 | pagePath begins_with /docs',
    ],
    [
      'How many newsletter signups did we get from Facebook?',
      'kpi keyEvents:newsletter_signup 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | sessionSource contains facebook',
    ],
    [
      'What percentage of revenue comes from returning customers?',
      'breakdown totalRevenue by newVsReturning 2026-10-26..2026-11-22',
    ],
    [
      'Which campaigns had more than 500 sessions and a bounce rate under 40%?',
      'breakdown sessions,bounceRate by sessionCampaignName 2026-10-26..2026-11-22 | sessions greater_than 500; bounceRate less_than 0.4',
    ],
    [
      'sessions where source is google and medium is cpc',
      'kpi sessions 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | sessionSource exact google; sessionMedium exact cpc',
    ],
    [
      'users not from mobile devices last week',
      'kpi activeUsers 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | not deviceCategory exact mobile',
    ],
    ['At what time of day do we get the most orders?', 'top desc 10 ecommercePurchases by hour 2026-10-26..2026-11-22'],
    ['What was our best month for revenue this year?', 'top desc 10 totalRevenue by yearMonth 2026-01-01..2026-11-23'],
    [
      'Why did traffic drop last week?',
      'why sessions by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
    ],
    ['Traffic between March 1 and March 15, 2026', 'kpi sessions 2026-03-01..2026-03-15 vs 2026-02-14..2026-02-28'],
    [
      'Which cities in France do users come from?',
      'breakdown activeUsers by city 2026-10-26..2026-11-22 | country exact France',
    ],
    [
      'Instagram vs TikTok sessions last month',
      'breakdown sessions by sessionSource 2026-10-01..2026-10-31 | sessionSource regexp instagram|tiktok',
    ],
    ['ROAS by campaign last quarter', 'breakdown returnOnAdSpend by sessionCampaignName 2026-07-01..2026-09-30'],
    [
      'which keywords drive paid traffic',
      'breakdown sessions by sessionGoogleAdsKeyword 2026-10-26..2026-11-22 | sessionDefaultChannelGroup begins_with Paid',
    ],
    [
      'sign_up by country and device',
      'breakdown keyEvents:sign_up by country,deviceCategory 2026-10-26..2026-11-22',
      software,
    ],
    [
      'female users aged 25-34 last month',
      'kpi activeUsers 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | userGender exact female; userAgeBracket exact 25-34',
    ],
    [
      'sessions by channel by week last 3 months',
      'breakdown sessions by sessionDefaultChannelGroup,isoYearIsoWeek 2026-08-23..2026-11-22',
    ],
    [
      'users last 30 days compared to prior period by channel',
      'comparison activeUsers by sessionDefaultChannelGroup 2026-10-24..2026-11-22 vs 2026-09-24..2026-10-23',
    ],
    [
      'which landing pages lost the most traffic compared to last year?',
      'comparison sessions by landingPage 2026-10-26..2026-11-22 vs 2025-10-26..2025-11-22',
    ],
    [
      'which source has the best conversion rate with at least 100 sessions?',
      'top desc 10 sessionKeyEventRate,sessions by sessionSource 2026-10-26..2026-11-22 | sessions greater_than_or_equal 100',
    ],
    [
      'show me the 15 most viewed pages excluding the homepage',
      'top desc 15 screenPageViews by pagePath 2026-10-26..2026-11-22 | not pagePath exact /',
    ],
    [
      'mobile conversions in the UK last quarter',
      'kpi keyEvents 2026-07-01..2026-09-30 vs 2026-04-01..2026-06-30 | deviceCategory exact mobile; country exact United Kingdom',
    ],
    [
      'landing pages with more than 1000 sessions but less than 1% conversion rate',
      'breakdown sessions,sessionKeyEventRate by landingPage 2026-10-26..2026-11-22 | sessions greater_than 1000; sessionKeyEventRate less_than 0.01',
    ],
    [
      'top 5 pages by views in Germany on mobile last month',
      'top desc 5 screenPageViews by pagePath 2026-10-01..2026-10-31 | country exact Germany; deviceCategory exact mobile',
    ],
    [
      'email vs social vs paid search conversions',
      'breakdown keyEvents by sessionDefaultChannelGroup 2026-10-26..2026-11-22 | sessionDefaultChannelGroup in_list Email/Organic Social/Paid Social/Paid Search',
    ],
    [
      'users on the plan "pro" last month',
      'kpi activeUsers 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | customEvent:plan exact pro',
      software,
    ],
    [
      'product revenue for brand "Lumo" last month',
      'kpi itemRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | itemBrand exact Lumo',
    ],
    [
      'newsletter signups from organic search by landing page in the past 90 days',
      'breakdown keyEvents:newsletter_signup by landingPage 2026-08-25..2026-11-22 | sessionDefaultChannelGroup exact Organic Search',
    ],
    [
      'sessions, users and revenue by country and device for September',
      'breakdown sessions,activeUsers,totalRevenue by country,deviceCategory 2026-09-01..2026-09-30',
    ],
    [
      'sessions from 1 to 15 October vs 16 to 31 October',
      'comparison sessions 2026-10-16..2026-10-31 vs 2026-10-01..2026-10-15',
    ],
    ['page views in week 42 vs week 41', 'comparison screenPageViews 2026-10-12..2026-10-18 vs 2026-10-05..2026-10-11'],
  ]);
});

describe('days as groups, and days of a longer period', () => {
  reads([
    [
      'On which days did we have more than 1000 sessions last month?',
      'breakdown sessions by date 2026-10-01..2026-10-31 | sessions greater_than 1000',
    ],
    [
      'days with less than 100 users in October',
      'breakdown activeUsers,sessions by date 2026-10-01..2026-10-31 | activeUsers less_than 100',
    ],
    [
      'How many days had over 50 orders last month?',
      'breakdown ecommercePurchases by date 2026-10-01..2026-10-31 | ecommercePurchases greater_than 50',
    ],
    ['top 3 days by revenue this year', 'top desc 3 totalRevenue by date 2026-01-01..2026-11-23'],
    ['lowest traffic day in the past month', 'top asc 10 sessions by date 2026-10-23..2026-11-22'],
    [
      'monday sessions over the last 8 weeks',
      'kpi sessions 2026-09-28..2026-11-22 vs 2026-08-03..2026-09-27 | dayOfWeekName exact Monday',
    ],
    [
      'revenue each Friday in October',
      'kpi totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30 | dayOfWeekName exact Friday',
    ],
    ['users in the week before last', 'kpi activeUsers 2026-11-09..2026-11-15 vs 2026-11-02..2026-11-08'],
    ['sessions for the last 48 hours', 'kpi sessions 2026-11-21..2026-11-22 vs 2026-11-19..2026-11-20'],
    [
      'How did the average order value develop over the year?',
      'trend month averagePurchaseRevenue 2026-01-01..2026-11-23',
    ],
    [
      'We launched a new homepage on October 15, how has the bounce rate changed since then?',
      'comparison bounceRate 2026-10-15..2026-11-23 vs 2026-09-05..2026-10-14 | pagePath exact /',
    ],
    [
      'did bounce rate get worse after the relaunch on 1 October?',
      'comparison bounceRate 2026-10-01..2026-11-23 vs 2026-08-08..2026-09-30',
    ],
    ['revenue since the launch on 3 November', 'kpi totalRevenue 2026-11-03..2026-11-23 vs 2026-10-13..2026-11-02'],
    ['sessions since the TV spot on 3 November', 'kpi sessions 2026-11-03..2026-11-23 vs 2026-10-13..2026-11-02'],
    [
      'signups since we launched on November 3',
      'kpi eventCount 2026-11-03..2026-11-23 vs 2026-10-13..2026-11-02 | eventName exact sign_up',
    ],
    [
      'orders after the new checkout went live on 3 November',
      'kpi ecommercePurchases 2026-11-03..2026-11-23 vs 2026-10-13..2026-11-02',
    ],
    ['traffic before and after 3 November', 'comparison sessions 2026-11-03..2026-11-23 vs 2026-10-13..2026-11-02'],
    [
      'conversion rate before and after the launch on 3 November',
      'comparison sessionKeyEventRate 2026-11-03..2026-11-23 vs 2026-10-13..2026-11-02',
    ],
    ['sessions from google on 3 November', 'kpi sessions 2026-11-03 vs 2026-11-02 | sessionSource exact google'],
    // A limit in percent before days, and one of a month in one month.
    [
      'pages with a bounce rate over 60% last week',
      'breakdown bounceRate by pagePath 2026-11-16..2026-11-22 | bounceRate greater_than 0.6',
    ],
    [
      'sources with more than 500 sessions a month in October',
      'breakdown sessions by sessionSource 2026-10-01..2026-10-31 | sessions greater_than 500',
    ],
    // What was done to them is no name.
    ['revenue of returned items yesterday', 'clarify'],
    ['revenue of red items yesterday', 'kpi itemRevenue 2026-11-22 vs 2026-11-21 | itemName contains red'],
    // What they do, and what they do to us.
    ['which campaigns are wasting money', 'clarify'],
    ['show us revenue by country last week', 'breakdown totalRevenue by country 2026-11-16..2026-11-22'],
    [
      'us sessions last week',
      'kpi sessions 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | country exact United States',
    ],
    [
      'avg. engagement time per page last week',
      'breakdown userEngagementDuration,activeUsers by pagePath 2026-11-16..2026-11-22',
    ],
  ]);
});

describe('what is counted', () => {
  reads([
    ['what are our best sellers?', 'top desc 10 itemsPurchased by itemName 2026-10-26..2026-11-22'],
    [
      'how many times did users log in last week',
      'kpi eventCount 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | eventName exact login',
      software,
    ],
    ['key events by name', 'breakdown keyEvents by eventName 2026-10-26..2026-11-22', software],
    ['list our key events', 'breakdown keyEvents by eventName 2026-10-26..2026-11-22', software],
    ['conversions by type last month', 'breakdown keyEvents by eventName 2026-10-01..2026-10-31'],
    [
      'how many add_to_cart events per session',
      'kpi keyEvents:add_to_cart,sessions 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25',
    ],
    [
      'percentage of sessions with a purchase',
      'kpi sessionKeyEventRate:purchase 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25',
    ],
    [
      'how important is email for our revenue?',
      'breakdown totalRevenue by sessionDefaultChannelGroup 2026-10-26..2026-11-22',
    ],
    ['ad impressions per ad unit', 'breakdown publisherAdImpressions by adUnitName 2026-10-26..2026-11-22', publisher],
    [
      'newsletter subscribers gained last month',
      'comparison keyEvents:newsletter_subscribe 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
      publisher,
    ],
    [
      'most read articles from newsletter traffic',
      'top desc 10 screenPageViews by pagePath 2026-10-26..2026-11-22 | sessionDefaultChannelGroup exact Email',
      publisher,
    ],
    [
      'how long do people read our articles?',
      'kpi userEngagementDuration,activeUsers 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25',
      publisher,
    ],
    [
      'total refunds vs total revenue this year',
      'kpi refundAmount,totalRevenue 2026-01-01..2026-11-23 vs 2025-01-01..2025-11-23',
    ],
    [
      'how far are we behind last month in revenue?',
      'comparison totalRevenue 2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
    ],
  ]);
});

describe('filters of every kind', () => {
  reads([
    [
      'sessions where source does not contain google',
      'kpi sessions 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | not sessionSource contains google',
    ],
    [
      'sessions where campaign is not set',
      'kpi sessions 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | sessionCampaignName exact (not set)',
    ],
    [
      'pages that do not start with /en',
      'breakdown screenPageViews by pagePath 2026-10-26..2026-11-22 | not pagePath begins_with /en',
    ],
    [
      'page path matches regex ^/blog/2026',
      'breakdown screenPageViews by pagePath 2026-10-26..2026-11-22 | pagePath regexp ^/blog/2026',
    ],
    [
      'visits that started on the homepage',
      'kpi sessions 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | landingPage exact /',
    ],
    [
      'most popular blog posts in 2026',
      'top desc 10 screenPageViews by pagePath 2026-01-01..2026-11-23 | pagePath contains /blog',
    ],
    [
      'Which browser and OS combinations have the highest bounce rate?',
      'top desc 10 bounceRate by browser,operatingSystem 2026-10-26..2026-11-22',
    ],
    [
      'paid vs organic conversions',
      'breakdown keyEvents by sessionDefaultChannelGroup 2026-10-26..2026-11-22 | sessionDefaultChannelGroup regexp ^Paid|^Organic Search$',
    ],
    [
      'compare the homepage with the blog by engagement rate',
      'breakdown engagementRate by pagePath 2026-10-26..2026-11-22 | pagePath regexp ^/$|/blog',
    ],
    [
      'how much traffic comes from search engines other than google?',
      'kpi sessions 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | sessionDefaultChannelGroup exact Organic Search; not sessionSource exact google',
    ],
    [
      'how many users still use Internet Explorer?',
      'kpi activeUsers 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | browser exact Internet Explorer',
    ],
  ]);
});

describe('shorthand', () => {
  reads([
    ['conversions', 'kpi keyEvents 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25'],
    ['by channel', 'breakdown sessions by sessionDefaultChannelGroup 2026-10-26..2026-11-22'],
    [
      'last month',
      'overview activeUsers,sessions,engagementRate,keyEvents,totalRevenue 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
    ],
    ['Sessions?', 'kpi sessions 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25'],
    [
      'bounce rate mobile',
      'kpi bounceRate 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | deviceCategory exact mobile',
    ],
    [
      'sessions last week germany mobile organic',
      'kpi sessions 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | country exact Germany; deviceCategory exact mobile; sessionDefaultChannelGroup exact Organic Search',
    ],
  ]);
});

describe('the live view', () => {
  reads([
    ['how many people are on the site right now', 'realtime activeUsers'],
    ['active users in real time by country', 'realtime activeUsers by country'],
    ['which pages are people on right now', 'realtime activeUsers by unifiedScreenName'],
    ['who is online right now by device?', 'realtime activeUsers by deviceCategory'],
    ['page views right now', 'realtime screenPageViews'],
    ['how many mobile users are on the site right now', 'realtime activeUsers | deviceCategory exact mobile'],
    ['events in the last 10 minutes by event name', 'realtime eventCount by eventName 10 min'],
    ['users in the last 60 minutes', 'realtime activeUsers'],
    ['how many people are online?', 'realtime activeUsers'],
    ['who is on the website at the moment', 'realtime activeUsers'],
    ['purchases right now', 'realtime eventCount | eventName exact purchase'],
    ['revenue right now', 'refuse'],
    ['active users right now by channel', 'refuse'],
  ]);

  it('says what it cannot know', () => {
    expect(read('active users right now by channel')).toMatchObject({
      reason: expect.stringContaining('does not know channel'),
    });
  });
});

describe('funnels', () => {
  const last28 = '2026-10-26..2026-11-22';
  reads([
    ['checkout funnel last month', 'funnel add_to_cart > begin_checkout > purchase 2026-10-01..2026-10-31'],
    ['show me the purchase funnel', `funnel view_item > add_to_cart > begin_checkout > purchase ${last28}`],
    ['drop-off from view_item to purchase last week', 'funnel view_item > purchase 2026-11-16..2026-11-22'],
    [
      'funnel from product views to add to cart to checkout to purchase by device last month',
      'funnel view_item > add_to_cart > begin_checkout > purchase by deviceCategory 2026-10-01..2026-10-31',
    ],
    [
      'conversion funnel for mobile users',
      `funnel view_item > add_to_cart > begin_checkout > purchase ${last28} | deviceCategory exact mobile`,
    ],
    ['where do people drop off in the checkout?', `funnel add_to_cart > begin_checkout > purchase ${last28}`],
    [
      'funnel session_start, paywall_view, sign_up',
      `funnel session_start > paywall_view > sign_up ${last28}`,
      publisher,
    ],
    ['sign up funnel last month', 'funnel session_start > sign_up 2026-10-01..2026-10-31', software],
    ['Funnel from view item to purchase last month', 'funnel view_item > purchase 2026-10-01..2026-10-31'],
    ['show the funnel', `funnel session_start > sign_up > trial_start > generate_lead ${last28}`, software],
  ]);
});

describe('who comes back', () => {
  reads([
    ['retention of new users by week', 'cohort 6 x week from 2026-10-11..2026-10-17 to 5'],
    ['weekly retention', 'cohort 6 x week from 2026-10-11..2026-10-17 to 5'],
    ['monthly cohort retention', 'cohort 6 x month from 2026-05-01..2026-05-31 to 5'],
    ['how many come back after 7 days', 'cohort 1 x day from 2026-10-19..2026-11-15 to 7'],
    ['day 7 retention of users from last month', 'cohort 1 x day from 2026-10-01..2026-10-31 to 7'],
    ['user retention on mobile', 'cohort 6 x week from 2026-10-11..2026-10-17 to 5 | deviceCategory exact mobile'],
    ['cohort analysis for October by week', 'cohort 4 x week from 2026-10-04..2026-10-10 to 5'],
  ]);
});

describe('why something changed', () => {
  const weeks = '2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15';
  const where = 'sessionDefaultChannelGroup,deviceCategory,country,landingPage';
  reads([
    ['why did revenue drop last week', `why totalRevenue by ${where} ${weeks}`],
    [
      'why did new users fall last week',
      `why newUsers by firstUserDefaultChannelGroup,deviceCategory,country,landingPage ${weeks}`,
    ],
    ['why did sessions drop last week by browser', `why sessions by browser ${weeks}`],
    ['what caused the drop in conversion rate last week', `why sessionKeyEventRate by ${where} ${weeks}`],
    [
      'why are mobile sessions down last week',
      `why sessions by sessionDefaultChannelGroup,country,landingPage,newVsReturning ${weeks} | deviceCategory exact mobile`,
    ],
  ]);
});

describe('what will be', () => {
  const history = 'from 2026-05-25..2026-11-22';
  reads([
    ['what will revenue be next month', `forecast totalRevenue 2026-12-01..2026-12-31 ${history}`],
    ['forecast sessions for next week', `forecast sessions 2026-11-30..2026-12-06 ${history}`],
    ['how many sessions will we have tomorrow?', `forecast sessions 2026-11-24 ${history}`],
    ['predict purchases in the next 14 days', `forecast ecommercePurchases 2026-11-23..2026-12-06 ${history}`],
    ['revenue forecast for December', `forecast totalRevenue 2026-12-01..2026-12-31 ${history}`],
    ['expected revenue this month', `forecast totalRevenue 2026-11-01..2026-11-30 ${history}`],
    ['revenue next quarter', `forecast totalRevenue 2027-01-01..2027-03-22 ${history}`],
    ['forecast mobile sessions', `forecast sessions 2026-11-23..2026-12-22 ${history} | deviceCategory exact mobile`],
  ]);
});

describe('what is unusual', () => {
  const week = '2026-11-16..2026-11-22';
  reads([
    [
      'anything unusual last week?',
      `anomaly sessions,activeUsers,keyEvents,totalRevenue ${week} from 2026-08-17..2026-11-22`,
    ],
    ['any anomalies in revenue yesterday', 'anomaly totalRevenue 2026-11-22 from 2026-08-23..2026-11-22'],
    ['were sessions unusual last week', `anomaly sessions ${week} from 2026-08-17..2026-11-22`],
    [
      'anything strange with mobile traffic last week',
      `anomaly sessions ${week} from 2026-08-17..2026-11-22 | deviceCategory exact mobile`,
    ],
  ]);
});

describe('a plan said as a question', () => {
  it.each(asked)('is read as the same plan: %s', (question, _, property = shop) => {
    const plan = read(question, property);
    if (!isData(plan) || plan.kind === 'overview') return;
    const said = sayQuestion(plan, property, english.phrasing);
    expect([said, withoutUsualCompare(read(said, property))]).toEqual([said, withoutUsualCompare(plan)]);
  });

  /** What a figure or list is compared with by default is not part of the question. */
  function withoutUsualCompare(plan: Plan): string {
    if (plan.kind !== 'kpi' && plan.kind !== 'breakdown') return planLine(plan);
    const { compare: _, ...rest } = plan;
    return planLine(rest);
  }
});

describe('figures of two things', () => {
  reads([
    [
      'orders per user in October',
      'kpi ecommercePurchases,activeUsers 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
    ],
    ['bounce rate of users in October', 'kpi bounceRate 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30'],
    ['top 10 cities and their bounce rate', 'top desc 10 activeUsers,bounceRate by city 2026-10-26..2026-11-22'],
    [
      'top 10 countries by revenue with their conversion rate',
      'top desc 10 totalRevenue,sessionKeyEventRate by country 2026-10-26..2026-11-22',
    ],
    [
      'how do tablet visitors differ from desktop visitors in bounce rate',
      'breakdown bounceRate by deviceCategory 2026-10-26..2026-11-22 | deviceCategory in_list tablet/desktop',
    ],
    [
      'are mobile users more likely to convert than desktop users',
      'breakdown sessionKeyEventRate by deviceCategory 2026-10-26..2026-11-22 | deviceCategory in_list mobile/desktop',
    ],
    ['how many visitors bounced last week', 'kpi bounceRate 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15'],
    [
      'what share of sessions bounced on mobile',
      'kpi bounceRate 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | deviceCategory exact mobile',
    ],
    ['which age groups visit us', 'breakdown activeUsers by userAgeBracket 2026-10-26..2026-11-22'],
    ['did anyone visit us yesterday', 'kpi activeUsers 2026-11-22 vs 2026-11-21'],
    [
      'sessions from all sources except google',
      'kpi sessions 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | not sessionSource exact google',
    ],
    ['pages with the most entrances', 'top desc 10 sessions by landingPage 2026-10-26..2026-11-22'],
  ]);
});

describe('words that say more than they seem to', () => {
  reads([
    ['sessions where users viewed more than 3 pages', 'clarify'],
    [
      'how much do German customers spend on average',
      'kpi averagePurchaseRevenuePerPayingUser 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | country exact Germany',
    ],
    ['average revenue last month', 'clarify'],
    ['average sessions on Mondays in October', 'clarify'],
    ['traffic from Pinterest to product pages', 'clarify'],
    ['sessions from the Black Friday newsletter', 'clarify'],
    ['new landing pages this month', 'clarify'],
    ['products that sold out', 'refuse'],
    ['views of product pages last week', 'kpi itemsViewed 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15'],
    [
      'how many searches last week',
      'kpi eventCount 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | eventName exact view_search_results',
    ],
    ['sessions by utm term', 'breakdown sessions by sessionManualTerm 2026-10-26..2026-11-22'],
    [
      'on which weekdays do we get the most orders',
      'top desc 10 ecommercePurchases by dayOfWeekName 2026-10-26..2026-11-22',
    ],
    ['average daily users in October', 'trend day activeUsers 2026-10-01..2026-10-31'],
  ]);
});

describe('one order for one list', () => {
  reads([
    ['top 3 and bottom 3 pages', 'clarify'],
    ['which page has the most views but the lowest engagement', 'clarify'],
    ['top 10% of pages', 'clarify'],
    ['top 5 pages by views over time', 'clarify'],
    ['maximum daily revenue in October', 'top desc 10 totalRevenue by date 2026-10-01..2026-10-31'],
    ['pages with a low engagement rate', 'top asc 10 engagementRate by pagePath 2026-10-26..2026-11-22'],
    ['rank channels by revenue', 'top desc 10 totalRevenue by sessionDefaultChannelGroup 2026-10-26..2026-11-22'],
    [
      'who are our 5 most read authors',
      'top desc 5 screenPageViews by customEvent:author 2026-10-26..2026-11-22',
      publisher,
    ],
  ]);
});

describe('pages that are narrowed', () => {
  reads([
    [
      'page views per week of pages whose title contains "pricing"',
      'trend week screenPageViews 2026-08-31..2026-11-22 | pageTitle contains pricing',
    ],
    [
      'landing pages starting with /blog excluding /blog/archive',
      'breakdown sessions by landingPage 2026-10-26..2026-11-22 | landingPage begins_with /blog; not landingPage exact /blog/archive',
    ],
    [
      'views on pages containing /docs or /help',
      'kpi screenPageViews 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | pagePath regexp /docs|/help',
    ],
    ['how many pages were viewed last week', 'kpi screenPageViews 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15'],
  ]);
});

describe('one deed after another', () => {
  reads([
    ['started checkout but did not purchase', 'funnel begin_checkout > purchase 2026-10-26..2026-11-22'],
    ['purchases but not add to carts', 'clarify'],
    ['people who added to cart and bought', 'funnel add_to_cart > purchase 2026-10-26..2026-11-22'],
    ['month 1 retention', 'cohort 1 x month from 2026-09-26..2026-10-23 to 1'],
    ['how many new users from September came back in October', 'clarify'],
    ['sales outlook for q1', 'forecast purchaseRevenue 2027-01-01..2027-03-22 from 2026-05-25..2026-11-22'],
    ['how much will we sell in December', 'forecast totalRevenue 2026-12-01..2026-12-31 from 2026-05-25..2026-11-22'],
    ['return rate', 'refuse'],
    ['product return rate last month', 'refuse'],
    ['how many emails were opened', 'refuse'],
    ['how many app store downloads did we have', 'refuse'],
  ]);
});

describe('what is said of the question before', () => {
  const then = (before: string, question: string) => {
    const history = [{ question: before, plan: read(before) }];
    return planLine(understand({ question, persona: 'general', property: shop, today, history }));
  };

  it.each([
    [
      'revenue last month',
      'per order',
      'kpi totalRevenue,ecommercePurchases 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
    ],
    [
      'top 5 products last month',
      'with their views',
      'top desc 5 itemRevenue,itemsViewed by itemName 2026-10-01..2026-10-31',
    ],
    [
      'conversion rate last week',
      'on which devices was it lowest',
      'top asc 10 sessionKeyEventRate by deviceCategory 2026-11-16..2026-11-22',
    ],
    ['top 10 pages last month', 'next 10', 'clarify'],
  ])('%s: %s', (before, question, line) => {
    expect(then(before, question)).toBe(line);
  });
});
