import { readFile } from 'node:fs/promises';
import { UsageError } from './read-options.ts';

/** Where to ask, and as whom. */
export interface Parley {
  url: string;
  key: string;
  property: string | undefined;
}

const demoFile = '.local/demo.json';

/**
 * What was given, and for what was not, the demo that runs in this folder.
 *
 * @throws {UsageError} when neither says where Parley is, or as whom to ask.
 */
export async function findParley(given: {
  url: string | undefined;
  key: string | undefined;
  property: string | undefined;
}): Promise<Parley> {
  // A key is for the Parley that it was given for, never for another's address.
  const demo = given.url === undefined && given.key === undefined ? await readDemo() : undefined;
  const url = given.url ?? demo?.url;
  const key = given.key ?? demo?.key;
  if (url === undefined) throw new UsageError('Where is Parley? Set PARLEY_URL, or say --url https://...');
  if (!URL.canParse(url)) throw new UsageError(`${url} is no address. It begins with https://`);
  if (key === undefined) {
    throw new UsageError('Set PARLEY_API_KEY to a key with the scope "ask": Parley, Settings, API keys.');
  }
  return { url, key, property: given.property ?? demo?.property };
}

async function readDemo(): Promise<Parley | undefined> {
  const text = await readFile(demoFile, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const demo = JSON.parse(text) as { api_url: string; api_key: string; property_id: string };
  return { url: demo.api_url, key: demo.api_key, property: demo.property_id };
}
