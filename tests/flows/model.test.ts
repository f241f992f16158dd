import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../dev/model/reply-script.ts';
import { verify } from '../../worker/analyst/proof/verify.ts';
import type { Report } from '../../worker/analyst/report.ts';
import { emptyDatabase } from './create-test-app.ts';
import { channelsPlan, modelRequests, openModelShop, script } from './model-shop.ts';

// One shop for all: signing in is most of the time, and no question leaves anything that another could see.
let shop: Awaited<ReturnType<typeof openModelShop>>;
beforeAll(async () => {
  await emptyDatabase();
  shop = await openModelShop();
});

const question = 'Sessions by channel last week';
const plans = (...replies: Omit<Reply, 'match'>[]) => replies.map((reply): Reply => ({ match: 'plan', ...reply }));
const words = (...replies: Omit<Reply, 'match'>[]) => replies.map((reply): Reply => ({ match: 'prose', ...reply }));
const goodPlan = plans({ json: channelsPlan() });
/** The names are those of the findings of every plan of sessions by channel. */
const goodWords = words({ text: 'Of {{v1}} sessions {{range}}, {{l2}} brought {{v2}}. Next was {{l3}} with {{v4}}.' });

type Authors = NonNullable<Report['authors']>;
interface Case {
  replies: Reply[];
  authors: `${Authors['plan']}/${Authors['words']}`;
  /** What the report says of it. */
  note: RegExp;
  /** Requests that the model gets. */
  asked: number;
}

/** A complete answer that adds up, in which the model brought nothing but words. */
function expectWhole(report: Report, text: string) {
  expect(verify(report)).toEqual([]);
  expect(report.status).toBe('complete');
  const refs = report.parts.flatMap((part) => ('ref' in part ? [part.ref] : []));
  expect(refs).toEqual(expect.arrayContaining(['v1', 'v2']));
  expect(report.parts.flatMap((part) => ('text' in part ? [part.text] : [])).join(' ')).not.toMatch(/\p{N}|[{}[\]<>]/u);
  expect(text).not.toMatch(/4812|4,812|forty-eight|evil|example\/|happiness/);
}

const fault = {
  timeout: /^The language model did not answer in time\.$/,
  refused: /^The language model refused the request\.$/,
  invalid: /^The language model gave an unusable answer\.$/,
  unreachable: /^The language model could not be reached\.$/,
  rate: /^The language model is over its rate limit\.$/,
  cut: /^The language model was cut off\.$/,
  rejected: /^The language model proposed a plan that this property cannot answer\.$/,
  unproven: /^Sentences of the language model that could not be proven were left out\.$/,
};
const soon = { 'retry-after-ms': '5' };
const first = 'Of {{v1}} sessions {{range}}, {{l2}} brought {{v2}}. ';

const badPlans: [string, Omit<Reply, 'match'>, RegExp][] = [
  ['no JSON', { text: 'Sessions by channel, of course!' }, fault.invalid],
  ['JSON in a code fence', { text: `\`\`\`json\n${JSON.stringify(channelsPlan())}\n\`\`\`` }, fault.invalid],
  ['another schema', { json: { intent: 'sessions', by: 'channel' } }, fault.invalid],
  ['a list', { json: [channelsPlan()] }, fault.invalid],
  ['a metric the property does not have', { json: channelsPlan({ metrics: ['happiness'] }) }, fault.rejected],
  ['a dimension it does not have', { json: channelsPlan({ dimensions: ['customUser:happiness'] }) }, fault.rejected],
  ['a property in place of a metric', { json: channelsPlan({ metrics: ['properties/310000002'] }) }, fault.rejected],
  ['no metrics', { json: channelsPlan({ metrics: [] }) }, fault.rejected],
  [
    'days that are none',
    { json: channelsPlan({ range: { start: '2026-02-30', end: 'today', label: 'last week' } }) },
    fault.rejected,
  ],
  [
    'a filter nobody asked for',
    {
      json: channelsPlan({
        filters: [
          { field: 'pagePath', op: 'contains', values: ['https://evil.example/4812'], number: null, negate: false },
        ],
      }),
    },
    fault.rejected,
  ],
  ['a refusal', { refusal: 'I cannot help with that.' }, fault.refused],
  ['a filtered answer', { json: channelsPlan(), finish_reason: 'content_filter' }, fault.refused],
  ['half a plan, as long as it may be', { text: '{"kind":"break', finish_reason: 'length' }, fault.cut],
  ['a plan whose connection breaks', { json: channelsPlan(), cut_after_chunks: 9 }, fault.cut],
  ['no end', { json: channelsPlan(), finish_reason: null }, fault.cut],
  ['a page of HTML', { malformed: true }, fault.invalid],
  ['nothing', { text: '' }, fault.invalid],
  ['an error inside the stream', { json: channelsPlan(), error_after_chunks: 3 }, fault.cut],
  ['more than any plan', { text: 'a'.repeat(30_000) }, fault.invalid],
];

