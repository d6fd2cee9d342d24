/** FNV-1a, folded, so that short texts that differ little give numbers that differ much. */
export function hashOf(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  value ^= value >>> 12;
  return value >>> 0;
}

/** 0 ≤ x < 1, always the same for the same text: for traits of an office that no seed changes. */
export function traitOf(text: string): number {
  return hashOf(text) / 0x1_0000_0000;
}

/** A small seeded generator (sfc32): the same key gives the same series on every machine. */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private d = 1;

  constructor(key: string) {
    this.a = hashOf(key);
    this.b = hashOf(`b${key}`);
    this.c = hashOf(`c${key}`);
    for (let round = 0; round < 12; round++) this.next();
  }

  /** 0 ≤ x < 1. */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    return (sum >>> 0) / 0x1_0000_0000;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() * items.length)]!;
  }

  /** Around 0, nine in ten between -1.6 and 1.6: near enough to a normal distribution. */
  normal(): number {
    return (this.next() + this.next() + this.next() + this.next() - 2) * 1.732;
  }

  /** How long one waits for what comes once in `mean` on average. */
  exponential(mean: number): number {
    return -Math.log(1 - this.next()) * mean;
  }
}

/** Draws by weight in logarithmic time. */
export class Weighted<Item> {
  readonly total: number;
  private readonly sums: number[] = [];

  constructor(
    readonly items: readonly Item[],
    readonly weights: readonly number[],
  ) {
    let sum = 0;
    for (const weight of weights) {
      sum += weight;
      this.sums.push(sum);
    }
    this.total = sum;
  }

  draw(random: Random): Item {
    const wanted = random.next() * this.total;
    let low = 0;
    let high = this.sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.sums[middle]! <= wanted) low = middle + 1;
      else high = middle;
    }
    return this.items[low]!;
  }
}
