import { inject } from 'vitest';
import type { Reply } from '../../dev/model/reply-script.ts';
import { setScript } from '../../dev/model/set-script.ts';
import type { RecordedRequest } from '../../dev/model/start-model.ts';
import { call, linkProperty } from '../../dev/walk.ts';
import type { Limits } from '../../worker/ai/allowance.ts';
import { createModel } from '../../worker/ai/create-model.ts';
import type { ModelPlan } from '../../worker/ai/model-plan-schema.ts';
import type { Report } from '../../worker/analyst/report.ts';
import { addDays } from '../../worker/analyst/understand/dates/calendar.ts';
import { createApp } from '../../worker/app.ts';
import { createDependencies } from '../../worker/create-dependencies.ts';
import { todayIn } from '../../worker/services/properties/today-in.ts';
import { api, appUrl, openBrowserWithShop } from './create-test-app.ts';
import { createLocalGrants } from './local-grants.ts';
import { createLocalGates } from './local-gates.ts';
import { createLocalPropertyGates } from './local-property-gates.ts';
import { createLocalRuns } from './local-runs.ts';
import { watchApp } from './document/watch-app.ts';

export const modelName = 'stand-in-model';

/** The shop of Anna, whose questions a language model plans and words. */
export async function openModelShop(
  options: { apiKey?: string; baseUrl?: string; bindings?: Record<string, string> } = {},
) {
  const { apiKey = 'test-model-key', baseUrl = inject('standIns').model } = options;
  const model = createModel({ apiKey, baseUrl, model: modelName });
  const base = { ...createDependencies({ ...inject('bindings'), ...options.bindings }), model };
  const dependencies = {
    ...base,
    grants: createLocalGrants(base),
    gates: createLocalGates(),
    propertyGates: createLocalPropertyGates(base),
  };
  const app = watchApp(createApp({ ...dependencies, chatRuns: createLocalRuns(dependencies) }));
  const { browser, propertyId } = await openBrowserWithShop(app);

  async function ask(question: string, headers: Record<string, string> = {}) {
    return browser.send(`${api}/ask`, { method: 'POST', json: { property_id: propertyId, question }, headers });
  }
  return {
    browser,
    propertyId,
    /** How long the model is waited for. */
    setPatience(milliseconds: number): void {
      model.deadlines = { firstTokenMs: milliseconds, idleMs: milliseconds, wholeMs: milliseconds * 2 };
    },
    /** What one question may have of the model. */
    setLimits(limits: Partial<Limits>): void {
      model.limits = { ...model.limits, ...limits };
    },
    /** The report as JSON, with the text it came in. */
    async askForReport(question: string): Promise<{ report: Report; text: string }> {
      const response = await ask(question);
      const text = await response.text();
      if (!response.ok) throw new Error(text);
      return { report: JSON.parse(text) as Report, text };
    },
    async askInChat(question: string, id = crypto.randomUUID()) {
      const chat = await call<{ id: string }>(browser, `${api}/chats`, { property_id: propertyId, persona: 'po' });
      const url = `${api}/chats/${chat.id}/messages`;
      const send = async () => readEvents(await browser.send(url, { method: 'POST', json: { id, text: question } }));
      return { chatId: chat.id, messageId: id, ...(await send()), sendAgain: send };
    },
    /** Reads the property's fields anew. */
    linkAgain: () => linkProperty(browser, appUrl, 'Kolibri Shop'),
    async storedReport(chatId: string): Promise<unknown> {
      const chat = await call<{ messages: { content: unknown }[] }>(browser, `${api}/chats/${chatId}`);
      return chat.messages[1]?.content;
    },
    askForEvents: async (question: string) => readEvents(await ask(question, { accept: 'text/event-stream' })),
  };
}

/** Sessions by channel last week, as a well-behaved model proposes it. */
export function channelsPlan(changes: Partial<ModelPlan> = {}): ModelPlan {
  const today = todayIn('Europe/Berlin', new Date());
  return {
    kind: 'breakdown',
    metrics: ['sessions'],
    dimensions: ['sessionDefaultChannelGroup'],
    range: { start: addDays(today, -7), end: addDays(today, -1), label: 'the past week' },
    compare: null,
    filters: [],
    granularity: null,
    order: null,
    limit: null,
    each: null,
    open: false,
    steps: [],
    assumptions: [],
    reason: null,
    options: [],
    nearest: [],
    ...changes,
  };
}

export const script = (...replies: Reply[]) => setScript(inject('standIns').model, replies);

/** A long attack would otherwise read all of it again after each text. */
export async function forgetModelRequests(): Promise<void> {
  await fetch(new URL('/__stand-in/requests', inject('standIns').model), { method: 'DELETE' });
}

/** What the model was sent since the run began, or since it was told to forget. */
export async function modelRequests(): Promise<RecordedRequest[]> {
  const response = await fetch(new URL('/__stand-in/requests', inject('standIns').model));
  return (await response.json()) as RecordedRequest[];
}

export interface Event {
  type: string;
  [field: string]: unknown;
}

async function readEvents(response: Response): Promise<{ events: Event[]; text: string; report: Report }> {
  const text = await response.text();
  const blocks = text.split('\n\n').filter(Boolean);
  if (blocks.pop() !== 'data: [DONE]') throw new Error(`the stream did not end: ${text.slice(0, 500)}`);
  const events = blocks.map((block) => JSON.parse(block.slice(block.indexOf('data: ') + 6)) as Event);
  const report = events.find((event) => event.type === 'data-report')?.['data'];
  if (!report) throw new Error(`no report: ${text.slice(0, 2_000)}`);
  return { events, text, report: report as Report };
}
