import { describe, expect, it } from 'vitest';
import { openSql } from '../../tests/flows/local-gates.ts';
import type { Entry } from '../services/budget/tenant-gates.ts';
import { GateBook } from './gate-book.ts';

const noon = Date.parse('2026-03-14T12:00:00Z');
const minute = 60_000;
const entry = (change: Partial<Omit<Entry, 'tenantId'>> = {}): Omit<Entry, 'tenantId'> => ({
  userId: 'anna',
  mostStreams: { person: 5, team: 50 },
  budget: { modelTokens: 1000, ga4Tokens: 100 },
  ...change,
});
const run = (id: string, modelTokens = 200, ga4Tokens = 20) => ({ id, estimate: { modelTokens, ga4Tokens } });
const openBook = () => new GateBook(openSql());

describe('an embedding model outside', () => {
  it('has a budget of its own, which nothing else is of', () => {
    const book = new GateBook(openSql());
    const embedding = (id: string) =>
      book.enter(
        entry({
          run: { id, estimate: { modelTokens: 0, ga4Tokens: 0, embeddingTokens: 60 } },
          budget: { modelTokens: 0, ga4Tokens: 0, embeddingTokens: 100 },
        }),
        noon,
      ).mayUse.embedding;
    expect([embedding('a'), embedding('b'), embedding('c')]).toEqual([true, true, false]);
    expect(book.read(noon).reserved).toEqual({ modelTokens: 0, ga4Tokens: 0, embeddingTokens: 120 });
    book.settle('a', { modelTokens: 0, ga4Tokens: 0, embeddingTokens: 10 }, noon);
    book.settle('b', { modelTokens: 0, ga4Tokens: 0, embeddingTokens: 20 }, noon);
    expect(embedding('d')).toBe(true);
    book.setOwn({ embeddingTokens: 25 });
    expect(embedding('e')).toBe(false);
    expect(book.read(noon).used).toEqual({ modelTokens: 0, ga4Tokens: 0, embeddingTokens: 30 });
  });
});

describe('the budget of a day', () => {
  it('lets one of a thousand at once through when one token is left', () => {
    const book = openBook();
    book.settle('before', { modelTokens: 999, ga4Tokens: 99 }, noon);
    const admitted = Array.from({ length: 1000 }, (_, index) => book.enter(entry({ run: run(`run ${index}`) }), noon));
    expect(admitted.filter(({ mayUse }) => mayUse.ga4)).toHaveLength(1);
    expect(admitted.filter(({ mayUse }) => mayUse.model)).toHaveLength(1);
    expect(book.read(noon)).toEqual({
      day: '2026-03-14',
      used: { modelTokens: 999, ga4Tokens: 99, embeddingTokens: 0 },
      reserved: { modelTokens: 200, ga4Tokens: 20, embeddingTokens: 0 },
      own: {},
    });
  });

  it('counts what a run cost in the place of what was reserved, once', () => {
    const book = openBook();
    book.enter(entry({ run: run('a') }), noon);
    book.settle('a', { modelTokens: 30, ga4Tokens: 3 }, noon);
    book.settle('a', { modelTokens: 30, ga4Tokens: 3 }, noon);
    expect(book.read(noon)).toMatchObject({
      used: { modelTokens: 30, ga4Tokens: 3, embeddingTokens: 0 },
      reserved: { modelTokens: 0, ga4Tokens: 0, embeddingTokens: 0 },
    });
  });

  it('gives a run that enters again the answer of its first time, and reserves once', () => {
    const book = openBook();
    const first = book.enter(entry({ run: run('a', 5000, 500) }), noon);
    expect(first.mayUse).toEqual({ model: true, ga4: true, embedding: false });
    expect(book.enter(entry({ run: run('a', 5000, 500) }), noon)).toEqual(first);
    expect(book.enter(entry({ run: run('b') }), noon).mayUse).toEqual({ model: false, ga4: false, embedding: false });
    expect(book.read(noon).reserved).toEqual({ modelTokens: 5000, ga4Tokens: 500, embeddingTokens: 0 });
  });

  it('keeps Google Analytics when only the model is used up', () => {
    const book = openBook();
    book.settle('before', { modelTokens: 1000, ga4Tokens: 1 }, noon);
    expect(book.enter(entry({ run: run('a') }), noon).mayUse).toEqual({ model: false, ga4: true, embedding: false });
  });

  it('is lower where the team wants it lower, never higher, and as before when that is taken away', () => {
    const book = openBook();
    book.settle('before', { modelTokens: 0, ga4Tokens: 10 }, noon);
    const mayUse = (id: string) => book.enter(entry({ run: run(id, 0, 0) }), noon).mayUse.ga4;
    book.setOwn({ ga4Tokens: 10 });
    expect(mayUse('a')).toBe(false);
    book.setOwn({ modelTokens: 5 });
    expect(book.read(noon).own).toEqual({ ga4Tokens: 10, modelTokens: 5 });
    book.setOwn({ ga4Tokens: null });
    expect(mayUse('b')).toBe(true);
    book.setOwn({ ga4Tokens: 1_000_000 });
    book.settle('more', { modelTokens: 0, ga4Tokens: 90 }, noon);
    expect(mayUse('c')).toBe(false);
  });

  it('begins anew at midnight UTC, and a run over midnight is counted when it ends', () => {
    const book = openBook();
    const before = Date.parse('2026-03-14T23:59:00Z');
    book.enter(entry({ run: run('a', 1000, 100) }), before);
    expect(book.enter(entry({ run: run('b') }), before).mayUse.ga4).toBe(false);
    const after = before + 2 * minute;
    expect(book.enter(entry({ run: run('c') }), after).mayUse.ga4).toBe(true);
    book.settle('a', { modelTokens: 7, ga4Tokens: 7 }, after);
    expect(book.read(after)).toMatchObject({ day: '2026-03-15', used: { modelTokens: 7, ga4Tokens: 7 } });
  });

  it('takes a run that never says what it cost to have cost what was reserved', () => {
    const book = openBook();
    book.enter(entry({ run: run('lost') }), noon);
    expect(book.read(noon + 6 * minute)).toMatchObject({
      used: { modelTokens: 200, ga4Tokens: 20, embeddingTokens: 0 },
      reserved: { modelTokens: 0, ga4Tokens: 0, embeddingTokens: 0 },
    });
  });
});

