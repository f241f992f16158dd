import { exports } from 'cloudflare:workers';
import { expect, it } from 'vitest';

/** The Worker's own counting is told to allow a million: what refuses is Cloudflare's binding. */
it("counts sign-ins by address with Cloudflare's binding", async () => {
  const worker = (exports as unknown as { default: Fetcher }).default;
  const begin = async (address: string) => {
    const headers = { 'cf-connecting-ip': address };
    const response = await worker.fetch('http://parley.test/auth/google', { headers, redirect: 'manual' });
    await response.body?.cancel();
    return response;
  };
  const address = `2001:db8:${Math.floor(Math.random() * 65_536).toString(16)}::1`;
  const seen: number[] = [];
  // A window may end in between.
  for (let index = 0; index < 125; index++) seen.push((await begin(address)).status);
  const refused = seen.filter((status) => status === 429).length;
  expect(seen.slice(0, 60)).toEqual(Array.from({ length: 60 }, () => 302));
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThanOrEqual(65);
  expect((await begin('203.0.113.9')).status).toBe(302);
});
