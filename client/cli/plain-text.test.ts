import { describe, expect, it } from 'vitest';
import { columnsOf, fit, toPlainText, wrap } from './plain-text.ts';

describe('toPlainText', () => {
  it('leaves nothing that a terminal would obey', () => {
    const title = '\u001b]0;owned\u0007\u001b[31mred\u001b[0m \u009b2J\u202eback\u2066\r\nnext\tcell\u0000';
    expect(toPlainText(title)).toBe(']0;owned[31mred[0m 2Jback next cell');
    expect(toPlainText('Größe → 12 % 日本')).toBe('Größe → 12 % 日本');
  });
});

describe('wrap and fit', () => {
  it('count what a letter takes', () => {
    expect(columnsOf('ab日本👩‍💻')).toBe(8);
    expect(fit('日本語', 5)).toBe('日本…');
    expect(fit('abc', 5)).toBe('abc  ');
  });

  it('break between words, and leave a longer word whole', () => {
    expect(wrap('one two three incomprehensibilities four', 10)).toEqual([
      'one two',
      'three',
      'incomprehensibilities',
      'four',
    ]);
  });
});
