import { randomUUID } from 'node:crypto';
import { neon } from '@neondatabase/serverless';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt } from './fixtures/attempt.ts';
import { createAccount } from './fixtures/create-account.ts';
import { copySecret, getSecret, putSecretAs, type SecretRow } from './fixtures/secrets.ts';
import { seedTenant } from './fixtures/seed-tenant.ts';
import { startTestDatabase, type TestDatabase } from './fixtures/start-test-database.ts';
import { toSealedForm } from './fixtures/to-sealed-form.ts';
import { deleteCredential, saveCredential } from './queries/credentials.ts';
import { countStaleSecrets, listNextStaleSecrets } from './queries/secrets.ts';
import { scopeTo } from './scope.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

/** A tenant with a grant whose tokens are in the vault. */
async function createGrant() {
  const { actor } = await createAccount(database.db);
  const { credentialId, sealedTokens } = await seedTenant(database.root, actor);
  return { actor, sealedTokens, row: { tenantId: actor.tenantId, credentialId } };
}

/** Another grant of the same tenant. */
async function addGrant({ actor }: Awaited<ReturnType<typeof createGrant>>): Promise<SecretRow> {
  const row = { tenantId: actor.tenantId, credentialId: randomUUID() };
  const shown = {
    id: row.credentialId,
    googleSub: row.credentialId,
    googleEmail: 'b@x.example',
    scopes: [],
    tokenIdentifiers: [],
    googleName: null,
    googlePicture: null,
    confirmBy: null,
  };
  await scopeTo(
    database.db,
    actor,
    saveCredential(database.db, { ...shown, sealedTokens: toSealedForm(row, 'other tokens') }),
  );
  return row;
}

