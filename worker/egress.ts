/** A request to somewhere that the configuration does not name. It was not sent. */
export class EgressRefused extends Error {
  constructor() {
    super('This address is not configured.');
    this.name = 'EgressRefused';
  }
}

/**
 * The only way from this server to another: `fetch`, to the origins of `addresses` and nowhere else. The addresses are
 * configuration, so no user, model or reply can name a host. A redirect is not followed: it comes back as a response.
 * Rejects with EgressRefused, or as `fetch` does.
 */
export async function fetchWithin(
  addresses: readonly string[],
  input: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input);
  // The origin of a blob: or filesystem: URL is that of another.
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  const isNamed = addresses.some((address) => new URL(address).origin === url.origin);
  if (!isWeb || !isNamed || url.username || url.password) throw new EgressRefused();
  return fetch(input, { ...init, redirect: 'manual' });
}
