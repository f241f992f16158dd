import { neon } from '@neondatabase/serverless';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { forgeTokens } from '../hostile-provider/forge-tokens.ts';
import { createRsaKey } from '../hostile-provider/jws.ts';
import { client, type HostileProvider, startHostileProvider } from '../hostile-provider/start-hostile-provider.ts';
import { trySignIn } from '../hostile-provider/try-sign-in.ts';
import { emptyDatabase } from './create-test-app.ts';

const sql = neon(inject('ownerUrl'));
// The corpus depends on the claims only in its tokens, so that its names can be listed before there is a sign-in.
const names = forgeTokens({ key: createRsaKey('key-1'), claims: {}, clientId: client.id, secret: client.secret });
const refusal: unknown = expect.stringMatching(/^\/\?sign_in=(failed|unverified)$/);
let provider: HostileProvider;

beforeAll(async () => {
  provider = await startHostileProvider();
  await emptyDatabase();
});
afterAll(() => provider.close());
beforeEach(() => provider.reset());

describe('an id_token', () => {
  it.each(names.map(({ name, about, isGood }, index) => [about, name, isGood ? 'taken' : 'refused', index] as const))(
    '(%s) %s: is %s',
    async (_about, _name, verdict, index) => {
      const before = await countSessions();
      const attempt = await trySignIn(provider, {
        misbehaviour: {
          idToken: (claims, key) =>
            forgeTokens({ key, claims, clientId: client.id, secret: client.secret })[index]?.sign() ?? '',
        },
      });
      const isTaken = verdict === 'taken';
      expect({ ...attempt, repeat: undefined }).toMatchObject({
        status: 302,
        location: isTaken ? '/' : refusal,
        hasSession: isTaken,
        isConsumed: true,
      });
      expect((await countSessions()) - before).toBe(isTaken ? 1 : 0);
      expect(provider.calls).toMatchObject({ token: 1, elsewhere: [] });
    },
  );

  it('makes more than 60 cases', () => {
    process.stdout.write(`forged tokens: ${names.length}\n`);
    expect(names.length).toBeGreaterThan(100);
  });
});

async function countSessions(): Promise<number> {
  const [row] = await sql`select count(*)::int as count from sessions`;
  return Number(row?.['count']);
}