describe('the vault', () => {
  it('lets the app call three functions, and nobody else anything', async () => {
    const callable = await database.root`
      select p.oid::regprocedure::text as name, r.rolname as role
      from pg_proc p, pg_roles r where p.pronamespace = 'vault'::regnamespace and not r.rolsuper
        and r.rolname not in ('parley_vault') and r.rolname !~ '^pg_' and has_function_privilege(r.oid, p.oid, 'execute')
      order by 1`;
    expect(callable).toEqual(
      ['vault.get_secret(uuid)', 'vault.put_secret(uuid,text)', 'vault.rewrap(uuid,text,text)'].map((name) => ({
        name,
        role: 'parley_app',
      })),
    );
  });

  it.each([
    ['read it', 'select from vault.secrets'],
    ['count it', 'select count(*) from vault.secrets'],
    ['see which rows there are', 'select tenant_id from vault.secrets'],
    ['add to it', 'insert into vault.secrets default values'],
    ['change it', 'update vault.secrets set key_version = 1'],
    ['empty it', 'delete from vault.secrets'],
    ['truncate it', 'truncate vault.secrets'],
    ['lock it', 'lock vault.secrets'],
    ['make something in it', 'create table vault.mine ()'],
    ['change what a function of it does', 'alter function vault.get_secret(uuid) security invoker'],
    ['open a row of its own making', 'select vault.open(null::vault.secrets)'],
    ['seal', `select vault.seal('x', 'y')`],
    ['make associated data', 'select vault.associated_data(gen_random_uuid(), gen_random_uuid(), 1)'],
    ['become its owner', 'set role parley_vault'],
  ])('does not let the app %s', async (name, text) => {
    const { actor } = await createGrant();
    const [outcome] = Object.values(await attempt(database.app, actor.tenantId, [[name, text]]));
    // 42501, in words of its own, for what only an owner may do.
    expect(['denied', '42501']).toContain(outcome);
  });

  it('is shut to the owner of everything else', async () => {
    const owner = neon(database.ownerUrl);
    await expect(owner`select from vault.secrets`).rejects.toMatchObject({ code: '42501' });
    await expect(owner`select vault.get_secret(gen_random_uuid())`).rejects.toMatchObject({ code: '42501' });
  });

  it('shows the doors which rows there are, and nothing of what they hold', async () => {
    const columns =
      await database.root`select attname as name from pg_attribute where attrelid = 'vault.secrets'::regclass
      and attnum > 0 and has_column_privilege('parley_doors', attrelid, attnum, 'select') order by attnum`;
    expect(columns.map(({ name }) => name)).toEqual(['tenant_id', 'credential_id', 'key_version']);
  });

  it.each([
    ['no claim', undefined, '42501'],
    ['an empty claim', '', '42501'],
    ['a malformed claim', '*', '22P02'],
  ])('answers nobody: %s', async (_, claim, sqlstate) => {
    const { row, sealedTokens } = await createGrant();
    const outcomes = await attempt(database.app, claim, [
      ['get', `select vault.get_secret('${row.credentialId}')`],
      ['put', `select vault.put_secret('${row.credentialId}', '${sealedTokens}')`],
      ['rewrap', `select vault.rewrap('${row.credentialId}', '${sealedTokens}', '${sealedTokens}')`],
    ]);
    expect(outcomes).toEqual({ get: sqlstate, put: sqlstate, rewrap: sqlstate });
  });

  it('knows nothing of another tenant’s secret', async () => {
    const { app } = database;
    const one = await createGrant();
    const other = await createGrant();
    const id = one.row.credentialId;
    const [, got, rewrapped] = await app.transaction([
      app`select from set_config('app.tenant_id', ${other.row.tenantId}, true)`,
      app`select vault.get_secret(${id}) as result`,
      app`select vault.rewrap(${id}, ${one.sealedTokens}, ${one.sealedTokens}) as result`,
    ]);
    expect([got, rewrapped]).toEqual([[{ result: null }], [{ result: null }]]);
    const theirs = { tenantId: other.row.tenantId, credentialId: id };
    await expect(putSecretAs(app, theirs, toSealedForm(theirs, 'stolen'))).rejects.toMatchObject({
      code: '23503',
      constraint: 'secrets_credential',
    });
    expect(await getSecret(app, one.row)).toBe(one.sealedTokens);
  });

  it('keeps nothing that was not sealed for its row', async () => {
    const { app } = database;
    const { row, sealedTokens } = await createGrant();
    const [header = '', ...rest] = sealedTokens.split('.');
    const withHeader = (change: object) => {
      const changed = { ...(JSON.parse(Buffer.from(header, 'base64url').toString()) as object), ...change };
      return [Buffer.from(JSON.stringify(changed)).toString('base64url'), ...rest].join('.');
    };
    const refused = [
      '1//0a-token-that-nobody-sealed',
      '{"refreshToken":"1//0a"}',
      '',
      'not json'.concat('..', rest.slice(1).join('.')),
      `${header}.${rest.join('.')}.more`,
      `${sealedTokens}\n`,
      toSealedForm({ ...row, tenantId: randomUUID() }, 'tokens'),
      toSealedForm({ ...row, credentialId: randomUUID() }, 'tokens'),
      withHeader({ alg: 'none' }),
      withHeader({ enc: 'none' }),
      withHeader({ kid: '0' }),
      withHeader({ kid: '1; drop' }),
      withHeader({ kid: undefined }),
      withHeader({ tid: undefined }),
    ];
    const outcomes = await attempt(
      app,
      row.tenantId,
      refused.map((text, index) => [`${index}`, `select vault.put_secret('${row.credentialId}', '${text}')`]),
    );
    expect(Object.values(outcomes)).toEqual(refused.map(() => '22023'));
    const nulls = await attempt(app, row.tenantId, [
      ['no text', `select vault.put_secret('${row.credentialId}', null)`],
      ['no grant', `select vault.put_secret(null, '${sealedTokens}')`],
    ]);
    expect(nulls).toEqual({ 'no text': '22023', 'no grant': '22023' });
    expect(await getSecret(app, row)).toBe(sealedTokens);
  });

  it('does not open what was moved to another row, tenant or key version', async () => {
    const one = await createGrant();
    const other = await createGrant();
    const second = await addGrant(one);
    await copySecret(database, one.row, second);
    await copySecret(database, one.row, other.row);
    const { app, root } = database;
    expect([await getSecret(app, second), await getSecret(app, other.row)]).toEqual([null, null]);
    await root`update vault.secrets set key_version = 2 where credential_id = ${one.row.credentialId}`;
    expect(await getSecret(app, one.row)).toBeNull();
    await root`update vault.secrets set key_version = 1 where credential_id = ${one.row.credentialId}`;
    expect(await getSecret(app, one.row)).toBe(one.sealedTokens);
  });

  it('replaces a secret only while it is the one that was opened', async () => {
    const { app } = database;
    const { row, sealedTokens } = await createGrant();
    const [after, late] = ['renewed', 'late'].map((text) => toSealedForm(row, text, { keyVersion: 2 }));
    const [, first, again] = await app.transaction([
      app`select from set_config('app.tenant_id', ${row.tenantId}, true)`,
      app`select vault.rewrap(${row.credentialId}, ${sealedTokens}, ${after}) as algorithm`,
      app`select vault.rewrap(${row.credentialId}, ${sealedTokens}, ${late}) as algorithm`,
    ]);
    expect([first, again]).toEqual([[{ algorithm: 'jwe' }], [{ algorithm: null }]]);
    expect(await getSecret(app, row)).toBe(after);
  });

  it('forgets a secret with its grant, and with its tenant', async () => {
    const { db, root } = database;
    const one = await createGrant();
    const other = await createGrant();
    await scopeTo(db, one.actor, [deleteCredential(db, one.row.credentialId)]);
    await root`delete from tenants where id = ${other.row.tenantId}`;
    expect(
      await root`select from vault.secrets where tenant_id in (${one.row.tenantId}, ${other.row.tenantId})`,
    ).toEqual([]);
  });

  it('binds constant, tenant, grant and key version, and refuses to bind nothing', async () => {
    const { root } = database;
    const row = { tenantId: randomUUID(), credentialId: randomUUID() };
    const [bound] =
      await root`select encode(vault.associated_data(${row.tenantId}, ${row.credentialId}, 258), 'hex') as hex`;
    const ids = (row.tenantId + row.credentialId).replaceAll('-', '');
    expect(bound?.['hex']).toBe(`${Buffer.from('parley vault 1').toString('hex')}${ids}00000102`);
    const [unbound] = await root`select vault.associated_data(${row.tenantId}, null, 1) as bytes`;
    expect(unbound).toEqual({ bytes: null });
    await expect(root`select vault.seal('x', null)`).rejects.toMatchObject({ code: '22004' });
  });
});

