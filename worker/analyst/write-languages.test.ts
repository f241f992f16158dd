import { expect, it } from 'vitest';
import { writeLanguages } from './write-languages.ts';

it('loses nothing of a language on its way through a file', () => {
  const written = writeLanguages();
  expect(JSON.parse(JSON.stringify(written))).toStrictEqual(written);
});