it('is the same after its object ended, as it was last written', () => {
  const sql = openSql();
  const book = new GateBook(sql);
  book.settle('before', { modelTokens: 5, ga4Tokens: 6 }, noon);
  book.enter(entry({ streamId: 's', run: run('a') }), noon);
  book.enter(entry({ run: run('b') }), noon);
  book.settle('b', { modelTokens: 1, ga4Tokens: 1 }, noon);
  book.setOwn({ ga4Tokens: 90 });
  book.write();
  book.enter(entry({ streamId: 'unwritten' }), noon);

  const again = new GateBook(sql);
  expect(again.read(noon)).toEqual(book.read(noon));
  again.settle('b', { modelTokens: 1, ga4Tokens: 1 }, noon);
  expect(again.read(noon).used).toEqual({ modelTokens: 6, ga4Tokens: 7, embeddingTokens: 0 });
  const mostStreams = { person: 1, team: 1 };
  expect(again.enter(entry({ streamId: 'unwritten', mostStreams }), noon).full).toBe('person');
  expect(again.enter(entry({ streamId: 's', mostStreams }), noon).full).toBeNull();
});

describe('open streams', () => {
  it('are five a person of 200 opened at once, and one more when one closes', () => {
    const book = openBook();
    const opened = Array.from({ length: 200 }, (_, index) => book.enter(entry({ streamId: `s${index}` }), noon).full);
    expect(opened.filter((full) => full === null)).toHaveLength(5);
    expect(opened.filter((full) => full === 'person')).toHaveLength(195);
    book.closeStream('s0');
    expect(book.enter(entry({ streamId: 'again' }), noon).full).toBeNull();
    expect(book.enter(entry({ streamId: 'too many' }), noon).full).toBe('person');
    expect(book.enter(entry({ userId: 'ben', streamId: 'other' }), noon).full).toBeNull();
  });

  it('are fifty a team, whoever opens them', () => {
    const book = openBook();
    const opened = Array.from({ length: 200 }, (_, index) =>
      book.enter(entry({ userId: `person ${index % 40}`, streamId: `s${index}` }), noon),
    );
    expect(opened.filter(({ full }) => full === null)).toHaveLength(50);
    expect(opened.filter(({ full }) => full === 'team')).toHaveLength(150);
  });

  it('reserve nothing when they are refused', () => {
    const book = openBook();
    const mostStreams = { person: 0, team: 0 };
    expect(book.enter(entry({ streamId: 's', run: run('a'), mostStreams }), noon)).toEqual({
      full: 'person',
      mayUse: { model: false, ga4: false, embedding: false },
    });
    expect(book.read(noon).reserved).toEqual({ modelTokens: 0, ga4Tokens: 0, embeddingTokens: 0 });
  });

  it('whose reader is lost without a word are free after two and a half minutes', () => {
    const book = openBook();
    for (let index = 0; index < 5; index++) book.enter(entry({ streamId: `s${index}` }), noon);
    expect(book.enter(entry({ streamId: 'early' }), noon + 2 * minute).full).toBe('person');
    expect(book.enter(entry({ streamId: 'later' }), noon + 3 * minute).full).toBeNull();
  });
});

