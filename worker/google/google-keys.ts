import { createLocalJWKSet, createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';
import { fetchSmall } from './fetch-small.ts';

const trustedWithoutNewsMs = 24 * 60 * 60 * 1000;

/** One key set per address for the life of the isolate. */
const keySets = new Map<string, JWTVerifyGetKey>();

/**
 * The keys that Google publishes at `uri`. Read again after ten minutes, or for a key id that is not among them, but
 * for that at most twice a minute. While they cannot be read, those of the last day go on being trusted.
 */
export function keysOf(uri: string): JWTVerifyGetKey {
  const known = keySets.get(uri);
  if (known) return known;
  const keys = createKeys(uri);
  keySets.set(uri, keys);
  return keys;
}

function createKeys(uri: string): JWTVerifyGetKey {
  let readAt = 0;
  const remote = createRemoteJWKSet(new URL(uri), {
    timeoutDuration: 5_000,
    [customFetch]: async (url, options) => {
      const response = await fetchSmall([uri], url, options as RequestInit);
      if (response.status === 200) readAt = Date.now();
      return response;
    },
  });
  return async (header, token) => {
    try {
      return await remote(header, token);
    } catch (error) {
      // With fresh keys the token is at fault; without, not being able to read them is.
      const known = remote.jwks();
      const isStale = !remote.fresh && !(error instanceof errors.JWKSNoMatchingKey);
      if (!known || !isStale || Date.now() - readAt > trustedWithoutNewsMs) throw error;
      return createLocalJWKSet(known)(header, token);
    }
  };
}
