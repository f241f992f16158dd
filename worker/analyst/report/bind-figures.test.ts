import { describe, expect, it } from 'vitest';
import { bindFigures } from './bind-figures.ts';

const values = {
  v1: { value: 1204, unit: 'count', formatted: '1,204' },
  v2: { value: 0.12345, unit: 'fraction', formatted: '12.3 %' },
  v3: { value: -0.0812, unit: 'fraction', formatted: '−8.1 %' },
  v4: { value: 950.5, unit: 'currency', currency: 'EUR', formatted: '€950.50' },
  v5: { value: 448, unit: 'count', formatted: '448' },
  v6: { value: 448, unit: 'count', formatted: '448' },
  v7: { value: 7, unit: 'count', formatted: '7' },
  v8: { value: 0.3, unit: 'percentage_points', formatted: '+0.3 pp' },
  v9: { value: 20261103, unit: 'date', formatted: 'Tue 3 Nov 2026' },
  v10: { value: 134, unit: 'seconds', formatted: '2 min 14 s' },
} as const;

describe('bindFigures', () => {
  it.each([
    ['There were 1,204 sessions.', 'There were {{v1}} sessions.'],
    ['There were 1204 (of {{v5}}).', 'There were {{v1}} (of {{v5}}).'],
    ['Up 12.3 %, or 12%.', 'Up {{v2}}, or {{v2}}.'],
    ['It moved −8.1 %, then -8 %.', 'It moved {{v3}}, then {{v3}}.'],
    ['It earned €950.50; about €951.', 'It earned {{v4}}; about {{v4}}.'],
    ['The rate rose +0.3 pp.', 'The rate rose {{v8}}.'],
  ])('puts the one value that reads so in the place of %j', (sentence, bound) => {
    expect(bindFigures(sentence, values)).toBe(bound);
  });

  it.each([
    // No value, or more than one.
    'There were 1,205 sessions.',
    'There were 448 sessions.',
    // Finer than the value is known, coarser in a way that it is not, in another unit or with another sign.
    'Up 12.345 %.',
    'Up 12.4 %.',
    'There were 12.3 of them.',
    'There were 1,204 %.',
    'It fell 8.1 %.',
    'It rose +12.3 %.',
    'It earned $950.50.',
    'The rate rose 0.3 pp.',
    // A count that any sentence could have.
    'On 7 days it rose.',
    // A date, a time, a word, a piece of a number, another script's digits.
    'On 20261103 it rose.',
    'It took 134.',
    'See v1204 or 1204th or x_1204.',
    'At 1,204.5 or 11,204 or 1,204,000 or 0.1204.',
    'There were 1,204k.',
    'There were １２０４ or ١٢٠٤.',
    '{{v1}} and {{ v10 }} stay.',
  ])('leaves %j', (sentence) => {
    expect(bindFigures(sentence, values)).toBe(sentence);
  });
});
