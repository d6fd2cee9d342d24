import type { RatingCount } from './rating.types';
import { HIGHEST_FACE, SATISFIED_FROM } from './rating-terms';

/** Ratings added up by some key. */
export class RatingCounts {
  private readonly byKey = new Map<string, RatingCount>();

  add(key: string, face: number, n: number): void {
    const faces = new Array<number>(HIGHEST_FACE).fill(0);
    const count = this.byKey.get(key) ?? { key, name: key, count: 0, satisfied: 0, faces };
    this.byKey.set(key, count);
    count.count += n;
    count.faces[face - 1]! += n;
    if (face >= SATISFIED_FROM) count.satisfied += n;
  }

  /** The most first. */
  views(nameOf: (key: string) => string = (key) => key): RatingCount[] {
    const named = [...this.byKey.values()].map((count) => ({ ...count, name: nameOf(count.key) }));
    return named.sort((a, b) => b.count - a.count || a.key.localeCompare(b.key));
  }
}
