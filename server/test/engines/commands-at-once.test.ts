import type { Tx } from '../../src/database/sql';
import type { ChangeListener, DossierChange, DossierRoom } from '../../src/modules/dossier/dossier-room';
import { describeServers } from '../harness/test-server';
import { COMMITTEE, DESK, type DossierCore, history, on, receive } from '../harness/walk';

const AT_ONCE = 50;

describeServers('fifty commands at once', (server) => {
  const cells = async () => {
    const [row] = await server().db.read.query<{ received: number; withdrawn: number; paused: number }>(
      `SELECT SUM(received) AS received, SUM(withdrawn) AS withdrawn, SUM(paused_net) AS paused
         FROM settlement_cell WHERE procedure_id = '' AND period = '2026-11-23'`,
    );
    return [row!.received, row!.withdrawn, row!.paused].map((each) => Number(each ?? 0));
  };

  it('on dossiers of one office: each done whole, none lost, none mixed', async () => {
    const desk = await server().as(DESK);
    const dossiers: DossierCore[] = await Promise.all(Array.from({ length: AT_ONCE }, () => receive(desk)));
    expect(await cells()).toEqual([AT_ONCE, 0, 0]);
    const operations: [string, object, string][] = [
      ['AdvanceDossier', {}, 'PROCESSING'],
      ['WithdrawDossier', { reason: 'Đổi ý' }, 'WITHDRAWN'],
      ['RequestSupplement', { reason: 'Thiếu', documents: ['Giấy'] }, 'SUPPLEMENT_REQUIRED'],
      ['ClaimDossier', {}, 'RECEIVED'],
      ['SendBackDossier', { reason: 'Không được' }, 'RECEIVED'],
    ];
    const answers = await Promise.all(
      dossiers.map((dossier, index) => {
        const [operation, more] = operations[index % operations.length]!;
        return desk.gql<Record<string, { dossier: DossierCore }>>(operation, on(dossier, more));
      }),
    );
    for (const [index, { data, errors }] of answers.entries()) {
      const [operation, , status] = operations[index % operations.length]!;
      if (operation === 'SendBackDossier') expect(errors[0]).toMatchObject({ code: 'ILLEGAL_ACTION' });
      else expect(Object.values(data!)[0]!.dossier).toMatchObject({ id: dossiers[index]!.id, status, version: 2 });
    }
    expect(await cells()).toEqual([AT_ONCE, AT_ONCE / 5, AT_ONCE / 5]);
  });

  it('of which every third fails at its end: the others are done, the failed ones as if they had never been', async () => {
    const desk = await server().as('xa.14881');
    const dossiers = await Promise.all(Array.from({ length: AT_ONCE }, () => receive(desk)));
    const doomed = new Set(dossiers.filter((_, index) => index % 3 === 0).map(({ id }) => id));
    const fail: ChangeListener = async (_tx: Tx, changes: readonly DossierChange[]) => {
      if (changes.some(({ origin }) => doomed.has(origin.id))) throw new Error('this one fails');
    };
    const room = server().app.dossiers as { -readonly [Key in keyof DossierRoom]: DossierRoom[Key] };
    const before = room.onChange;
    room.onChange = [...before, fail];
    const answers = await Promise.all(dossiers.map((dossier) => desk.gql('AdvanceDossier', on(dossier))));
    room.onChange = before;
    for (const [index, { errors }] of answers.entries()) {
      const { id, code } = dossiers[index]!;
      expect(errors.map((error) => error.code)).toEqual(doomed.has(id) ? ['INTERNAL'] : []);
      const { version, events } = await history(desk, code);
      expect([version, events.length]).toEqual(doomed.has(id) ? [1, 1] : [2, 2]);
    }
  });

  it('on one dossier, by two offices: one after the other, each knowing the one before', async () => {
    const desk = await server().as(DESK);
    const committee = await server().as(COMMITTEE);
    const dossier = await receive(desk);
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, index) =>
        (index % 2 === 0 ? desk : committee).gql('AdvanceDossier', {
          id: dossier.id,
          expectedVersion: 1 + (index % 4),
        }),
      ),
    );
    const done = answers.filter(({ errors }) => errors.length === 0).length;
    const { version, events, legs } = await history(desk, dossier.code);
    expect(version).toBe(1 + done);
    expect(events.map(({ sequence }) => sequence)).toEqual(Array.from({ length: version }, (_, index) => index + 1));
    expect(legs).toHaveLength(version);
    for (const { errors } of answers) expect(errors.map(({ code }) => code)).not.toContain('INTERNAL');
  });
});
