import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerWords } from '../../../web/i18n/answer-words.ts';
import { words as chartWords } from '../../../worker/analyst/drawing/words.ts';
import { words as en } from './en.ts';
import type { Words } from './words.ts';

const files = readdirSync(import.meta.dirname).filter((name) => /^[a-z]{2}\.ts$/.test(name) && name !== 'en.ts');
const slotsOf = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([slot]) => slot).sort();

describe('the words of the frame', () => {
  it('are there in thirteen languages', () => expect(files).toHaveLength(12));

  it.each(files)('%s fills the slots that English has, and repeats none of its sentences', async (name) => {
    const { words } = (await import(/* @vite-ignore */ `./${name}`)) as { words: Words };
    const { words: more } = await words.more!();
    const english: Record<string, string> = { ...en.panel, ...en.box, ...answerWords };
    const said = Object.entries({ ...words.panel, ...words.box, ...more.answer });
    for (const [key, text] of said) expect([key, slotsOf(text)]).toEqual([key, slotsOf(english[key] ?? '')]);
    const sentences = said.filter(([, text]) => text.includes(' ') && !text.includes('{{'));
    expect(sentences.filter(([key, text]) => text === english[key])).toEqual([]);
    for (const [key, word] of Object.entries(more.chart)) {
      const own = chartWords[key as keyof typeof chartWords];
      if (typeof word !== 'function' || typeof own !== 'function') continue;
      const values = Array.from({ length: own.length }, (_, index) => `<${index}>`);
      const text = (word as (...given: string[]) => string)(...values);
      for (const value of values) expect([key, text]).toEqual([key, expect.stringContaining(value)]);
    }
  });

  it('cover every key that what the frame shows asks for', async () => {
    const { words: more } = await import('./more/de.ts');
    const unsaid = /^(answer\.(copy_failed|number_wrong|reconnect_now|reconnecting)|proof\.cop(y|ied)_)/;
    const asked = new Set<string>();
    const seen = new Set<string>();
    const visit = (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      const code = readFileSync(path, 'utf8');
      for (const [, key = ''] of code.matchAll(/\bt\(\s*'([\w.]+)'/g)) asked.add(key);
      for (const [, next = ''] of code.matchAll(/(?:from|import\()\s*'(\.[^']+\.tsx?)'/g))
        visit(join(path, '..', next));
    };
    visit(join(import.meta.dirname, '../thread.tsx'));
    visit(join(import.meta.dirname, '../panel.tsx'));
    const known = new Set([...Object.keys(more.answer), ...Object.keys(en.box)]);
    expect([...asked].filter((key) => !known.has(key) && !unsaid.test(key))).toEqual([]);
    expect(asked.size).toBeGreaterThan(30);
  });
});
