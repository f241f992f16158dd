import { writeSync } from 'node:fs';
import { neon } from '@neondatabase/serverless';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueFaults } from './catalogue-guard.ts';
import { attempt } from './fixtures/attempt.ts';
import { createAccount } from './fixtures/create-account.ts';
import { installPgsodium } from './fixtures/install-pgsodium.ts';
import { copySecret, getSecret, putSecretAs, rewrap } from './fixtures/secrets.ts';
import { seedTenant } from './fixtures/seed-tenant.ts';
import { startTestDatabase, type TestDatabase } from './fixtures/start-test-database.ts';
import { toSealedForm } from './fixtures/to-sealed-form.ts';
import { migrate } from './migrate.ts';

let database: TestDatabase;
let branch: 'extension' | 'stand-in';
/** Sealed before there was a pgsodium. */
let early: Awaited<ReturnType<typeof createGrant>>;

beforeAll(async () => {
  database = await startTestDatabase();
  early = await createGrant();
  branch = await installPgsodium(database.root);
  // Past Vitest, which shows the output of failed tests only.
  writeSync(
    1,
    `The vault's second layer is tested on ${branch === 'extension' ? 'pgsodium itself' : 'a stand-in for pgsodium'}.\n`,
  );
});
afterAll(() => database.close());

async function createGrant() {
  const { actor } = await createAccount(database.db);
  const { credentialId, sealedTokens } = await seedTenant(database.root, actor);
  return { sealedTokens, row: { tenantId: actor.tenantId, credentialId } };
}

async function readRow({ row }: { row: { credentialId: string } }) {
  const [found] = await database.root`select algorithm, server_key_id, encode(nonce, 'hex') as nonce,
    encode(ciphertext, 'hex') as ciphertext from vault.secrets where credential_id = ${row.credentialId}`;
  return found as { algorithm: string; server_key_id: string | null; nonce: string | null; ciphertext: string };
}

const migrateAsSuperuser = () => migrate({ ownerUrl: database.rootUrl, appUrl: database.appUrl });
const openToEveryone = async () =>
  (await database.root.query(catalogueFaults)).filter(({ kind }) => kind === 'pgsodium that anyone may use');

describe('pgsodium as it comes', () => {
  it('gives any table away, to anyone', async () => {
    const { app } = database;
    const escape = `do $do$ begin
      perform pgsodium.mask_role('parley_app'::regrole, 'unused', 'vault.secrets');
      perform ciphertext from vault.secrets;
    end $do$`;
    expect(await attempt(app, undefined, [['escape', escape]])).toEqual({ escape: '0' });
  });

  it('is not used, and stops an owner who cannot shut it', async () => {
    const grant = await createGrant();
    expect(await readRow(grant)).toMatchObject({ algorithm: 'jwe' });
    expect((await openToEveryone()).length).toBeGreaterThan(5);
    await expect(migrate(database)).rejects.toMatchObject({
      code: 'PA500',
      message: expect.stringContaining('pgsodium that anyone may use: pgsodium.mask_role(regrole,text,text)'),
    });
  });
});

