import { createInterface } from 'node:readline';
import { type LedgerLine, readLedger, replayLedger } from '../db/erasure-ledger.ts';

/** Prints the ledger of what was deleted, to be kept apart from the backups; `replay` does it again, from stdin. */
const { DATABASE_OWNER_URL: ownerUrl } = process.env;
if (!ownerUrl) {
  console.error('Set DATABASE_OWNER_URL, the owner’s connection string.');
  process.exit(1);
}
if (process.argv[2] === 'replay') {
  const { erased, marked, absent } = await replayLedger(ownerUrl, await readLines());
  console.log(`${erased} erased again, ${marked} marked again, ${absent} were not here.`);
} else {
  for (const line of await readLedger(ownerUrl)) console.log(JSON.stringify(line));
}

async function readLines(): Promise<LedgerLine[]> {
  const lines: LedgerLine[] = [];
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') lines.push(JSON.parse(line) as LedgerLine);
  }
  return lines;
}
