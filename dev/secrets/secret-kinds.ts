import { crc32 } from 'node:zlib';

export type SecretKind =
  | 'parley_api_key'
  | 'google_client_secret'
  | 'google_token'
  | 'google_api_key'
  | 'openai_key'
  | 'private_key'
  | 'jwt'
  | 'jwe'
  | 'database_password';

interface Kind {
  kind: SecretKind;
  /** Global. The whole match is the secret. */
  pattern: RegExp;
  /** What a pattern alone cannot tell. */
  isReal?: (match: RegExpExecArray) => boolean;
}

/** What must be in no file. Each is told from a word, a placeholder or a made-up value of a test by its own form. */
export const kinds: readonly Kind[] = [
  {
    kind: 'parley_api_key',
    pattern: /parley_live_([0-9A-Za-z]{22})_([0-9A-Za-z]{43})([0-9A-Za-z]{6})(?![0-9A-Za-z])/g,
    isReal: ([, id = '', secret = '', checksum]) => checksum === toBase62(crc32(id + secret)),
  },
  { kind: 'google_client_secret', pattern: /GOCSPX-[\w-]{28}(?![\w-])/g },
  { kind: 'google_token', pattern: /(?:1\/\/0|ya29\.)[\w-]{40,}/g },
  { kind: 'google_api_key', pattern: /AIza[\w-]{35}(?![\w-])/g },
  {
    kind: 'openai_key',
    pattern: /(?<![\w-])sk-[\w-]{32,}/g,
    isReal: ([value]) => [/[a-z]/, /[A-Z]/, /\d/].every((sort) => sort.test(value.slice(3))),
  },
  { kind: 'private_key', pattern: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----|"d\\?"\s*:\s*\\?"[\w-]{40,}/g },
  {
    kind: 'jwt',
    pattern: /(eyJ[\w-]+)\.eyJ[\w-]+\.[\w-]{20,}(?![\w.-])/g,
    isReal: ([, header = '']) => 'alg' in readHeader(header),
  },
  {
    kind: 'jwe',
    pattern: /(eyJ[\w-]+)\.[\w-]*\.[\w-]{16}\.[\w-]+\.[\w-]{22}(?![\w.-])/g,
    isReal: ([, header = '']) => 'enc' in readHeader(header),
  },
  {
    // A name without a dot is this machine, or stands for another in an example.
    kind: 'database_password',
    pattern: /postgres(?:ql)?:\/\/[\w.~%-]+:[\w.~%!$&*+=-]+@(?=[\w-]+\.)([\w.-]+)(?=[:/?\s"'`]|$)/g,
    isReal: ([, host = '']) => !/^127\.|\.(?:example|test|invalid)$/.test(host),
  },
];

/** Six digits, as a key's checksum is written. */
function toBase62(number: number): string {
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  let digits = '';
  for (let rest = number; digits.length < 6; rest = Math.floor(rest / 62)) digits = alphabet[rest % 62] + digits;
  return digits;
}

function readHeader(base64url: string): object {
  try {
    const header: unknown = JSON.parse(Buffer.from(base64url, 'base64url').toString());
    return typeof header === 'object' && header !== null ? header : {};
  } catch {
    return {};
  }
}