describe('pgsodium that a superuser’s migration has shut', () => {
  beforeAll(async () => {
    await migrateAsSuperuser();
  });

  it('is open to the vault and to nobody else', async () => {
    expect(await openToEveryone()).toEqual([]);
    const outcomes = await attempt(database.app, undefined, [
      ['mask a role', `select pgsodium.mask_role('parley_app'::regrole, 'unused', 'vault.secrets')`],
      ['see keys', 'select from pgsodium.valid_key'],
      ['make a key', `select pgsodium.create_key(name := 'mine')`],
      ['decrypt', `select pgsodium.crypto_aead_det_decrypt('x', 'y', 1::bigint)`],
      ['become its user', 'set role pgsodium_keyiduser'],
    ]);
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['denied']));
    // What an owner that is no superuser does next finds nothing to refuse.
    await expect(migrate(database)).resolves.toEqual([]);
  });

  it('seals once more, each time anew', async () => {
    const { app } = database;
    const grant = await createGrant();
    const first = await readRow(grant);
    await putSecretAs(app, grant.row, grant.sealedTokens);
    const second = await readRow(grant);
    expect(first).toMatchObject({ algorithm: 'jwe+pgsodium', nonce: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(second.nonce).not.toBe(first.nonce);
    expect(second.ciphertext).not.toBe(first.ciphertext);
    expect(first.ciphertext).toHaveLength((grant.sealedTokens.length + 32) * 2);
    expect(Buffer.from(first.ciphertext, 'hex').includes(grant.sealedTokens.slice(0, 12))).toBe(false);
    expect(await getSecret(app, grant.row)).toBe(grant.sealedTokens);
  });

  it('opens what was kept before it came, and takes it in when it is rewrapped', async () => {
    const { app } = database;
    expect(await readRow(early)).toMatchObject({ algorithm: 'jwe' });
    expect(await getSecret(app, early.row)).toBe(early.sealedTokens);
    expect(await rewrap(app, early.row, { before: early.sealedTokens, after: early.sealedTokens })).toBe(
      'jwe+pgsodium',
    );
    expect(await getSecret(app, early.row)).toBe(early.sealedTokens);
  });

  it('keeps a secret through a thousand updates of its row', async () => {
    const { app, root } = database;
    const { row, sealedTokens } = await createGrant();
    await root`do $$ begin
      for number in 1 .. 1000 loop
        update vault.secrets set ciphertext = ciphertext, key_version = key_version;
        update ga4_credentials set google_email = number || '@x.example';
      end loop;
    end $$`;
    expect(await getSecret(app, row)).toBe(sealedTokens);
  });

  it('does not open what was moved to another row, tenant or key version, or changed', async () => {
    const { app, root } = database;
    const one = await createGrant();
    const other = await createGrant();
    await copySecret(database, one.row, other.row);
    expect(await getSecret(app, other.row)).toBeNull();
    const id = one.row.credentialId;
    const changes = [
      root`update vault.secrets set key_version = 2 where credential_id = ${id}`,
      root`update vault.secrets set nonce = set_byte(nonce, 0, get_byte(nonce, 0) # 1) where credential_id = ${id}`,
      root`update vault.secrets set ciphertext = set_byte(ciphertext, 40, get_byte(ciphertext, 40) # 1) where credential_id = ${id}`,
      root`update vault.secrets set ciphertext = convert_to(${other.sealedTokens}, 'UTF8') where credential_id = ${id}`,
      root`update vault.secrets set server_key_id = (pgsodium.create_key(name := 'another')).id where credential_id = ${id}`,
      root`update vault.secrets set algorithm = 'jwe', nonce = null, server_key_id = null where credential_id = ${id}`,
    ];
    // Each under the tenant's claim and undone, by failing at the end.
    for (const change of changes) {
      const seen = root.transaction([
        change,
        root`select from set_config('app.tenant_id', ${one.row.tenantId}, true)`,
        root`do $$ begin
          raise exception using errcode = 'PA999', message =
            coalesce((select vault.get_secret(id) from ga4_credentials where tenant_id = current_setting('app.tenant_id')::uuid), 'null');
        end $$`,
      ]);
      await expect(seen).rejects.toMatchObject({ code: 'PA999', message: 'null' });
    }
    expect(await getSecret(app, one.row)).toBe(one.sealedTokens);
  });

  it('seals with the newest key that is valid, and opens with the one that sealed', async () => {
    const { app, root } = database;
    const grant = await createGrant();
    const { server_key_id: before } = await readRow(grant);
    await root`update pgsodium.key set status = 'invalid' where id = ${before}`;
    // pgsodium itself would go on with it.
    await expect(root`select pgsodium.crypto_aead_det_encrypt('x', 'y', ${before}::uuid)`).resolves.toHaveLength(1);
    expect(await rewrap(app, grant.row, { before: grant.sealedTokens, after: grant.sealedTokens })).toBe('jwe');
    await migrateAsSuperuser();
    const next = toSealedForm(grant.row, 'next');
    expect(await rewrap(app, grant.row, { before: grant.sealedTokens, after: next })).toBe('jwe+pgsodium');
    expect((await readRow(grant)).server_key_id).not.toBe(before);
    expect(await getSecret(app, grant.row)).toBe(next);
    expect(await getSecret(app, early.row)).toBe(early.sealedTokens);
  });

  it('is left out where it is installed and does not work; what it sealed waits for it', async (context) => {
    // Only the stand-in's server can be started without its key while the test runs.
    context.skip(branch === 'extension');
    const { app, root } = database;
    const grant = await createGrant();
    await root`create table pgsodium_parts.kept as select * from pgsodium.server`;
    await root`delete from pgsodium.server`;
    const without = await createGrant();
    expect(await readRow(without)).toMatchObject({ algorithm: 'jwe', nonce: null, server_key_id: null });
    expect(await getSecret(app, without.row)).toBe(without.sealedTokens);
    expect(await getSecret(app, grant.row)).toBeNull();
    await root`insert into pgsodium.server select * from pgsodium_parts.kept`;
    expect(await getSecret(app, grant.row)).toBe(grant.sealedTokens);
  });

  it('takes a null for no associated data, which the vault never gives it', async () => {
    const { root } = database;
    const open = root`select pgsodium.crypto_aead_det_decrypt(pgsodium.crypto_aead_det_encrypt('x'::bytea, null, k.id), ''::bytea, k.id) as plain
      from pgsodium.valid_key k limit 1`;
    expect(await open).toHaveLength(1);
    await expect(root`select vault.seal('x', null)`).rejects.toMatchObject({ code: '22004' });
  });

  it('is of no use to the app through a role of its own', async () => {
    const owner = neon(database.ownerUrl);
    await expect(owner`select pgsodium.crypto_aead_det_noncegen()`).rejects.toMatchObject({ code: '42501' });
  });
});
