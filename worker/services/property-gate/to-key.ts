import type { Ga4Request } from '../../analyst/ga4-types.ts';

/** Equal for requests that ask for the same, however their fields are ordered and whatever question they are part of. */
export async function toKey({ method, body }: Pick<Ga4Request, 'method' | 'body'>): Promise<string> {
  return sha256(JSON.stringify([method, inOrder(body)]));
}

/** Tells the bearers of access tokens apart; leads back to none. */
export async function toReader(accessToken: string): Promise<string> {
  return sha256(accessToken);
}

/** Tells teams apart. Their ids are random, so that it leads back to none. */
export async function toTeam(tenantId: string): Promise<string> {
  return sha256(`team ${tenantId}`);
}

/** Fields by name; lists keep their order, which is that of a reply's columns. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([name, each]) => [name, inOrder(each)]),
  );
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}