describe('quotas of a day', () => {
  const visitor = { of: 'visitor', key: 'a', most: 2 } as const;
  const site = { of: 'site', key: 'w', most: 3 } as const;
  const ask = (book: GateBook, id: string, at = noon, quotas: Entry['quotas'] = [visitor, site]) =>
    book.enter(entry({ streamId: id, run: run(id, 1, 1), quotas }), at);

  it('count a question under each key, and name the first that is used up', () => {
    const book = openBook();
    expect([ask(book, '1').spent, ask(book, '2').spent]).toEqual([undefined, undefined]);
    expect(ask(book, '3')).toEqual({ full: null, spent: 'visitor', mayUse: { model: false, ga4: false } });
    const other = { ...visitor, key: 'b' };
    expect(ask(book, '4', noon, [other, site]).spent).toBeUndefined();
    expect(ask(book, '5', noon, [other, site]).spent).toBe('site');
    expect(book.read(noon).reserved).toEqual({ modelTokens: 3, ga4Tokens: 3, embeddingTokens: 0 });
  });

  it('count a question that comes again once, which then asks no model', () => {
    const book = openBook();
    expect(ask(book, '1').mayUse).toMatchObject({ model: true, ga4: true });
    book.closeStream('1');
    expect(ask(book, '1').mayUse).toMatchObject({ model: false, ga4: true });
    expect([ask(book, '2').spent, ask(book, '3').spent]).toEqual([undefined, 'visitor']);
    expect(ask(book, '2').mayUse).toMatchObject({ model: false, ga4: true });
    expect(book.read(noon).reserved).toEqual({ modelTokens: 2, ga4Tokens: 2, embeddingTokens: 0 });
  });

  it('begin anew at midnight UTC', () => {
    const book = openBook();
    for (const id of ['1', '2', '3']) ask(book, id);
    expect(ask(book, '4', noon + 12 * 60 * minute).spent).toBeUndefined();
  });

  it('count nothing of what was refused otherwise', () => {
    const book = openBook();
    const refused = entry({ streamId: 's', run: run('s'), mostStreams: { person: 0, team: 0 }, quotas: [visitor] });
    expect([book.enter(refused, noon).full, book.enter(refused, noon).full]).toEqual(['person', 'person']);
    book.settle('before', { modelTokens: 0, ga4Tokens: 100 }, noon);
    expect([ask(book, '1').mayUse.ga4, ask(book, '2').mayUse.ga4, ask(book, '3').spent]).toEqual([
      false,
      false,
      undefined,
    ]);
  });

  it('are known to who comes after the book was closed', () => {
    const sql = openSql();
    const book = new GateBook(sql);
    for (const id of ['1', '2']) ask(book, id);
    book.write();
    expect(ask(new GateBook(sql), '3').spent).toBe('visitor');
  });

  it('leave places for others than the visitors of a widget', () => {
    const book = openBook();
    const enter = (userId: string, index: number, most: Entry['mostStreams']) =>
      book.enter(entry({ userId, streamId: `${userId} ${index}`, mostStreams: most }), noon).full;
    const most = { person: 2, site: 3, team: 5 };
    const who = ['widget/w/a', 'widget/w/b', 'widget/w/c', 'widget/w/d', 'widget/v/a', 'widget/v/b'];
    expect(who.map((each, index) => enter(each, index, most))).toEqual([null, null, null, 'site', null, null]);
    expect(enter('widget/v/c', 7, most)).toBe('team');
    expect(enter('anna', 1, { person: 5, team: 50 })).toBeNull();
  });
});
