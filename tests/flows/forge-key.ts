import { crc32 } from 'node:zlib';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A key of any id and secret, with the checksum that fits. */
export function forgeKey({ id, secret }: { id: string; secret: string }): string {
  let digits = '';
  for (let rest = crc32(id + secret); digits.length < 6; rest = Math.floor(rest / 62)) {
    digits = alphabet[rest % 62] + digits;
  }
  return `parley_live_${id}_${secret}${digits}`;
}

export function partsOf(key: string): { id: string; secret: string } {
  return { id: key.slice(12, 34), secret: key.slice(35, 78) };
}

/** The key with another character at one place of its id or secret. */
export function respell(key: string, part: 'id' | 'secret', place: number): string {
  const parts = partsOf(key);
  const other = alphabet[(alphabet.indexOf(parts[part][place] ?? '') + 1) % 62] ?? '';
  return forgeKey({ ...parts, [part]: parts[part].slice(0, place) + other + parts[part].slice(place + 1) });
}
