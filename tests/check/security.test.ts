import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAsvs, requiredIds } from './security/asvs.ts';
import { isThere, missingLinks } from './security/missing-links.ts';
import { printAsvs, printGaps } from './security/print-asvs.ts';
import { testNames } from './security/test-names.ts';

const asvs = readAsvs();
const page = readFileSync('SECURITY.md', 'utf8');

describe('docs/asvs.yaml', () => {
  const evidence = asvs.applies.flatMap((row) => row.evidence);

  it('answers for every requirement of levels 1 and 2 once', () => {
    const ids = [...asvs.applies, ...asvs.outside].map(({ id }) => id);
    expect(ids.toSorted()).toEqual(requiredIds().toSorted());
  });

  it('names tests that exist', () => {
    expect(missingTests(evidence.flatMap((item) => ('test' in item ? [item.test] : [])))).toEqual([]);
  });

  it('names documents that exist', () => {
    const documents = evidence.flatMap((item) => ('document' in item ? [item.document] : []));
    expect(documents.filter((document) => !isThere(document))).toEqual([]);
  });

  it('is printed for people', async () => {
    await expect(printAsvs(asvs)).toMatchFileSnapshot('../../docs/asvs.md');
  });
});

describe('SECURITY.md', () => {
  const promises = sectionOf('Promises').split(/^### /m).slice(1);

  it('has tests that exist under every promise', () => {
    expect(promises.length).toBeGreaterThan(5);
    for (const promise of promises) {
      const [title] = promise.split('\n');
      const tests = [...promise.matchAll(/^- `(.+)`$/gm)].map(([, name = '']) => name);
      expect([title, tests.length > 0, missingTests(tests)]).toEqual([title, true, []]);
    }
  });

  it('lists every gap', () => {
    expect(sectionOf('Known gaps').split('\n\n').at(-1)?.trim()).toBe(printGaps(asvs));
  });

  it('leads to what exists', () => {
    expect(missingLinks('SECURITY.md')).toEqual([]);
  });

  function sectionOf(title: string): string {
    return page.split(`\n## ${title}\n`)[1]?.split(/^## /m)[0] ?? '';
  }
});

describe('a name in these pages', () => {
  it('is missed when no test or heading has it', () => {
    const invented = [
      'db/migrate.test.ts > migrate > makes nothing',
      'db/none.test.ts > migrate',
      'db/migrate.test.ts',
    ];
    expect(missingTests([...invented, 'db/migrate.test.ts > migrate > makes everything'])).toEqual(invented);
    expect(['db/README.md#doors', 'db/README.md#windows', 'db/NONE.md'].map(isThere)).toEqual([true, false, false]);
  });
});

/** Those of `file > describe > it`, whole or as the beginning of that, that no test has for its name. */
function missingTests(references: string[]): string[] {
  const known = new Map<string, string[]>();
  return references.filter((reference) => {
    const [path = '', ...rest] = reference.split(' > ');
    if (!existsSync(path) || rest.length === 0) return true;
    const names = known.get(path) ?? testNames(path);
    known.set(path, names);
    return !names.some((name) => name.startsWith(rest.join(' > ')));
  });
}
