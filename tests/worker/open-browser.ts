import { env, exports } from 'cloudflare:workers';
import { createHttpBrowser, type HttpBrowser } from '../../dev/http-browser.ts';
import { call, connect, linkProperty, signIn } from '../../dev/walk.ts';

const appUrl = 'http://parley.test';
export const api = `${appUrl}/api/v1`;

const { STAND_INS: standIns } = env as unknown as { STAND_INS: { google: string; neon: string; model: string } };

/** A browser for which the Worker itself, in workerd, answers at the app's origin. */
export function openBrowser(): HttpBrowser {
  const worker = (exports as unknown as { default: Fetcher }).default;
  return createHttpBrowser({
    fetch: (request) => (request.url.startsWith(`${appUrl}/`) ? worker.fetch(request) : fetch(request)),
  });
}

/** Somebody who has signed in, linked the shop, and begun a chat about it. */
export async function openChat(browser = openBrowser(), email = 'anna@kolibri.example') {
  await signIn(browser, appUrl, email);
  await connect(browser, appUrl, email);
  const propertyId = await linkProperty(browser, appUrl, 'Kolibri Shop');
  const chat = await call<{ id: string }>(browser, `${api}/chats`, { property_id: propertyId, persona: 'po' });
  return { browser, chatId: chat.id, propertyId };
}

/** Sends a question; the stream is the caller's to read. */
export function send(browser: HttpBrowser, chatId: string, text: string, id: string = crypto.randomUUID()) {
  return browser.send(`${api}/chats/${chatId}/messages`, { method: 'POST', json: { id, text } });
}

export interface SseEvent {
  id: string;
  data: { type: string; [field: string]: unknown };
}

/** All events of a stream, without its closing `[DONE]`; throws when that is missing. */
export async function readEvents(response: Response): Promise<SseEvent[]> {
  const blocks = (await response.text()).split('\n\n').filter((block) => block !== '' && !block.startsWith(':'));
  if (blocks.pop() !== 'data: [DONE]') throw new Error('the stream did not end with [DONE]');
  // Who reads along is no event of the answer.
  return blocks
    .filter((block) => !isOfWatchers(block))
    .map((block) => {
      const [, id = '', data = ''] = /^id: (.+)\ndata: (.+)$/.exec(block) ?? [];
      return { id, data: JSON.parse(data) as SseEvent['data'] };
    });
}

/** Who reads along, each time that it was told, by their first names. */
export function watchersIn(text: string): string[][] {
  return text.split('\n\n').flatMap((block) => {
    if (!isOfWatchers(block)) return [];
    const { data } = JSON.parse(block.slice('data: '.length)) as { data: { people: { name: string }[] } };
    return [data.people.map(({ name }) => name.split(' ')[0] ?? '')];
  });
}

const isOfWatchers = (block: string) => block.startsWith('data: {"type":"data-watchers"');

export async function setFault(fault: Record<string, unknown>): Promise<void> {
  const response = await fetch(`${standIns.google}/__stand-in/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fault),
  });
  if (!response.ok) throw new Error(`fault refused: ${await response.text()}`);
}

export async function clearFaults(): Promise<void> {
  await (await fetch(`${standIns.google}/__stand-in/faults`, { method: 'DELETE' })).text();
}

/** Takes the database away, or gives it back. */
export async function setDatabase(state: 'pause' | 'resume'): Promise<void> {
  await (await fetch(`${standIns.neon}/__stand-in/${state}`, { method: 'POST' })).text();
}

export async function databaseRequests(): Promise<number> {
  return ((await (await fetch(`${standIns.neon}/__stand-in/requests`)).json()) as { count: number }).count;
}
