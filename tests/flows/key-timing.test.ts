import { neonConfig } from '@neondatabase/serverless';
import { beforeAll, describe, expect, it } from 'vitest';
import { call, signIn } from '../../dev/walk.ts';
import { createApiKey, parseApiKey } from '../../worker/services/api-keys/key-format.ts';
import { hashToken } from '../../worker/services/auth/session-token.ts';
import { api, appUrl, createTestApp, emptyDatabase, openBrowser } from './create-test-app.ts';
import { partsOf, respell } from './forge-key.ts';
import { welchT } from './welch-t.ts';

/** `PARLEY_ATTACK=long` (npm run test:attack) takes 20,000 samples of each. */
const samples = process.env['PARLEY_ATTACK'] === 'long' ? 20_000 : 200;
const app = createTestApp();
let key: string;

beforeAll(async () => {
  await emptyDatabase();
  const browser = openBrowser(app);
  await signIn(browser, appUrl, 'carla@example.com');
  ({ key } = await call<{ key: string }>(browser, `${api}/api-keys`, { name: 'CI' }));
});

const use = (shown: string) => app.request(`${api}/me`, { headers: { authorization: `Bearer ${shown}` } });

describe('an API key that is wrong', () => {
  it('is refused in the same words by the same statement, wherever its first wrong character is', async () => {
    const places = [
      ...Array.from({ length: 22 }, (_, place) => ({ part: 'id', place }) as const),
      ...Array.from({ length: 43 }, (_, place) => ({ part: 'secret', place }) as const),
    ];
    const ways = new Set<string>();
    for (const { part, place } of places) {
      const wrong = respell(key, part, place);
      const { id, secret } = partsOf(wrong);
      expect(await parseApiKey(wrong)).toMatchObject({ kind: 'key' });
      const sent = await record(async () => {
        const response = await use(wrong);
        const body = (await response.text()).replace(/"request_id":"[^"]*"/, '');
        return [response.status, body, [...response.headers.keys()].sort().join()].join('\n');
      });
      // The database is asked once, and sees of the secret its hash alone.
      expect(sent.bodies).toHaveLength(1);
      const hash = Buffer.from(await hashToken(secret)).toString('hex');
      expect(sent.bodies[0]).toContain(hash);
      expect(sent.bodies[0]).not.toContain(secret);
      ways.add(`${sent.result}\n${sent.bodies[0]?.replace(hash, 'hash').replace(id, 'id')}`);
    }
    expect([...ways]).toEqual([expect.stringMatching(/^401\n/)]);
    expect((await use(key)).status).toBe(200);
  });

  it('tells nothing by the time that it takes', async () => {
    const { key: unknown } = await createApiKey();
    const shown = { first: respell(key, 'secret', 0), last: respell(key, 'secret', 42), unknown };
    const names = Object.keys(shown) as (keyof typeof shown)[];
    const times: Record<keyof typeof shown, number[]> = { first: [], last: [], unknown: [] };
    const refused: number[] = [];
    for (let turn = 0; turn < samples; turn++) {
      // In another order each time, so that what the machine does beside this falls on all alike.
      for (const name of names.toSorted(() => Math.random() - 0.5)) {
        const startedAt = performance.now();
        const response = await use(shown[name]);
        await response.arrayBuffer();
        times[name].push(performance.now() - startedAt);
        refused.push(response.status);
      }
    }
    // A figure for people, above 4.5 a leak. What a machine under load measures fails no test.
    const t = (one: keyof typeof shown, other: keyof typeof shown) => welchT(times[one], times[other]).toFixed(2);
    process.stdout.write(
      `key timing: ${samples} samples each, Welch t of first against last wrong character ${t('first', 'last')}, of a wrong secret against an unknown id ${t('last', 'unknown')}\n`,
    );
    expect(new Set(refused)).toEqual(new Set([401]));
    expect(refused).toHaveLength(3 * samples);
  }, 1_200_000);
});

/** What the database is sent meanwhile. */
async function record<Result>(work: () => Promise<Result>): Promise<{ result: Result; bodies: string[] }> {
  const bodies: string[] = [];
  const send = neonConfig.fetchFunction as typeof fetch;
  neonConfig.fetchFunction = (url: string, init: RequestInit) => {
    bodies.push(String(init.body));
    return send(url, init);
  };
  try {
    return { result: await work(), bodies };
  } finally {
    neonConfig.fetchFunction = send;
  }
}
