import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccount } from '../fixtures/create-account.ts';
import { seedTenant } from '../fixtures/seed-tenant.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/start-test-database.ts';
import { toSealedForm } from '../fixtures/to-sealed-form.ts';
import { scopeTo } from '../scope.ts';
import {
  deleteCredential,
  findCredential,
  listCredentials,
  markNeedsReconnect,
  replaceSealedTokens,
  saveCredential,
} from './credentials.ts';
import { findPropertyWithGrant, listProperties, saveProperty } from './properties.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

async function createConnection() {
  const { actor } = await createAccount(database.db);
  return { actor, ...(await seedTenant(database.root, actor)) };
}

describe('the sealed tokens of a grant', () => {
  it('are what was put in last, after a thousand changes', async () => {
    const { db } = database;
    const { actor, credentialId, sealedTokens } = await createConnection();
    const row = { tenantId: actor.tenantId, credentialId };
    const sealed = (number: number) =>
      number === 0 ? sealedTokens : toSealedForm(row, `tokens ${number} ${'x'.repeat(1000)}`);
    const renewals = Array.from({ length: 1000 }, (_, index) =>
      replaceSealedTokens(db, credentialId, { before: sealed(index), after: sealed(index + 1) }),
    );
    const results = await scopeTo(db, actor, renewals);
    expect(new Set(results.map(({ rowCount }) => rowCount))).toEqual(new Set([1]));
    const [[credential]] = await scopeTo(db, actor, [findCredential(db, credentialId)]);
    expect(credential?.sealedTokens).toBe(sealed(1000));
  });

  it('are renewed by one of two that try at once', async () => {
    const { db } = database;
    const { actor, credentialId, sealedTokens } = await createConnection();
    const [one, two] = ['one', 'two'].map((text) => toSealedForm({ tenantId: actor.tenantId, credentialId }, text));
    const renew = (after = '') =>
      scopeTo(db, actor, [replaceSealedTokens(db, credentialId, { before: sealedTokens, after })]);
    const [first, second] = await Promise.all([renew(one), renew(two)]);
    expect(first[0].rowCount + second[0].rowCount).toBe(1);
    const [[credential]] = await scopeTo(db, actor, [findCredential(db, credentialId)]);
    expect(credential?.sealedTokens).toBe(first[0].rowCount === 1 ? one : two);
  });
});

describe('a renewal', () => {
  it('counts as a change of the grant, so that who saw it before cannot end it', async () => {
    const { db } = database;
    const { actor, credentialId, sealedTokens } = await createConnection();
    const [[seen]] = await scopeTo(db, actor, [findCredential(db, credentialId)]);
    const after = toSealedForm({ tenantId: actor.tenantId, credentialId }, 'renewed');
    const stale = { before: after, after: sealedTokens };
    const [missed] = await scopeTo(db, actor, [replaceSealedTokens(db, credentialId, stale)]);
    const [renewed] = await scopeTo(db, actor, [
      replaceSealedTokens(db, credentialId, { before: sealedTokens, after }),
    ]);
    const [late] = await scopeTo(db, actor, [
      markNeedsReconnect(db, credentialId, { seenAt: seen?.updatedAt ?? new Date(0) }),
    ]);
    expect([missed, renewed, late].map(({ rowCount }) => rowCount)).toEqual([0, 1, 0]);
  });
});

describe('a grant', () => {
  it('that ended works again when its account is connected anew', async () => {
    const { db } = database;
    const { actor, credentialId } = await createConnection();
    const [[seen]] = await scopeTo(db, actor, [findCredential(db, credentialId)]);
    const seenAt = seen?.updatedAt ?? new Date(0);
    const [, [ended]] = await scopeTo(db, actor, [
      markNeedsReconnect(db, credentialId, { seenAt }),
      listCredentials(db),
    ]);
    expect(ended).toMatchObject({ id: credentialId, status: 'needs_reconnect' });
    const sealedTokens = toSealedForm({ tenantId: actor.tenantId, credentialId }, 'renewed');
    const again = {
      googleSub: 'google-account',
      googleEmail: 'new@x.example',
      scopes: ['s'],
      tokenIdentifiers: [],
      googleName: null,
      googlePicture: null,
      confirmBy: null,
      sealedTokens,
    };
    await scopeTo(db, actor, saveCredential(db, { id: credentialId, ...again }));
    const [all, [credential]] = await scopeTo(db, actor, [listCredentials(db), findCredential(db, credentialId)]);
    expect(all).toHaveLength(1);
    expect(credential).toMatchObject({ status: 'active', googleEmail: 'new@x.example', sealedTokens });

    const [late] = await scopeTo(db, actor, [markNeedsReconnect(db, credentialId, { seenAt })]);
    expect(late.rowCount).toBe(0);
  });

  it('of one Google account is there once', async () => {
    const { db } = database;
    const { actor } = await createConnection();
    const twin = {
      id: randomUUID(),
      googleSub: 'google-account',
      googleEmail: '',
      scopes: [],
      tokenIdentifiers: [],
      googleName: null,
      googlePicture: null,
      confirmBy: null,
      sealedTokens: '',
    };
    await expect(scopeTo(db, actor, saveCredential(db, twin))).rejects.toMatchObject({
      code: '23505',
      constraint: 'ga4_credentials_google_sub',
    });
  });

  it('takes the properties along that it read', async () => {
    const { db } = database;
    const { actor, credentialId } = await createConnection();
    const [, left] = await scopeTo(db, actor, [deleteCredential(db, credentialId), listProperties(db)]);
    expect(left).toEqual([]);
  });
});

describe('a property', () => {
  it('linked again is the same one, as Google describes it by now', async () => {
    const { db } = database;
    const { actor, credentialId, propertyId } = await createConnection();
    const metadata = { dimensions: [{ api_name: 'date', ui_name: 'Date' }], metrics: [] };
    const described = { displayName: 'Renamed', accountName: 'Kolibri', timeZone: 'UTC', currency: 'USD', metadata };
    const [[saved], [found]] = await scopeTo(db, actor, [
      saveProperty(db, { credentialId, property: 'properties/1', ...described }),
      findPropertyWithGrant(db, propertyId),
    ]);
    expect(saved?.id).toBe(propertyId);
    expect(found).toMatchObject({ ...described, credentialStatus: 'active' });
  });
});
