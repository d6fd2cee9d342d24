import type { Sql } from '../src/database/sql';

/** Somebody who looks at all that his scope holds. */
export interface Scope {
  name: string;
  username: string;
  /** A dossier of theirs, to be searched for. */
  code: string;
  idNumber: string;
}

interface Desk {
  officeId: string;
  username: string;
}

/** Who works at the desk of a centre; leadership and administrators see more than the centre's own. */
const STAFF = `(SELECT MIN(s.username) FROM staff_office p JOIN staff s ON s.id = p.staff_id
  WHERE p.office_id = o.id AND p.role = 'RECEPTION' AND s.username NOT IN ('quantri', 'lanhdao'))`;
const RECEIVED = `(SELECT receiving_office_id AS office_id, COUNT(*) AS count FROM dossier GROUP BY receiving_office_id) q`;

async function newestOf(sql: Sql, { officeId }: Desk): Promise<Pick<Scope, 'code' | 'idNumber'>> {
  const [dossier] = await sql.query<Pick<Scope, 'code' | 'idNumber'>>(
    'SELECT code, id_number AS idNumber FROM dossier WHERE receiving_office_id = ? ORDER BY received_at DESC LIMIT 1',
    [officeId],
  );
  return dossier!;
}

/** The leader of the province, the district that has received most with its communes, and the busiest commune of it. */
export async function benchScopes(sql: Sql): Promise<Scope[]> {
  const [district] = await sql.query<{ code: string; share: number }>(
    `SELECT a.code, SUM(q.count) / (SELECT COUNT(*) FROM dossier) AS share
       FROM ${RECEIVED} JOIN office o ON o.id = q.office_id
       JOIN area c ON c.code = o.area_code
       JOIN area a ON a.code = CASE WHEN c.tier = 'DISTRICT' THEN c.code ELSE c.parent_code END AND a.tier = 'DISTRICT'
      GROUP BY a.code ORDER BY share DESC LIMIT 1`,
  );
  const busiest = async (condition: string, ...values: string[]) => {
    const [desk] = await sql.query<Desk>(
      `SELECT o.id AS officeId, ${STAFF} AS username FROM ${RECEIVED} JOIN office o ON o.id = q.office_id
        WHERE o.kind = 'CENTRE' AND ${condition} ORDER BY q.count DESC LIMIT 1`,
      values,
    );
    return desk!;
  };
  const province = await busiest(`o.tier = 'PROVINCE'`);
  const centre = await busiest('o.area_code = ?', district!.code);
  const commune = await busiest('o.area_code IN (SELECT code FROM area WHERE parent_code = ?)', district!.code);
  const percent = Math.round(Number(district!.share) * 100);
  return [
    { name: 'province', ...(await newestOf(sql, province)), username: 'lanhdao' },
    { name: `largest district (${percent} % of all)`, ...(await newestOf(sql, centre)), username: centre.username },
    { name: 'commune of it', ...(await newestOf(sql, commune)), username: commune.username },
  ];
}
