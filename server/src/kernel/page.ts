import { badField } from './errors';

export const MAX_PAGE = 200;

/** @throws HccError BAD_USER_INPUT naming `first` */
export function pageSize(first: number | null | undefined, fallback = 50): number {
  const size = first ?? fallback;
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE) throw badField('first', `Phải từ 1 đến ${MAX_PAGE}.`);
  return size;
}

/** A keyset position, opaque outside: the values of the sort columns of the last row. */
export function encodeCursor(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** A page of rows of which one more was read than it holds. @param key the values of a row's sort columns */
export function cutPage<Row>(
  rows: readonly Row[],
  size: number,
  key: (row: Row) => (string | number)[],
): { rows: Row[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    rows: shown,
    pageInfo: { endCursor: last ? encodeCursor(key(last)) : null, hasNextPage: rows.length > size },
  };
}

/** @throws HccError BAD_USER_INPUT naming `after` */
export function decodeCursor(cursor: string, types: readonly ('string' | 'number')[]): (string | number)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(values) &&
      values.length === types.length &&
      values.every((value, at) => typeof value === types[at])
    ) {
      return values as (string | number)[];
    }
  } catch {
    // Falls through: not a cursor of ours.
  }
  throw badField('after', 'Vị trí trang không hợp lệ.');
}
