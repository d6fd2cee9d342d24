import type { Instant } from '../../kernel/instant';
import { cutPage } from '../../kernel/page';
import type { Actor } from '../identity/actor';
import type { Dossier } from './dossier.entity';
import type { References } from './dossier-room';
import { type DossierRow, toDossiers } from './dossier-rows';

export interface DossierPage {
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  nodes: Dossier[];
}

export interface PageRequest {
  first: number;
  after?: string | null;
}

/** Cuts the row that was read beyond the page and sets what rows refer to. */
export function toPage<Row extends DossierRow>(
  rows: Row[],
  size: number,
  totalCount: number,
  key: (row: Row) => (string | number)[],
  actor: Actor,
  references: References,
  now: Instant,
): DossierPage {
  const { rows: shown, pageInfo } = cutPage(rows, size, key);
  return { totalCount: Number(totalCount), pageInfo, nodes: toDossiers(shown, actor, references, now) };
}
