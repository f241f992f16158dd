import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAccount } from '../db/fixtures/create-account.ts';
import { startTestDatabase, type TestDatabase } from '../db/fixtures/start-test-database.ts';
import { findCredential, replaceSealedTokens, saveCredential } from '../db/queries/credentials.ts';
import { type Actor, scopeTo } from '../db/scope.ts';
import { rewrapSecrets } from '../worker/services/vault/rewrap-secrets.ts';
import { openTokens, sealTokens, type VaultKeys } from '../worker/services/vault/seal-tokens.ts';

const newKey = () => randomBytes(32).toString('base64');
const old: VaultKeys = { 1: newKey() };
const both: VaultKeys = { ...old, 2: newKey() };
const renewed: VaultKeys = { 2: both[2] ?? '' };

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.root`truncate users, tenants cascade`;
});

interface Grant {
  actor: Actor;
  row: { tenantId: string; credentialId: string };
  tokens: { refreshToken: string; accessToken: string; accessTokenExpiresAt: number };
}

async function createGrant(actor: Actor, keys: VaultKeys): Promise<Grant> {
  const { db } = database;
  const row = { tenantId: actor.tenantId, credentialId: randomUUID() };
  const tokens = { refreshToken: `1//0${randomUUID()}`, accessToken: 'ya29', accessTokenExpiresAt: 1 };
  const shown = {
    id: row.credentialId,
    googleSub: row.credentialId,
    googleEmail: 'a@x.example',
    scopes: [],
    tokenIdentifiers: [],
    googleName: null,
    googlePicture: null,
    confirmBy: null,
  };
  const sealedTokens = await sealTokens(keys, row, tokens);
  await scopeTo(db, actor, saveCredential(db, { ...shown, sealedTokens }));
  return { actor, row, tokens };
}

/** So many tenants with so many grants each. */
async function createGrants(tenants: number, each: number, keys = old): Promise<Grant[]> {
  const grants: Grant[] = [];
  for (let tenant = 0; tenant < tenants; tenant++) {
    const { actor } = await createAccount(database.db);
    for (let index = 0; index < each; index++) grants.push(await createGrant(actor, keys));
  }
  return grants;
}

async function readSealed({ actor, row }: Grant): Promise<string> {
  const [[found]] = await scopeTo(database.db, actor, [findCredential(database.db, row.credentialId)]);
  return found?.sealedTokens ?? '';
}

async function expectOpen(grants: Grant[], keys: VaultKeys): Promise<void> {
  for (const grant of grants) {
    expect(await openTokens(keys, grant.row, await readSealed(grant))).toEqual(grant.tokens);
  }
}

const rewrap = (options: { all?: boolean; onProgress?: (at: { done: number; total: number }) => void } = {}) =>
  rewrapSecrets({ db: database.db, keys: both }, { all: false, onProgress: () => undefined, ...options });

describe('a token in the vault', () => {
  it('opens after a thousand updates of its rows', async () => {
    const { db, root } = database;
    const [grant] = await createGrants(1, 1);
    if (!grant) throw new Error('no grant');
    const { actor, row } = grant;
    // As in a year of use: connected again, renewed, marked, and touched by hand.
    for (let batch = 0; batch < 5; batch++) {
      const sealedTokens = await sealTokens(both, row, grant.tokens);
      const shown = {
        id: row.credentialId,
        googleSub: row.credentialId,
        googleEmail: `${batch}@x.example`,
        scopes: ['s'],
        tokenIdentifiers: [],
        googleName: null,
        googlePicture: null,
        confirmBy: null,
      };
      await scopeTo(db, actor, [
        ...saveCredential(db, { ...shown, sealedTokens }),
        ...Array.from({ length: 50 }, () =>
          replaceSealedTokens(db, row.credentialId, { before: sealedTokens, after: sealedTokens }),
        ),
      ]);
      await root.transaction(
        Array.from({ length: 75 }, () => [
          root`update vault.secrets set ciphertext = ciphertext, algorithm = algorithm`,
          root`update ga4_credentials set status = 'needs_reconnect'`,
        ]).flat(),
      );
    }
    await expectOpen([grant], both);
  });
});

