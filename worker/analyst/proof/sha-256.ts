/** SHA-256 of a text in UTF-8, in hex (FIPS 180-4). By hand, because the platform's own cannot answer at once. */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const blocks = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  blocks.set(bytes);
  blocks[bytes.length] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setUint32(blocks.length - 8, Math.floor(bytes.length / 0x2000_0000));
  view.setUint32(blocks.length - 4, bytes.length << 3);

  const hash = Uint32Array.from(roots.slice(0, 8), (root) => fraction(Math.sqrt(root)));
  const words = new Uint32Array(64);
  for (let start = 0; start < blocks.length; start += 64) {
    for (let index = 0; index < 64; index++) {
      words[index] =
        index < 16
          ? view.getUint32(start + index * 4)
          : mix(words[index - 2]!, 17, 19, 10) +
            words[index - 7]! +
            mix(words[index - 15]!, 7, 18, 3) +
            words[index - 16]!;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
    for (let index = 0; index < 64; index++) {
      const one = (h + spread(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + constants[index]! + words[index]!) | 0;
      const two = (spread(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, index) => (hash[index]! += word));
  }
  return [...hash].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The first 64 primes: the constants are the first bits of their roots. */
const roots = Array.from({ length: 312 }, (_, index) => index).filter(
  (number) => number > 1 && ![2, 3, 5, 7, 11, 13, 17].some((prime) => number > prime && number % prime === 0),
);
const constants = Uint32Array.from(roots, (root) => fraction(Math.cbrt(root)));

function fraction(number: number): number {
  return (number - Math.floor(number)) * 0x1_0000_0000;
}

const turn = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits));
const mix = (word: number, one: number, two: number, shift: number) =>
  turn(word, one) ^ turn(word, two) ^ (word >>> shift);
const spread = (word: number, one: number, two: number, three: number) =>
  turn(word, one) ^ turn(word, two) ^ turn(word, three);
