import type { Random } from '../../dev/google/events/random.ts';
import { checkJournal, type Verdict } from './check-journal.ts';
import { follow, OpenStreams, readStored, sleep, stop, type Wave } from './client.ts';
import { Journal } from './journal.ts';
import type { System } from './start-system.ts';

export interface WavePlan {
  name: string;
  chats: number;
  /** One after the other in each chat. */
  messages: number;
  /** Of each chat's answer, who asks among them. */
  readers: number;
  /** Broken connections of each reader. */
  drops: number;
  /** In how many chats the object is killed once. */
  deaths: number;
  /** Times that workerd is killed. */
  crashes: number;
  databaseStops: number;
  /** In how many chats somebody presses stop. */
  stops: number;
  /** Within which the first message of each chat is sent, in milliseconds. */
  arriveMs: number;
  /** Within which faults are spread, about as long as an answer takes, in milliseconds. */
  spanMs: number;
}

export interface WaveResult extends Verdict {
  /** Faults that were made. */
  faults: number;
  mostStreams: number;
}

const questions = [
  'Sessions by channel last week',
  'How many users did we have yesterday?',
  'Revenue by device last month',
  'Sessions per day in October by device',
];

/** Asks in many chats at once, reads every answer many times over, breaks things meanwhile, and has it judged. */
export async function runWave(
  system: System,
  plan: WavePlan,
  options: { random: Random; patienceMs: number },
): Promise<WaveResult> {
  const journal = new Journal();
  const streams = new OpenStreams();
  const wave: Wave = { system, journal, streams, ...options };
  const chats: string[] = [];
  for (let index = 0; index < plan.chats; index++) chats.push(await system.createChat());

  const work = [...chats.map((chat, index) => converse(wave, plan, { chat, index })), ...planFaults(wave, plan, chats)];
  await Promise.all(work);
  const stored = await Promise.all(chats.map((chat) => readStored(wave, chat)));
  const verdict = checkJournal(journal.entries, stored);
  const made = work.length - chats.length + verdict.figures.forced;
  return { ...verdict, faults: made, mostStreams: streams.most };
}

/** All messages of a chat. */
async function converse(wave: Wave, plan: WavePlan, at: { chat: string; index: number }): Promise<void> {
  await sleep(wave.random.next() * plan.arriveMs);
  for (let message = 0; message < plan.messages; message++) await askAndRead(wave, plan, at);
}

/** One client asks; the others read along as soon as the server has the message. */
async function askAndRead(wave: Wave, plan: WavePlan, at: { chat: string; index: number }): Promise<void> {
  const { chat, index } = at;
  const message = crypto.randomUUID();
  const drops = { times: plan.drops, withinMs: plan.spanMs / Math.max(plan.drops, 1) };
  const following = (reader: number) => ({ client: `${index}.${reader}`, chat, message, drops });
  let asking: Promise<void> | undefined;
  await new Promise<void>((acknowledged) => {
    const text = questions[index % questions.length] ?? '';
    asking = follow(wave, { ...following(0), text, onAck: acknowledged }).finally(acknowledged);
  });
  const readers = Array.from({ length: plan.readers - 1 }, (_, reader) => follow(wave, following(reader + 1)));
  await Promise.all([asking, ...readers]);
}

/** Each at its moment. */
function planFaults({ system, random }: Wave, plan: WavePlan, chats: string[]): Promise<unknown>[] {
  const inTurn = createQueue();
  const each = (count: number, fault: (index: number) => Promise<unknown>) =>
    Array.from({ length: count }, async (_, index) => {
      await sleep(random.next() * plan.spanMs);
      await fault(index);
    });
  const chatAt = (index: number) => chats[index % chats.length] ?? '';
  const stopDatabase = async () => {
    system.stopDatabase();
    await sleep(100 + random.next() * 900);
    system.startDatabase();
  };
  return [
    ...each(plan.deaths, (index) => system.killObject(chatAt(index))),
    ...each(plan.crashes, () => inTurn(() => system.killRuntime())),
    ...each(plan.databaseStops, () => inTurn(stopDatabase)),
    ...each(plan.stops, (index) => stop(system, chatAt(index)).catch(() => undefined)),
  ];
}

/** One thing after the other. */
function createQueue(): (work: () => Promise<unknown>) => Promise<unknown> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => (last = last.then(work));
}
