/**
 * 32 bytes for one purpose: HKDF (RFC 5869) with SHA-256 from the installation's key. `purpose` names what the key is for and
 * whose it is, so that none opens what another one shuts, and none has to be kept.
 * @param key 32 bytes in base64
 */
export async function deriveKey(key: string, purpose: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = Uint8Array.from(atob(key), (character) => character.charCodeAt(0));
  const root = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveBits']);
  const info = new TextEncoder().encode(purpose);
  const bits = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
    root,
    256,
  );
  return new Uint8Array(bits);
}
