import { describe, expect, it } from 'vitest';
import { languages } from '../../language.ts';
import { occasionsOn } from '../../proof/series/occasions.ts';
import { wordsOf } from './words-of.ts';
import { fill } from './fill.ts';

/** Every template of a language by where it stands: `level.rose`. */
function templatesOf(words: object, path = ''): [path: string, template: string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[path + key, value] satisfies [string, string]];
    return typeof value === 'object' && value !== null ? templatesOf(value, `${path}${key}.`) : [];
  });
}

const slotsIn = (template: string) => new Set([...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
/** Slots that stand for the same, by the place they have in a sentence. */
const sameAs: Record<string, string> = {
  Metric: 'metric',
  Group: 'group',
  before: 'earlier',
  inside: 'label',
  days: 'when',
};
const meanings = (template: string) => new Set([...slotsIn(template)].map((name) => sameAs[name] ?? name));

const english = new Map(templatesOf(wordsOf('en')));

describe.each(languages)('the words of answers in %s', (language) => {
  const templates = templatesOf(wordsOf(language));

  it('state no number of their own in any script', () => {
    expect(templates.filter(([, template]) => /\p{N}/u.test(template))).toEqual([]);
  });

  it('name only slots that their sentence is given', () => {
    // Sentences about the whole may say of what where English has no need to.
    const more = new Set(['metric', 'limits', 'when', 'label', 'group', 'earlier', 'step', 'dimension', 'base']);
    const unknown = templates.filter(([path, template]) =>
      [...meanings(template)].some((name) => !meanings(english.get(path) ?? '').has(name) && !more.has(name)),
    );
    expect(unknown).toEqual([]);
  });

  it('leave out no figure that the English sentence has', () => {
    const figures =
      /^(now|previous|size|amount|share|high|low|first|last|from|to|rate|people|users|expected|known|missed|repeated|difference|mix|part|at|after)$/;
    const lost = templates.filter(([path, template]) =>
      [...slotsIn(english.get(path) ?? '')].some((name) => figures.test(name) && !slotsIn(template).has(name)),
    );
    expect(lost).toEqual([]);
  });

  it('close every bracket that they open', () => {
    const count = (text: string, mark: string) => text.split(mark).length;
    const open = templates.filter(
      ([, text]) => count(text, '[') !== count(text, ']') || count(text, '{') !== count(text, '}'),
    );
    expect(open).toEqual([]);
  });
});

describe('the names of occasions', () => {
  /** Every day of leap and plain years, with Easter early and late. */
  const days = Array.from({ length: 366 * 12 }, (_, day) => Date.UTC(2016, 0, 1) / 86_400_000 + day);
  const names = new Set(days.flatMap((day) => occasionsOn(day).map(({ name }) => name)));

  it.each(languages)('are words without digits, each its own, in %s', (language) => {
    const said = [...names].map((name) => wordsOf(language).occasion(name));
    expect(said.filter((name) => !name || /\p{N}/u.test(name))).toEqual([]);
    expect(new Set(said).size).toBe(names.size);
    const english = language === 'en' ? [] : said.filter((name) => /^the | before | after /.test(name));
    expect(english).toEqual([]);
  });
});

describe('fill', () => {
  it('takes the first alternative that has all it names', () => {
    const template = '{Metric} rose [{size} to |to ]{now}[, from {previous}].';
    const said = (slots: Record<string, string>) => fill(template, slots).join('');
    expect(said({ Metric: 'Sessions', size: '8 %', now: '5', previous: '4' })).toBe('Sessions rose 8 % to 5, from 4.');
    expect(said({ Metric: 'Sessions', now: '5' })).toBe('Sessions rose to 5.');
  });
});
