import { randomBytes, timingSafeEqual } from 'node:crypto';
import { deriveKeys, hmac } from '../wire/scram.ts';

/** The client's half of SCRAM-SHA-256 without channel binding (RFC 5802 section 5, RFC 7677). */
export class ScramLogin {
  readonly #password: string;
  readonly #nonce = randomBytes(18).toString('base64');
  #serverSignature: Buffer = Buffer.alloc(0);

  constructor(password: string) {
    this.#password = password;
  }

  /** client-first-message. Postgres takes the user from the startup message, so n= is empty. */
  first(): string {
    return `n,,${this.#firstBare()}`;
  }

  /**
   * client-final-message, in reply to server-first-message.
   *
   * @throws {Error} when the server's nonce does not continue ours.
   */
  async final(serverFirst: string): Promise<string> {
    const { r: nonce = '', s: salt = '', i: iterations = '' } = parseAttributes(serverFirst);
    if (!nonce.startsWith(this.#nonce) || nonce === this.#nonce)
      throw new Error('SCRAM: the server answered another nonce');
    const keys = await deriveKeys(this.#password, Buffer.from(salt, 'base64'), Number(iterations));
    const withoutProof = `c=biws,r=${nonce}`;
    const signed = `${this.#firstBare()},${serverFirst},${withoutProof}`;
    const signature = hmac(keys.storedKey, signed);
    const proof = keys.clientKey.map((byte, index) => byte ^ signature[index]!);
    this.#serverSignature = hmac(keys.serverKey, signed);
    return `${withoutProof},p=${Buffer.from(proof).toString('base64')}`;
  }

  /** @throws {Error} when server-final-message was not made by somebody who knows the verifier. */
  verify(serverFinal: string): void {
    const signature = Buffer.from(parseAttributes(serverFinal)['v'] ?? '', 'base64');
    if (signature.length === this.#serverSignature.length && timingSafeEqual(signature, this.#serverSignature)) return;
    throw new Error('SCRAM: the server does not know the password');
  }

  #firstBare(): string {
    return `n=,r=${this.#nonce}`;
  }
}

function parseAttributes(message: string): Record<string, string> {
  return Object.fromEntries(message.split(',').map((attribute) => [attribute[0], attribute.slice(2)]));
}
