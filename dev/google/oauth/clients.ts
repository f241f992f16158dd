import { timingSafeEqual } from 'node:crypto';

/** An OAuth client as registered in Google's console, of the type "Web application". */
export interface OAuthClient {
  id: string;
  secret: string;
  /** Compared exactly: no prefix, no trailing slash forgiven. */
  redirectUris: string[];
}

export function isSameSecret(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
