import { replaceSealedTokens } from '../../../db/queries/credentials.ts';
import { countStaleSecrets, listNextStaleSecrets, type SecretPlace } from '../../../db/queries/secrets.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { newestVersion, openTokens, sealTokens, type VaultKeys } from './seal-tokens.ts';

/** What became of the secrets that a rotation met. */
export interface Rewrapped {
  /** Sealed with the newest key now. */
  rewrapped: number;
  /** Renewed by somebody else meanwhile, and left as they are. */
  overtaken: number;
  /** Those that no key opens; left as they are. */
  unopened: SecretPlace[];
  /** Secrets that are sealed with an older key after all this, those that no key opens among them. */
  left: number;
}

interface Secret extends SecretPlace {
  sealed: string;
}

interface Dependency {
  db: Dependencies['db'];
  keys: VaultKeys;
}

const pageSize = 50;

/**
 * Seals every secret anew that an older key than the newest has sealed; with `all` the others too. Goes tenant by tenant, and
 * acts as each. May end anywhere and begin again, also while the Worker renews tokens and while another rotation runs: a
 * secret is replaced only as long as it is the one that was opened.
 */
export async function rewrapSecrets(
  { db, keys }: Dependency,
  options: { all: boolean; onProgress: (progress: { done: number; total: number }) => void },
): Promise<Rewrapped> {
  const newest = newestVersion(keys);
  const below = options.all ? newest + 1 : newest;
  const total = await countBelow(db, below);
  const result: Rewrapped = { rewrapped: 0, overtaken: 0, unopened: [], left: 0 };
  let page = await readPage(db, below, undefined);
  while (page.length > 0) {
    const { replaced, unopened } = await rewrapPage({ db, keys }, page);
    result.unopened.push(...unopened);
    result.rewrapped += replaced;
    result.overtaken += page.length - replaced - unopened.length;
    options.onProgress({ done: result.rewrapped + result.overtaken + result.unopened.length, total });
    page = await readPage(db, below, page.at(-1));
  }
  result.left = await countBelow(db, newest);
  return result;
}

async function countBelow(db: Dependency['db'], below: number): Promise<number> {
  const [count] = await db.batch([countStaleSecrets(db, below)]);
  return Number(count.rows[0]?.count);
}

/** Some secrets of one tenant, in order. */
async function readPage(db: Dependency['db'], below: number, after: SecretPlace | undefined): Promise<Secret[]> {
  const [page] = await db.batch([listNextStaleSecrets(db, { below, after, most: pageSize })]);
  return page.rows.map((row) => ({ tenantId: row.tenant_id, credentialId: row.credential_id, sealed: row.sealed }));
}

async function rewrapPage({ db, keys }: Dependency, page: Secret[]) {
  const resealed = await Promise.all(page.map(async (secret) => ({ secret, after: await reseal(keys, secret) })));
  const unopened = resealed.filter(({ after }) => after === undefined).map(({ secret }) => toPlace(secret));
  const changes = resealed.flatMap(({ secret, after }) =>
    after === undefined ? [] : [replaceSealedTokens(db, secret.credentialId, { before: secret.sealed, after })],
  );
  // No person acts, only the tenant.
  const kept = await scopeTo(db, { tenantId: page[0]?.tenantId ?? '', userId: '' }, changes);
  return { unopened, replaced: kept.filter(({ rowCount }) => rowCount === 1).length };
}

/** Undefined when no key opens it. */
async function reseal(keys: VaultKeys, secret: Secret): Promise<string | undefined> {
  const tokens = await openTokens(keys, secret, secret.sealed).catch(() => undefined);
  return tokens && sealTokens(keys, secret, tokens);
}

function toPlace({ tenantId, credentialId }: Secret): SecretPlace {
  return { tenantId, credentialId };
}
