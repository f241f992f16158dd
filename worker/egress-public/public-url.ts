/** Where a request that somebody asked for may go. */
export interface PublicRules {
  /** DNS over HTTPS, with JSON. */
  resolver: string;
  /** Addresses of this installation and of what it works with: never a receiver of anybody. */
  ownAddresses: readonly string[];
  /** Origins of the operator's own network that are named one by one; nothing else about them is checked. */
  privateOrigins: readonly string[];
}

/** Last labels that name nothing on the public internet: RFC 6761, 6762, 7686, 8375, 9476, and what networks call themselves. */
const privateLabels = new Set([
  ...['localhost', 'local', 'localdomain', 'internal', 'intranet', 'private', 'lan', 'home', 'corp', 'mail', 'arpa'],
  ...['test', 'example', 'invalid', 'onion', 'alt', 'i2p', 'bit'],
]);

/** A name of at least two labels in the one spelling that no parser reads otherwise; the last is no number. */
const plainUrl =
  /^https:\/\/((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,58}))(?::443)?(?:[/?][\x21-\x7e]*)?$/i;
const longestUrl = 2_000;

export type CheckedUrl = { kind: 'public' | 'private'; url: URL } | { kind: 'refused'; reason: string };

/** Whether an address may be a receiver, as far as can be told without asking DNS. `reason` is for whoever wrote it. */
export function checkPublicUrl(text: string, rules: Pick<PublicRules, 'ownAddresses' | 'privateOrigins'>): CheckedUrl {
  const refused = (reason: string) => ({ kind: 'refused', reason }) as const;
  if (text.length > longestUrl) return refused('is longer than 2,000 characters');
  const url = URL.parse(text);
  if (!url || /[^\x21-\x7e]|[\\#]/.test(text)) {
    return refused('must be a plain address: no blanks, no backslash, no fragment, names in other scripts as xn--');
  }
  if (url.username || url.password) return refused('must hold no user name and no password');
  if (rules.privateOrigins.includes(url.origin)) return { kind: 'private', url };
  const [, host] = plainUrl.exec(text) ?? [];
  if (host?.toLowerCase() !== url.hostname || url.port !== '') {
    return refused('must begin with https:// and a full domain name, without a port: an IP address is none');
  }
  if (url.hostname.length > 253 || privateLabels.has(url.hostname.split('.').at(-1) ?? '')) {
    return refused('must name a host on the public internet');
  }
  const isOwn = rules.ownAddresses.some((address) => URL.parse(address)?.hostname === url.hostname);
  if (isOwn) return refused('must not lead back to this service or to what it works with');
  return { kind: 'public', url };
}
