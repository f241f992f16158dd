import { join } from 'node:path';

/** How wrangler runs here: quietly, offline, and seeing only this folder's other workers. */
export function wranglerOf(root: string, local: string) {
  return {
    program: process.execPath,
    script: join(root, 'node_modules/wrangler/bin/wrangler.js'),
    env: {
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_REGISTRY_PATH: join(local, 'worker/registry'),
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      NO_COLOR: '1',
    },
  };
}
