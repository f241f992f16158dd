import type { Entry, StoredChat } from './journal.ts';

export interface Verdict {
  /** Sentences; none when the system kept its promises. */
  problems: string[];
  figures: {
    messages: number;
    readers: number;
    events: number;
    /** Connections that broke, and of those the ones that their own clients broke. */
    cuts: number;
    forced: number;
    /** Answers by how they ended. */
    ends: Record<string, number>;
    /** The longest that anybody waited for a message's next event, in milliseconds. */
    longestWaitMs: number;
  };
}

interface Run {
  message: string;
  chat: string;
  isAcknowledged: boolean;
  /** By number, as the first client that saw it saw it. */
  events: Map<number, string>;
  replyId: string | undefined;
}

type Event = { type: string; delta?: string; data?: unknown };

/**
 * Whether clients saw what they were promised: no acknowledged message lost or stored twice; of each answer the same
 * events for everybody, from 1 on, each once and in order across all connections; what is stored is what was shown; and
 * every answer came to an end. It knows the protocol and the journal, nothing of the system.
 */
export function checkJournal(entries: Entry[], stored: StoredChat[]): Verdict {
  const problems: string[] = [];
  const runs = new Map<string, Run>();
  for (const entry of entries) {
    if (entry.kind === 'submit') {
      const { message, chat } = entry;
      runs.set(message, { message, chat, isAcknowledged: false, events: new Map(), replyId: undefined });
    }
    const run = runs.get(entry.message);
    if (entry.kind === 'ack' && run) run.isAcknowledged = true;
  }
  const readers = Map.groupBy(entries, ({ client, message }) => `${client} ${message}`);
  for (const [reader, seen] of readers) {
    const run = runs.get(seen[0]?.message ?? '');
    if (run) problems.push(...readerProblems(reader, seen, run));
  }
  const chats = new Map(stored.map((chat) => [chat.chat, chat]));
  for (const run of runs.values()) problems.push(...runProblems(run, chats.get(run.chat)));
  for (const chat of stored) problems.push(...chatProblems(chat, runs));
  return { problems, figures: figuresOf(entries, stored, { messages: runs.size, readers: readers.size }) };
}

function readerProblems(reader: string, seen: Entry[], run: Run): string[] {
  const problems: string[] = [];
  let last = 0;
  let lastType = '';
  for (const entry of seen) {
    if (entry.kind === 'gave_up') problems.push(`${reader} gave up: ${entry.why}`);
    if (entry.kind === 'done' && lastType !== 'finish')
      problems.push(`${reader} was done after ${lastType || 'nothing'}`);
    if (entry.kind !== 'event') continue;
    lastType = (JSON.parse(entry.data) as Event).type;
    if (entry.id === undefined) continue;
    const colon = entry.id.lastIndexOf(':');
    const [replyId, number] = [entry.id.slice(0, colon), Number(entry.id.slice(colon + 1))] as const;
    run.replyId ??= replyId;
    if (replyId !== run.replyId) problems.push(`${reader} saw events of two answers`);
    if (number <= last) problems.push(`${reader} saw event ${number} after ${last}: twice, or out of order`);
    if (number > last + 1) problems.push(`${reader} saw event ${number} after ${last}: a gap`);
    last = number;
    const known = run.events.get(number);
    if (known === undefined) run.events.set(number, entry.data);
    else if (known !== entry.data) problems.push(`${reader} saw another event ${number} than others did`);
  }
  if (!seen.some(({ kind }) => kind === 'done' || kind === 'gone' || kind === 'gave_up')) {
    problems.push(`${reader} never came to an end`);
  }
  return problems;
}

function runProblems(run: Run, chat: StoredChat | undefined): string[] {
  const { message, events } = run;
  const place = chat?.messages.findIndex(({ id }) => id === message) ?? -1;
  if (place < 0) return run.isAcknowledged ? [`${message} was acknowledged and lost`] : [];
  const answer = chat?.messages[place + 1];
  if (answer?.role !== 'assistant') return [`${message} has no answer`];
  if (answer.status === 'streaming' || answer.status === 'pending') return [`${message} is stuck`];
  if (events.size === 0) return [];
  const shown = [...events].sort(([one], [other]) => one - other).map(([, data]) => JSON.parse(data) as Event);
  const problems: string[] = [];
  if (run.replyId !== answer.id) problems.push(`${message}: the answer that was shown is not the one stored`);
  const starts = shown.filter(({ type }) => type === 'start').length;
  if (starts !== 1) problems.push(`${message} began ${starts} times`);
  problems.push(...contentProblems(message, shown, answer.content as Record<string, unknown>));
  return problems;
}

/** What is stored is what was shown last. */
function contentProblems(message: string, shown: Event[], content: Record<string, unknown>): string[] {
  const text = shown.flatMap(({ type, delta = '' }) => (type === 'text-delta' ? [delta] : [])).join('');
  // Seen by somebody to its end; a stream that all left early says nothing of its rest.
  if (shown.at(-1)?.type !== 'finish') return [];
  if (content['type'] === 'report') {
    const report = shown.findLast(({ type }) => type === 'data-report')?.data;
    if (canonical(report) !== canonical(content)) return [`${message}: another report was shown than is stored`];
    return text === content['answer'] ? [] : [`${message}: the text that was shown is not that of the report`];
  }
  const kept = content['text'] ?? '';
  return kept === text ? [] : [`${message}: text that was shown was not kept`];
}

function chatProblems({ chat, messages }: StoredChat, runs: Map<string, Run>): string[] {
  const asked = messages.filter(({ role }) => role === 'user').map(({ id }) => id);
  const answers = messages.filter(({ role }) => role === 'assistant');
  return [
    ...(new Set(asked).size === asked.length ? [] : [`${chat} has a message twice`]),
    ...asked.filter((id) => !runs.has(id)).map((id) => `${chat} has ${id}, which nobody sent`),
    ...(answers.length === asked.length ? [] : [`${chat} has ${answers.length} answers to ${asked.length} messages`]),
  ];
}

function figuresOf(entries: Entry[], stored: StoredChat[], counts: { messages: number; readers: number }) {
  const ends: Record<string, number> = {};
  for (const { messages } of stored) {
    for (const { role, status, content } of messages) {
      if (role !== 'assistant') continue;
      const { code, type } = (content ?? {}) as { code?: string; type?: string };
      const end = type === 'report' ? status : `${status}: ${code ?? type}`;
      ends[end] = (ends[end] ?? 0) + 1;
    }
  }
  let longestWaitMs = 0;
  for (const seen of Map.groupBy(entries, ({ message }) => message).values()) {
    const times = seen
      .filter(({ kind }) => kind === 'submit' || kind === 'event')
      .map(({ at }) => at)
      .sort((one, other) => one - other);
    for (const [index, at] of times.entries()) longestWaitMs = Math.max(longestWaitMs, at - (times[index - 1] ?? at));
  }
  const forced = entries.filter((entry) => entry.kind === 'cut' && entry.forced).length;
  const count = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind).length;
  return {
    ...counts,
    events: count('event'),
    cuts: count('cut'),
    forced,
    ends,
    longestWaitMs: Math.round(longestWaitMs),
  };
}

/** JSON with its keys in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}
