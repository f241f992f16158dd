import { createRemoteJWKSet } from 'jose';

/** One key set per address for the life of the isolate: jose fetches and re-fetches it. */
const keySets = new Map<string, ReturnType<typeof createRemoteJWKSet>>();

export function keysOf(uri: string) {
  const known = keySets.get(uri);
  if (known) return known;
  const keys = createRemoteJWKSet(new URL(uri), { timeoutDuration: 5_000 });
  keySets.set(uri, keys);
  return keys;
}
