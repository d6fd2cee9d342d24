import { insertRows, loadRows } from '../../src/database/rows';
import type { Tx } from '../../src/database/sql';
import { DossierDocument } from '../../src/modules/dossier/dossier-document.entity';
import { DossierPause } from '../../src/modules/dossier/history/leg.entity';
import { describeEngines, openEngine, type TestEngine } from '../harness/engines';

const NAMES = ['Giấy khai sinh', 'a\tb\nc', 'C:\\new\\', '\\N', '', '"quoted\' text"', 'đuôi \u0000 giữa', '🏠'];

describeEngines('rows as a file', (kind) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine(kind);
  });
  afterAll(() => engine?.close());

  const write = async (tx: Tx, rows: DossierDocument[]) => {
    const isLoaded = await loadRows<DossierDocument>(engine.db.writer, tx, DossierDocument, rows);
    // One engine has files, the other the ordinary way: what stands in the table is the same.
    expect(isLoaded).toBe(kind === 'mysql');
    if (!isLoaded) await insertRows<DossierDocument>(engine.db.writer, tx, DossierDocument, rows);
  };
  const documents = (dossierId: string) =>
    NAMES.map((name, index) => ({
      dossierId,
      ordinal: index + 1,
      requirementId: index % 2 === 0 ? null : `r${index}`,
      name,
      originals: index,
      certifiedCopies: 0,
      photocopies: 2_000_000_000,
    })) as DossierDocument[];
  const stored = (dossierId: string) =>
    engine.db.read.query(
      `SELECT dossier_id AS dossierId, ordinal, requirement_id AS requirementId, name, originals,
              certified_copies AS certifiedCopies, photocopies
         FROM dossier_document WHERE dossier_id = ? ORDER BY ordinal`,
      [dossierId],
    );

  it('stand in the table character by character', async () => {
    await engine.db.transact((tx) => write(tx, documents('A')));
    expect(await stored('A')).toEqual(documents('A'));
  });

  it('are taken back with their transaction', async () => {
    const failing = engine.db.transact(async (tx) => {
      await write(tx, documents('B'));
      throw new Error('at the end');
    });
    await expect(failing).rejects.toThrow('at the end');
    expect(await stored('B')).toEqual([]);
  });

  it('are all there or the transaction fails, where one of them is there already', async () => {
    await engine.db.transact((tx) => write(tx, documents('C').slice(0, 1)));
    const twice = engine.db.transact((tx) => write(tx, documents('C')));
    // Each engine says it in words of its own.
    expect(
      await twice.then(
        () => 'written',
        () => 'refused',
      ),
    ).toBe('refused');
    expect(await stored('C')).toHaveLength(1);
  });

  it('are none where there are none', async () => {
    await engine.db.transact(async (tx) => {
      expect(await loadRows<DossierPause>(engine.db.writer, tx, DossierPause, [])).toBe(kind === 'mysql');
    });
  });
});
