import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAccount } from '../../../db/fixtures/create-account.ts';
import { startTestDatabase, type TestDatabase } from '../../../db/fixtures/start-test-database.ts';
import { findCredential, saveCredential } from '../../../db/queries/credentials.ts';
import { putSecret } from '../../../db/queries/secrets.ts';
import { scopeTo } from '../../../db/scope.ts';
import { createQueue } from '../../create-queue.ts';
import type { Env } from '../../env.ts';
import { openTokens, sealTokens, type VaultKeys } from '../vault/seal-tokens.ts';
import { rewrapSecrets } from '../vault/rewrap-secrets.ts';
import type { WebhookMessage } from '../webhooks/webhook-queue.ts';
import { type Outbox, renewGrant } from './renew-grant.ts';
import type { Unsaved } from './store-renewed.ts';

const newKey = () => randomBytes(32).toString('base64');
const old: VaultKeys = { 1: newKey() };
const both: VaultKeys = { ...old, 2: newKey() };

let database: TestDatabase;
let provider: Server;
/** The one refresh token that the provider still takes. */
let current: string;
let issued: number;
/** Runs while the provider's answer is on its way. */
let onIssue: () => Promise<unknown>;

beforeAll(async () => {
  database = await startTestDatabase();
  provider = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
});
afterAll(async () => {
  provider.close();
  await database.close();
});
beforeEach(async () => {
  await database.root`truncate users, tenants cascade`;
  current = `1//0${randomUUID()}`;
  issued = 0;
  onIssue = () => Promise.resolve();
});

/** Gives a new refresh token each time and forgets the one before. */
async function answer(...[request, response]: Parameters<NonNullable<Parameters<typeof createServer>[1]>>) {
  const offered = new URLSearchParams(await text(request)).get('refresh_token');
  response.setHeader('content-type', 'application/json');
  if (offered !== current) {
    response.writeHead(400).end(JSON.stringify({ error: 'invalid_grant' }));
    return;
  }
  issued++;
  current = `1//0${randomUUID()}`;
  await onIssue();
  const tokens = { access_token: `ya29.${issued}`, token_type: 'Bearer', expires_in: 3600, refresh_token: current };
  response.end(JSON.stringify(tokens));
}

/** A grant of an access token that has run out, sealed with the old key. */
async function createGrant() {
  const { db } = database;
  const { actor } = await createAccount(db);
  const row = { tenantId: actor.tenantId, credentialId: randomUUID() };
  const tokens = { refreshToken: current, accessToken: 'ya29.0', accessTokenExpiresAt: 1 };
  const shown = {
    id: row.credentialId,
    googleSub: row.credentialId,
    googleEmail: 'a@x.example',
    googleName: null,
    googlePicture: null,
    confirmBy: null,
    scopes: [],
    tokenIdentifiers: [],
  };
  const sealedTokens = await sealTokens(old, row, tokens);
  await scopeTo(db, actor, saveCredential(db, { ...shown, sealedTokens }));
  const read = async () => {
    const [[found]] = await scopeTo(db, actor, [findCredential(db, row.credentialId)]);
    return { status: found?.status, tokens: await openTokens(both, row, found?.sealedTokens ?? '') };
  };
  return { request: { ...row, userId: actor.userId }, read };
}

function createOutbox(kept?: Unsaved): Outbox & { kept(): Unsaved | undefined } {
  return {
    kept: () => kept,
    read: () => Promise.resolve(kept),
    keep: (unsaved) => Promise.resolve(void (kept = unsaved)),
    drop: () => Promise.resolve(void (kept = undefined)),
  };
}

const rewrap = () => rewrapSecrets({ db: database.db, keys: both }, { all: true, onProgress: () => undefined });

function renew(request: Parameters<typeof renewGrant>[1], options: { keys?: VaultKeys; outbox?: Outbox } = {}) {
  const { port } = provider.address() as AddressInfo;
  const env = {
    VAULT_KEYS: options.keys ?? old,
    GOOGLE_ISSUER: 'https://accounts.example',
    GOOGLE_TOKEN_ENDPOINT: `http://127.0.0.1:${port}/token`,
    GOOGLE_CLIENT_ID: 'client',
    GOOGLE_CLIENT_SECRET: 'secret',
  } as Env;
  const tools = { env, db: database.db, now: () => new Date(), webhookQueue: createQueue<WebhookMessage>(undefined) };
  return renewGrant(tools, request, options.outbox ?? createOutbox());
}

describe('renewing at a provider that gives a new refresh token each time', () => {
  it('loses nothing to a rotation of the keys that comes between its answer and our storing it', async () => {
    const { request, read } = await createGrant();
    onIssue = rewrap;
    await renew(request, { keys: both });
    expect(await read()).toMatchObject({ status: 'active', tokens: { refreshToken: current, accessToken: 'ya29.1' } });
    expect(issued).toBe(1);
  });

  it('loses nothing to a rotation while the answer waits to be stored', async () => {
    const { request, read } = await createGrant();
    const cut = createOutbox();
    const atStart = await renew(request, {
      keys: both,
      outbox: {
        ...cut,
        keep: async (unsaved) => {
          await cut.keep(unsaved);
          throw new Error('the database is away');
        },
      },
    }).catch((error: unknown) => error);
    expect(atStart).toMatchObject({ message: 'the database is away' });
    await rewrap();
    await renew(request, { keys: both, outbox: cut });
    expect(await read()).toMatchObject({ status: 'active', tokens: { refreshToken: current, accessToken: 'ya29.1' } });
    expect([issued, cut.kept()]).toEqual([1, undefined]);
  });

  it('leaves the tokens of a grant that was connected anew meanwhile', async () => {
    const { request, read } = await createGrant();
    const fresh = { refreshToken: 'fresh', accessToken: 'fresh', accessTokenExpiresAt: Date.now() + 3_600_000 };
    onIssue = async () => {
      const sealed = await sealTokens(both, request, fresh);
      await scopeTo(database.db, request, [putSecret(database.db, request.credentialId, sealed)]);
    };
    expect(await renew(request, { keys: both })).toEqual(fresh);
    expect(await read()).toMatchObject({ status: 'active', tokens: fresh });
  });
});
