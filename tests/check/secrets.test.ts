import { execFile, execFileSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EncryptJWT, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { findSecrets } from '../../dev/secrets/find-secrets.ts';
import { createApiKey, parseApiKey } from '../../worker/services/api-keys/key-format.ts';
import { createOverlay } from './overlay.ts';

const random = (length: number) => randomBytes(length).toString('base64url').slice(0, length);
const mixed = (length: number) => `aB3${random(length - 3)}`;

/** Made anew each time: this file must not hold any itself. */
const makers: { what: string; kind: string; make: () => string | Promise<string> }[] = [
  { what: 'an API key of Parley', kind: 'parley_api_key', make: async () => (await createApiKey()).key },
  { what: 'a client secret of Google', kind: 'google_client_secret', make: () => `GOCSPX-${random(28)}` },
  { what: 'a refresh token of Google', kind: 'google_token', make: () => `1//0${random(99)}` },
  { what: 'an access token of Google', kind: 'google_token', make: () => `ya29.${random(180)}` },
  { what: 'an API key of Google', kind: 'google_api_key', make: () => `AIza${random(35)}` },
  { what: 'a key of OpenAI', kind: 'openai_key', make: () => `sk-${mixed(48)}` },
  { what: 'a project’s key of OpenAI', kind: 'openai_key', make: () => `sk-proj-${mixed(120)}` },
  { what: 'a private key of RSA', kind: 'private_key', make: () => pemOf('rsa') },
  { what: 'a private key of SSH’s kind', kind: 'private_key', make: () => pemOf('ed25519') },
  { what: 'a private key in JSON', kind: 'private_key', make: async () => JSON.stringify(await privateJwk()) },
  {
    what: 'a signed token',
    kind: 'jwt',
    make: () => new SignJWT({ sub: '1' }).setProtectedHeader({ alg: 'HS256' }).sign(randomBytes(32)),
  },
  {
    what: 'an encrypted token',
    kind: 'jwe',
    make: () =>
      new EncryptJWT({ sub: '1' }).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).encrypt(randomBytes(32)),
  },
  {
    what: 'the address of a database',
    kind: 'database_password',
    make: () => `postgresql://parley_app:${random(20)}@ep-quiet-sun-1234.eu-central-1.aws.neon.tech/neondb`,
  },
];

describe('findSecrets', () => {
  it.each(makers)('finds $what, 100 of 100, wherever it stands', async ({ kind, make }) => {
    for (let turn = 0; turn < 100; turn++) {
      // Keys take long to make, and do not differ in what they are found by.
      const secret = kind === 'private_key' && turn > 0 ? (made.get(make) ?? '') : await make();
      made.set(make, secret);
      const text = `const here = 1;\nconst key = ${['"', "'", '`', ' '][turn % 4]}${secret}${['";', "',", '`', '\n'][turn % 4]}`;
      expect(findSecrets(text).map((found) => [found.kind, found.line])).toEqual([[kind, 2]]);
    }
  });
  const made = new Map<unknown, string>();

  it.each([
    ['a mistyped API key', async () => (await createApiKey()).key.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'))],
    ['the beginning of an API key', async () => (await createApiKey()).key.slice(0, 60)],
    ['three words with dots', () => 'eyJust.eyJoking.aboutThisForSomeTime'],
    ['a public key', () => generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString()],
    ['a database on this machine', () => `postgres://parley_app:${random(20)}@127.0.0.1:5432/neondb`],
    ['a database in an example', () => 'postgres://role:password@host:5432/database'],
    ['a made-up key of a test', () => 'sk-stand-in-0123456789'],
    ['a word with sk- in it', () => 'task-0123456789012345678901234567890123456789Ab'],
  ])('has nothing to say of %s', async (_, make) => {
    expect(findSecrets(await make())).toEqual([]);
  });
});

describe('the format of an API key', () => {
  const [, block = ''] = readFileSync('SECURITY.md', 'utf8').split('### The format of an API key\n');
  const [pattern = '', example = ''] = [...block.matchAll(/^ {4}(.+)$/gm)].map(([, line = '']) => line);

  it('is written down as keys are made', async () => {
    for (let turn = 0; turn < 100; turn++) {
      expect((await createApiKey()).key).toMatch(new RegExp(`^${pattern}$`));
    }
    expect(example).toMatch(new RegExp(`^${pattern}$`));
    expect(await parseApiKey(example)).toMatchObject({ kind: 'key' });
  });
});

describe('npm run check', () => {
  const files = {
    'notes.txt': 'nothing\n',
    'docs/ignored.txt': 'nothing\n',
    '.gitignore': 'node_modules\nignored.txt\n',
  };

  it.each(makers)('stops at $what, and says where but not what', async ({ kind, make }) => {
    const secret = await make();
    const planted = {
      ...files,
      'web/parts/new.ts': `export const it =\n  ${JSON.stringify(secret)};\n`,
      'docs/ignored.txt': secret,
    };
    await using overlay = await createOverlay(['SECURITY.md'], planted);
    execFileSync('git', ['init', '--quiet'], { cwd: overlay.folder });
    const { code, output } = await scan(overlay.folder);
    expect([code, output.split('\n').slice(0, -2)]).toEqual([1, [`web/parts/new.ts:2: ${kind}`]]);
    expect(output).not.toContain(secret.slice(0, 30));
    // A copy that Git knows nothing of.
    await rm(join(overlay.folder, '.git'), { recursive: true });
    expect((await scan(overlay.folder)).output).toContain(`web/parts/new.ts:2: ${kind}`);
  });

  it('lets pass what is allowed, as often as it is, and nothing beside it', async () => {
    const page = readFileSync('SECURITY.md', 'utf8');
    await using sound = await createOverlay(['SECURITY.md'], files);
    expect(await scan(sound.folder)).toEqual({ code: 0, output: '' });
    for (const text of ['', `${page}${(await createApiKey()).key}\n`]) {
      await using changed = await createOverlay([], { ...files, 'SECURITY.md': text });
      expect(await scan(changed.folder)).toMatchObject({
        code: 1,
        output: expect.stringMatching(/^SECURITY\.md: [02] of/),
      });
    }
  });
});

function scan(folder: string): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [resolve('dev/secrets/scan.ts'), folder], (error, stdout, stderr) =>
      done({ code: Number(error?.code ?? 0), output: `${stdout}${stderr}` }),
    );
  });
}

function pemOf(kind: 'rsa' | 'ed25519'): string {
  const { privateKey } =
    kind === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ed25519');
  return privateKey.export({ type: kind === 'rsa' ? 'pkcs1' : 'pkcs8', format: 'pem' }).toString();
}

async function privateJwk() {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return exportJWK(privateKey);
}
