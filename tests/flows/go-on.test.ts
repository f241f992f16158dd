import { readUIMessageStream, type UIMessage, type UIMessageChunk } from 'ai';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { call } from '../../dev/walk.ts';
import { createModel } from '../../worker/ai/create-model.ts';
import { verify } from '../../worker/analyst/proof/verify.ts';
import type { Report } from '../../worker/analyst/report.ts';
import { createApp } from '../../worker/app.ts';
import { createDependencies } from '../../worker/create-dependencies.ts';
import { answerQuestion, type Question } from '../../worker/services/analysis/answer-question.ts';
import { isRepeat, type Progress, type StepEvent, toSaid } from '../../worker/services/analysis/progress.ts';
import { runTurn } from '../../worker/services/analysis/run-turn.ts';
import type { StreamEvent } from '../../worker/services/analysis/stream-events.ts';
import { api, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';
import { createLocalGates } from './local-gates.ts';
import { createLocalGrants } from './local-grants.ts';
import { createLocalPropertyGates } from './local-property-gates.ts';
import { channelsPlan, modelName, modelRequests, script } from './model-shop.ts';
import { streamEnd, streamHeaders } from '../../worker/services/chat/sse.ts';
import { watchApp } from './document/watch-app.ts';

const own = createDependencies(inject('bindings'));
const model = createModel({ apiKey: 'test-model-key', baseUrl: inject('standIns').model, model: modelName });
const byAnalyst = { ...own, grants: createLocalGrants(own), propertyGates: createLocalPropertyGates(own) };
const byModel = { ...byAnalyst, model };
let input: Question;

beforeAll(async () => {
  await emptyDatabase();
  const gates = createLocalGates();
  const unavailable = () => Promise.reject(new Error('Nothing runs here.'));
  const start = (question: Question) => {
    input = question;
    return Promise.resolve(new Response(streamEnd, { headers: streamHeaders }));
  };
  const chatRuns = { start, follow: unavailable, holds: unavailable, stop: unavailable, forget: unavailable };
  const { browser, propertyId } = await openBrowserWithShop(watchApp(createApp({ ...byAnalyst, gates, chatRuns })));
  const chat = await call<{ id: string }>(browser, `${api}/chats`, { property_id: propertyId });
  const json = { id: crypto.randomUUID(), text: 'Sessions by channel last week' };
  await browser.send(`${api}/chats/${chat.id}/messages`, { method: 'POST', json });
});

/** Everything that one life of a run gives, in order. */
async function run(dependencies: typeof byModel | typeof byAnalyst, progress?: Progress) {
  const given: (StreamEvent | StepEvent)[] = [];
  const question = progress ? { ...input, progress } : input;
  for await (const event of answerQuestion(dependencies, question, new AbortController().signal)) {
    // As it is kept: later changes of an object do not count.
    if (event.type !== 'usage') given.push(JSON.parse(JSON.stringify(event)) as StreamEvent | StepEvent);
  }
  return given;
}

const isEvent = (item: StreamEvent | StepEvent): item is StreamEvent => item.type !== 'step';

/** What readers see of a run that died after `first` and of the one that went on. */
async function goOn(dependencies: typeof byModel | typeof byAnalyst, first: (StreamEvent | StepEvent)[]) {
  const events = first.filter(isEvent);
  const done = first.filter((item) => item.type === 'step');
  const steps = Object.fromEntries(done.map(({ name, result }) => [name, result]));
  const progress: Progress = { steps, spent: done.at(-1)?.spent ?? [], said: toSaid(events) };
  const sent = new Set(events.map((event) => JSON.stringify(event)));
  const rest = (await run(dependencies, progress)).filter(isEvent);
  return [...events, ...rest.filter((event) => !isRepeat(sent, event, JSON.stringify(event)))];
}

/** One text, shown once, which is the report's; every number proven. */
function expectWhole(events: StreamEvent[]): Report {
  const count = (type: StreamEvent['type']) => events.filter((event) => event.type === type).length;
  expect([count('start'), count('text-start'), count('text-end'), count('data-plan')]).toEqual([1, 1, 1, 1]);
  const sentences = events.flatMap((event) => (event.type === 'data-sentence' ? [event.data] : []));
  expect(sentences.map(({ index }) => index)).toEqual(sentences.map((_, index) => index));
  const last = events.findLast((event) => event.type === 'data-report');
  expect(last).toBeDefined();
  const { data: report } = last as Extract<StreamEvent, { type: 'data-report' }>;
  expect(toSaid(events)).toMatchObject({ text: report.answer, owed: '', isClosed: true });
  expect(sentences.flatMap(({ parts }) => parts)).toEqual(report.parts);
  expect(verify(report)).toEqual([]);
  return report;
}

/** The message that a client of the AI SDK makes of an answer. */
async function readBySdk(events: StreamEvent[]): Promise<UIMessage> {
  const stream = new ReadableStream<UIMessageChunk>({
    start(controller) {
      for (const event of [...events, { type: 'finish' }]) controller.enqueue(event as UIMessageChunk);
      controller.close();
    },
  });
  let last: UIMessage | undefined;
  for await (const message of readUIMessageStream({ stream, terminateOnError: true })) last = message;
  if (!last) throw new Error('The SDK made no message of it.');
  return last;
}

describe('an answer that was cut off', () => {
  it('goes on after any event to the same report, without asking Google again for what it has', async () => {
    const whole = await run(byAnalyst);
    const report = expectWhole(whole.filter(isEvent));
    const isFetched = (upTo: number) =>
      whole.slice(0, upTo).some((item) => item.type === 'step' && item.name === 'fetch');
    for (let upTo = 1; upTo < whole.length; upTo++) {
      const events = await goOn(byAnalyst, whole.slice(0, upTo));
      const goneOn = expectWhole(events);
      const { parts } = await readBySdk(events);
      expect(parts.flatMap((part) => (part.type === 'text' ? [part.text] : []))).toEqual([report.answer]);
      expect(parts.filter(({ type }) => type === 'data-report')).toHaveLength(1);
      // A reply that is fetched again is fetched later.
      const compared = (one: Report) => (isFetched(upTo) ? one : one.answer);
      expect(compared(goneOn)).toEqual(compared(report));
    }
  });

  it('keeps the words of a model, and has the analyst say what they lack', async () => {
    const replies = [
      { match: 'plan' as const, json: channelsPlan() },
      { match: 'prose' as const, text: 'There were {{v1}} sessions {{range}}. Of them {{l2}} brought {{v2}}.' },
    ];
    await script(...replies);
    const whole = await run(byModel);
    expect(expectWhole(whole.filter(isEvent)).authors).toEqual({ plan: 'model', words: 'model' });
    const isSaid = (upTo: number) => whole.slice(0, upTo).some(({ type }) => type === 'data-sentence');
    for (let upTo = 1; upTo < whole.length; upTo++) {
      const asked = (await modelRequests()).length;
      const isPlanned = whole.slice(0, upTo).some((item) => item.type === 'step');
      await script(...replies.slice(isPlanned ? 1 : 0));
      const report = expectWhole(await goOn(byModel, whole.slice(0, upTo)));
      expect(report.authors?.plan).toBe('model');
      expect(report.answer).toMatch(/^There were [\d,]+ sessions/);
      // A text that has begun is not asked for again, and a plan that is made is not made again.
      expect((await modelRequests()).length - asked).toBe((isPlanned ? 0 : 1) + (isSaid(upTo) ? 0 : 1));
    }
  });
});

describe('a turn that fails', () => {
  it('keeps what was written before', async () => {
    async function* failing(): AsyncGenerator<StreamEvent> {
      yield { type: 'text-delta', id: 'answer', delta: 'sessions rose' };
      throw new Error('a fault');
    }
    const options = { signal: new AbortController().signal, requestId: 'r', said: 'Last week ', append: () => {} };
    expect(await runTurn(failing(), options)).toMatchObject({
      status: 'error',
      content: { type: 'error', code: 'internal', text: 'Last week sessions rose' },
    });
  });
});
