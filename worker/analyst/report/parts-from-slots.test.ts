import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeFindings } from '../findings/compute-findings.ts';
import { verify } from '../proof/verify.ts';
import { assembleReport } from './assemble-report.ts';
import { arbitraryAnswer } from './fixtures/arbitrary-answer.ts';
import { partsFromSlots } from './parts-from-slots.ts';
import { slotsFromParts } from './slots-from-parts.ts';
import { writeProse } from './write-prose.ts';

const values = { v1: {}, v2: {} };
const labels = { range: 'last 28 days', l1: 'Paid Search' };

describe('partsFromSlots', () => {
  it('turns slots into references and quoted names', () => {
    expect(partsFromSlots('Sessions rose {{v2}} to {{ v1 }} in the {{range}}.', values, labels)).toEqual({
      parts: [
        { text: 'Sessions rose ' },
        { ref: 'v2' },
        { text: ' to ' },
        { ref: 'v1' },
        { text: ' in the ' },
        { label: 'last 28 days' },
        { text: '.' },
      ],
      dropped: [],
    });
  });

  it('keeps paragraphs, and the space between sentences', () => {
    const { parts } = partsFromSlots('Up by {{v1}}.  {{l1}} led, e.g. on\nmobile.\n\n\nThat is all!', values, labels);
    expect(parts).toEqual([
      { text: 'Up by ' },
      { ref: 'v1' },
      { text: '. ' },
      { label: 'Paid Search' },
      { text: ' led, e.g. on mobile.' },
      { break: true },
      { text: 'That is all!' },
    ]);
  });

  it.each([
    'Sessions rose 12 % to {{v1}}.',
    'Sessions rose ١٢ to {{v1}}.',
    'Sessions rose ４２ to {{v1}}.',
    'About ½ of them came from {{l1}}.',
    'Sessions doubled to {{v1}}.',
    'Twenty-one channels grew.',
    'Two channels led.',
    'More than half came back.',
    'A third of sessions were mobile.',
    'It is a tenfold rise.',
    'Rund die Hälfte kam von {{l1}}.',
    'Die Sitzungen haben sich verdoppelt.',
    'Zwölf Kanäle wuchsen.',
    'Twelve thousand came from {{l1}}.',
    'Sessions halved.',
    'Three quarters came from {{l1}}.',
    'A dozen channels grew.',
    'Zwölftausend kamen von {{l1}}.',
    'Le nombre a triplé.',
    'Fue el doble.',
    'Le sessioni sono raddoppiate.',
    'Quattromila da {{l1}}.',
    'O número dobrou.',
    'De helft kwam van {{l1}}.',
    'Twaalfduizend kwamen van {{l1}}.',
  ])('drops %s: a number of its own', (sentence) => {
    expect(partsFromSlots(`All is well. ${sentence}`, values, labels)).toEqual({
      parts: [{ text: 'All is well.' }],
      dropped: [{ sentence, reason: 'number' }],
    });
  });

  it.each(['It is {{v9}}.', 'It is {{constructor}}.', 'It is {v1}.', 'It is {{v1.', 'It is {{__proto__}}.'])(
    'drops %s: no such slot',
    (sentence) => {
      expect(partsFromSlots(sentence, values, labels)).toEqual({
        parts: [],
        dropped: [{ sentence, reason: 'unknown_slot' }],
      });
    },
  );

  it.each([
    'One of them is {{l1}}, which came first.',
    'The second page keeps readers for some seconds.',
    'Third-party referrals rose over the quarter.',
    'No one came back to the manifold page.',
    'Engagement is a matter of weight and height.',
  ])('keeps %s: it states no number', (sentence) => {
    expect(partsFromSlots(sentence, values, labels).dropped).toEqual([]);
  });

  it.each([
    'Die Hälfte kam von {{l1}}.',
    'Il y en a trois de plus que {{v1}}.',
    'La metà viene da {{l1}}.',
    'O dobro de {{v1}}.',
    'De helft kwam van {{l1}}.',
    'Yarısı {{l1}} kaynaklı.',
    '{{l1}}は半分です。',
    '{{l1}}占一半。',
    '{{l1}}은 두 배입니다.',
    'نصف الزيارات من {{l1}}.',
    'आधे {{l1}} से आए।',
    'Es sind ٤٢ mehr als {{v1}}.',
    'Es sind ４２ mehr als {{v1}}.',
  ])('drops %s: it states a number', (sentence) => {
    expect(partsFromSlots(sentence, values, labels).dropped).toEqual([{ sentence, reason: 'number' }]);
  });

  it('takes out what cannot be seen', () => {
    expect(partsFromSlots('Up\u202e by\u200b\u0007 {{v1}}.', values).parts).toEqual([
      { text: 'Up by ' },
      { ref: 'v1' },
      { text: '.' },
    ]);
  });

  it('never lets a digit through, whatever a model writes, and what it lets through verifies', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{{v1}}',
        '{{v2}}',
        '{{v77}}',
        '{{l1}}',
        '{{range}}',
        '. ',
        '! ',
        ' ',
        '\n\n',
        ' rose ',
        '{',
        '}}',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(arbitraryAnswer, fc.array(piece, { maxLength: 30 }), (input, pieces) => {
        const findings = computeFindings(input);
        const { parts } = partsFromSlots(pieces.join(''), findings.values, findings.labels);
        expect(verify(assembleReport({ ...input, findings, parts }))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('slotsFromParts', () => {
  it('writes the built-in prose so that reading it again gives the same answer', () => {
    fc.assert(
      fc.property(arbitraryAnswer, (given) => {
        const input = { ...given, language: 'en' as const };
        const findings = computeFindings(input);
        const parts = writeProse({ ...input, findings });
        const again = partsFromSlots(slotsFromParts(parts, findings.labels), findings.values, findings.labels);
        expect(again.dropped).toEqual([]);
        expect(again.parts).toEqual(parts);
      }),
      { numRuns: 300 },
    );
  });
});
