import type { Sql } from '../../database/sql';

interface OfficeSize {
  id: string;
  dossiers: number;
}

/** Offices that have received dossiers, or have cells or counters as if they had, with how many dossiers they received. */
async function receivingOffices(sql: Sql): Promise<OfficeSize[]> {
  const rows = await sql.query<OfficeSize>(
    `SELECT id, MAX(dossiers) AS dossiers FROM (
      SELECT receiving_office_id AS id, COUNT(*) AS dossiers FROM dossier GROUP BY receiving_office_id
      UNION ALL SELECT DISTINCT office_id AS id, 0 AS dossiers FROM settlement_cell WHERE area_code = ''
      UNION ALL SELECT DISTINCT office_id AS id, 0 AS dossiers FROM office_counter) o GROUP BY id`,
  );
  return rows.map(({ id, dossiers }) => ({ id, dossiers: Number(dossiers) })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** All receiving offices in so many parts with about the same number of dossiers. */
export async function officeParts(sql: Sql, parts: number): Promise<{ parts: string[][]; dossiers: number }> {
  const offices = await receivingOffices(sql);
  const dossiers = offices.reduce((sum, office) => sum + office.dossiers, 0);
  if (parts === 1) return { parts: [offices.map(({ id }) => id)], dossiers };
  const loads = Array.from({ length: parts }, () => ({ dossiers: 0, ids: [] as string[] }));
  for (const office of offices.sort((a, b) => b.dossiers - a.dossiers)) {
    const lightest = loads.reduce((least, load) => (load.dossiers < least.dossiers ? load : least));
    lightest.dossiers += office.dossiers;
    lightest.ids.push(office.id);
  }
  return { parts: loads.map(({ ids }) => ids), dossiers };
}
