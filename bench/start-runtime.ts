import { Miniflare } from 'miniflare';
import type { Bundles } from './build.ts';
import type { World } from './start-world.ts';

const compatibility = { compatibilityDate: '2026-10-01', modules: true } as const;

/** One workerd with our Worker, answering at the app's address. */
export function startOurs(bundles: Bundles, world: World): Miniflare {
  return new Miniflare({
    ...compatibility,
    compatibilityFlags: ['enable_request_signal'],
    host: '127.0.0.1',
    port: world.port,
    scriptPath: bundles.worker,
    bindings: world.variables,
    durableObjects: { CHAT_RUN: { className: 'ChatRun', useSQLite: true } },
    handleRuntimeStdio: (stdout, stderr) => void [stdout.resume(), stderr.resume()],
  });
}

/** One workerd with the bare worker. */
export function startBare(bundles: Bundles, world: World): Miniflare {
  return new Miniflare({
    ...compatibility,
    host: '127.0.0.1',
    scriptPath: bundles.bare,
    bindings: { DATABASE_URL: world.variables['DATABASE_URL'] ?? '' },
  });
}
