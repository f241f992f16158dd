import { createDatabase } from '../db/client.ts';
import { parseVaultEnv } from '../worker/env.ts';
import { type Rewrapped, rewrapSecrets } from '../worker/services/vault/rewrap-secrets.ts';
import { createProgressBar } from './progress-bar.ts';

/**
 * `npm run vault:rewrap`, with DATABASE_URL (the role parley_app) and VAULT_KEYS: after a key version was added, seals with it
 * what older ones have sealed, and says whether those may go. With `-- --all` it seals everything anew.
 */
async function main(): Promise<void> {
  const { DATABASE_URL, VAULT_KEYS: keys } = parseVaultEnv(process.env);
  const versions = Object.keys(keys)
    .map(Number)
    .sort((a, b) => a - b);
  const newest = versions.pop() ?? 0;
  const result = await rewrapSecrets(
    { db: createDatabase(DATABASE_URL), keys },
    { all: process.argv.includes('--all'), onProgress: createProgressBar(process.stdout, 'Sealing anew') },
  );
  for (const line of describeResult(result, newest, versions)) console.log(line);
  process.exitCode = result.left > 0 || result.unopened.length > 0 ? 1 : 0;
}

function describeResult(result: Rewrapped, newest: number, older: number[]): string[] {
  const { rewrapped, overtaken, unopened, left } = result;
  const lines = [`${count(rewrapped)} sealed with key version ${newest}.`];
  if (overtaken > 0) lines.push(`${count(overtaken)} renewed by the Worker meanwhile.`);
  if (unopened.length > 0) {
    lines.push(
      `${count(unopened.length)} left as they were, since no version of VAULT_KEYS opens them. Connect again:`,
    );
    lines.push(...unopened.map(({ tenantId, credentialId }) => `  connection ${credentialId} of tenant ${tenantId}`));
  }
  const renewedByOld = left - unopened.length;
  if (renewedByOld > 0) {
    lines.push(
      `${count(renewedByOld)} sealed with an older version meanwhile. Give the Worker the new VAULT_KEYS, then run this again.`,
    );
  }
  if (older.length === 0) return lines;
  const names = `${older.length === 1 ? 'Version' : 'Versions'} ${older.join(', ')}`;
  const verdict =
    left === 0
      ? 'may be removed from VAULT_KEYS: nothing is sealed with an older one than the newest.'
      : 'must stay in VAULT_KEYS for now.';
  return [...lines, `${names} ${verdict}`];
}

function count(secrets: number): string {
  return `${secrets} ${secrets === 1 ? 'secret was' : 'secrets were'}`;
}

await main().catch((error: unknown) => {
  // Its own message only: what it wraps may quote the statement and its parameters.
  console.error(error instanceof Error ? error.message : 'The rotation failed.');
  process.exitCode = 1;
});
