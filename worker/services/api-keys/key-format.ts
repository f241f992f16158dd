import { hashToken } from '../auth/session-token.ts';

/**
 * `parley_live_<22 id>_<43 secret><6 checksum>`, base62: a scanner can find it, a typo is told from a wrong key, and
 * the id is looked up before the secret is compared. Only the secret's hash is stored.
 */
const pattern = /^parley_live_([0-9A-Za-z]{22})_([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/;
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

export interface NewApiKey {
  /** The whole key, shown once. */
  key: string;
  publicId: string;
  secretHash: Uint8Array;
}

export async function createApiKey(): Promise<NewApiKey> {
  const publicId = randomText(22);
  const secret = randomText(43);
  return {
    key: `parley_live_${publicId}_${secret}${checksum(publicId + secret)}`,
    publicId,
    secretHash: await hashToken(secret),
  };
}

/** How a key is named where the key itself must not be shown. */
export function keyPrefix(publicId: string): string {
  return `parley_live_${publicId.slice(0, 6)}`;
}

export type ParsedApiKey =
  | ({ kind: 'key' } & Omit<NewApiKey, 'key'>)
  /** Begins as a key does, but a character is wrong, missing or too many. */
  | { kind: 'mistyped' }
  | { kind: 'no_key' };

/**
 * The database compares the hash by equality after the look-up by id. That needs no constant time: what an attacker
 * could learn from timing is a prefix of a SHA-256, and nobody can choose a secret by the hash that it will have.
 */
export async function parseApiKey(text: string): Promise<ParsedApiKey> {
  const [, publicId, secret, check] = pattern.exec(text) ?? [];
  if (!publicId || !secret) return { kind: text.startsWith('parley_live_') ? 'mistyped' : 'no_key' };
  if (check !== checksum(publicId + secret)) return { kind: 'mistyped' };
  return { kind: 'key', publicId, secretHash: await hashToken(secret) };
}

/** Rejection sampling keeps every character equally likely. */
function randomText(length: number): string {
  let text = '';
  while (text.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length * 2))) {
      if (byte < 248 && text.length < length) text += alphabet[byte % 62];
    }
  }
  return text;
}

/** CRC-32 (IEEE 802.3) in six base62 digits. */
function checksum(text: string): string {
  let crc = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  let value = (crc ^ 0xffffffff) >>> 0;
  let digits = '';
  for (let place = 0; place < 6; place++) {
    digits = alphabet[value % 62] + digits;
    value = Math.floor(value / 62);
  }
  return digits;
}
