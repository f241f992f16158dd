import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { allowed } from './allowed.ts';
import { findSecrets } from './find-secrets.ts';
import { listFiles } from './list-files.ts';

/** `node dev/secrets/scan.ts [folder]`: fails when a file holds a secret. Prints where, and never the secret itself. */
const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../..'));
const found = listFiles(folder).flatMap((path) =>
  findSecrets(readFileSync(join(folder, path), 'latin1')).map((secret) => ({ path, ...secret })),
);

const isAllowed = ({ path, kind }: (typeof found)[number]) =>
  allowed.some((line) => line.path === path && line.kind === kind);
const unexpected = found
  .filter((secret) => !isAllowed(secret))
  .map(({ path, line, kind }) => `${path}:${line}: ${kind}`);
const miscounted = allowed.flatMap(({ path, kind, count }) => {
  const here = found.filter((secret) => secret.path === path && secret.kind === kind).length;
  return here === count ? [] : [`${path}: ${here} of kind ${kind}, and dev/secrets/allowed.ts says ${count}`];
});

if (unexpected.length + miscounted.length > 0) {
  console.log([...unexpected, ...miscounted].join('\n'));
  console.log(
    'A secret that was committed is known: revoke it first. A made-up one gets a line in dev/secrets/allowed.ts.',
  );
  process.exitCode = 1;
}
