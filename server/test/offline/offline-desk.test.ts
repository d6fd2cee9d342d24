import { createDossierRoom } from '../../src/app';
import { countUp } from '../../src/database/reference-cache';
import { parseInstant } from '../../src/kernel/instant';
import { followCalendar } from '../../src/modules/dossier/calendar-change/follow-calendar';
import { checkOffline } from '../../src/modules/offline/check-offline';
import { orderReorganisation } from '../../src/modules/reorganisation/carry-out';
import { followSuccessors } from '../../src/modules/reorganisation/follow-successors';
import { rebuild } from '../../src/modules/reporting/rebuild';
import { setClock } from '../harness/clock';
import { type Desk, type Lease, Machine, type Received } from '../harness/offline-machine';
import { describeServers } from '../harness/test-server';
import { COMMITTEE, DESK, NEIGHBOUR, PROCEDURE, receive, STRANGER } from '../harness/walk';

/** Of no other test. */
const OTHER = 'xa.14878';
const TODAY = '2026-11-23';

interface Content {
  code?: string;
  documents: object[];
}

interface Draft {
  id: string;
  revision: number;
  content: Content;
}

type Slip = ReturnType<Machine['receive']>;

describeServers('a desk without a line', (server) => {
  const as = (username: string) => server().as(username);
  const machine = async (username = DESK, name?: string) => Machine.register(await as(username), name);
  const desks = async (username: string, officeId?: string) =>
    (await as(username)).ask<Desk[]>('OfflineDesks', { officeId });
  const deskOf = async (username: string, { lease }: Machine) =>
    (await desks(username)).find(({ id }) => id === lease.desk.id)!;
  const problems = async () => {
    const found = [];
    for await (const difference of checkOffline(server().db.read)) found.push(difference);
    return found;
  };

  it('receives once what it printed, with its code, its moment and its due date, beside the counter', async () => {
    const desk = await machine();
    setClock('2026-11-23T15:00:00+07:00');
    const slip = desk.receive('2026-11-23T10:15:00+07:00');
    const { dossier, correction } = await desk.send(slip);
    expect(correction).toBeNull();
    expect(dossier).toMatchObject({ code: desk.codeOf(slip), receivedAt: slip.receivedAt, slipEdition: 1 });
    expect(parseInstant(dossier.dueAt, 'dueAt')).toBe(Date.parse(slip.printedDueAt!));
    // The answer was lost: the same again is the first, other content is refused.
    expect((await desk.send(slip)).dossier.id).toBe(dossier.id);
    const other = { ...slip, receipt: { ...slip.receipt, note: 'khác' } };
    expect((await desk.refusal(other)).fields![0]!.path).toBe('number');
    expect((await receive(desk.client)).code).toMatch(/-0001$/);
    const events = await server().db.read.query<{ actorId: string }>(
      'SELECT actor_id AS actorId FROM dossier_event WHERE dossier_id = ?',
      [dossier.id],
    );
    expect(events).toEqual([{ actorId: slip.clerkId }]);
  });

  it('takes numbers in order and at their moments, and refuses garbage without losing the number', async () => {
    const desk = await machine();
    setClock('2026-11-23T16:00:00+07:00');
    const [first, second] = [desk.receive(`${TODAY}T10:00:00+07:00`), desk.receive(`${TODAY}T10:05:00+07:00`)];
    const early = await desk.refusal(second);
    expect(early).toMatchObject({ code: 'CONFLICT', awaited: first.number });
    const { applicant } = first.receipt;
    const wrong = { ...first, receipt: { ...first.receipt, applicant: { ...applicant, idNumber: '12' } } };
    expect((await desk.refusal(wrong)).fields!.map(({ path }) => path)).toEqual(['applicant.idNumber']);
    const nowhere = { ...first, receipt: { ...first.receipt, applicant: { ...applicant, areaCode: '99999' } } };
    expect((await desk.refusal(nowhere)).fields!.map(({ path }) => path)).toEqual(['applicant.areaCode']);
    const at = async (slip: object) => (await desk.refusal(slip)).fields![0]!.path;
    expect(await at({ ...first, receivedAt: `${TODAY}T16:06:00+07:00` })).toBe('receivedAt');
    expect(await at({ ...first, receivedAt: `${TODAY}T08:00:00+07:00`, catalogueAt: `${TODAY}T07:00:00+07:00` })).toBe(
      'receivedAt',
    );
    expect(await at({ ...first, number: 4_999 })).toBe('number');
    const stranger = await Machine.register(await as(STRANGER));
    expect(await at({ ...first, clerkId: stranger.bundle.clerks[0]!.id })).toBe('clerkId');
    await desk.send(first);
    expect(await at({ ...second, receivedAt: `${TODAY}T09:59:00+07:00` })).toBe('receivedAt');
    expect((await desk.send(second)).dossier.code).toBe(desk.codeOf(second));
    expect(await (await as(NEIGHBOUR)).refusal('ReceiveOffline', { input: second })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await desk.refusal({ ...second, secret: 'x' })).code).toBe('NOT_FOUND');
  });

  it('never gives one number twice: two desks at once, one receipt twice at once, seven days and no more', async () => {
    const client = await as(DESK);
    const [one, two] = await Promise.all([Machine.register(client, 'A'), Machine.register(client, 'B')]);
    const firsts = (await desks(DESK)).flatMap(({ blocks }) => blocks.map(({ first }) => first));
    expect(new Set(firsts).size).toBe(firsts.length);
    setClock('2026-11-24T08:00:00+07:00');
    for (const desk of [one, two]) desk.client = await as(DESK);
    const codes = await Promise.all(
      [one, two].map(async (desk) => {
        const sent: string[] = [];
        for (const minute of ['10', '20', '30']) {
          const slip = desk.receive(`2026-11-24T07:${minute}:00+07:00`);
          const twice = await Promise.all([desk.send(slip), desk.send(slip)]);
          expect(twice[0].dossier.id).toBe(twice[1].dossier.id);
          sent.push(twice[0].dossier.code);
        }
        return sent;
      }),
    );
    expect(new Set(codes.flat()).size).toBe(6);
    // Another day begins again at the first number of the block.
    expect(Number(codes[0]![0]!.slice(-4))).toBe(one.lease.blocks[0]!.first);
    const late = one.receive('2026-12-01T09:00:00+07:00');
    setClock('2026-12-01T10:00:00+07:00');
    for (const desk of [one, two]) desk.client = await as(DESK);
    expect((await one.refusal(late)).fields![0]!.path).toBe('receivedAt');
    const input = { deskId: two.lease.desk.id, secret: two.lease.secret, moreNumbers: false, days: [] };
    const renewed = await two.client.ask<Lease>('RenewOfflineLease', { input });
    expect(renewed.leasedUntil.slice(0, 10)).toBe('2026-12-08');
    expect(renewed.usedByDay).toEqual([
      { day: '2026-11-24', blockFirst: two.lease.blocks[0]!.first, lastNumber: expect.any(Number) },
    ]);
    // The week between was outside the lease, and stays so.
    expect((await two.refusal(two.receive('2026-11-30T10:00:00+07:00'))).fields![0]!.path).toBe('receivedAt');
    expect((await two.send(two.receive('2026-12-01T10:00:30+07:00', {}))).dossier.code).toMatch(/-261201-/);
  });

  it('loses and doubles nothing of a hundred receipts though the connection is cut at every point', async () => {
    const desk = await machine();
    const renew = async (lastNumber: number, moreNumbers = true) => {
      const days = [{ day: TODAY, lastNumber, unsent: 100 }];
      const { id } = desk.lease.desk;
      const input = { deskId: id, secret: desk.lease.secret, moreNumbers, days };
      const { blocks } = await desk.client.ask<Lease>('RenewOfflineLease', { input });
      desk.lease = { ...desk.lease, blocks };
      return blocks.length;
    };
    const { first } = desk.lease.blocks[0]!;
    expect(await renew(first + 40)).toBe(1);
    expect(await renew(first + 60)).toBe(2);
    expect(await renew(first + 60)).toBe(2);
    setClock('2026-11-23T16:30:00+07:00');
    const slips = Array.from({ length: 102 }, (_, index) =>
      desk.receive(`${TODAY}T${index < 60 ? '10' : '11'}:${String(index % 60).padStart(2, '0')}:00+07:00`),
    );
    for (const [index, slip] of slips.entries()) {
      // Cut before the request (nothing is sent), on the way, or after the commit and before the answer.
      if (index % 3 === 1) await desk.cut(slip, index % 12);
      if (index % 3 === 2) await desk.send(slip);
      expect((await desk.send(slip)).dossier.code).toBe(desk.codeOf(slip));
    }
    const [count] = await server().db.read.query<{ dossiers: number; numbers: number }>(
      `SELECT COUNT(*) AS dossiers, COUNT(DISTINCT d.code) AS numbers
         FROM offline_receipt r JOIN dossier d ON d.id = r.dossier_id WHERE r.desk_id = ?`,
      [desk.lease.desk.id],
    );
    expect(count).toEqual({ dossiers: 102, numbers: 102 });
    const { account } = await deskOf(DESK, desk);
    expect(account.map(({ arrived, missing }) => [arrived, missing])).toEqual([
      [100, []],
      [2, []],
    ]);
    expect(await problems()).toEqual([]);
  });

  it('holds a slip against the edition and the calendar of its moment, and lets one stand that cannot be met', async () => {
    const desk = await machine();
    const [first, second] = [await as('quantri'), await as('quantri.2')];
    const publish = async (code: string, change: (content: Content) => object) => {
      const begun = await first.ask<Draft>('BeginProcedureDraft', { code });
      const { code: _, ...content } = begun.content;
      const seen = ({ id, revision }: Draft) => ({ id, revision });
      const saved = await first.ask<Draft>('SaveProcedureDraft', {
        ...seen(begun),
        content: { ...content, ...change(begun.content) },
      });
      const effectiveFrom = '2026-11-24T00:00:00+07:00';
      const proposed = await first.ask<Draft>('ProposeProcedureDraft', { ...seen(saved), effectiveFrom });
      await second.ask('ConfirmProcedureDraft', seen(proposed));
    };
    await publish(PROCEDURE.commune, () => ({ limit: { amount: 5, unit: 'WORKING_DAYS' } }));
    const listed = desk.bundle.procedures.find(
      ({ code, editions }) => code !== PROCEDURE.commune && editions[0]!.documents.some(({ required }) => required),
    )!;
    const paper = { name: 'Giấy mới', originals: 1, certifiedCopies: 0, photocopies: 0, required: true };
    await publish(listed.code, ({ documents }) => ({ documents: [...documents, paper] }));
    await server().db.transact(async (tx) => {
      await tx.run('UPDATE procedure_version SET effective_until = ? WHERE code = ?', [
        parseInstant('2026-11-24T00:00:00+07:00', 'until'),
        PROCEDURE.province,
      ]);
      await countUp(tx, 'catalogue');
    });
    server().app.catalogue.expire();
    setClock('2026-11-24T15:00:00+07:00');
    desk.client = await as(DESK);
    const longer = await desk.send(desk.receive('2026-11-24T08:00:00+07:00'));
    expect(longer).toMatchObject({
      dossier: { slipEdition: 2, dueAt: '2026-12-01T08:00:00+07:00' },
      correction: { reason: 'EDITION', printedDueAt: '2026-11-27T08:00:00+07:00', slipEdition: 2 },
    });
    const ticked = listed.editions[0]!.documents.map(({ id, name }) => ({ requirementId: id, name, originals: 1 }));
    const other = { procedureCode: listed.code, documents: ticked };
    expect(await desk.send(desk.receive('2026-11-24T08:10:00+07:00', {}, other))).toMatchObject({
      dossier: { slipEdition: 1 },
      correction: { reason: 'OTHER_PAPERS', slipEdition: 1 },
    });
    const gone = desk.receive('2026-11-24T08:20:00+07:00', {}, { procedureCode: PROCEDURE.province });
    const { dossier, correction } = await desk.send(gone);
    expect(correction).toMatchObject({ reason: 'WITHDRAWN', slipEdition: 1 });
    const [event] = await server().db.read.query<{ data: string }>(
      'SELECT data FROM dossier_event WHERE dossier_id = ? AND sequence = 1',
      [dossier.id],
    );
    expect(JSON.parse(event!.data).offline).toMatchObject({ kept: 'WITHDRAWN', desk: desk.lease.desk.id });
    await (await as('quantri')).ask('ApplyCalendarChange', {
      days: [{ day: '2026-12-03', kind: 'OFF', reason: 'Thử' }],
    });
    const longRoad = { procedureCode: PROCEDURE.district };
    const moved = await desk.send(desk.receive('2026-11-24T09:00:00+07:00', {}, longRoad));
    expect(moved.correction).toMatchObject({ reason: 'CALENDAR', slipEdition: 2, dueAt: moved.dossier.dueAt });
    const told = await (await as(DESK)).ask<{ nodes: { what?: string }[] }>('Notices', { first: 50 });
    expect(told.nodes.map(({ what }) => what)).toContain('OFFLINE_SLIP_CHANGED');
    const heads = await (await as(COMMITTEE)).ask<{ nodes: { what?: string }[] }>('Notices', { first: 50 });
    expect(heads.nodes.filter(({ what }) => what === 'OFFLINE_EDITION_KEPT')).toHaveLength(2);
    await (await as('quantri')).ask('ApplyCalendarChange', { days: [{ day: '2026-12-03', kind: 'PLAIN' }] });
    await followCalendar(createDossierRoom(server().db), new AbortController().signal);
  });

  it('writes what the clerk mended under another edition of the slip, also where that was for another procedure', async () => {
    const desk = await machine();
    setClock('2026-11-23T16:00:00+07:00');
    const said = desk.receive(`${TODAY}T10:00:00+07:00`);
    const beforeOf = ({ receipt, procedureVersionId }: Slip) => ({ receipt, procedureVersionId });
    const { applicant } = said.receipt;
    const wrong = { ...said, receipt: { ...said.receipt, applicant: { ...applicant, areaCode: '99999' } } };
    expect((await desk.refusal(wrong)).fields!.map(({ path }) => path)).toEqual(['applicant.areaCode']);
    const mended = { ...said, before: beforeOf(wrong) };
    expect(await desk.send(mended)).toMatchObject({
      dossier: { code: desk.codeOf(said), slipEdition: 2 },
      correction: { reason: 'MENDED', slipEdition: 2 },
    });
    // The answer was lost, or it was said to be mended and says the same.
    expect((await desk.send(mended)).dossier.slipEdition).toBe(2);
    const same = desk.receive(`${TODAY}T10:05:00+07:00`);
    expect(await desk.send({ ...same, before: beforeOf(same) })).toMatchObject({
      dossier: { slipEdition: 1 },
      correction: null,
    });
    const [event] = await server().db.read.query<{ data: string; type: string }>(
      `SELECT e.data, e.type FROM dossier_event e JOIN dossier d ON d.id = e.dossier_id
        WHERE d.code = ? AND e.sequence = 2`,
      [desk.codeOf(said)],
    );
    expect(event!.type).toBe('RECEIPT_CORRECTED');
    expect(JSON.parse(event!.data).correction).toMatchObject({
      edition: 2,
      before: { areaCode: '99999' },
      after: { areaCode: applicant.areaCode },
    });
    const meant = desk.receive(`${TODAY}T10:10:00+07:00`, {}, { procedureCode: PROCEDURE.district });
    const printed = { receipt: said.receipt, procedureVersionId: said.procedureVersionId };
    const { dossier, correction } = await desk.send({ ...meant, printedDueAt: said.printedDueAt, before: printed });
    expect(correction).toMatchObject({ reason: 'MENDED', slipEdition: 2 });
    const [row] = await server().db.read.query<{ code: string }>(
      'SELECT v.code FROM dossier d JOIN procedure_version v ON v.id = d.procedure_version_id WHERE d.id = ?',
      [dossier.id],
    );
    expect(row!.code).toBe(PROCEDURE.district);
    expect(await problems()).toEqual([]);
  });

  it('hands what the office does not take to its heads, and the row goes on', async () => {
    const desk = await machine();
    setClock('2026-11-23T16:00:00+07:00');
    const [early, wrong, next] = ['10:00', '10:05', '10:10'].map((time) => desk.receive(`${TODAY}T${time}:00+07:00`));
    const nobody = { ...wrong!, clerkId: (await Machine.register(await as(STRANGER))).bundle.clerks[0]!.id };
    const handOver = (slip: Slip, reason = 'Người tiếp nhận đã chuyển công tác') => ({ input: { ...slip, reason } });
    const { client } = desk;
    await desk.send(early!);
    expect((await desk.refusal(nobody)).fields![0]!.path).toBe('clerkId');
    expect((await client.refusal('SetAsideOffline', handOver(nobody, ' '))).fields![0]!.path).toBe('reason');
    expect((await client.refusal('SetAsideOffline', handOver(early!))).code).toBe('CONFLICT');
    expect((await client.refusal('SetAsideOffline', handOver({ ...nobody, secret: 'x' }))).code).toBe('NOT_FOUND');
    // Pressed twice at once.
    await Promise.all([0, 1].map(() => client.ask('SetAsideOffline', handOver(nobody))));
    expect((await desk.refusal(wrong!)).code).toBe('ILLEGAL_ACTION');
    expect(await problems()).toEqual([]);
    expect((await desk.send(next!)).dossier.code).toBe(desk.codeOf(next!));
    const code = desk.codeOf(wrong!);
    const { id, setAside, account } = await deskOf(DESK, desk);
    expect(account[0]).toMatchObject({ arrived: 2, lastNumber: next!.number, missing: [] });
    expect(setAside).toMatchObject([
      { code, reason: 'Người tiếp nhận đã chuyển công tác', receivedAt: wrong!.receivedAt },
    ]);
    expect(JSON.parse(setAside[0]!.receiptText!).applicant).toMatchObject({
      fullName: wrong!.receipt.applicant.fullName,
    });
    const head = await as(COMMITTEE);
    const { nodes } = await head.ask<{ nodes: { what?: string }[] }>('Notices', { first: 50 });
    expect(nodes.filter(({ what }) => what === 'OFFLINE_SET_ASIDE')).toHaveLength(1);

    // Without the secret on the paper: the machine handed it over.
    const { secret: _, catalogueAt: __, procedureVersionId: ___, lookupKey, ...onPaper } = wrong!;
    expect((await client.refusal('ReceiveOnRevokedSlip', { input: onPaper })).code).toBe('FORBIDDEN');
    await head.ask('AllowRevokedSlips', { id });
    // Consent is to what was handed over, not to every number of a living desk.
    const another = desk.receive(`${TODAY}T10:20:00+07:00`);
    const { secret: _s, catalogueAt: _c, procedureVersionId: _p, ...notHanded } = another;
    expect((await client.refusal('ReceiveOnRevokedSlip', { input: notHanded })).code).toBe('ILLEGAL_ACTION');
    const entered = await Promise.all(
      [0, 1].map(() => client.ask<Received>('ReceiveOnRevokedSlip', { input: onPaper })),
    );
    expect(entered.map(({ dossier }) => dossier.code)).toEqual([code, code]);
    const [row] = await server().db.read.query<{ lookupKey: string }>(
      'SELECT lookup_key AS lookupKey FROM dossier WHERE code = ?',
      [code],
    );
    expect(row!.lookupKey).toBe(lookupKey);
    expect((await deskOf(DESK, desk)).setAside).toEqual([]);
    expect(await problems()).toEqual([]);
    // The desk has lost a number: it is told what is awaited, and hands over what it has with what it lost.
    const last = desk.receive(`${TODAY}T10:30:00+07:00`);
    expect(await desk.refusal(last)).toMatchObject({ code: 'CONFLICT', awaited: another.number });
    await client.ask('SetAsideOffline', handOver(last));
    const after = await deskOf(DESK, desk);
    expect(after.setAside.map(({ receiptText }) => receiptText !== null)).toEqual([false, true]);
    // Another one handed over asks for another consent.
    expect((await client.refusal('ReceiveOnRevokedSlip', { input: notHanded })).code).toBe('FORBIDDEN');
    expect((await desk.send(desk.receive(`${TODAY}T10:40:00+07:00`))).correction).toBeNull();
    expect(await problems()).toEqual([]);
    // Without the reason the gap is one.
    await server().db.transact((tx) =>
      tx.run('UPDATE offline_missing SET reason = NULL WHERE number = ?', [last.number]),
    );
    expect((await problems()).map(({ column }) => column)).toEqual(expect.arrayContaining(['number']));
    await server().db.transact((tx) =>
      tx.run("UPDATE offline_missing SET reason = 'x' WHERE number = ?", [last.number]),
    );
  });

  it('counts on the day on which it was received, also after the figures are made anew', async () => {
    const desk = await machine(NEIGHBOUR);
    const slip = desk.receive(`${TODAY}T09:30:00+07:00`);
    setClock('2026-11-26T08:00:00+07:00');
    desk.client = await as(NEIGHBOUR);
    const { dossier } = await desk.send(slip);
    const figures = async (from: string) => {
      const variables = { from, to: from, by: 'OFFICE', areaCode: '14872' };
      return (await (await as(NEIGHBOUR)).ask<{ total: object }>('SettlementReport', variables)).total;
    };
    const before = [await figures(TODAY), await figures('2026-11-26')];
    expect(before).toMatchObject([{ received: 1 }, { received: 0, carriedOver: 1 }]);
    await rebuild(server().db);
    expect([await figures(TODAY), await figures('2026-11-26')]).toEqual(before);
    expect(dossier.receivedAt).toBe(slip.receivedAt);
  });

  it('is revoked, and accounts for every number that it had', async () => {
    const desk = await machine();
    const slips = ['10', '20', '30', '40', '50'].map((minute) => desk.receive(`${TODAY}T09:${minute}:00+07:00`));
    const [arrived, lost, brought, alsoBrought, never] = slips;
    setClock('2026-11-23T14:00:00+07:00');
    await desk.send(arrived!);
    const head = await as(COMMITTEE);
    const id = desk.lease.desk.id;
    expect(await (await as(DESK)).refusal('RevokeOfflineDesk', { id, reason: 'Mất' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await (await as('huyen.384')).refusal('RevokeOfflineDesk', { id, reason: 'Mất' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await head.refusal('RevokeOfflineDesk', { id, reason: ' ' })).fields![0]!.path).toBe('reason');
    const twice = await Promise.all([0, 1].map(() => head.gql('RevokeOfflineDesk', { id, reason: 'Máy bị lấy cắp' })));
    expect(twice.map(({ errors }) => errors[0]?.code ?? 'DONE').sort()).toEqual(['DONE', 'ILLEGAL_ACTION']);
    expect(await desk.refusal(lost!)).toMatchObject({ code: 'ILLEGAL_ACTION', deskState: 'REVOKED' });
    // What had come before is still answered.
    expect((await desk.send(arrived!)).dossier.code).toBe(desk.codeOf(arrived!));
    const input = { deskId: id, secret: desk.lease.secret, moreNumbers: true, days: [] };
    expect((await desk.client.refusal('RenewOfflineLease', { input })).code).toBe('ILLEGAL_ACTION');

    const enter = ({ secret: _, catalogueAt: __, procedureVersionId: ___, ...slip }: Slip) => ({ input: slip });
    expect((await desk.client.refusal('ReceiveOnRevokedSlip', enter(brought!))).code).toBe('FORBIDDEN');
    await Promise.all([0, 1].map(() => head.ask('AllowRevokedSlips', { id })));
    const entered = await Promise.all(
      [0, 1].map(() => desk.client.ask<Received>('ReceiveOnRevokedSlip', enter(alsoBrought!))),
    );
    expect(entered.map(({ dossier }) => dossier.code)).toEqual([desk.codeOf(alsoBrought!), desk.codeOf(alsoBrought!)]);
    expect((await deskOf(DESK, desk)).account[0]).toMatchObject({
      fromSlips: [alsoBrought!.number],
      missing: [lost!.number, brought!.number],
    });
    await desk.client.ask('ReceiveOnRevokedSlip', enter(brought!));
    const { account, state } = await deskOf(DESK, desk);
    expect(state).toBe('REVOKED');
    expect(account[0]).toMatchObject({ arrived: 3, lastNumber: arrived!.number, missing: [lost!.number] });
    const changed = { ...enter(brought!).input, clerkId: arrived!.clerkId, receivedAt: `${TODAY}T09:31:00+07:00` };
    expect((await desk.client.refusal('ReceiveOnRevokedSlip', { input: changed })).code).toBe('CONFLICT');
    const late = { ...enter(never!).input, receivedAt: `${TODAY}T14:30:00+07:00` };
    expect((await desk.client.refusal('ReceiveOnRevokedSlip', { input: late })).fields![0]!.path).toBe('receivedAt');
    expect(await problems()).toEqual([]);
    // Without the account the gap is one, and an account of nothing is none.
    const shift = (by: number, from: number) =>
      server().db.transact((tx) => tx.run('UPDATE offline_missing SET number = ? WHERE number = ?', [from + by, from]));
    await shift(50, lost!.number);
    expect((await problems()).map(({ column }) => column).sort()).toEqual(['missing', 'number']);
    await shift(-50, lost!.number + 50);
    expect(
      (await desks(COMMITTEE, (await desks(DESK))[0]!.officeId)).some(({ state: each }) => each === 'REVOKED'),
    ).toBe(true);
    expect(
      await (await as(NEIGHBOUR)).refusal('OfflineDesks', { officeId: (await desks(DESK))[0]!.officeId }),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('gives up by itself with nothing unsent, and once', async () => {
    const desk = await machine();
    const { id } = desk.lease.desk;
    const key = { deskId: id, secret: desk.lease.secret };
    const days = [{ day: TODAY, lastNumber: desk.lease.blocks[0]!.first, unsent: 1 }];
    await desk.client.ask('RenewOfflineLease', { input: { ...key, moreNumbers: false, days } });
    expect((await desk.client.refusal('ReleaseOfflineDesk', key)).code).toBe('ILLEGAL_ACTION');
    await desk.client.ask('RenewOfflineLease', { input: { ...key, moreNumbers: false, days: [] } });
    const twice = await Promise.all([0, 1].map(() => desk.client.gql('ReleaseOfflineDesk', key)));
    expect(twice.map(({ errors }) => errors[0]?.code ?? 'DONE').sort()).toEqual(['DONE', 'ILLEGAL_ACTION']);
    expect((await desk.client.refusal('RegisterOfflineDesk', { name: ' ' })).fields![0]!.path).toBe('name');
  });

  it('gives the numbers of one that has given up to another only once its last day is over', async () => {
    const first = await machine(OTHER, 'Máy cũ');
    const { id } = first.lease.desk;
    // As if the blocks of fifty others lay before it.
    await server().db.transact(async (tx) => {
      await tx.run('UPDATE number_block SET first = 9900, last = 9999 WHERE desk_id = ?', [id]);
    });
    const refusal = async () => (await as(OTHER)).refusal('RegisterOfflineDesk', { name: 'Máy mới' });
    expect((await refusal()).code).toBe('ILLEGAL_ACTION');
    await first.client.ask('ReleaseOfflineDesk', { deskId: id, secret: first.lease.secret });
    expect((await refusal()).code).toBe('ILLEGAL_ACTION');
    setClock('2026-11-30T10:00:00+07:00');
    expect((await refusal()).code).toBe('ILLEGAL_ACTION');
    setClock('2026-12-01T08:00:00+07:00');
    const next = await machine(OTHER, 'Máy mới');
    expect(next.lease.blocks).toEqual([expect.objectContaining({ first: 9900, last: 9999 })]);
    const slip = next.receive('2026-12-01T08:00:00+07:00');
    expect((await next.send(slip)).dossier.code).toMatch(/-261201-9900$/);
    expect(await problems()).toEqual([]);
    // Had both had it on one day, verify would say so.
    await server().db.transact(async (tx) => {
      await tx.run('UPDATE offline_desk SET leased_until = leased_until + 86400000 WHERE id = ?', [id]);
    });
    expect(await problems()).toEqual([expect.objectContaining({ column: 'first', stored: 9900 })]);
    await server().db.transact(async (tx) => {
      await tx.run('UPDATE offline_desk SET leased_until = leased_until - 86400000 WHERE id = ?', [id]);
    });
  });

  it('has on board what it needs, packed, and hears when nothing has changed', async () => {
    const client = await as(DESK);
    const first = await client.send('/offline/bundle.json', { headers: { 'accept-encoding': 'gzip' } });
    const tag = first.headers.get('etag')!;
    expect((await client.send('/offline/bundle.json', { headers: { 'if-none-match': tag } })).status).toBe(304);
    const bundle = await (await client.send('/offline/bundle.json')).json();
    expect(bundle).toMatchObject({
      office: { areaCode: '14869', agencyLines: expect.any(Array) },
      publicUrl: 'https://hcc.test',
    });
    expect((await server().visitor().send('/offline/bundle.json')).status).toBe(401);
    expect((await (await as(COMMITTEE)).send('/offline/bundle.json')).status).toBe(403);
    expect((await receive(client)).code).not.toMatch(/-[5-9]\d{3}$/);
  });

  it('goes on under its own codes when its commune is merged into another', async () => {
    const desk = await machine(NEIGHBOUR);
    const before = desk.receive(`${TODAY}T10:00:00+07:00`);
    const order = {
      effectiveOn: TODAY,
      decision: 'Nghị quyết số 1',
      changes: [{ kind: 'MERGE', from: ['14869', '14872'], into: { code: '14869', name: 'Thị trấn Quan Hóa' } }],
    };
    const { app, db } = server();
    await orderReorganisation(app.dossiers, JSON.stringify(order));
    app.directory.expire();
    await followSuccessors(app.dossiers, new AbortController().signal);
    setClock('2026-11-23T15:00:00+07:00');
    desk.client = await server().signIn(NEIGHBOUR);
    expect((await desk.send(before)).dossier.code).toBe(desk.codeOf(before));
    const { first } = desk.lease.blocks[0]!;
    const days = [{ day: TODAY, lastNumber: first + 60, unsent: 0 }];
    const input = { deskId: desk.lease.desk.id, secret: desk.lease.secret, moreNumbers: true, days };
    const { blocks } = await desk.client.ask<Lease>('RenewOfflineLease', { input });
    expect(blocks).toHaveLength(2);
    const after = desk.receive(`${TODAY}T14:00:00+07:00`);
    expect((await desk.send(after)).dossier.code).toBe(desk.codeOf(after));
    const [row] = await db.read.query<{ area: string }>(
      'SELECT o.area_code AS area FROM dossier d JOIN office o ON o.id = d.receiving_office_id WHERE d.code = ?',
      [desk.codeOf(after)],
    );
    expect(row).toEqual({ area: '14869' });
    expect(await problems()).toEqual([]);
  });

  it('comes back after forty days: what it gave within its lease is taken, and it goes on', async () => {
    const desk = await machine(STRANGER);
    const slips = ['2026-11-24T08:00', '2026-11-27T16:30'].map((at) => desk.receive(`${at}:00+07:00`));
    setClock('2027-01-04T08:00:00+07:00');
    desk.client = await as(STRANGER);
    const { id: deskId } = desk.lease.desk;
    const days = slips.map(({ receivedAt }) => ({ day: receivedAt.slice(0, 10), lastNumber: 5_000, unsent: 1 }));
    const input = { deskId, secret: desk.lease.secret, moreNumbers: false, days };
    expect((await desk.client.ask<Lease>('RenewOfflineLease', { input })).leasedUntil.slice(0, 10)).toBe('2027-01-11');
    for (const slip of slips) {
      const { dossier, correction } = await desk.send(slip);
      expect(correction).toBeNull();
      expect(dossier).toMatchObject({ code: desk.codeOf(slip), receivedAt: slip.receivedAt });
    }
    const { account } = await deskOf(STRANGER, desk);
    expect(account.map(({ day, arrived, missing }) => [day, arrived, missing])).toEqual(
      expect.arrayContaining([
        ['2026-11-24', 1, []],
        ['2026-11-27', 1, []],
      ]),
    );
    expect((await desk.send(desk.receive('2027-01-04T08:00:30+07:00'))).dossier.code).toMatch(/-270104-/);
    expect(await problems()).toEqual([]);
  });
});
