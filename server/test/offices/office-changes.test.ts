import { readSlip } from '../../src/modules/printing/dossier-slip';
import { setClock } from '../harness/clock';
import { SCREENS } from '../harness/documents';
import { officeIdOf } from '../harness/dossier-page';
import { TestClient } from '../harness/test-client';
import { describeServers, PUBLIC_URL } from '../harness/test-server';
import { COMMITTEE, DESK, DISTRICT, NEIGHBOUR, receive } from '../harness/walk';

interface Counter {
  id: string;
  number: string;
  name: string;
  isClosed: boolean;
  validTo: string | null;
  serves: { kind: string; code: string; name: string }[];
  staff: { id: string; fullName: string } | null;
}

interface ManagedOffice {
  office: { id: string; phone: string | null; address: string | null };
  email: string | null;
  version: number;
  counters: Counter[];
  history: {
    number: number;
    byName: string;
    undoes: number | null;
    differences: { what: string; before: string | null; after: string | null }[];
  }[];
}

const HEAD = COMMITTEE;

describeServers('an office and its counters', (server) => {
  let officeId: string;
  let person: string;
  const head = () => server().as(HEAD);
  const read = async () => (await head()).ask<ManagedOffice>('ManagedOffice', { id: officeId });
  const counter = (number: string, more: object = {}) => ({ number, name: `Quầy ${number}`, serves: [], ...more });
  /** A change on top of all that there is. */
  const change = async (name: string, more: object) => {
    const { version } = await read();
    return (await head()).ask<ManagedOffice>(name, { officeId, expectedVersion: version, ...more });
  };
  const refused = async (name: string, more: object) => {
    const { version } = await read();
    return (await head()).refusal(name, { officeId, expectedVersion: version, ...more });
  };
  const trail = async () => {
    const rows = await server().db.read.query<{ subject: string; detail: string }>(
      "SELECT subject, detail FROM audit_entry WHERE kind = 'SETTING_CHANGED' ORDER BY sequence DESC",
    );
    return { subject: rows[0]!.subject, ...(JSON.parse(rows[0]!.detail) as { before: object; after: object }) };
  };

  beforeAll(async () => {
    const desk = await server().as(DESK);
    officeId = await officeIdOf(desk);
    ({ id: person } = await desk.ask<{ id: string }>('Me'));
  });

  it('takes a new phone and address at once; the papers of before stay as they were', async () => {
    const desk = await server().as(DESK);
    const dossier = await receive(desk);
    const before = await read();
    setClock('2026-11-23T10:00:00+07:00');
    const input = {
      phone: '0237 3.888 999',
      address: 'Số 5 phố Mới, thị trấn Hồi Xuân',
      email: 'motcua@hoixuan.example',
    };
    const after = await change('ChangeOfficeContact', { input });
    expect(after.office).toMatchObject({ phone: '02373888999', address: input.address });
    expect(after.email).toBe(input.email);
    expect(after.history[0]!.differences).toContainEqual({
      what: 'phone',
      before: before.office.phone,
      after: '02373888999',
    });
    expect(await trail()).toMatchObject({ before: { phone: before.office.phone }, after: { phone: '02373888999' } });
    const later = await receive(desk);
    const actor = (await server().app.sessions.find(desk.cookie.split('=')[1]!))!;
    const slipOf = async (code: string) =>
      (
        await readSlip(server().db.read, actor, await server().app.references(), code, {
          publicUrl: PUBLIC_URL,
          paperSize: 'A5',
        })
      ).slip;
    expect((await slipOf(dossier.code)).hotline).toBe(before.office.phone);
    expect((await slipOf(later.code)).hotline).toBe('02373888999');
    const tracked = await server()
      .visitor()
      .post<{ trackDossier: { receivingOffice: object } }>(SCREENS.get('TrackDossier'), { code: dossier.code });
    expect(tracked.data!.trackDossier.receivingOffice).toMatchObject({ phone: '02373888999', address: input.address });
  });

  it('takes its last change back, and makes it again', async () => {
    const before = await read();
    const contact = ({ office: { phone, address }, email }: ManagedOffice) => ({ phone, address, email });
    await change('ChangeOfficeContact', { input: { ...contact(before), phone: '02373777666' } });
    const undone = await change('UndoOfficeChange', {});
    expect(contact(undone)).toEqual(contact(before));
    expect(undone.history[0]).toMatchObject({ number: before.version + 2, undoes: before.version + 1 });
    expect((await change('UndoOfficeChange', {})).office.phone).toBe('02373777666');
    await change('UndoOfficeChange', {});
  });

  it.each([
    ['phone', { phone: '12345', address: 'Khu 1', email: null }],
    ['address', { phone: null, address: ' ', email: null }],
    ['email', { phone: null, address: 'Khu 1', email: 'a@b' }],
  ])('refuses a wrong %s by its name, and writes nothing', async (field, input) => {
    const { version } = await read();
    const { code, fields } = await refused('ChangeOfficeContact', { input });
    expect([code, fields?.map(({ path }) => path)]).toEqual(['BAD_USER_INPUT', [`input.${field}`]]);
    expect((await read()).version).toBe(version);
  });

  it('has counters added, renamed, put in order and closed; a closed one stays, and its person is free', async () => {
    const input = counter('1', { staffId: person, serves: [{ kind: 'FIELD', code: 'Hộ tịch' }] });
    const added = await change('SaveCounter', { input });
    const [one] = added.counters;
    expect(one).toMatchObject({ number: '1', isClosed: false, staff: { id: person }, serves: [{ name: 'Hộ tịch' }] });
    const [, two] = (await change('SaveCounter', { input: counter('2') })).counters;
    const renamed = await change('SaveCounter', { id: two!.id, input: { ...counter('2'), name: 'Trả kết quả' } });
    expect(renamed.history[0]!.differences[0]).toMatchObject({
      what: '2',
      after: expect.stringContaining('Trả kết quả'),
    });
    expect(await trail()).toMatchObject({
      before: { counters: [{ name: 'Quầy 2' }] },
      after: { counters: [{ name: 'Trả kết quả' }] },
    });
    const ordered = await change('ReorderCounters', { ids: [two!.id, one!.id] });
    expect(ordered.counters.map(({ number }) => number)).toEqual(['2', '1']);
    expect(ordered.history[0]!.differences).toEqual([{ what: 'order', before: '1, 2', after: '2, 1' }]);
    const closed = await change('CloseCounter', { id: one!.id, lastDay: '2026-11-22' });
    expect(closed.counters.find(({ id }) => id === one!.id)).toMatchObject({
      isClosed: true,
      staff: null,
      name: 'Quầy 1',
    });
    expect((await refused('SaveCounter', { id: one!.id, input })).code).toBe('ILLEGAL_ACTION');
    // The number and the person are free for another one.
    expect((await change('SaveCounter', { input })).counters.map(({ number }) => number)).toEqual(['2', '1', '1']);
    const undone = await change('UndoOfficeChange', {});
    expect(undone.counters.filter(({ isClosed }) => !isClosed).map(({ number }) => number)).toEqual(['2']);
  });

  it('serves until the last day that was named', async () => {
    const made = await change('SaveCounter', { input: counter('9', { staffId: person }) });
    const { id } = made.counters.find(({ number }) => number === '9')!;
    const closing = await change('CloseCounter', { id, lastDay: '2026-11-25' });
    expect(closing.counters.find((each) => each.id === id)).toMatchObject({ isClosed: false, staff: { id: person } });
    setClock('2026-11-26T08:00:00+07:00');
    // Whose last day is over gives its person free for another counter.
    const next = await change('SaveCounter', { input: counter('10', { staffId: person }) });
    expect(next.counters.find((each) => each.id === id)).toMatchObject({ isClosed: true });
    expect(next.counters.find(({ number }) => number === '10')!.staff?.id).toBe(person);
    const { id: last } = next.counters.find(({ number }) => number === '10')!;
    await change('CloseCounter', { id: last, lastDay: '2026-11-25' });
  });

  it('refuses a number that is taken, somebody who works elsewhere or sits already, and what nobody asks for', async () => {
    const { id: stranger } = await (await server().as(NEIGHBOUR)).ask<{ id: string }>('Me');
    await change('SaveCounter', { input: counter('3', { staffId: person }) });
    const paths = async (input: object) => (await refused('SaveCounter', { input })).fields?.map(({ path }) => path);
    expect(await paths(counter('3'))).toEqual(['input.number']);
    expect(await paths(counter('4', { staffId: stranger }))).toEqual(['input.staffId']);
    expect(await paths(counter('4', { staffId: person }))).toEqual(['input.staffId']);
    expect(await paths(counter('4', { serves: [{ kind: 'AGENCY', code: 'KHONG' }] }))).toEqual(['input.serves']);
    expect(await paths({ ...counter(''), name: '' })).toEqual(['input.number', 'input.name']);
    expect((await refused('ReorderCounters', { ids: [] })).code).toBe('BAD_USER_INPUT');
  });

  it('of two at once lets one through; the other is told who', async () => {
    const { version, office, email } = await read();
    const district = await server().as(DISTRICT);
    const { fullName } = await district.ask<{ fullName: string }>('Me');
    const clients: TestClient[] = [await head(), district];
    const calls: ((client: TestClient) => [string, object])[] = [
      () => ['ChangeOfficeContact', { input: { phone: '02373111222', address: office.address, email } }],
      () => ['SaveCounter', { input: counter('7') }],
    ];
    const answers = await Promise.all(
      clients.map((client, at) => {
        const [name, more] = calls[at]!(client);
        return client.gql(name, { officeId, expectedVersion: version, ...more });
      }),
    );
    const refusals = answers.flatMap(({ errors }) => errors);
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toMatchObject({ code: 'CONFLICT', currentVersion: version + 1 });
    expect([fullName, (await read()).history[0]!.byName]).toContain(refusals[0]!.who);
    expect((await read()).version).toBe(version + 1);
  });

  it('puts nobody at two counters, even where two heads do it at the same moment', async () => {
    await change('UndoOfficeChange', {});
    const { counters } = await read();
    const open = counters.filter(({ isClosed, staff }) => !isClosed && staff === null).slice(0, 2);
    while (open.length < 2) {
      const made = await change('SaveCounter', { input: counter(`5${open.length}`) });
      open.push(made.counters.at(-1)!);
    }
    const seen = (await read()).version;
    const client = await head();
    const answers = await Promise.all(
      open.map(({ id, number, name }) =>
        client.gql('SaveCounter', {
          officeId,
          expectedVersion: seen,
          id,
          input: { number, name, serves: [], staffId: person },
        }),
      ),
    );
    expect(answers.filter(({ errors }) => errors.length > 0).length).toBeGreaterThanOrEqual(1);
    const seats = (await read()).counters.filter(({ staff }) => staff?.id === person);
    expect(seats).toHaveLength(1);
  });

  it('is changed by the heads of its area and above, and by nobody else', async () => {
    expect((await (await server().as(DESK)).refusal('ManagedOffice', { id: officeId })).code).toBe('FORBIDDEN');
    const foreign = await server().as('xa.14872.ubnd');
    expect((await foreign.refusal('ManagedOffice', { id: officeId })).code).toBe('NOT_FOUND');
    const { version } = await (await server().as('quantri')).ask<ManagedOffice>('ManagedOffice', { id: officeId });
    const seen = { officeId, expectedVersion: version };
    expect((await foreign.refusal('UndoOfficeChange', seen)).code).toBe('NOT_FOUND');
  });
});
