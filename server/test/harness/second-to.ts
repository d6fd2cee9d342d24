import type { TestServer } from './test-server';

/** Lets somebody be seconded to the province's centre for November and December 2026; the same again changes nothing. */
export async function secondTo(server: TestServer, username: string): Promise<void> {
  const [centre] = await server.db.read.query<{ id: string }>(
    `SELECT id FROM office WHERE kind = 'CENTRE' AND tier = 'PROVINCE'`,
  );
  const [person] = await server.db.read.query<{ id: string }>('SELECT id FROM staff WHERE username = ?', [username]);
  const known = await server.db.read.query('SELECT id FROM secondment WHERE staff_id = ?', [person!.id]);
  if (known.length > 0) return;
  await server.db.transact((tx) =>
    tx.run(
      `INSERT INTO secondment (id, staff_id, from_office_id, centre_id, roles_text, from_day, to_day, decision, created_at, created_by)
       VALUES (?, ?, ?, ?, 'RECEPTION', '2026-11-01', '2026-12-31', 'QĐ 1', 0, 'Kiểm thử')`,
      [person!.id, person!.id, centre!.id, centre!.id],
    ),
  );
}
