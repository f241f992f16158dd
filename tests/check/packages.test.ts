import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  version: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  link?: boolean;
  name?: string;
}
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const manifest = read('package.json') as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const lockfile = read('package-lock.json') as { lockfileVersion: number; packages: Record<string, Locked> };
const packages = Object.entries(lockfile.packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** The first version without a hole that concerns us, where an earlier one was out in the last year. */
const floors: Record<string, string> = {
  // Keys of JWTs, bodies, cookies, origins, addresses: https://github.com/honojs/hono/security/advisories
  hono: '4.12.34',
  // A state that could be left out, and one that could be guessed.
  '@hono/oauth-providers': '0.8.8',
};

describe('the packages', () => {
  it('are asked for by exact version', () => {
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    for (const [name, version] of all) {
      expect([name, lockfile.packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
    }
  });

  it('come from the npm registry, each with the hash of its content', () => {
    expect(packages.length).toBeGreaterThan(100);
    // npm leaves the address out where it is the registry's; a name of its own would stand for another package's content.
    const strange = packages.filter(
      ([, { resolved, integrity = '', link, name }]) =>
        resolved !== undefined || link || name !== undefined || !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity),
    );
    expect(strange.map(([path]) => path)).toEqual([]);
  });

  it('that have install scripts are known, one by one', () => {
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
    expect(Object.keys(manifest.allowScripts).toSorted()).toEqual([...new Set(scripted)].toSorted());
  });

  it('that run in production are few', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(25);
  });

  it.each(Object.entries(floors))('have %s at %s or later', (name, floor) => {
    const [version = ''] = packages.filter(([path]) => nameOf(path) === name).map(([, locked]) => locked.version);
    expect(version.localeCompare(floor, 'en', { numeric: true })).toBeGreaterThanOrEqual(0);
  });
});
