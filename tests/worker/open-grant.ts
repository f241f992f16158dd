import { env } from 'cloudflare:workers';
import { createDatabase } from '../../db/client.ts';
import { findCredential, replaceSealedTokens } from '../../db/queries/credentials.ts';
import { scopeTo } from '../../db/scope.ts';
import { call, connect, signIn } from '../../dev/walk.ts';
import { parseEnv } from '../../worker/env.ts';
import type { Grant } from '../../worker/objects/grant.ts';
import { type GoogleTokens, openTokens, sealTokens } from '../../worker/services/vault/seal-tokens.ts';
import { api, openBrowser } from './open-browser.ts';

const appUrl = 'http://parley.test';

interface Me {
  user: { id: string };
  tenant: { id: string };
  connections: { id: string; status: string }[];
}

/** Somebody's connection to Google Analytics, with what is stored of it. */
export async function openGrant(email = 'anna@kolibri.example') {
  const browser = openBrowser();
  await signIn(browser, appUrl, email);
  await connect(browser, appUrl, email);
  const readMe = () => call<Me>(browser, `${api}/me`);
  const { user, tenant, connections } = await readMe();
  const credentialId = connections[0]?.id ?? '';
  const row = { tenantId: tenant.id, credentialId };
  const actor = { tenantId: tenant.id, userId: user.id };
  const { DATABASE_URL: databaseUrl, VAULT_KEYS: keys } = parseEnv(env as unknown as Record<string, unknown>);
  const db = createDatabase(databaseUrl);

  async function readSealed(): Promise<string> {
    const [[credential]] = await scopeTo(db, actor, [findCredential(db, credentialId)]);
    return credential?.sealedTokens ?? '';
  }
  async function readTokens(): Promise<GoogleTokens> {
    return openTokens(keys, row, await readSealed());
  }
  return {
    browser,
    row,
    actor,
    readTokens,
    readStatus: async () => (await readMe()).connections[0]?.status,
    object: (env as unknown as { GRANT: DurableObjectNamespace<Grant> }).GRANT.getByName(
      `${tenant.id}/${credentialId}`,
    ),
    /** As an hour later. */
    async expire(): Promise<void> {
      const before = await readSealed();
      const after = await sealTokens(keys, row, { ...(await readTokens()), accessTokenExpiresAt: 0 });
      await scopeTo(db, actor, [replaceSealedTokens(db, credentialId, { before, after })]);
    },
    /** A call that needs Google. */
    use: () => browser.send(`${api}/connections/${credentialId}/properties`),
  };
}
