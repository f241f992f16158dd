/**
 * In the place of `zod/v3` and `zod-to-json-schema` in the Worker's bundle (`[alias]` in wrangler.toml): the SDK of MCP keeps
 * them for schemas of zod 3, and ours are of zod 4.
 */
export function object(): never {
  throw new Error('Schemas here are of zod 4.');
}

export function zodToJsonSchema(): never {
  return object();
}