describe('a rotation', () => {
  it('seals all secrets of all tenants with the newest key, and then has nothing to do', async () => {
    const grants = [...(await createGrants(2, 3)), ...(await createGrants(1, 1, both))];
    const progress: number[] = [];
    expect(await rewrap({ onProgress: ({ done, total }) => progress.push(done / total) })).toEqual({
      rewrapped: 6,
      overtaken: 0,
      unopened: [],
      left: 0,
    });
    expect(progress).toEqual([0.5, 1]);
    await expectOpen(grants, renewed);
    expect(await rewrap()).toEqual({ rewrapped: 0, overtaken: 0, unopened: [], left: 0 });
    expect(await rewrap({ all: true })).toMatchObject({ rewrapped: 7, left: 0 });
    await expectOpen(grants, renewed);
  });

  it('goes on where it was cut off', async () => {
    const grants = await createGrants(3, 1);
    const cut = rewrap({
      onProgress: () => {
        throw new Error('cut');
      },
    });
    await expect(cut).rejects.toThrow('cut');
    await expectOpen(grants, both);
    expect(await rewrap()).toMatchObject({ rewrapped: 2, left: 0 });
    await expectOpen(grants, renewed);
  });

  it('loses nothing to tokens that are renewed meanwhile, nor to a second rotation', async () => {
    const { db } = database;
    const grants = await createGrants(4, 1);
    const [first, ...others] = await Promise.all([rewrap(), rewrap(), ...grants.map(renew)]);
    async function renew(grant: Grant) {
      const before = await readSealed(grant);
      const after = await sealTokens(both, grant.row, grant.tokens);
      return scopeTo(db, grant.actor, [replaceSealedTokens(db, grant.row.credentialId, { before, after })]);
    }
    expect([first, others[0]]).toMatchObject([{ left: 0 }, { left: 0 }]);
    await expectOpen(grants, renewed);
  });

  it('leaves what no key opens, and says whose it is', async () => {
    const [lost] = await createGrants(1, 1, { 1: newKey() });
    const grants = await createGrants(1, 2);
    if (!lost) throw new Error('no grant');
    const before = await readSealed(lost);
    expect(await rewrap()).toEqual({ rewrapped: 2, overtaken: 0, unopened: [lost.row], left: 1 });
    expect(await readSealed(lost)).toBe(before);
    await expectOpen(grants, renewed);
  });
});

describe('npm run vault:rewrap', { timeout: 120_000 }, () => {
  const start = (keys: VaultKeys, ...parameters: string[]) =>
    promisify(execFile)(process.execPath, [join(import.meta.dirname, 'rewrap-vault.ts'), ...parameters], {
      env: { DATABASE_URL: database.appUrl, VAULT_KEYS: JSON.stringify(keys) },
    }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (failure: { code: number; stdout: string; stderr: string }) => failure,
    );

  it('shows how far it is, and says that the old version may go', async () => {
    const grants = await createGrants(2, 1);
    const { code, stdout } = await start(both);
    expect([code, stdout.split('\n')]).toEqual([
      0,
      [
        'Sealing anew [###############---------------] 50 %  1 of 2',
        'Sealing anew [##############################] 100 %  2 of 2',
        '2 secrets were sealed with key version 2.',
        'Version 1 may be removed from VAULT_KEYS: nothing is sealed with an older one than the newest.',
        '',
      ],
    ]);
    await expectOpen(grants, renewed);
  });

  it('says that the old version must stay, and why', async () => {
    const [lost] = await createGrants(1, 1, { 1: newKey() });
    const { code, stdout } = await start(both, '--all');
    expect(code).toBe(1);
    expect(stdout).toContain(`connection ${lost?.row.credentialId} of tenant ${lost?.row.tenantId}`);
    expect(stdout).toContain('Version 1 must stay in VAULT_KEYS for now.');
  });

  it('names what it needs, and shows no key', async () => {
    const secret = newKey().slice(0, 20);
    const { code, stdout, stderr } = await start({ 1: secret });
    expect([code, stdout, stderr]).toEqual([1, '', expect.stringMatching(/^Configuration is incomplete. VAULT_KEYS/)]);
    expect(stderr).not.toContain(secret);
  });
});
