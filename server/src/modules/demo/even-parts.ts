const SIZES = [512, 64, 8, 1];

/**
 * A list in parts of a few sizes. Statements for many rows are as different as the numbers of rows; in these parts
 * they repeat, so that the driver prepares each once instead of keeping hundreds of large ones.
 */
export function* evenParts<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  let start = 0;
  for (const size of SIZES) {
    for (; items.length - start >= size; start += size) yield items.slice(start, start + size);
  }
}
