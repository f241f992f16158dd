import { describe, expect, it } from 'vitest';
import { readOptions } from './read-options.ts';

describe('readOptions', () => {
  it('takes a question in or out of quotes, and what is not given from the environment', () => {
    const env = { PARLEY_URL: 'https://p.example', PARLEY_API_KEY: 'k' };
    expect(readOptions(['ask', 'How', 'many', 'users?', '--json', '--persona', 'po'], env)).toMatchObject({
      command: { name: 'ask', question: 'How many users?' },
      isJson: true,
      persona: 'po',
      url: 'https://p.example',
      key: 'k',
    });
    expect(readOptions(['ask', 'x', '--url', 'https://q.example'], env).url).toBe('https://q.example');
  });

  it.each([
    [['tell', 'me'], 'There is no command "tell".'],
    [['ask'], /What is the question/],
    [['ask', 'x', '--persona', 'ceo'], 'There is no persona "ceo", only po, ux, mgr, general.'],
    [['ask', 'x', '--jsno'], "Unknown option '--jsno'"],
  ])('says what is wrong with %j', (args, sentence) => {
    expect(() => readOptions(args, {})).toThrow(sentence);
  });
});
