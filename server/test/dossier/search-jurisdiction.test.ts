import { type App, createApp } from '../../src/app';
import { now } from '../../src/kernel/now';
import { visibleCondition } from '../../src/modules/dossier/dossier.jurisdiction';
import { searchDossiers } from '../../src/modules/dossier/search/dossier-search';
import { nameWords } from '../../src/modules/dossier/search/search-entries';
import { withHistory } from '../demo/history';
import { describeEngines, openEngine, type TestEngine } from '../harness/engines';

const OFFICES_OF_A_KIND = 4;

describeEngines('search and jurisdiction', (kind) => {
  let engine: TestEngine;
  let app: App;
  beforeAll(async () => {
    engine = await openEngine(kind);
    await withHistory(engine.db, 400);
    app = createApp(engine.db, 'https://hcc.test');
  });
  afterAll(() => engine?.close());

  it('finds by name exactly what each kind of office may see', async () => {
    const { read } = engine.db;
    const references = await app.references();
    const people = await read.query<{ username: string; kind: string; tier: string }>(
      `SELECT MIN(s.username) AS username, o.kind, o.tier FROM staff s JOIN staff_office p ON p.staff_id = s.id
         JOIN office o ON o.id = p.office_id
         JOIN (SELECT office_id, COUNT(*) AS count FROM leg GROUP BY office_id) l ON l.office_id = o.id
        WHERE s.username NOT IN ('quantri', 'quantri.2', 'lanhdao')
        GROUP BY o.id, o.kind, o.tier, l.count ORDER BY l.count DESC`,
    );
    const kinds = new Map<string, typeof people>();
    for (const person of people) {
      const key = `${person.tier} ${person.kind}`;
      kinds.set(key, [...(kinds.get(key) ?? []), person]);
    }
    expect(kinds.size).toBeGreaterThanOrEqual(6);
    const usernames = [...kinds.values()].flatMap((all) => all.slice(0, OFFICES_OF_A_KIND).map((one) => one.username));
    let found = 0;
    for (const username of [...usernames, 'lanhdao', 'quantri']) {
      const { actor } = await app.sessions.signIn(username, 'demo');
      const visible = visibleCondition(actor, references.directory);
      const rows = await read.query<{ id: string; name: string }>(
        `SELECT d.id, d.applicant_name AS name FROM dossier d WHERE ${visible.sql} ORDER BY d.id DESC`,
        visible.values,
      );
      for (const search of ['nguyen', 'thi', 'van h', 'le thi', 'tr', 'hoa']) {
        const isFound = (name: string) =>
          search.split(' ').every((typed) => nameWords(name).some((word) => word.startsWith(typed)));
        const expected = rows.filter(({ name }) => isFound(name)).map(({ id }) => id);
        const result = await searchDossiers(read, actor, references, now(), search, 200);
        expect({ username, search, ids: result.nodes.map(({ id }) => id) }).toEqual({
          username,
          search,
          ids: expected.slice(0, 200),
        });
        found += expected.length;
      }
    }
    expect(found).toBeGreaterThan(500);
  });
});
