/**
 * In the place of `zod` in the Worker's bundle (`[alias]` in wrangler.toml). Zod's own `z` is one object that holds its
 * messages in fifty languages, of which English alone is shown, and its reader of JSON Schema: 58 KB of gzip.
 */
import * as z from './zod-parts.ts';

export * from './zod-parts.ts';
export { z, z as default };
