import { zipSync } from 'fflate';
import { createDossierRoom } from '../../src/app';
import { commandLineActor } from '../../src/modules/audit/audit-chain';
import { LimitUnit } from '../../src/modules/calendar/clock-terms';
import { procedureWorkbook } from '../../src/modules/catalogue/administration/procedure-workbook';
import { cancelOrder, confirmOrder } from '../../src/modules/reorganisation/draft-order';
import { setClock } from '../harness/clock';
import { handedInOrder } from '../harness/handed-in-order';
import type { TestClient } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import { DISTRICT, PROCEDURE, receive } from '../harness/walk';

const FIRST = 'quantri';
const SECOND = 'quantri.2';
const CODE = PROCEDURE.business;

interface Step {
  kind: string;
  name: string;
  quotaMinutes: number;
  officeRule: string;
}

interface Content {
  code?: string;
  name: string;
  limit: { amount: number | null; unit: string };
  steps: Step[];
  documents: object[];
}

interface Draft {
  id: string;
  code: string;
  revision: number;
  state: string;
  effectiveFrom: string | null;
  mayConfirm: boolean;
  content: Content;
  findings: { severity: string; path: string; message: string }[];
  differences: { kind: string; field: string; subject: string | null; before: string | null; after: string | null }[];
  shortening: { percent: number } | null;
}

interface Folder {
  editions: { versionNo: number; state: string; effectiveFrom: string | null; differences: object[] }[];
  draft: Draft | null;
  history: { state: string; confirmedBy: string | null }[];
}

const seen = ({ id, revision }: Draft) => ({ id, revision });

function typed({ code: _, ...content }: Content): Omit<Content, 'code'> {
  return content;
}

/** A limit of two working days, the committee's fourteen hours cut to eight. */
function shorter(content: Content): Content {
  const steps = content.steps.map((step) => (step.kind === 'APPRAISE' ? { ...step, quotaMinutes: 360 } : step));
  return { ...content, limit: { amount: 2, unit: 'WORKING_DAYS' }, steps };
}

