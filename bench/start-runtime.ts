import { readFileSync } from 'node:fs';
import { Miniflare } from 'miniflare';
import type { Bundles } from './build.ts';
import type { World } from './start-world.ts';

/** One workerd with our Worker, answering at the app's address. */
export function startOurs(bundles: Bundles, world: World): Miniflare {
  return new Miniflare({
    host: '127.0.0.1',
    port: world.port,
    workers: [
      {
        config: {
          ...describe('parley', bundles.worker),
          compatibilityFlags: ['enable_request_signal'],
          env: {
            ...toText(world.variables),
            CHAT_RUN: { type: 'durable-object', worker: 'parley', exportName: 'ChatRun' },
            GRANT: { type: 'durable-object', worker: 'parley', exportName: 'Grant' },
            TENANT_GATE: { type: 'durable-object', worker: 'parley', exportName: 'TenantGate' },
          },
          exports: {
            ChatRun: { type: 'durable-object', storage: 'sqlite' },
            Grant: { type: 'durable-object', storage: 'sqlite' },
            TenantGate: { type: 'durable-object', storage: 'sqlite' },
          },
        },
      },
    ],
  });
}

/** One workerd with the bare worker. */
export function startBare(bundles: Bundles, world: World): Miniflare {
  const { DATABASE_URL = '' } = world.variables;
  return new Miniflare({
    host: '127.0.0.1',
    workers: [{ config: { ...describe('bare', bundles.bare), env: toText({ DATABASE_URL }) } }],
  });
}

function describe(name: string, path: string) {
  return {
    name,
    compatibilityDate: '2026-10-01',
    manifest: {
      mainModule: 'index.js',
      modules: { 'index.js': { type: 'esm' as const, contents: readFileSync(path, 'utf8') } },
    },
  };
}

function toText(variables: Record<string, string>) {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, { type: 'text' as const, value }]));
}