describe('the doors of a rotation', () => {
  it('walk through what is sealed with an older key, tenant by tenant', async () => {
    const { db, app, root } = database;
    await root`delete from tenants`;
    const one = await createGrant();
    const other = await createGrant();
    const places = [one.row, await addGrant(one), await addGrant(one), other.row];
    const newer = await addGrant(other);
    await putSecretAs(app, newer, toSealedForm(newer, 'newer', { keyVersion: 2 }));

    const [count] = await db.batch([countStaleSecrets(db, 2)]);
    expect(count.rows).toEqual([{ count: '4' }]);
    const seen: SecretRow[] = [];
    const pages: number[] = [];
    for (let after: SecretRow | undefined; ; after = seen.at(-1)) {
      const [page] = await db.batch([listNextStaleSecrets(db, { below: 2, after, most: 2 })]);
      if (page.rows.length === 0) break;
      expect(new Set(page.rows.map((row) => row.tenant_id)).size).toBe(1);
      expect(page.rows.every((row) => row.sealed.includes('..'))).toBe(true);
      pages.push(page.rows.length);
      seen.push(...page.rows.map((row) => ({ tenantId: row.tenant_id, credentialId: row.credential_id })));
    }
    const inOrder = (a: SecretRow, b: SecretRow) => (key(a) < key(b) ? -1 : 1);
    const key = (row: SecretRow) => row.tenantId + row.credentialId;
    expect(seen).toEqual(places.toSorted(inOrder));
    expect(pages.toSorted((a, b) => a - b)).toEqual([1, 1, 2]);
  });

  it('let nobody act once there is nothing left', async () => {
    const { app } = database;
    const { row } = await createGrant();
    const rest = app.transaction([
      app`select from set_config('app.tenant_id', ${row.tenantId}, true)`,
      app`select from doors.next_stale_secrets(1, ${row.tenantId}, ${row.credentialId}, 10)`,
      app`select vault.get_secret(${row.credentialId})`,
    ]);
    await expect(rest).rejects.toMatchObject({ code: '42501' });
  });
});