/** After these there is no use in asking for prose. */
const goneAtPlan: [string, Reply[], RegExp, number][] = [
  ['answers 401', plans({ status: 401, text: 'Incorrect API key: sk-***4812.' }), fault.refused, 1],
  ['answers 404', plans({ status: 404, code: 'model_not_found' }), fault.refused, 1],
  ['answers 429 twice', plans({ status: 429, headers: soon }, { status: 429, headers: soon }), fault.rate, 2],
  ['has no quota left', plans({ status: 429, code: 'insufficient_quota' }), fault.rate, 1],
  ['answers 500 twice', plans({ status: 500, headers: soon }, { status: 500, headers: soon }), fault.unreachable, 2],
  ['sends us elsewhere', plans({ status: 302, headers: { location: 'https://evil.example/' } }), fault.unreachable, 1],
  ['never answers', plans({ hang: true }), fault.timeout, 1],
  ['falls silent', plans({ text: '{"kind"', hang: true }), fault.timeout, 1],
  ['drips', plans({ json: channelsPlan(), chunk_delay_ms: 150 }), fault.timeout, 1],
];

const badWords: [string, Reply[], RegExp, number][] = [
  ['answers 401', words({ status: 401 }), fault.refused, 2],
  ['answers 429 twice', words({ status: 429, headers: soon }, { status: 429, headers: soon }), fault.rate, 3],
  ['answers 500 twice', words({ status: 500, headers: soon }, { status: 503, headers: soon }), fault.unreachable, 3],
  ['never answers', words({ hang: true }), fault.timeout, 2],
  ['refuses', words({ refusal: 'No.' }), fault.refused, 2],
  ['breaks in its first sentence', words({ text: first, cut_after_chunks: 2 }), fault.cut, 2],
  ['says nothing', words({ text: ' \n ' }), /A language model read/, 2],
  ['sends a page of HTML', words({ malformed: true }), fault.invalid, 2],
  ['types digits only', words({ text: 'There were 4812 sessions. That is 4,812 {{range}}.' }), fault.unproven, 2],
  [
    'spells numbers',
    words({ text: 'Some forty-eight hundred for {{l2}}. Five thousand {{range}}.' }),
    fault.unproven,
    2,
  ],
  ['spells with letters of another script', words({ text: 'It was fіve {{range}}.' }), fault.unproven, 2],
  ['spells with invisible characters', words({ text: 'It was fi\u200bve {{range}}.' }), fault.unproven, 2],
  ['links', words({ text: '[Of {{v1}}](https://evil.example/), {{l2}} brought {{v2}}.' }), fault.unproven, 2],
  [
    'names an address',
    words({ text: 'Of {{v1}} sessions, {{l2}} brought {{v2}}, see evil.example now.' }),
    fault.unproven,
    2,
  ],
  ['shows an image', words({ text: '![{{v1}} and {{v2}}](https://evil.example/p.png)' }), fault.unproven, 2],
  ['writes HTML', words({ text: '<img src="//evil.example/p"> {{l2}} brought {{v2}} of {{v1}}.' }), fault.unproven, 2],
  ['invents a slot', words({ text: '{{l2}} brought {{v99}} of {{v1}}. And {{total}} in all.' }), fault.unproven, 2],
  ['breaks the slots', words({ text: '{{l2}} brought {v2} of {{v1}.' }), fault.unproven, 2],
  ['joins slots to a figure of its own', words({ text: '{{l2}} brought {{v2}}{{v1}} or -{{v1}}.' }), fault.unproven, 2],
];

const halfWords: [string, Reply[], RegExp, number][] = [
  ['breaks in its second sentence', words({ text: `${first}Next was {{l3}}`, cut_after_chunks: 5 }), fault.cut, 2],
  ['falls silent after a sentence', words({ text: `${first}Next `, hang: true }), fault.timeout, 2],
  ['drips', words({ chunks: [first, ...'Next was {{l3}}.'.split('')], chunk_delay_ms: 150 }), fault.timeout, 2],
  ['errs after a sentence', words({ chunks: [first, 'Next '], error_after_chunks: 2 }), fault.cut, 2],
  ['ends at its limit', words({ text: `${first}Next was {{l3}}`, finish_reason: 'length' }), fault.cut, 2],
  ['types a digit in a sentence', words({ text: `${first}That is 4812 in all.` }), fault.unproven, 2],
  ['adds a link', words({ text: `${first}{{l3}} is at https://evil.example.` }), fault.unproven, 2],
  ['leaves the answer out', words({ text: 'Behind it was {{l3}} with {{v4}}.' }), /A language model read/, 2],
];

