import type { Sql } from '../../database/sql';
import type { TrackedParcel } from './parcel.types';

/** The last parcel in which the post has, or had, the result of a dossier; null where none was handed over. */
export async function readTrackedParcel(sql: Pick<Sql, 'query'>, dossierId: string): Promise<TrackedParcel | null> {
  const [row] = await sql.query<TrackedParcel>(
    `SELECT p.tracking_number AS trackingNumber, p.state, COALESCE(p.carrier_at, p.state_at) AS at
       FROM post_parcel_dossier d JOIN post_parcel p ON p.id = d.parcel_id
      WHERE d.dossier_id = ? AND d.is_in = 1 AND p.direction = 'OUT'
        AND p.state IN ('HANDED_OVER', 'IN_TRANSIT', 'DELIVERED', 'FAILED', 'CAME_BACK')
      ORDER BY p.state_at DESC LIMIT 1`,
    [dossierId],
  );
  return row ? { ...row, at: Number(row.at) } : null;
}
