import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version: string; dependencies?: Record<string, string> }>;
};
type Advisories = Record<string, { title: string; url: string; severity: string; vulnerable_versions: string }[]>;

const hole = (severity: string, vulnerable: string) => ({
  // npm keeps what it worked out for an id.
  id: randomInt(2 ** 40),
  title: 'Cookies of one are read by another',
  url: 'https://github.com/advisories/GHSA-xxxx-xxxx-xxxx',
  severity,
  vulnerable_versions: vulnerable,
  cwe: [],
  cvss: { score: 8, vectorString: null },
});

describe('npm run audit:packages', () => {
  it('asks for every package that runs in production, and is content when nothing is known of them', async () => {
    await using registry = await startRegistry({});
    expect(await audit(registry.url)).toEqual({
      code: 0,
      output: expect.stringMatching(/^\d+ packages, without a high advisory\.\n$/),
    });
    const asked = Object.entries(registry.asked());
    for (const [name, version] of Object.entries(manifest.dependencies))
      expect(asked).toContainEqual([name, [version]]);
    expect(asked.map(([name]) => name)).not.toContain('vitest');
  }, 120_000);

  it.each([
    ['high', 1],
    ['critical', 1],
    ['moderate', 0],
  ])(
    'ends with its verdict on a %s one: %i',
    async (severity, expected) => {
      await using registry = await startRegistry({ hono: [hole(severity, '<999.0.0')] });
      const { code, output } = await audit(registry.url);
      expect(code).toBe(expected);
      expect(output).toMatch(
        new RegExp(
          `^${severity} +hono <999.0.0: Cookies of one are read by another https://github.com/advisories/GHSA`,
        ),
      );
    },
    120_000,
  );

  it('has nothing against a version that is mended', async () => {
    await using registry = await startRegistry({ hono: [hole('critical', `<${manifest.dependencies['hono']}`)] });
    expect(await audit(registry.url)).toMatchObject({ code: 0 });
  }, 120_000);

  it('says that nothing was compared where the registry knows no advisories', async () => {
    await using registry = await startRegistry(undefined);
    expect(await audit(registry.url)).toEqual({
      code: 2,
      output: expect.stringMatching(/^The packages were compared with nothing: the registry answered 405\./),
    });
    expect(await audit('http://127.0.0.1:1/')).toEqual({
      code: 2,
      output: expect.stringMatching(/^The packages were compared with nothing: .*ECONNREFUSED/),
    });
  }, 120_000);
});

/** What `npm audit` asks of a registry; without advisories, one that does not know the question. */
async function startRegistry(advisories: Advisories | undefined) {
  let asked: Record<string, string[]> = {};
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      if (request.method !== 'POST') {
        response.end(JSON.stringify(packageOf(decodeURIComponent((request.url ?? '').slice(1)))));
        return;
      }
      if (!advisories) {
        response.writeHead(405).end();
        return;
      }
      const body = Buffer.concat(chunks);
      const isZipped = request.headers['content-encoding'] === 'gzip';
      asked = JSON.parse((isZipped ? gunzipSync(body) : body).toString()) as typeof asked;
      response.end(JSON.stringify(advisories));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked: () => asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** What is known of a package: the version that the lockfile has. */
function packageOf(name: string) {
  const { version, dependencies = {} } = lockfile.packages[`node_modules/${name}`] ?? { version: '0.0.0' };
  return { name, 'dist-tags': { latest: version }, versions: { [version]: { name, version, dependencies } } };
}

function audit(registry: string): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const flags = [`--registry=${registry}`, '--cache=node_modules/.cache/npm-audit'];
    execFile(process.execPath, [resolve('dev/audit-packages.ts'), ...flags], (error, stdout) =>
      done({ code: Number(error?.code ?? 0), output: stdout }),
    );
  });
}
