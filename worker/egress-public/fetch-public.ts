import { isPublicAddress } from './public-address.ts';
import { checkPublicUrl, type PublicRules } from './public-url.ts';
import { resolveName } from './resolve-name.ts';

/** A request to somewhere that is not public. It was not sent. `reason` is for whoever chose the address. */
export class PublicEgressRefused extends Error {
  readonly code: 'address_not_public' | 'name_unknown';
  readonly reason: string;

  constructor(code: 'address_not_public' | 'name_unknown', reason: string) {
    super('This address is not public.');
    this.name = 'PublicEgressRefused';
    this.code = code;
    this.reason = reason;
  }
}

/**
 * Whether a request may go to an address that somebody chose: its spelling, and where its name leads at this moment. Rejects
 * with PublicEgressRefused, or as `fetch` does where the resolver does not answer.
 */
export async function requirePublic(rules: PublicRules, address: string, signal: AbortSignal): Promise<URL> {
  const checked = checkPublicUrl(address, rules);
  if (checked.kind === 'refused') throw new PublicEgressRefused('address_not_public', checked.reason);
  if (checked.kind === 'private') return checked.url;
  const addresses = await resolveName(rules.resolver, checked.url.hostname, signal);
  if (addresses.length === 0) throw new PublicEgressRefused('name_unknown', 'names a host that DNS does not know');
  if (!addresses.every(isPublicAddress)) {
    throw new PublicEgressRefused('address_not_public', 'must lead to public addresses alone');
  }
  return checked.url;
}

/**
 * The second way from this server to another, and the only one to where a user says: `fetch` to the public internet. A
 * redirect is not followed: it comes back as a response. Between our look at DNS and that of `fetch` a name can change its
 * address, which cannot be pinned here: on Cloudflare `fetch` reaches no private network, elsewhere the network must not
 * let it (docs/webhooks.md).
 */
export async function fetchPublic(
  rules: PublicRules,
  address: string,
  init: RequestInit & { signal: AbortSignal },
): Promise<Response> {
  const url = await requirePublic(rules, address, init.signal);
  return fetch(url, { ...init, redirect: 'manual' });
}
