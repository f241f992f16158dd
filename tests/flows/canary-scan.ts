/** A piece of a secret that was found where none may be. */
export interface CanaryHit {
  secret: string;
  where: string;
  form: 'plain' | 'hex' | 'base64';
  at: number;
}

const pieceLength = 12;

/**
 * Finds any 12 bytes of the secrets, in a row, in plain, hex and both alphabets of base64. Twelve bytes are sixteen
 * characters of base64, so however a longer text that holds them was aligned, some piece of it is met.
 */
export function createCanaryScan(secrets: Record<string, string | Uint8Array>) {
  const pieces = new Map<string, Pick<CanaryHit, 'secret' | 'form'>>();
  const beginnings = new Uint8Array(1 << 24);
  for (const [secret, value] of Object.entries(secrets)) {
    for (const [form, text] of piecesOf(Buffer.from(value as Uint8Array))) {
      pieces.set(text, { secret, form });
      beginnings[beginningAt(Buffer.from(text, 'latin1'), 0)] = 1;
    }
  }
  const lengths = [...new Set([...pieces.keys()].map((text) => text.length))];

  return {
    pieceCount: pieces.size,
    /** The first hit of each secret. */
    scan(where: string, content: string | Uint8Array): CanaryHit[] {
      const bytes = Buffer.from(content as Uint8Array);
      const hits = new Map<string, CanaryHit>();
      for (let at = 0; at + pieceLength <= bytes.length; at++) {
        if (beginnings[beginningAt(bytes, at)] === 0) continue;
        for (const length of lengths) {
          const found = pieces.get(bytes.toString('latin1', at, at + length));
          if (found && !hits.has(found.secret)) hits.set(found.secret, { ...found, where, at });
        }
      }
      return [...hits.values()];
    },
  };
}

function* piecesOf(secret: Buffer): Generator<[CanaryHit['form'], string]> {
  for (let at = 0; at + pieceLength <= secret.length; at++) {
    const piece = secret.subarray(at, at + pieceLength);
    yield ['plain', piece.toString('latin1')];
    yield ['hex', piece.toString('hex')];
    yield ['hex', piece.toString('hex').toUpperCase()];
    yield ['base64', piece.toString('base64')];
    yield ['base64', piece.toString('base64url')];
  }
}

function beginningAt(bytes: Buffer, at: number): number {
  return ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
}
