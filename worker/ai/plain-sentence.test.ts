import { describe, expect, it } from 'vitest';
import { toPlainSentence } from './plain-sentence.ts';

const plain = (sentence: string) => toPlainSentence(sentence, (slot) => slot.startsWith('v'));

describe('toPlainSentence', () => {
  it.each([
    ['Sessions rose {{v1}} to {{v2}} {{range}}.', 'Sessions rose {{v1}} to {{v2}} {{range}}.'],
    ['**Sessions** rose {{ v1 }}. ', 'Sessions rose {{ v1 }}.'],
    [
      '\n- Most came from {{l1}} ({{v2}}),\n and {{l2}}’s share fell.',
      'Most came from {{l1}} ({{v2}}), and {{l2}}’s share fell.',
    ],
    ['## {{v1}} it was—up {{v2}}!', '{{v1}} it was—up {{v2}}!'],
    ['Was it “{{l1}}”? It was viewed {{v1}} times; that is the second-highest.', undefined],
    ['Se\u200bssions fell, i.e. to {{v1}}.', 'Sessions fell, i.e. to {{v1}}.'],
  ])('keeps %j', (sentence, text) => {
    expect(plain(sentence)).toEqual({ text: text ?? sentence });
  });

  it.each(['A good week it was.', '', '***', '\u200b'])('takes %j for empty', (sentence) => {
    expect(plain(sentence)).toEqual({ dropped: 'empty' });
  });

  it.each([
    // Addresses and markup, also with invisible characters or slots inside.
    'See [{{v1}}](https://evil.example).',
    '![{{v1}}](https://evil.example/p.png)',
    '<img src=x onerror=alert()> {{v1}}.',
    'Go to evil.example, {{v1}}.',
    'Go to evil\u200b.\u200bexample, {{v1}}.',
    'Go to ｅｖｉｌ．ｅｘａｍｐｌｅ, {{v1}}.',
    'Go to evil。example, {{v1}}.',
    'Go to www.{{l1}}, {{v1}}.',
    'Go to https://{{l1}} for {{v1}}.',
    'Go to evil.{{l1}} for {{v1}}.',
    'javascript:alert({{v1}})',
    'Mail a@{{l1}} about {{v1}}.',
    '| {{v1}} | {{v2}} |',
    '[1]: {{v1}}',
    '&lt;b&gt; {{v1}}.',
    '$$ {{v1}} $$',
    // What makes another figure of a slot.
    '{{v1}}{{v2}} sessions.',
    '{{v1}} {{v2}} sessions.',
    '{{v1}},{{v2}} sessions.',
    '{{v1}}.{{v2}} sessions.',
    'It was minus {{v1}}.',
    'It was -{{v1}}.',
    'It was €{{v1}}.',
    'It was {{v1}}%.',
    'It was {{v1}} percent.',
    'It was {{v1}}k.',
    'It was {{v1}}th.',
    'x{{v1}} sessions.',
    'That is 4812 in all.',
    // Numbers that the number words do not know.
    'It was the fifth time in {{range}}.',
    'It was XLVII in {{range}}.',
    'It was Ⅻ in {{range}}.',
    'It was ivⅫ in {{range}}.',
    'It was fіve in {{range}}.',
    'セッションは五千、{{v1}}。',
    `${'Sessions rose and rose '.repeat(30)} to {{v1}}.`,
  ])('drops %j', (sentence) => {
    expect(plain(sentence)).toEqual({ dropped: 'unproven' });
  });
});
