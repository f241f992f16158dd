/** A seeded generator (sfc32): the same numbers on every machine. Not for secrets. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d = 1;

  /** Seeds are whole numbers; together they name one stream. */
  constructor(first: number, second = 0, third = 0) {
    this.#a = first | 0;
    this.#b = second | 0;
    this.#c = (third | 0) ^ 0x9e3779b9;
    for (let round = 0; round < 12; round++) this.next();
  }

  /** 0 ≤ x < 1 */
  next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return (sum >>> 0) / 4294967296;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** A positive number with this mean, most of them smaller. */
  exponential(mean: number): number {
    return -mean * Math.log(1 - this.next());
  }

  /** `expected` as a whole number that averages out to it. */
  round(expected: number): number {
    return Math.floor(expected + this.next());
  }

  /** One of a list, all alike. */
  of<T>(list: readonly T[]): T {
    const item = list[Math.floor(this.next() * list.length)];
    if (item === undefined) throw new Error('Nothing to choose from.');
    return item;
  }
}

/** Chooses by weight; the sums are made once. */
export function createPicker<T>(choices: readonly (readonly [T, number])[]): (random: Random) => T {
  const sums: number[] = [];
  let total = 0;
  for (const [, weight] of choices) sums.push((total += weight));
  const last = choices.at(-1);
  if (!last) throw new Error('Nothing to choose from.');
  return (random) => {
    const mark = random.next() * total;
    const index = sums.findIndex((sum) => mark < sum);
    return (choices[index] ?? last)[0];
  };
}
