import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Addresses of a name, IPv4 or IPv6. */
export type Names = Record<string, string[]>;

/**
 * A stand-in for DNS over HTTPS with JSON, as Cloudflare answers it; strict: what it does not expect is refused. `names` may
 * be changed while it runs; what is not in it does not exist.
 */
export async function startDns(names: Names) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://dns.test');
    const name = url.searchParams.get('name') ?? '';
    const type = url.searchParams.get('type');
    const isExpected =
      request.method === 'GET' &&
      url.pathname === '/dns-query' &&
      request.headers.accept === 'application/dns-json' &&
      (type === 'A' || type === 'AAAA') &&
      /^[a-z0-9.-]+$/.test(name);
    if (!isExpected) return void response.writeHead(400).end();
    asked.push(name);
    const isV6 = type === 'AAAA';
    const found = (names[name] ?? []).filter((address) => address.includes(':') === isV6);
    const answer = found.map((data) => ({ name, type: isV6 ? 28 : 1, TTL: 60, data }));
    const reply = { Status: name in names ? 0 : 3, TC: false, RD: true, RA: true, AD: false, CD: false };
    response.writeHead(200, { 'content-type': 'application/dns-json' });
    response.end(
      JSON.stringify({
        ...reply,
        Question: [{ name, type: isV6 ? 28 : 1 }],
        ...(found.length > 0 && { Answer: answer }),
      }),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/dns-query`,
    names,
    asked,
    close: () => new Promise((closed) => server.close(closed)),
  };
}
