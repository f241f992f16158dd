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

  it('loses no mark and says none twice, also between two figures', () => {
    const parts = [{ ref: 'v1' }, { text: '; (' }, { ref: 'v2' }, { text: ', so' }, { break: true as const }];
    const text = keepTogether(parts)
      .map((piece) => ('ref' in piece ? piece.before + piece.ref + piece.after : 'text' in piece ? piece.text : ''))
      .join('');
    expect(text).toBe('v1; (v2, so');
  });
});