describeServers('procedures administered', (server) => {
  const as = (username: string): Promise<TestClient> => server().as(username);
  const folder = async (code: string) => (await as(FIRST)).ask<Folder>('ProcedureFolder', { code });
  const begin = async (code: string, more: object = {}) =>
    (await as(FIRST)).ask<Draft>('BeginProcedureDraft', { code, ...more });
  const save = async (draft: Draft, content: Content, by = FIRST) =>
    (await as(by)).ask<Draft>('SaveProcedureDraft', { ...seen(draft), content: typed(content) });
  const propose = async (draft: Draft, effectiveFrom: string | null = null) =>
    (await as(FIRST)).ask<Draft>('ProposeProcedureDraft', { ...seen(draft), effectiveFrom });
  const confirm = async (draft: Draft, by = SECOND) => (await as(by)).ask<Draft>('ConfirmProcedureDraft', seen(draft));
  const discard = async (draft: Draft) => (await as(FIRST)).ask<Draft>('DiscardProcedureDraft', seen(draft));
  const versionOf = async (dossierId: string) => {
    const [row] = await server().db.read.query<{ no: number; due: number }>(
      `SELECT v.version_no AS no, d.due_at AS due FROM dossier d
         JOIN procedure_version v ON v.id = d.procedure_version_id WHERE d.id = ?`,
      [dossierId],
    );
    return row!.no;
  };

  it('goes from a draft over the rules and a second person to receipts, and leaves earlier dossiers theirs', async () => {
    const desk = await as(DISTRICT);
    const before = await receive(desk, { procedureCode: CODE });
    // Another process, whose copy of the catalogue was read before anything changed.
    const elsewhere = createDossierRoom(server().db);
    const known = await elsewhere.catalogue.get();
    const begun = await begin(CODE);
    const saved = await save(begun, shorter(begun.content));
    expect(saved.findings.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    expect(saved.differences).toEqual([
      { kind: 'FIELD', field: 'limit', subject: null, before: 'WORKING_DAYS 3', after: 'WORKING_DAYS 2' },
      { kind: 'STEP_CHANGED', field: 'quotaMinutes', subject: 'Phòng TC-KH thẩm định', before: '840', after: '360' },
    ]);
    const proposed = await propose(saved, '2026-11-24T00:00:00+07:00');
    expect(proposed).toMatchObject({ state: 'CHECKED', mayConfirm: false });
    expect(await (await as(FIRST)).refusal('ConfirmProcedureDraft', seen(proposed))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await confirm(proposed)).toMatchObject({ state: 'CONFIRMED', confirmedBy: expect.any(String) });
    elsewhere.catalogue.expire();
    expect(await elsewhere.catalogue.get()).not.toBe(known);
    const meanwhile = await receive(desk, { procedureCode: CODE });
    expect((await folder(CODE)).editions.map(({ versionNo, state }) => [versionNo, state])).toEqual([
      [2, 'SCHEDULED'],
      [1, 'EFFECTIVE'],
    ]);
    const warm = await elsewhere.catalogue.get();
    expect(warm.findCurrent(CODE)!.versionNo).toBe(1);
    setClock('2026-11-24T07:30:00+07:00');
    // Nothing was written in between: the day itself makes it count, in a process that looked yesterday too.
    expect(warm.findCurrent(CODE)!.versionNo).toBe(2);
    expect(warm.current.find(({ code }) => code === CODE)!.versionNo).toBe(2);
    const after = await receive(await as(DISTRICT), { procedureCode: CODE });
    expect(after.dueAt).toMatch(/^2026-11-26T07:30/);
    expect(await Promise.all([before, meanwhile, after].map(({ id }) => versionOf(id)))).toEqual([1, 1, 2]);
    expect((await folder(CODE)).editions.map(({ state }) => state)).toEqual(['EFFECTIVE', 'ENDED']);
    const trail = await server().db.read.query<{ detail: string }>(
      'SELECT detail FROM audit_entry WHERE subject = ? ORDER BY sequence',
      [`procedure.${CODE}`],
    );
    expect(trail.map(({ detail }) => JSON.parse(detail))).toEqual([
      { before: { version: 1 }, after: expect.objectContaining({ draft: begun.id }) },
      {
        before: expect.objectContaining({ 'FIELD / limit': 'WORKING_DAYS 3' }),
        after: expect.objectContaining({ 'FIELD / limit': 'WORKING_DAYS 2' }),
      },
      expect.objectContaining({ after: expect.objectContaining({ state: 'CHECKED' }) }),
      {
        before: { version: 1, effectiveFrom: 0 },
        after: expect.objectContaining({ version: 2, effectiveFrom: Date.parse('2026-11-24T00:00:00+07:00') }),
      },
    ]);
  });

  it('makes a version effective at once: seconds later, when every process has heard of it', async () => {
    const begun = await begin(PROCEDURE.commune);
    const saved = await save(begun, { ...begun.content, name: `${begun.content.name} (sửa)` });
    const done = await confirm(await propose(saved));
    expect(done.effectiveFrom).toMatch(/^2026-11-23T09:00:[01]\d\+07:00$/);
    const states = async () => (await folder(PROCEDURE.commune)).editions.map(({ state }) => state);
    expect(await states()).toEqual(['SCHEDULED', 'EFFECTIVE']);
    setClock('2026-11-23T09:01:00+07:00');
    expect(await states()).toEqual(['EFFECTIVE', 'ENDED']);
  });

  it('is refused where rules are broken, with the place and the reason', async () => {
    const begun = await begin(PROCEDURE.province);
    const { content } = begun;
    const long = content.steps.map((step, at) => (at === 1 ? { ...step, quotaMinutes: 99_999 } : step));
    const tooLong = await save(begun, { ...content, steps: long });
    const refusal = await (await as(FIRST)).refusal('ProposeProcedureDraft', seen(tooLong));
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'content.steps' }] });
    const nowhere = content.steps.map((step, at) =>
      at === 2 ? { ...step, officeRule: 'DISTRICT:DIVISION:KHONG' } : step,
    );
    const lost = await save(tooLong, { ...content, steps: nowhere });
    expect(lost.findings).toContainEqual({
      severity: 'ERROR',
      rule: 'NO_OFFICE',
      values: ['3', nowhere[2]!.name, 'COMMUNE', expect.any(String), expect.any(String)],
      path: 'steps[2].officeRule',
      message: expect.stringContaining('không có cơ quan làm bước này'),
    });
    const same = await save(lost, content);
    expect(await (await as(FIRST)).refusal('ProposeProcedureDraft', seen(same))).toMatchObject({
      fields: [{ path: 'content' }],
    });
    expect(await (await as(SECOND)).refusal('ConfirmProcedureDraft', seen(same))).toMatchObject({
      code: 'ILLEGAL_ACTION',
    });
    const past = { ...seen(same), effectiveFrom: '2026-11-20T00:00:00+07:00' };
    expect(await (await as(FIRST)).refusal('ProposeProcedureDraft', past)).toMatchObject({
      fields: [{ path: 'effectiveFrom' }],
    });
    expect((await discard(same)).state).toBe('DISCARDED');
  });

  it('lets one of two at once begin, save, hand in, confirm and discard; the other hears who was first', async () => {
    const [one, other] = await Promise.all([as(FIRST), as(SECOND)]);
    const both = async (name: string, variables: object) => {
      const answers = await Promise.all(
        [one, other].map((client) => client.gql<Record<string, Draft>>(name, variables)),
      );
      const refused = answers.filter(({ errors }) => errors.length > 0);
      expect(refused).toHaveLength(1);
      expect(refused[0]!.errors[0]).toMatchObject({
        code: 'CONFLICT',
        who: expect.any(String),
        when: expect.any(String),
      });
      return Object.values(answers.find(({ errors }) => errors.length === 0)!.data!)[0]!;
    };
    await one.ask('SetProcedureSecondPerson', { required: false });
    const begun = await both('BeginProcedureDraft', { code: PROCEDURE.district });
    const content = typed({ ...begun.content, name: 'Tên khác' });
    const saved = await both('SaveProcedureDraft', { ...seen(begun), content });
    const proposed = await both('ProposeProcedureDraft', seen(saved));
    // Without the second person who prepared it may confirm it.
    expect((await both('ConfirmProcedureDraft', seen(proposed))).state).toBe('CONFIRMED');
    const rows = await server().db.read.query<{ total: number }>(
      'SELECT COUNT(*) AS total FROM procedure_version WHERE code = ?',
      [PROCEDURE.district],
    );
    expect(Number(rows[0]!.total)).toBe(2);
    await one.ask('SetProcedureSecondPerson', { required: true });
    const again = await begin(PROCEDURE.province);
    expect((await both('DiscardProcedureDraft', seen(again))).state).toBe('DISCARDED');
  });

  it('ends a procedure from a date: nobody receives it then, and what was received goes on', async () => {
    const code = '1.001193';
    const begun = await begin(code, { ending: true });
    await confirm(await propose(begun, '2026-11-24T00:00:00+07:00'));
    const desk = await as('xa.14869');
    const last = await receive(desk, { procedureCode: code });
    setClock('2026-11-24T08:00:00+07:00');
    const input = { idempotencyKey: 'after-the-end', procedureCode: code, channel: 'COUNTER' };
    const applicant = { fullName: 'Lê Văn An', idNumber: '038185001234', phone: '0912345678' };
    const documents = [{ name: 'Tờ khai', originals: 1 }];
    expect(
      await (await as('xa.14869')).refusal('ReceiveDossier', { input: { ...input, applicant, documents } }),
    ).toMatchObject({ fields: expect.arrayContaining([expect.objectContaining({ path: 'procedureCode' })]) });
    expect((await folder(code)).editions.map(({ state }) => state)).toEqual(['ENDED']);
    const gone = await (await as('xa.14869')).ask<{ currentStep: object }>('DossierByCode', { code: last.code });
    expect(gone).not.toBeNull();
  });

  it('lists what there is by words, tier, readiness and draft, and compares it with the national list', async () => {
    const admin = await as(FIRST);
    const list = (filter: object) =>
      admin.ask<{ totalCount: number; nodes: { code: string; readiness: string; draft: string | null }[] }>(
        'AdministeredProcedures',
        { filter, first: 20 },
      );
    const everything = await list({});
    expect(everything.totalCount).toBe(1_607);
    const parts = await Promise.all(
      ['READY', 'DEFAULT_ROUTE', 'PROBLEMS'].map(async (readiness) => (await list({ readiness })).totalCount),
    );
    expect(parts.reduce((sum, part) => sum + part)).toBe(1_607);
    expect(parts[0]).toBeGreaterThan(0);
    expect((await list({ search: 'ho kinh doanh', tier: 'DISTRICT' })).nodes.map(({ code }) => code)).toContain(CODE);
    const draft = await begin(PROCEDURE.province);
    expect((await list({ hasDraft: true })).nodes.map(({ code }) => code)).toEqual([PROCEDURE.province]);
    await discard(draft);
    const compared = await admin.ask<Record<string, number> & { missing: object[] }>('NationalComparison');
    expect(compared).toMatchObject({ published: 1_849, national: 1_601 });
    expect(compared.inCatalogue! - compared.own!).toBe(1_601 - compared.missing.length);
    expect(compared.shorter! + compared.equal! + compared.longer!).toBeLessThanOrEqual(compared.inCatalogue!);
  });

  it('gives the catalogue as a workbook and makes drafts of the rows that were changed, with a report by row', async () => {
    const admin = await as(FIRST);
    const workbook = await admin.send('/catalogue/procedures.xlsx');
    expect(workbook.headers.get('content-type')).toContain('spreadsheetml');
    const file = Buffer.from(await workbook.arrayBuffer());
    const read = (bytes: Buffer) =>
      admin.ask<{ drafts: string[]; unchanged: number; refused: object[] }>('ImportProcedures', {
        file: bytes.toString('base64'),
      });
    const whole = await read(file);
    expect(whole).toEqual({ drafts: [], unchanged: expect.any(Number), refused: [] });
    expect(whole.unchanged).toBeGreaterThan(1_600);
    const onFirst = { sheet: 'Thủ tục hành chính' };
    const known = (await server().app.catalogue.get()).findCurrent('1.001699')!;
    const changed = { ...known, limit: { amount: 7, unit: LimitUnit.WORKING_DAYS } };
    const line = (more: object) => ({ ...known, steps: [], documents: [], ...more });
    const sheet = await procedureWorkbook([changed, line({ code: '9.999999' }), line({}), line({ name: '' })]);
    const report = await read(sheet);
    expect(report).toEqual({
      drafts: ['1.001699'],
      unchanged: 0,
      refused: [
        { ...onFirst, row: 3, column: 'Mã thủ tục', reason: expect.stringContaining('không có trong danh mục') },
        { ...onFirst, row: 4, column: 'Mã thủ tục', reason: 'Mã này đã có ở dòng 2.' },
        { ...onFirst, row: 5, column: 'Tên thủ tục', reason: 'Không được để trống.' },
      ],
    });
    const { draft } = await folder('1.001699');
    expect(draft!.content.limit).toEqual({ amount: 7, unit: 'WORKING_DAYS' });
    // Again: the draft is open, so the row says whose it is.
    expect((await read(await procedureWorkbook([changed]))).refused).toEqual([
      { ...onFirst, row: 2, column: 'Mã thủ tục', reason: expect.stringContaining('đã có bản dự thảo') },
    ]);
    await discard(draft!);
    // Steps and documents come from their own sheets, a procedure whose step is wrong is not taken.
    const [intake, ...rest] = known.steps;
    const other = (await server().app.catalogue.get()).findCurrent(CODE)!;
    const withParts = await read(
      await procedureWorkbook([
        {
          ...known,
          steps: [{ ...intake!, quotaMinutes: 90 }, ...rest],
          documents: [
            ...known.documents,
            { name: 'Giấy mới', originals: 1, certifiedCopies: 0, photocopies: 2, required: false },
          ],
        },
        { ...other, steps: [{ ...other.steps[0]!, name: '' }, ...other.steps.slice(1)] },
      ]),
    );
    expect(withParts).toEqual({
      drafts: ['1.001699'],
      unchanged: 0,
      refused: [{ sheet: 'Các bước', row: known.steps.length + 2, column: 'Tên bước', reason: 'Không được để trống.' }],
    });
    const { draft: parts } = await folder('1.001699');
    expect(parts!.content.steps.map(({ quotaMinutes }) => quotaMinutes)).toEqual([
      90,
      ...rest.map(({ quotaMinutes }) => quotaMinutes),
    ]);
    expect(parts!.content.documents.at(-1)).toMatchObject({ name: 'Giấy mới', photocopies: 2, required: false });
    await discard(parts!);
    // A few kilobytes that unfold into far more than any workbook has are refused unread.
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(64 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await admin.refusal('ImportProcedures', { file: Buffer.from(bomb).toString('base64') })).toMatchObject({
      fields: [{ path: 'file', reason: expect.stringContaining('lớn quá') }],
    });
    expect((await (await as(DISTRICT)).send('/catalogue/procedures.xlsx')).status).toBe(403);
    expect(await admin.refusal('ImportProcedures', { file: 'eA==' })).toMatchObject({ fields: [{ path: 'file' }] });
  });

  it('is held against the offices that there will be when it takes effect', async () => {
    const { directory } = await server().app.references();
    const content = (await begin(CODE)).content;
    const at = content.steps.findIndex(({ officeRule }) => officeRule.startsWith('DISTRICT:DIVISION'));
    const division = directory.resolveOffice(content.steps[at]!.officeRule, '385');
    const elsewhere = directory.resolveOffice(content.steps[at]!.officeRule, '384');
    const room = server().app.dossiers;
    const changes = [{ kind: 'ABOLISH', from: division.code, into: { code: elsewhere.code } }];
    const order = await handedInOrder(room, JSON.stringify({ effectiveOn: '2026-12-10', decision: 'QĐ 1', changes }));
    await confirmOrder(room, { by: commandLineActor(), address: null }, order.id, null);
    const admin = await as(FIRST);
    const { draft } = await folder(CODE);
    const saved = await admin.ask<Draft>('SaveProcedureDraft', {
      ...seen(draft!),
      content: { ...typed(content), feeDong: 12_345 },
    });
    const propose = (day: string) => ({ ...seen(saved), effectiveFrom: `${day}T00:00:00+07:00` });
    expect((await admin.refusal('ProposeProcedureDraft', propose('2026-12-10'))).fields).toContainEqual({
      path: `content.steps[${at}].officeRule`,
      reason: expect.stringMatching(/từ ngày 10\/12\/2026 Huyện Quan Hóa không có cơ quan làm bước này/),
    });
    const before = await admin.ask<Draft>('ProposeProcedureDraft', propose('2026-12-09'));
    expect(before.findings.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    await cancelOrder(room, { by: commandLineActor(), address: null }, order.id);
    await discard(before);
  });

  it('is nobody’s who does not administer', async () => {
    for (const username of [DISTRICT, 'lanhdao', 'tinh']) {
      const client = await as(username);
      expect(await client.refusal('AdministeredProcedures', {})).toMatchObject({ code: 'FORBIDDEN' });
      expect(await client.refusal('BeginProcedureDraft', { code: CODE })).toMatchObject({ code: 'FORBIDDEN' });
      expect(await client.refusal('SetProcedureSecondPerson', { required: false })).toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });
});
