import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

async function split(...pieces: string[]): Promise<string[]> {
  const sentences: string[] = [];
  for await (const sentence of sentencesOf(stream(pieces))) sentences.push(sentence);
  return sentences;
}

async function* stream(pieces: string[]): AsyncGenerator<string> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

describe('sentencesOf', () => {
  it.each<[string, string[]]>([
    ['Sessions rose {{v1}}. Mobile fell! Why?', ['Sessions rose {{v1}}. ', 'Mobile fell! ', 'Why?']],
    [
      'Half came by e.g. Organic Search. The rest did not.',
      ['Half came by e.g. Organic Search. ', 'The rest did not.'],
    ],
    ['Das gilt z. B. Montags. Sonst nicht.', ['Das gilt z. B. Montags. ', 'Sonst nicht.']],
    ['It was up vs. March. {{v1}} more.', ['It was up vs. March. ', '{{v1}} more.']],
    ['It rose to 3.5. Good.', ['It rose to 3.5. ', 'Good.']],
    ['He said “no.” Then he left.', ['He said “no.” ', 'Then he left.']],
    ['The page /a.b. and others', ['The page /a.b. and others']],
    ['First paragraph\n\nSecond one.', ['First paragraph\n\n', 'Second one.']],
    ['売上は{{v1}}です。訪問は{{v2}}です。', ['売上は{{v1}}です。', '訪問は{{v2}}です。']],
    ['A slot {{v1. X}} stays whole. Yes.', ['A slot {{v1. X}} stays whole. ', 'Yes.']],
    ['  \n', []],
  ])('splits %j', async (text, sentences) => {
    expect(await split(text)).toEqual(sentences);
  });

  it('splits the same however the text is cut into pieces, and loses nothing', async () => {
    const words = fc.constantFrom(
      'Up',
      ' ',
      '. ',
      '{{v1}}',
      '{{v1. A}}',
      '! ',
      '\n\n',
      'e.g.',
      '。',
      'fell',
      '” ',
      '…',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), async (parts, size) => {
        const text = parts.join('');
        const whole = await split(text);
        const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
          text.slice(index * size, index * size + size),
        );
        expect(await split(...pieces)).toEqual(whole);
        expect(text.startsWith(whole.join(''))).toBe(true);
        expect(text.slice(whole.join('').length).trim()).toBe('');
      }),
    );
  });

  it('gives a sentence as soon as the next one begins', async () => {
    const seen: string[] = [];
    async function* slow() {
      yield 'Sessions rose. ';
      seen.push('before');
      yield 'Mo';
      seen.push('after');
      yield 'bile fell.';
    }
    for await (const sentence of sentencesOf(slow())) seen.push(sentence);
    expect(seen).toEqual(['before', 'Sessions rose. ', 'after', 'Mobile fell.']);
  });

  it('does not give the sentence whose end is missing', async () => {
    const seen: string[] = [];
    async function* broken() {
      yield 'Sessions rose. Mobile fell by';
      throw new Error('cut off');
    }
    const reading = (async () => {
      for await (const sentence of sentencesOf(broken())) seen.push(sentence);
    })();
    await expect(reading).rejects.toThrow('cut off');
    expect(seen).toEqual(['Sessions rose. ']);
  });
});
