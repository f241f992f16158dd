import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText } from './text-size.ts';

/** Every letter ten wide. */
const type = { size: 12, width: (text: string) => [...new Intl.Segmenter().segment(text)].length * 10 };

describe('fitText', () => {
  it('leaves text that fits', () => {
    expect(fitText('Direct', 60, type)).toBe('Direct');
  });

  it('ends longer text with an ellipsis', () => {
    expect(fitText('Organic Search', 90, type)).toBe('Organic…');
  });

  it('keeps an emoji of several parts whole', () => {
    expect(fitText('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 20, type)).toBe('👩‍👩‍👧‍👦…');
  });

  it('never takes more room than there is, unless not even an ellipsis fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 10, max: 400 }), (text, room) => {
        expect(type.width(fitText(text, room, type))).toBeLessThanOrEqual(room);
      }),
    );
  });
});
