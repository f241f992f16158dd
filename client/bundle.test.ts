import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';

const budget = 5_000;

describe('the client in a page', () => {
  it('weighs less than 5 KB and needs nothing else', async () => {
    const [output] = [
      await build({
        configFile: false,
        logLevel: 'error',
        build: {
          write: false,
          target: 'es2022',
          rolldownOptions: { input: new URL('index.ts', import.meta.url).pathname, preserveEntrySignatures: 'strict' },
        },
      }),
    ].flat();
    const chunks = output && 'output' in output ? output.output : [];
    expect(
      chunks.map((chunk) => (chunk.type === 'chunk' ? [...chunk.imports, ...chunk.dynamicImports] : chunk.fileName)),
    ).toEqual([[]]);
    const code = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : [])).join('');
    expect(code).toContain('ParleyError');
    // Node's zlib, level 9.
    expect(gzipSync(code, { level: 9 }).byteLength).toBeLessThan(budget);
  });
});
