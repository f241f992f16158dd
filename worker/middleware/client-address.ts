import type { Context } from 'hono';

/**
 * The address that Cloudflare saw, which no client can choose; an IPv6 network of one customer (/64) is one. Undefined on
 * this machine and where nothing sets the header, which whoever serves without Cloudflare must do in their proxy.
 */
export function clientAddress(c: Context): string | undefined {
  const address = c.req.header('cf-connecting-ip')?.trim().toLowerCase();
  if (!address || address === '::1' || address.startsWith('127.')) return undefined;
  return address.includes(':') ? network(address) : address;
}

function network(address: string): string {
  const [head = '', tail] = address.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  return [...first, ...Array.from({ length: zeros }, () => '0'), ...last].slice(0, 4).join(':');
}
