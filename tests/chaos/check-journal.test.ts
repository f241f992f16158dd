import { describe, expect, it } from 'vitest';
import { checkJournal } from './check-journal.ts';
import type { Entry, StoredChat } from './journal.ts';

const report = { type: 'report', answer: 'Ten sessions.', parts: [] };
const events = [
  { type: 'start', messageId: 'r' },
  { type: 'text-delta', id: 'answer', delta: 'Ten ' },
  { type: 'text-delta', id: 'answer', delta: 'sessions.' },
  { type: 'data-report', id: 'report', data: report },
  { type: 'finish' },
].map((event, index) => ({ kind: 'event' as const, id: `r:${index + 1}`, data: JSON.stringify(event) }));

type Note = { kind: Entry['kind'] } & Record<string, unknown>;
const whole: Note[] = [...events.slice(0, 2), { kind: 'cut', forced: true }, ...events.slice(2), { kind: 'done' }];
const stored: StoredChat = {
  chat: 'c',
  messages: [
    { id: 'm', role: 'user', status: 'complete', content: { type: 'text' } },
    { id: 'r', role: 'assistant', status: 'complete', content: { parts: [], answer: 'Ten sessions.', type: 'report' } },
  ],
};

/** One who asks, and one who reads along. */
function judge(options: { asker?: Note[]; reader?: Note[]; messages?: StoredChat['messages'] } = {}) {
  const { asker = whole, reader = whole, messages = stored.messages } = options;
  const notes = [
    ...[{ kind: 'submit', chat: 'c' }, { kind: 'ack' }, ...asker].map((note) => ({ ...note, client: 'one' })),
    ...reader.map((note) => ({ ...note, client: 'two' })),
  ];
  const entries = notes.map((note, at) => ({ ...note, at, message: 'm' }) as Entry);
  return checkJournal(entries, [{ chat: 'c', messages }]);
}

const [question, answer] = stored.messages as [StoredChat['messages'][number], StoredChat['messages'][number]];
const noteAt = (index: number) => events[index] as Note;
const [start, ten, finish] = [noteAt(0), noteAt(1), noteAt(4)];

describe('the checker', () => {
  it('finds nothing where everything was kept', () => {
    expect(judge()).toEqual({
      problems: [],
      figures: { messages: 1, readers: 2, events: 10, cuts: 2, forced: 2, ends: { complete: 1 }, longestWaitMs: 2 },
    });
  });

  it.each([
    ['an event twice', { reader: [start, start, ...whole.slice(1)] }, 'two m saw event 1 after 1: twice'],
    ['an event too few', { reader: [start, ...whole.slice(2)] }, 'two m saw event 3 after 1: a gap'],
    ['an event from before', { asker: [start, ten, ...whole] }, 'one m saw event 1 after 2'],
    ['a first event that is not', { reader: whole.slice(1) }, 'two m saw event 2 after 0: a gap'],
    [
      'another event than others',
      { reader: [{ ...start, data: '{"type":"start"}' }, ...whole.slice(1)] },
      'another event 1',
    ],
    [
      'an event of another answer',
      { reader: [...whole.slice(0, -1), { ...finish, id: 'x:6' }, { kind: 'done' }] },
      'two answers',
    ],
    ['a stream that was done early', { reader: [start, { kind: 'done' }] }, 'two m was done after start'],
    ['a stream that never ends', { reader: [start, ten] }, 'two m never came to an end'],
    ['a client that gave up', { reader: [{ kind: 'gave_up', why: 'tired' }] }, 'two m gave up: tired'],
    ['a lost message', { messages: [] }, 'm was acknowledged and lost'],
    ['a message that was stored twice', { messages: [question, answer, question, answer] }, 'c has a message twice'],
    [
      'a message that nobody sent',
      { messages: [question, answer, { ...question, id: 'y' }, answer] },
      'has y, which nobody sent',
    ],
    ['two answers', { messages: [question, answer, answer] }, '2 answers to 1 messages'],
    ['no answer', { messages: [question] }, 'm has no answer'],
    ['an answer that never ends', { messages: [question, { ...answer, status: 'streaming' }] }, 'm is stuck'],
    ['the answer to something else', { messages: [question, { ...answer, id: 'z' }] }, 'is not the one stored'],
    [
      'another report',
      { messages: [question, { ...answer, content: { ...report, answer: 'Nine.' } }] },
      'another report',
    ],
    [
      'text that was not kept',
      { messages: [question, { ...answer, content: { type: 'stopped', text: 'Ten ' } }] },
      'not kept',
    ],
  ] as const)('finds %s', (_, seen, problem) => {
    expect(judge(seen as Parameters<typeof judge>[0]).problems.join('\n')).toContain(problem);
  });
});