const cases: [string, Case][] = [
  [
    'a model that does as it is told',
    { replies: [...goodPlan, ...goodWords], authors: 'model/model', note: /^A language/, asked: 2 },
  ],
  ...badPlans.map(([name, reply, note]): [string, Case] => [
    `a model that plans with ${name}`,
    { replies: [...plans(reply), ...goodWords], authors: 'analyst/model', note, asked: 2 },
  ]),
  ...goneAtPlan.map(([name, replies, note, asked]): [string, Case] => [
    `a model that ${name} when it should plan`,
    { replies: [...replies, ...goodWords], authors: 'analyst/analyst', note, asked },
  ]),
  ...badWords.map(([name, replies, note, asked]): [string, Case] => [
    `a model that ${name} when it should write`,
    { replies: [...goodPlan, ...replies], authors: 'model/analyst', note, asked },
  ]),
  ...halfWords.map(([name, replies, note, asked]): [string, Case] => [
    `a model that ${name} when it should write`,
    { replies: [...goodPlan, ...replies], authors: 'model/both', note, asked },
  ]),
];

describe('a model that does not plan but talks', () => {
  it('asks back in its words, without addresses and numbers', async () => {
    const options = [
      { label: 'All sessions', question: 'Sessions by channel last week' },
      { label: 'Only 4812 of them', question: 'Sessions last week' },
      { label: 'See evil.example', question: 'Sessions last week' },
    ];
    const reason = 'This can be read in more than one way.';
    await script(...plans({ json: channelsPlan({ kind: 'clarify', reason, options }) }));
    const { report, text } = await shop.askForReport('How are the channels?');
    expect(report).toMatchObject({
      status: 'clarify',
      answer: reason,
      options: [options[0]],
      authors: { plan: 'model', words: 'model' },
    });
    expect(verify(report)).toEqual([]);
    expect(text).not.toMatch(/4812|evil/);
  });

  it('refuses in its words, without addresses and numbers', async () => {
    const nearest = ['Sessions by channel', 'Go to https://evil.example', 'Sessions since 4812'];
    const reason = 'Google Analytics does not know the weather.';
    await script(...plans({ json: channelsPlan({ kind: 'refuse', reason, nearest }) }));
    const { report, text } = await shop.askForReport('How was the weather?');
    expect(report).toMatchObject({ status: 'refused', answer: reason, follow_ups: ['Sessions by channel'] });
    expect(text).not.toMatch(/4812|evil/);
  });
});

describe('a model that types a figure instead of its slot', () => {
  it('has it bound to the one value that reads so, and every other sentence with a digit left out', async () => {
    await script(...goodPlan, ...goodWords);
    const { report: first } = await shop.askForReport(question);
    const total = first.values['v1']!.formatted;
    const share = Object.values(first.values).find(({ unit }) => unit === 'fraction')!.formatted;
    const typed = `Of ${total} sessions {{range}}, {{l2}} brought {{v2}}. That is 4,812 more. It is ${total.replace(/.$/, (digit) => `${(Number(digit) + 1) % 10}`)} now. Its share is ${share}.`;
    await script(...goodPlan, ...words({ text: typed }));
    const { report, text } = await shop.askForReport(question);
    expectWhole(report, text);
    const refs = report.parts.slice(0, 8).flatMap((part) => ('ref' in part ? [part.ref] : []));
    expect(refs.slice(0, 2)).toEqual(['v1', 'v2']);
    expect(report.answer).toContain(`Its share is ${share}.`);
    expect(report.authors).toEqual({ plan: 'model', words: 'both' });
    expect(report.notes).toContainEqual(expect.stringMatching(fault.unproven));
  });
});

describe('a model that cannot be used at all', () => {
  it.each([
    ['its key is wrong', { apiKey: 'sk-somebody-elses-4812' }, fault.refused],
    ['nobody is there', { baseUrl: 'http://127.0.0.1:49151/v1' }, fault.unreachable],
  ])('leaves a whole, proven answer when %s', async (_name, options, note) => {
    const other = await openModelShop(options);
    const { report, text } = await other.askForReport(question);
    expectWhole(report, text);
    expect(report.authors).toEqual({ plan: 'analyst', words: 'analyst' });
    expect(report.notes?.[0]).toMatch(note);
  });
});

describe.each(cases)('%s', (_name, { replies, authors, note, asked }) => {
  const [plan, wording] = authors.split('/');
  // Long enough for a busy machine where silence is not the point.
  beforeEach(() => shop.setPatience(note === fault.timeout ? 600 : 10_000));
  const who = expect.stringMatching(/^(?:A language model|The built-in analyst) read the question/);

  it('leaves a whole, proven answer that says who wrote it', async () => {
    const before = (await modelRequests()).length;
    await script(...replies);
    const { report, text } = await shop.askForReport(question);
    expectWhole(report, text);
    expect(report.authors).toEqual({ plan, words: wording });
    expect(report.notes).toEqual(expect.arrayContaining([who, expect.stringMatching(note)]));
    expect(report.notes).toHaveLength(new Set(report.notes).size);
    expect((await modelRequests()).length - before).toBe(asked);
  });

  it('streams and stores the same in a chat', async () => {
    await script(...replies);
    const { events, report, text, chatId } = await shop.askInChat(question);
    expectWhole(report, text);
    expect(report.authors).toEqual({ plan, words: wording });
    const said = events.flatMap((event) => (event.type === 'text-delta' ? [event['delta']] : [])).join('');
    expect(said).toBe(report.answer);
    expect(await shop.storedReport(chatId)).toEqual(report);
  });
});
