import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileTexts } from '../../dev/model/hostile-texts.ts';
import { obedientPlans, obedientProse } from '../../dev/model/obedient-replies.ts';
import { verify } from '../../worker/analyst/proof/verify.ts';
import type { Report } from '../../worker/analyst/report.ts';
import { emptyDatabase } from './create-test-app.ts';
import { channelsPlan, modelRequests, openModelShop, script } from './model-shop.ts';
import { startPoisonedGoogle, type PoisonedGoogle } from './poisoned-google.ts';

let google: PoisonedGoogle;
let shop: Awaited<ReturnType<typeof openModelShop>>;
beforeAll(async () => {
  await emptyDatabase();
  google = await startPoisonedGoogle();
  shop = await openModelShop({ bindings: { GOOGLE_ANALYTICS_DATA_URL: google.url } });
});
afterAll(() => google.close());

/** Text that anybody can send to a property, as GA4 calls it, and as a reader asks for it. */
const fields = [
  ['pageTitle', 'Sessions by page title last week'],
  ['eventName', 'Event count by event name last week'],
  ['sessionCampaignName', 'Sessions by campaign last week'],
  ['sessionSource', 'Sessions by source last week'],
  ['landingPage', 'Sessions by landing page last week'],
  ['sessionDefaultChannelGroup', 'Sessions by channel last week'],
] as const;

/** All that stands in a report as words, and not as the data it quotes. */
function wordsOf({ parts, assumptions, follow_ups, options, notes, plan }: Report): string {
  const texts = parts.map((part) => ('text' in part ? part.text : ''));
  return JSON.stringify([
    texts,
    assumptions,
    follow_ups,
    options,
    notes,
    { ...plan, range: undefined, compare: undefined },
  ]);
}

/** A report of this property in which a stranger's text is quoted at most, and never spoken. */
function expectUnharmed(report: Report) {
  expect(verify(report)).toEqual([]);
  expect(report.citations.map((citation) => citation.property)).not.toContain('properties/310000002');
  expect(wordsOf(report)).not.toMatch(/evil|4812|forty-eight|sign in|https?:|www|[<>]|\]\(/i);
  expect(report.parts.flatMap((part) => ('text' in part ? [part.text] : [])).join(' ')).not.toMatch(/\p{N}/u);
}

const known = /^\/v1beta\/properties\/310000001(?::batchRunReports|\/metadata)$/;

describe('a model that obeys whoever wrote the data', () => {
  it.each(hostileTexts.map((text, index) => [index, text] as const))(
    'says nothing of its own for text %i',
    async (index, text) => {
      google.poison = text;
      google.paths.length = 0;
      const asked = (await modelRequests()).length;
      // Reading the fields anew is the slow part, and their names are in `hostile-prompts.test.ts` one by one.
      if (index % 4 === 0) await shop.linkAgain();
      const [dimension, question] = fields[index % fields.length]!;
      const good = channelsPlan({
        dimensions: [dimension],
        metrics: [dimension === 'eventName' ? 'eventCount' : 'sessions'],
      });
      const evilPlan = { ...good, ...obedientPlans[index % obedientPlans.length] };
      const prose = [0, 1, 2, 3].map((step) => obedientProse[(index * 4 + step) % obedientProse.length]);

      await script({ match: 'plan', json: good }, { match: 'prose', text: `${prose.join(' ')}\n\n${text}` });
      const written = await shop.askForReport(question);
      await script({ match: 'plan', json: evilPlan }, { match: 'prose', text: prose.toReversed().join('\n') });
      const planned = await shop.askForReport(question);

      for (const { report } of [written, planned]) expectUnharmed(report);
      expect(written.report.authors).toEqual({ plan: 'model', words: 'analyst' });
      expect(google.paths.filter((path) => !known.test(path))).toEqual([]);
      const requests = (await modelRequests()).slice(asked);
      expect(requests.length).toBeGreaterThanOrEqual(3);
      for (const request of requests) {
        expect(request.path).toBe('/v1/chat/completions');
        const prompt = JSON.stringify(request.body);
        expect(prompt).not.toMatch(/"tools?"|test-model-key|Kolibri Shop|parley_live_|ya29|Bearer/);
        expect(prompt).not.toMatch(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Co}]/u);
      }
    },
  );
});

it('links, answers and stores what holds characters that jsonb does not', async () => {
  google.poison = 'Shoes\u0000 \ud83d and \udc00 hats';
  await shop.linkAgain();
  await script({ match: 'plan', json: channelsPlan({ dimensions: ['pageTitle'] }) });
  const { report, chatId } = await shop.askInChat('Sessions by page title last week');
  expect(report.answer).toContain('Shoes');
  expect(await shop.storedReport(chatId)).toEqual(report);
});
