import { now } from '../../src/kernel/now';
import { verify } from '../../src/modules/reporting/verify';
import { setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { COMMITTEE, DEPARTMENT, DESK, DISTRICT, LEADERSHIP, NEIGHBOUR, PROCEDURE, receive } from '../harness/walk';
import { type CaseShown, kinds, newKey, step } from './case-client';

interface Publication {
  id: string;
  question: string;
  answer: string;
  status: string;
  validFrom: string;
  validTo: string | null;
  successorId: string | null;
}

interface Shown extends CaseShown {
  field: string;
  procedureCode: string | null;
  mayPublish: boolean;
  publications: Publication[];
}

const JUSTICE = 'so.tp';
const ADMIN = 'quantri';

describeServers('advice on the law', (server) => {
  const as = (username: string) => server().as(username);
  const ask = async (username: string, more: object = {}) => {
    const input = {
      idempotencyKey: newKey(),
      title: 'Giấy chứng sinh bị mất',
      content: 'Người dân mất giấy chứng sinh thì dùng giấy nào thay?',
      procedureCode: PROCEDURE.commune,
      ...more,
    };
    return (await as(username)).ask<Shown>('AskAdvice', { input });
  };
  const read = async (username: string, { id }: { id: string }) =>
    (await as(username)).ask<Shown>('AdviceById', { id });
  const act = async (username: string, id: { id: string }, kind: string, more: object = {}) =>
    step<Shown>(await as(username), 'ActOnAdvice', await read(username, id), kind, more);
  const answered = async () => {
    const mine = await ask(DESK);
    await act(JUSTICE, mine, 'TAKEN');
    return act(JUSTICE, mine, 'ANSWERED', { note: 'Dùng văn bản xác nhận của người làm chứng.' });
  };
  const publishing = ({ id, version }: Shown, more: object = {}) => ({
    id,
    expectedVersion: version,
    question: 'Mất giấy chứng sinh thì thay bằng gì?',
    answer: 'Văn bản xác nhận của người làm chứng.',
    validFrom: '2026-11-23',
    ...more,
  });
  const publish = async (shown: Shown, more: object = {}, username = JUSTICE) =>
    (await as(username)).ask<Shown>('PublishAdvice', { input: publishing(shown, more) });
  const published = async (username: string, filter: object = {}) =>
    (await (await as(username)).ask<{ nodes: Publication[] }>('PublishedAdvice', { filter, first: 100 })).nodes;

  beforeEach(() => setClock('2026-11-23T09:00:00+07:00'));

  it('is given by the department of justice on time, asked back and sent on', async () => {
    const mine = await ask(DESK);
    expect(mine).toMatchObject({
      number: expect.stringMatching(/^TV-2026-\d{4}$/),
      handlerOffice: expect.stringContaining('Tư pháp'),
      dueAt: '2026-11-30T09:00:00+07:00',
    });
    await act(JUSTICE, mine, 'TAKEN');
    await act(JUSTICE, mine, 'ASKED_BACK', { note: 'Sinh ở đâu?' });
    setClock('2026-11-24T09:00:00+07:00');
    expect(await act(DESK, mine, 'REPLIED', { note: 'Ở nhà' })).toMatchObject({ dueAt: '2026-12-01T09:00:00+07:00' });
    const offices = await (await as(JUSTICE)).ask<{ id: string }[]>('Offices', { search: 'sở lao động', first: 1 });
    const { id, version } = await read(JUSTICE, mine);
    const nowhere = { input: { id, expectedVersion: version, kind: 'FORWARDED', note: 'Thuộc ngành' } };
    expect((await (await as(JUSTICE)).refusal('ActOnAdvice', nowhere)).fields![0]!.path).toBe('officeId');
    const on = { note: 'Thuộc ngành lao động', officeId: offices[0]!.id };
    // Who passed it on has no more to do with it.
    expect(await step(await as(JUSTICE), 'ActOnAdvice', { id, version }, 'FORWARDED', on)).toBeNull();
    expect((await read(DEPARTMENT, mine)).state).toBe('FORWARDED');
    await act(DEPARTMENT, mine, 'TAKEN');
    const done = await act(DEPARTMENT, mine, 'ANSWERED', { note: 'Theo điều 16.' });
    expect(kinds(done)).toEqual(['OPENED', 'TAKEN', 'ASKED_BACK', 'REPLIED', 'FORWARDED', 'TAKEN', 'ANSWERED']);
    expect((await act(DESK, mine, 'CLOSED')).state).toBe('CLOSED');
  });

  it('is seen by the office that asked and the one that answers only', async () => {
    const mine = await ask(DESK);
    for (const username of [NEIGHBOUR, COMMITTEE, DISTRICT, LEADERSHIP, ADMIN, DEPARTMENT]) {
      const refusal = await (await as(username)).refusal('AdviceById', { id: mine.id });
      expect([username, refusal.code]).toEqual([username, 'NOT_FOUND']);
      const input = { id: mine.id, expectedVersion: 1, kind: 'TAKEN' };
      expect((await (await as(username)).refusal('ActOnAdvice', { input })).code).toBe('NOT_FOUND');
    }
    expect((await read(JUSTICE, mine)).actions).toEqual(expect.arrayContaining(['TAKEN', 'FORWARDED']));
    const input = { id: mine.id, expectedVersion: 1, kind: 'TAKEN' };
    expect((await (await as(DESK)).refusal('ActOnAdvice', { input })).code).toBe('ILLEGAL_ACTION');
  });

  it('is asked once for one key, and taken by one of two at once', async () => {
    const client = await as(DESK);
    const input = { idempotencyKey: newKey(), title: 'Một', content: 'Một lần', procedureCode: PROCEDURE.commune };
    const both = await Promise.all([1, 2].map(() => client.ask<Shown>('AskAdvice', { input })));
    expect(both[0]!.id).toBe(both[1]!.id);
    const take = { id: both[0]!.id, expectedVersion: 1, kind: 'TAKEN' };
    const clients = [await as(JUSTICE), await as('so.tp.2')];
    const answers = await Promise.all(clients.map((each) => each.gql('ActOnAdvice', { input: take })));
    expect(answers.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
  });

  it('is published without anybody’s data, found without accents, and stands beside its procedure', async () => {
    const shown = await answered();
    expect(shown.mayPublish).toBe(true);
    const client = await as(JUSTICE);
    const wrong = publishing(shown, { question: 'Bà Hoà, 038185001234', answer: 'Gọi 0912 345 678 hoặc a@b.vn' });
    const { fields } = await client.refusal('PublishAdvice', { input: wrong });
    expect(fields!.map(({ path }) => path)).toEqual(['question', 'answer']);
    for (const username of [DESK, ADMIN, 'so.tp.2']) {
      expect((await (await as(username)).refusal('PublishAdvice', { input: publishing(shown) })).code).toBe(
        'FORBIDDEN',
      );
    }
    const other = await (await as(DEPARTMENT)).refusal('PublishAdvice', { input: publishing(shown) });
    expect(other.code).toBe('NOT_FOUND');
    const both = await Promise.all([1, 2].map(() => client.gql('PublishAdvice', { input: publishing(shown) })));
    expect(both.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
    const [found] = await published(NEIGHBOUR, {
      search: 'giay CHUNG sinh lam chung',
      procedureCode: PROCEDURE.commune,
    });
    expect(found).toMatchObject({ status: 'IN_FORCE', answer: 'Văn bản xác nhận của người làm chứng.' });
    expect(await published(NEIGHBOUR, { field: shown.field.toUpperCase() })).toHaveLength(1);
    expect(await published(NEIGHBOUR, { procedureCode: PROCEDURE.business })).toEqual([]);
  });

  it('is superseded from a day on, and withdrawn once with a reason', async () => {
    const first = await publish(await answered());
    const [old] = first.publications;
    const second = await publish(await answered(), { validFrom: '2026-12-01', supersedesId: old!.id });
    expect(second.publications[0]).toMatchObject({ status: 'UPCOMING' });
    expect((await read(JUSTICE, first)).publications[0]).toMatchObject({
      status: 'IN_FORCE',
      validTo: '2026-11-30',
      successorId: second.publications[0]!.id,
    });
    expect(kinds(await read(JUSTICE, first)).at(-1)).toBe('UNPUBLISHED');
    setClock('2026-12-01T09:00:00+07:00');
    expect((await read(JUSTICE, first)).publications[0]!.status).toBe('ENDED');
    const withdrawal = { id: second.publications[0]!.id, reason: 'Luật mới' };
    expect((await (await as(DESK)).refusal('WithdrawPublication', withdrawal)).code).toBe('FORBIDDEN');
    const client = await as(JUSTICE);
    const both = await Promise.all([1, 2].map(() => client.gql('WithdrawPublication', withdrawal)));
    expect(both.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['ILLEGAL_ACTION', 'done']);
    const ids = (await published(NEIGHBOUR)).map(({ id }) => id);
    expect(ids).not.toContain(second.publications[0]!.id);
    expect((await published(NEIGHBOUR, { withEnded: true })).map(({ id }) => id)).toEqual(
      expect.arrayContaining([old!.id, second.publications[0]!.id]),
    );
    expect((await verify(server().db, { now: now() })).differences).toEqual([]);
  });

  it('comes from the desk that an administrator names for a field', async () => {
    await receive(await as(DESK));
    const { field } = await read(DESK, await ask(DESK));
    const [office] = await (await as(ADMIN)).ask<{ id: string }[]>('Offices', { search: 'sở lao động', first: 1 });
    const desk = { field, officeId: office!.id };
    expect((await (await as(JUSTICE)).refusal('SetAdviceDesk', desk)).code).toBe('FORBIDDEN');
    await (await as(ADMIN)).ask('SetAdviceDesk', desk);
    expect((await ask(DESK)).handlerOffice).toMatch(/Lao động/);
    expect((await ask(DESK, { procedureCode: PROCEDURE.business })).handlerOffice).toMatch(/Tư pháp/);
    await (await as(ADMIN)).ask('SetAdviceDesk', { field, officeId: null });
    expect((await ask(DESK)).handlerOffice).toMatch(/Tư pháp/);
    const rows = await server().db.read.query('SELECT detail FROM audit_entry WHERE subject = ?', [
      `advice.desk ${field}`,
    ]);
    expect(rows).toHaveLength(2);
  });
});
