import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jobsOf } from '../../src/background-work';
import { reorganiseCommand } from '../../src/cli/reorganise';
import { parseDatabaseUrl } from '../../src/config';
import { Database } from '../../src/database/database';
import { now } from '../../src/kernel/now';
import { orderReorganisation } from '../../src/modules/reorganisation/carry-out';
import { setClock } from '../harness/clock';
import { handedInOrder } from '../harness/handed-in-order';
import { describeServers } from '../harness/test-server';
import { act, DESK, history, NEIGHBOUR, receive } from '../harness/walk';

interface Order {
  id: string;
  state: string;
  isMine: boolean;
  revision: number;
  decision: string;
  confirmedBy: string | null;
  moved: number;
}

const order = (decision: string, effectiveOn: string, changes: object[]) =>
  JSON.stringify({ effectiveOn, decision, changes });
const renaming = (decision: string, effectiveOn = '2026-12-01') =>
  order(decision, effectiveOn, [{ kind: 'RENAME', from: '14869', into: { name: 'Thị trấn Mới' } }]);

describeServers('a draft of a reorganisation', (server) => {
  const admin = () => server().as('quantri');
  const prepare = (content: string) => handedInOrder(server().app.dossiers, content);
  const begin = async (content: string) => (await admin()).ask<Order>('BeginReorganisation', { content });

  it('is written in parts, kept as it stands, and handed in when nothing is wrong', async () => {
    const client = await admin();
    const { id, revision } = await begin('{}');
    expect(await client.refusal('ProposeReorganisation', { id, revision })).toMatchObject({ code: 'BAD_USER_INPUT' });
    const content = order('Phương án một', '', [
      { kind: 'MERGE', from: ['14869', '14872'], into: { code: '14869' } },
      { kind: 'MOVE', from: '14872', into: { parentCode: '384' } },
      { kind: 'SPLIT', from: '14845', into: [{ code: '14845' }, { code: '14896', name: 'Xã Mới' }] },
      { kind: 'RENAME', from: '', into: {} },
    ]);
    const saved = await client.ask<Order>('SaveReorganisation', { id, revision, content });
    expect(saved).toMatchObject({ state: 'SKETCH', decision: 'Phương án một', revision: revision + 1, isMine: true });
    expect(await client.ask<Order>('Reorganisation', { id })).toMatchObject({ content });
    const problems = await client.ask<{ path: string; reason: string }[]>('CheckReorganisation', { content });
    expect(problems.map(({ path }) => path)).toEqual([
      'effectiveOn',
      'changes.3.from',
      'changes.3.into.name',
      'changes.1.from.0',
      'changes.2.into.1.code',
    ]);
    expect(problems[3]!.reason).toMatch(/đã kết thúc ở thay đổi 1 của phương án này/);
    const stale = await client.refusal('SaveReorganisation', { id, revision, content });
    expect(stale).toMatchObject({ code: 'CONFLICT', who: expect.any(String), when: expect.any(String) });
    const right = renaming('Phương án một');
    expect(await client.ask('CheckReorganisation', { content: right })).toEqual([]);
    const done = await client.ask<Order>('SaveReorganisation', { id, revision: saved.revision, content: right });
    const both = await Promise.all(
      [1, 2].map(() => client.gql('ProposeReorganisation', { id, revision: done.revision })),
    );
    expect(both.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
    const twin = await begin(right);
    expect(await client.refusal('ProposeReorganisation', { id: twin.id, revision: 1 })).toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('is confirmed by another person than who had a hand in it, as he has seen it', async () => {
    const client = await admin();
    const { id } = await prepare(renaming('Phương án hai'));
    const stale = await client.refusal('ConfirmReorganisation', { id, revision: 1 });
    expect(stale).toMatchObject({ code: 'CONFLICT' });
    // Who changes a word of it has a hand in it, and it is being written again.
    const content = renaming('Phương án hai, sửa');
    const changed = await client.ask<Order>('SaveReorganisation', { id, revision: 2, content });
    expect(changed.state).toBe('SKETCH');
    expect(await client.refusal('ConfirmReorganisation', { id })).toMatchObject({ code: 'CONFLICT' });
    const handedIn = await client.ask<Order>('ProposeReorganisation', { id, revision: changed.revision });
    expect(await client.refusal('ConfirmReorganisation', { id })).toMatchObject({ code: 'FORBIDDEN' });
    const other = await server().as('quantri.2');
    const confirmed = await other.ask<Order>('ConfirmReorganisation', { id, revision: handedIn.revision });
    expect(confirmed).toMatchObject({ state: 'SCHEDULED', isMine: false });
    expect(await other.refusal('SaveReorganisation', { id, revision: confirmed.revision, content })).toMatchObject({
      code: 'CONFLICT',
    });
    expect(await client.ask('CancelReorganisation', { id })).toMatchObject({ state: 'CANCELLED' });
    expect(await client.refusal('CancelReorganisation', { id })).toMatchObject({ code: 'CONFLICT' });
  });

  it('is confirmed once where two do it at the same time', async () => {
    const { id } = await prepare(renaming('Phương án ba', '2027-01-01'));
    const client = await admin();
    const answers = await Promise.all(
      [1, 2].map(() => client.gql<Record<string, Order>>('ConfirmReorganisation', { id })),
    );
    expect(answers.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
    await client.ask('CancelReorganisation', { id });
  });

  it('is refused with the entry and the line that are wrong, at the desk of who prepares it', async () => {
    const content = order('Sai', '2026-12-01', [{ kind: 'MOVE', from: '14869', into: { parentCode: '999' } }]);
    const refusal = await (await admin()).refusal('PreviewReorganisation', { content });
    expect(refusal.fields).toEqual([
      { path: 'changes.0.into.parentCode', reason: expect.stringMatching(/999.*\(dòng 1\)/) },
    ]);
  });

  it('comes into force at midnight by the job, which goes on where it was cut off', async () => {
    const dossier = await receive(await server().as(NEIGHBOUR));
    const content = order('Nghị quyết 9', '2026-11-24', [
      { kind: 'MERGE', from: [DESK.slice(3), NEIGHBOUR.slice(3)], into: { code: DESK.slice(3) } },
    ]);
    const { id } = await prepare(content);
    await (await admin()).ask('ConfirmReorganisation', { id });
    const job = jobsOf(() => {
      throw new Error('no files');
    }).find(({ name }) => name === 'reorganise')!;
    const run = (signal = new AbortController().signal) => job.run({ db: server().db, at: now(), signal });
    const found = async () => (await (await admin()).ask<Order[]>('Reorganisations')).find((row) => row.id === id)!;
    setClock('2026-11-23T23:59:00+07:00');
    const desk = await server().signIn(NEIGHBOUR);
    await run();
    expect((await found()).state).toBe('SCHEDULED');
    setClock('2026-11-24T00:00:30+07:00');
    // Ended before the first dossier followed.
    await run(AbortSignal.abort());
    expect((await found()).state).toBe('APPLYING');
    await run();
    expect(await found()).toMatchObject({ state: 'APPLIED', moved: 1 });
    const heir = await server().signIn(DESK);
    const after = await history(heir, dossier.code);
    expect(after.events.at(-1)).toMatchObject({ type: 'OFFICE_SUCCEEDED', officeCode: dossier.receivingOffice.code });
    expect(after).toMatchObject({ dueAt: dossier.dueAt, receivingOffice: dossier.receivingOffice });
    // Who was at the other desk works at this one, with the session that he had.
    setClock('2026-11-24T09:00:00+07:00');
    const moved = await act(desk, 'AdvanceDossier', after);
    expect(moved.currentOffice!.name).toMatch(/^UBND /);
    expect((await receive(desk)).receivingOffice.code).toBe(after.currentOffice!.code);
    expect(await (await desk.send(`/slips/${dossier.code}.pdf`)).status).toBe(200);
  });

  it('is the same at the command line, where two at once are one', async () => {
    setClock('2026-11-24T09:00:00+07:00');
    const content = renaming('Nghị quyết 10', '2026-11-24');
    const both = await Promise.all([1, 2].map(() => orderReorganisation(server().app.dossiers, content)));
    expect(both.map(({ isKnown }) => isKnown).sort()).toEqual([false, true]);
    const file = join(server().filesFolder, 'nghi-quyet.json');
    const run = async (text: string, ...args: string[]) => {
      writeFileSync(file, text);
      let out = '';
      const write = (chunk: unknown) => {
        out += String(chunk);
        return true;
      };
      jest.spyOn(process.stdout, 'write').mockImplementation(write);
      jest.spyOn(process.stderr, 'write').mockImplementation(write);
      const open = () => Database.open(parseDatabaseUrl(server().databaseUrl, '/'));
      await reorganiseCommand(open).parseAsync([file, ...args], { from: 'user' });
      jest.restoreAllMocks();
      const status = Number(process.exitCode ?? 0);
      process.exitCode = undefined;
      return { status, out };
    };
    expect(JSON.parse((await run(content, '--json')).out)).toMatchObject({ state: 'APPLIED', changed: false });
    const later = renaming('Nghị quyết 11', '2026-12-31');
    const preview = JSON.parse((await run(later, '--preview', '--json')).out) as { totals: object };
    expect(preview.totals).toMatchObject({ unitsRenamed: 1, officesClosed: 0 });
    expect(await run(later)).toEqual({ status: 0, out: 'Sẽ có hiệu lực từ 0 giờ ngày 31/12/2026.\n' });
    const wrong = await run(order('Sai', '2026-11-24', [{ kind: 'RENAME', from: '1', into: { name: 'Xã A' } }]));
    expect(wrong).toMatchObject({ status: 1, out: expect.stringMatching(/^changes\.0\.from: .*\(dòng 1\)\n$/) });
  });
});
