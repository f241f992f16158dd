import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Secrets {
  ownerPassword: string;
  appPassword: string;
  vaultKey: string;
  cookieKey: string;
  clientId: string;
  clientSecret: string;
}

/** Made at random on the first start, kept readable by this user only. */
export async function readSecrets(local: string): Promise<Secrets> {
  const path = join(local, 'secrets.json');
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Secrets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const secrets: Secrets = {
    ownerPassword: randomBytes(24).toString('hex'),
    appPassword: randomBytes(24).toString('hex'),
    vaultKey: randomBytes(32).toString('base64'),
    cookieKey: randomBytes(32).toString('base64'),
    clientId: `${randomBytes(6).toString('hex')}.apps.googleusercontent.com`,
    clientSecret: randomBytes(24).toString('hex'),
  };
  await writeFile(path, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}
