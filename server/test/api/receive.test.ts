import { everythingWritten, withFailingRollUp } from '../harness/action-tests';
import { DESK_RECEIVED } from '../harness/allowed';
import { atMinute, setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import {
  COMMITTEE,
  DEPARTMENT,
  DESK,
  DISTRICT,
  DIVISION,
  history,
  LEADERSHIP,
  PROCEDURE,
  type ReceiveInput,
  receive,
  receiveInput,
} from '../harness/walk';

const APPLICANT = receiveInput().applicant;
const applicant = (change: Partial<ReceiveInput['applicant']>) => ({ applicant: { ...APPLICANT, ...change } });
const documents = (...list: Partial<ReceiveInput['documents'][number]>[]) => ({
  documents: list.map((each) => ({ name: 'Tờ khai', ...each })),
});

interface Requirement {
  id: string;
  name: string;
  required: boolean;
}

describeServers('receive', (server) => {
  const refusal = async (change: Partial<ReceiveInput>, username = DESK) =>
    (await server().as(username)).refusal('ReceiveDossier', { input: receiveInput(change) });

  it('takes a dossier in: code, due moment, first leg, and nobody holds it yet', async () => {
    const desk = await server().as(DESK);
    const { office } = await desk.ask<{ office: { code: string } }>('Me');
    const dossier = await receive(desk);
    expect(dossier).toMatchObject({
      status: 'RECEIVED',
      version: 1,
      channel: 'COUNTER',
      receivedAt: atMinute('2026-11-23T09:00'),
      dueAt: '2026-11-26T09:00:00+07:00',
      completedAt: null,
      timeliness: null,
      procedure: { code: PROCEDURE.commune, name: 'Cấp Giấy xác nhận tình trạng hôn nhân' },
      applicant: { fullName: 'Đặng Thị Hoà' },
      receivingOffice: { code: office.code, tier: 'COMMUNE' },
      currentOffice: { code: office.code },
      assignee: null,
      currentStep: { ordinal: 1, kind: 'INTAKE', name: 'Tiếp nhận hồ sơ' },
      availableActions: DESK_RECEIVED,
    });
    expect(dossier.code).toMatch(new RegExp(`^${office.code.replaceAll('.', '\\.')}-261123-\\d{4}$`));
    const { legs, events } = await history(desk, dossier.code);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ sequence: 1, type: 'RECEIVED', officeCode: office.code });
    expect(legs).toMatchObject([{ ordinal: 1, stepName: 'Tiếp nhận hồ sơ', leftAt: null, quotaMinutes: 240 }]);
  });

  it('writes text in NFC and numbers as digits, and gives back what the citizen left', async () => {
    const desk = await server().as(DESK);
    const dossier = await receive(desk, {
      applicant: {
        fullName: '  Đặng   Thị Hoà '.normalize('NFD'),
        idNumber: '038 185.001-299',
        phone: '0912 345 678',
        email: ' hoa@example.vn ',
        address: 'Khu  3',
        areaCode: '14869',
      },
      documents: [{ name: 'Giấy   khai sinh', originals: 1, certifiedCopies: 2, photocopies: 3 }],
      returnBy: 'POST',
      channel: 'POST',
      note: ' Gửi về nhà ',
    });
    expect(dossier.applicant.fullName).toBe('Đặng Thị Hoà');
    expect(await desk.ask('DossierPage', { code: dossier.code })).toMatchObject({
      applicant: {
        fullName: 'Đặng Thị Hoà',
        idNumber: '038185001299',
        phone: '0912345678',
        email: 'hoa@example.vn',
        address: 'Khu 3',
        areaCode: '14869',
      },
      documents: [{ ordinal: 1, name: 'Giấy khai sinh', originals: 1, certifiedCopies: 2, photocopies: 3 }],
      returnBy: 'POST',
      channel: 'POST',
      note: 'Gửi về nhà',
    });
  });

  it.each([
    ['Friday at ten, one working day on', '2026-11-27T10:00:00+07:00', '2026-12-02T10:00:00+07:00'],
    ['at lunch, from the afternoon on', '2026-11-23T12:00:00+07:00', '2026-11-26T11:30:00+07:00'],
    ['after close, from the next morning on', '2026-11-23T17:00:00+07:00', '2026-11-26T17:00:00+07:00'],
    ['on Saturday', '2026-11-28T09:00:00+07:00', '2026-12-02T17:00:00+07:00'],
  ])('counts three working days %s', async (_, at, dueAt) => {
    setClock(at);
    expect((await receive(await server().as(DESK))).dueAt).toBe(dueAt);
  });

  it('takes the end of a code where only one procedure ends so', async () => {
    const desk = await server().as(DESK);
    expect((await receive(desk, { procedureCode: '004873' })).procedure.code).toBe(PROCEDURE.commune);
    expect(await refusal({ procedureCode: '1' })).toMatchObject({ fields: [{ path: 'procedureCode' }] });
  });

  it('is for desks: without a session, without the right, and away from a desk it is refused', async () => {
    const before = await everythingWritten(server().db);
    const input = receiveInput();
    expect(await server().visitor().refusal('ReceiveDossier', { input })).toMatchObject({ code: 'UNAUTHENTICATED' });
    for (const username of [COMMITTEE, DIVISION, DEPARTMENT, LEADERSHIP, 'quantri']) {
      expect(await refusal({}, username)).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await everythingWritten(server().db)).toEqual(before);
  });

  it('refuses a procedure that another tier receives', async () => {
    const wrongTier = { code: 'BAD_USER_INPUT', fields: [{ path: 'procedureCode' }] };
    expect(await refusal({ procedureCode: PROCEDURE.business })).toMatchObject(wrongTier);
    expect(await refusal({ procedureCode: PROCEDURE.commune }, DISTRICT)).toMatchObject(wrongTier);
    expect((await receive(await server().as(DISTRICT), { procedureCode: PROCEDURE.business })).version).toBe(1);
  });

  it.each<[string, Partial<ReceiveInput>, string]>([
    ['an unknown procedure', { procedureCode: '9.999999' }, 'procedureCode'],
    ['an empty procedure', { procedureCode: ' ' }, 'procedureCode'],
    ['an empty key', { idempotencyKey: ' ' }, 'idempotencyKey'],
    ['a key over length', { idempotencyKey: 'x'.repeat(101) }, 'idempotencyKey'],
    ['no name', applicant({ fullName: '  ' }), 'applicant.fullName'],
    ['a name without letters', applicant({ fullName: '123' }), 'applicant.fullName'],
    ['a name over length', applicant({ fullName: 'x'.repeat(201) }), 'applicant.fullName'],
    ['no ID number', applicant({ idNumber: null }), 'applicant.idNumber'],
    ['an ID number of 11 digits', applicant({ idNumber: '03818500123' }), 'applicant.idNumber'],
    ['an ID number of letters', applicant({ idNumber: '03818500123A' }), 'applicant.idNumber'],
    ['a phone that is none', applicant({ phone: '0112345678' }), 'applicant.phone'],
    ['a landline too short', applicant({ phone: '0237385001' }), 'applicant.phone'],
    ['an e-mail that is none', applicant({ email: 'hoa@' }), 'applicant.email'],
    ['an address over length', applicant({ address: 'x'.repeat(501) }), 'applicant.address'],
    ['an area that is none', applicant({ areaCode: '99999' }), 'applicant.areaCode'],
    ['post without an address', { ...applicant({ address: null }), returnBy: 'POST' }, 'applicant.address'],
    ['a note over length', { note: 'x'.repeat(2_001) }, 'note'],
    ['no documents where the procedure wants some', { documents: [] }, 'documents'],
    ['a document without a name', documents({}, { name: '' }), 'documents[1].name'],
    ['a document name over length', documents({ name: 'x'.repeat(501) }), 'documents[0].name'],
    ['fewer than no originals', documents({ originals: -1 }), 'documents[0].originals'],
    ['a thousand copies', documents({ certifiedCopies: 1_000 }), 'documents[0].certifiedCopies'],
    ['a thousand photocopies', documents({ photocopies: 1_000 }), 'documents[0].photocopies'],
    [
      'a requirement of another procedure',
      { ...documents({ requirementId: 'NONE' }), note: 'Thiếu' },
      'documents[0].requirementId',
    ],
    ['too many documents', documents(...Array.from({ length: 61 }, () => ({}))), 'documents'],
  ])('refuses %s and names the field', async (_, change, path) => {
    const before = await everythingWritten(server().db);
    const { code, fields } = await refusal(change);
    expect({ code, paths: fields?.map((field) => field.path) }).toEqual({ code: 'BAD_USER_INPUT', paths: [path] });
    expect(await everythingWritten(server().db)).toEqual(before);
  });

  it('names everything that is wrong at once', async () => {
    const { fields } = await refusal({ ...applicant({ fullName: '', idNumber: '1', phone: '1' }), idempotencyKey: '' });
    expect(fields!.map(({ path }) => path)).toEqual([
      'idempotencyKey',
      'applicant.fullName',
      'applicant.idNumber',
      'applicant.phone',
    ]);
  });

  it.each<[string, object, string]>([
    ['a missing name', { applicant: { idNumber: '038185001234' } }, 'applicant.fullName'],
    ['a name that is null', { applicant: { fullName: null } }, 'applicant.fullName'],
    ['an unknown channel', { channel: 'PIGEON' }, 'channel'],
    ['a count that is no number', { documents: [{ name: 'Tờ khai', originals: 'hai' }] }, 'documents[0].originals'],
    ['a field that is none', { colour: 'red' }, 'colour'],
  ])('names the field where GraphQL itself refuses %s', async (_, change, path) => {
    const desk = await server().as(DESK);
    const refused = await desk.refusal('ReceiveDossier', { input: { ...receiveInput(), ...change } });
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path, reason: expect.any(String) }] });
  });

  it('wants each required document where the list is ticked off, unless a note says what is missing', async () => {
    const desk = await server().as(DESK);
    const procedure = await desk.ask<{ documents: Requirement[] }>('ProcedureByCode', { code: PROCEDURE.commune });
    const required = procedure.documents.filter((each) => each.required);
    const tick = ({ id, name }: Requirement) => ({ requirementId: id, name, originals: 1 });
    const oneMissing = { documents: [tick(required[0]!)] };
    expect(await refusal(oneMissing)).toMatchObject({
      fields: [{ path: 'documents', reason: expect.stringContaining(required[1]!.name) }],
    });
    await receive(desk, { ...oneMissing, note: 'Giấy tờ tùy thân nộp sau' });
    await receive(desk, { documents: required.map(tick) });
  });

  it('leaves nothing behind when it fails at the end, and no number is lost', async () => {
    const desk = await server().as('xa.14875');
    const first = await receive(desk);
    const before = await everythingWritten(server().db);
    const failed = await withFailingRollUp(server(), () => desk.refusal('ReceiveDossier', { input: receiveInput() }));
    expect(failed.code).toBe('INTERNAL');
    expect(await everythingWritten(server().db)).toEqual(before);
    const second = await receive(desk);
    expect([first.code.slice(-4), second.code.slice(-4)]).toEqual(['0001', '0002']);
  });
});
