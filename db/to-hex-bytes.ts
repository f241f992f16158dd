/** `bytea` as `\x` hex text, the only form in which Neon's HTTP protocol takes bytes. */
export function toHexBytes(bytes: Uint8Array): string {
  return `\\x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
