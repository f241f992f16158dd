import { describe, expect, it } from 'vitest';
import { keepTogether } from './keep-together.ts';

describe('keepTogether', () => {
  it('gives brackets and stops to the figures they touch', () => {
    const parts = [
      { label: 'Direct' },
      { text: ' had ' },
      { ref: 'v1' },
      { text: ' (' },
      { ref: 'v2' },
      { text: ').' },
    ];
    expect(keepTogether(parts)).toEqual([
      { label: 'Direct' },
      { text: ' had ' },
      { ref: 'v1', before: '', after: '' },
      { text: ' ' },
      { ref: 'v2', before: '(', after: ').' },
    ]);
  });

  it.each([
    ['（', '）。'],
    ['(', ')؟'],
    ['«', '»،'],
  ])('knows the marks of other scripts: %s %s', (before, after) => {
    expect(keepTogether([{ text: `عام ${before}` }, { ref: 'v1' }, { text: after }])).toEqual([
      { text: 'عام ' },
      { ref: 'v1', before, after },
    ]);
  });

  it.each([
    ['1–26 October 2026', '1\u2060–\u206026 October 2026'],
    ['pays « Germany » : ', 'pays «\u00a0Germany\u00a0»\u00a0: '],
    ['July – August', 'July – August'],
    [' · ', '\u00a0· '],
  ])('lets no line end within %s', (text, kept) => {
    expect(keepTogether([{ text }])).toEqual([{ text: kept }]);
    expect(keepTogether([{ label: text }])).toEqual([{ label: kept }]);
  });

  it('loses no mark and says none twice, also between two figures', () => {
    const parts = [{ ref: 'v1' }, { text: '; (' }, { ref: 'v2' }, { text: ', so' }, { break: true as const }];
    const text = keepTogether(parts)
      .map((piece) => ('ref' in piece ? piece.before + piece.ref + piece.after : 'text' in piece ? piece.text : ''))
      .join('');
    expect(text).toBe('v1; (v2, so');
  });
});
