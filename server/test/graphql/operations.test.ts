import { commandLineActor } from '../../src/modules/audit/audit-chain';
import { prepareReorganisation } from '../../src/modules/reorganisation/carry-out';
import { attach, upload } from '../files/upload-client';
import { setClock } from '../harness/clock';
import { SCREENS } from '../harness/documents';
import { officeIdOf } from '../harness/dossier-page';
import { followWorklist } from '../harness/live-client';
import { phone } from '../harness/phone';
import { png } from '../harness/sample-files';
import { idOf, resubmitted, seen, sendOnline, submit, submitInput } from '../harness/submissions';
import type { Answer } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import {
  act,
  COMMITTEE,
  DESK,
  DISTRICT,
  type DossierCore,
  OTHER_DIVISION,
  PROCEDURE,
  receive,
  receiveInput,
  walkTo,
} from '../harness/walk';
import { makeCertificate, PASSWORD, p12Of } from '../signing/certificates';

const PERIOD = { from: '2026-11-01', to: '2026-11-30' };

/** What a variable of that name may be, for documents that only read. */
const VARIABLES = {
  ...PERIOD,
  day: '2026-11-23',
  by: 'AREA',
  column: 'RECEIVED',
  first: 20,
  search: 'dang thi',
  view: 'TO_DO',
  tier: 'COMMUNE',
  side: 'ASKED_OF_US',
  code: PROCEDURE.commune,
  procedureCode: PROCEDURE.commune,
  idNumber: '038185001234',
};

const reorganisation = (decision: string) =>
  JSON.stringify({
    effectiveOn: '2030-01-01',
    decision,
    changes: [{ kind: 'RENAME', from: '14869', into: { name: 'Thị trấn Mới' } }],
  });
interface Draft {
  id: string;
  revision: number;
  content: { code?: string; name: string };
}

const packed = (name: string) => ({ file: p12Of(makeCertificate(name)).toString('base64'), password: PASSWORD });

/** Every document of our screens, run once as a screen would. One that changes something has to be entered here. */
describeServers('the documents of our own screens', (server) => {
  const received = async () => receive(await server().as(DESK));
  const at = async (step: number, procedureCode: string = PROCEDURE.commune) =>
    walkTo(server(), await receive(await server().as(DESK), { procedureCode }), step);
  let drafts = 0;
  const preparedElsewhere = async () => {
    const content = reorganisation(`Nghị quyết số ${++drafts}`);
    return (await prepareReorganisation(server().app.dossiers, commandLineActor(), content, null)).id;
  };
  const target = (dossier: DossierCore, more: object = {}) => ({
    id: dossier.id,
    expectedVersion: dossier.version,
    ...more,
  });
  const asked = async () =>
    act(await server().as(DESK), 'RequestSupplement', await received(), { reason: 'Thiếu', documents: ['Giấy'] });
  const withFile = async () => attach(await server().as(DESK), await received(), png());
  const questions = async () => {
    const officeId = await officeIdOf(await server().as(OTHER_DIVISION));
    return { question: 'Ý kiến?', offices: [{ officeId, dueAt: '2026-11-25T17:00:00+07:00' }] };
  };
  const consulted = async () => act(await server().as(COMMITTEE), 'ConsultOffices', await at(2), await questions());
  const opinion = { consultation: 1, opinion: 'AGREE', answer: 'Nhất trí' };
  const duty = { amountDong: 50_000, purpose: 'Lệ phí' };
  const paid = { amountDong: 50_000, payer: 'Hoà', method: 'TRANSFER' };
  const owing = async () => act(await server().as(COMMITTEE), 'RequirePayment', await at(2), duty);
  const late = async () => {
    const dossier = await at(2);
    setClock('2026-11-26T10:00:00+07:00');
    return dossier;
  };
  const promise = { cause: 'KHAC', explanation: 'Xác minh', promisedAt: '2026-11-30T17:00:00+07:00' };
  const apology = async () => act(await server().as(COMMITTEE), 'ProposeApology', await at(2), promise);
  const posting = { trackingCode: 'EH1', to: 'Khu 3' };
  const toPost = async () => walkTo(server(), await receive(await server().as(DESK), { returnBy: 'POST' }), 4);
  const posted = async () => act(await server().as(DESK), 'SendResultByPost', await toPost(), posting);
  const handover = async () => {
    const dossier = await at(4);
    const dossiers = [target(dossier)];
    const { list } = await (await server().as(COMMITTEE)).ask<{ list: { id: string } }>('CreateHandover', { dossiers });
    return { id: list.id, listId: list.id, code: dossier.code };
  };
  const colleague = async () => (await (await server().as('huyen.385.2')).ask<{ id: string }>('Me')).id;
  const otherSession = async (username: string) => {
    await server().signIn(username);
    const sessions = await (await server().as(username)).ask<{ id: string; isCurrent: boolean }[]>('MySessions');
    return sessions.find(({ isCurrent }) => !isCurrent)!.id;
  };
  const declineInput = () => {
    const { idempotencyKey, procedureCode, applicant } = receiveInput();
    return { idempotencyKey, procedureCode, applicant, reason: 'Không thuộc thẩm quyền' };
  };
  const returned = async () => {
    const mine = await submit(server().visitor());
    const id = await idOf(server(), mine);
    await (await server().as(DESK)).ask('ReturnSubmission', { id, expectedVersion: 1, reason: 'Thiếu' });
    return { ...mine, version: 2 };
  };
  const draftOf = async (code: string) => (await server().as('quantri')).ask<Draft>('BeginProcedureDraft', { code });
  const seenDraft = ({ id, revision }: Draft) => ({ id, revision });
  const changedDraft = async (code: string) => {
    const draft = await draftOf(code);
    const content = { ...draft.content, code: undefined, name: 'Tên khác' };
    const client = await server().as('quantri');
    return seenDraft(await client.ask<Draft>('SaveProcedureDraft', { ...seenDraft(draft), content }));
  };
  const replayable = async (code: string) => {
    await receive(await server().as(DESK), { procedureCode: code });
    const client = await server().as('quantri');
    const { draft } = await client.ask<{ draft: Draft | null }>('ProcedureFolder', { code });
    return (draft ?? (await draftOf(code))).id;
  };
  const replayed = async () => {
    const draftId = await replayable(PROCEDURE.commune);
    const client = await server().as('quantri');
    const known = await client.ask<{ id: string } | null>('ProcedureReplay', { draftId }).catch(() => null);
    const period = { fromDay: '2026-11-23', toDay: '2026-11-23' };
    return {
      draftId,
      id: (known ?? (await client.ask<{ id: string }>('StartProcedureReplay', { draftId, ...period }))).id,
    };
  };
  let issues = 0;
  const issued = (day: string) => ({ by: 'AREA', filter: { from: day, to: day } });
  const issuedId = async () => {
    const administrator = await server().as('quantri');
    const input = issued(`2026-10-0${++issues}`);
    return (await administrator.ask<{ head: { id: string } }>('IssueReport', { input })).head.id;
  };
  const standIn = async (username: string, change: object = {}) => {
    const colleague = await (await server().as(`${username}.2`)).ask<{ id: string }>('Me');
    const days = { fromDay: '2026-11-23', toDay: '2026-11-23' };
    return { input: { standInId: colleague.id, ...days, scope: 'ALL', reason: 'Nghỉ phép', ...change } };
  };
  const started = async (username: string) => {
    const client = await server().as(username);
    return phone((await client.ask<{ secret: string }>('StartSecondFactor', { password: 'demo' })).secret);
  };
  /** With the code of the step before, so that the present one is still good. */
  const enrolled = async (username: string) => {
    const show = await started(username);
    await (await server().as(username)).ask('EnrolSecondFactor', { code: show(-1) });
    return show;
  };
  const halfWay = async (username: string) => {
    const show = await enrolled(username);
    const refusal = await server().visitor().refusal('SignIn', { username, password: 'demo' });
    return { challenge: (refusal as { challenge?: string }).challenge, code: show() };
  };
  const certified = async () => {
    const variables = { officeCode: '000.00.00.H56', ...packed('Thử bỏ') };
    const [added] = await (await server().as('quantri')).ask<{ id: string }[]>('AddOfficeCertificate', variables);
    return added!.id;
  };

  const RUNS: Record<string, [username: string | null, variables: () => object | Promise<object>]> = {
    TrackDossier: [null, async () => ({ code: (await received()).code })],
    SignIn: [null, () => ({ username: DESK, password: 'demo' })],
    CitizenNotices: [DESK, async () => ({ code: (await received()).code })],
    MarkNoticesSeen: [DESK, () => ({})],
    DossierPage: [DESK, async () => ({ code: (await received()).code })],
    Colleagues: [DESK, async () => ({ code: (await received()).code })],
    HandoverOf: [DESK, async () => ({ code: (await received()).code })],
    ReceiveDossier: [DESK, () => ({ input: receiveInput() })],
    DeclineRequest: [DESK, async () => ({ input: declineInput() })],
    DeclinedRequests: [DESK, () => ({ search: 'hoa', first: 20 })],
    DeclinedRequest: [
      DESK,
      async () => ({
        id: (await (await server().as(DESK)).ask<{ id: string }>('DeclineRequest', { input: declineInput() })).id,
      }),
    ],
    SubmitOnline: [null, () => ({ input: submitInput() })],
    MySubmission: [null, async () => ({ reference: (await submit(server().visitor())).reference })],
    WithdrawOnline: [null, async () => ({ input: seen(await submit(server().visitor())) })],
    ResubmitOnline: [null, async () => ({ input: { ...resubmitted(submitInput()), ...seen(await returned()) } })],
    OnlineSubmissions: [DESK, () => ({ status: 'SUBMITTED', first: 20 })],
    WaitingSubmissions: [DESK, () => ({})],
    DeskSubmission: [DESK, async () => ({ id: await sendOnline(server()) })],
    ReturnSubmission: [DESK, async () => ({ id: await sendOnline(server()), expectedVersion: 1, reason: 'Thiếu' })],
    ClaimDossier: [DESK, async () => target(await received())],
    AssignDossier: [DISTRICT, async () => target(await at(4, PROCEDURE.district), { staffId: await colleague() })],
    ReleaseDossier: [DESK, async () => target(await act(await server().as(DESK), 'ClaimDossier', await received()))],
    AdvanceDossier: [DESK, async () => target(await received())],
    SendBackDossier: [COMMITTEE, async () => target(await at(2), { reason: 'Thiếu' })],
    RequestSupplement: [DESK, async () => target(await received(), { reason: 'Thiếu', documents: ['Giấy'] })],
    RecordSupplement: [DESK, async () => target(await asked())],
    RefuseDossier: [COMMITTEE, async () => target(await at(3), { reason: 'Không' })],
    WithdrawDossier: [DESK, async () => target(await received(), { reason: 'Đổi ý' })],
    StopDossier: [COMMITTEE, async () => target(await at(2), { reason: 'Trùng' })],
    DossierFiles: [DESK, async () => ({ code: (await received()).code })],
    AttachFile: [
      DESK,
      async () => target(await received(), { uploadId: await upload(await server().as(DESK), png()) }),
    ],
    ReuseFile: [DESK, async () => target(await received(), { fileId: (await withFile()).files[0]!.id })],
    RemoveFile: [
      DESK,
      async () => {
        const dossier = await withFile();
        return target(dossier, { fileId: dossier.files[0]!.id, reason: 'Quét nhầm' });
      },
    ],
    ReturnResult: [DESK, async () => target(await at(4), { receivedBy: 'Hoà' })],
    ConsultOffices: [COMMITTEE, async () => target(await at(2), await questions())],
    AnswerConsultation: [OTHER_DIVISION, async () => target(await consulted(), opinion)],
    CloseConsultation: [COMMITTEE, async () => target(await consulted(), { consultation: 1, reason: 'Thôi' })],
    RequirePayment: [COMMITTEE, async () => target(await at(2), duty)],
    RecordPayment: [DESK, async () => target(await owing(), paid)],
    ProposeApology: [COMMITTEE, async () => target(await at(2), promise)],
    ApproveApology: [COMMITTEE, async () => target(await apology())],
    RejectApology: [COMMITTEE, async () => target(await apology(), { reason: 'Còn kịp' })],
    RecallDossier: [DESK, async () => target(await at(2), { reason: 'Nhầm' })],
    RecordLateCause: [COMMITTEE, async () => target(await late(), { leg: 2, cause: 'KHAC', explanation: 'Bận' })],
    CorrectReceipt: [DESK, async () => target(await received(), { reason: 'Nhầm', procedureCode: PROCEDURE.district })],
    IssueResult: [COMMITTEE, async () => target(await at(3), { number: '1', issuedOn: '2026-11-23', signer: 'An' })],
    SendResultByPost: [DESK, async () => target(await toPost(), posting)],
    RecordPostReturn: [DESK, async () => target(await posted(), { reason: 'Không có người nhận' })],
    BulkDossiers: [DESK, async () => ({ input: { action: 'CLAIM', targets: [target(await received())] } })],
    CreateHandover: [COMMITTEE, async () => ({ dossiers: [target(await at(4))] })],
    ConfirmHandover: [DESK, handover],
    Handover: [COMMITTEE, handover],
    Handovers: [DESK, () => ({ side: 'TO_US', first: 20 })],
    ToHandOver: [COMMITTEE, () => VARIABLES],
    ChangePassword: ['xa.14881', () => ({ currentPassword: 'demo', newPassword: 'một mật khẩu mới' })],
    DossierLooks: [DISTRICT, async () => ({ code: (await received()).code })],
    AccessTrail: ['quantri', () => ({ first: 20 })],
    AuditRetention: ['lanhdao', () => ({})],
    SetAuditRetention: ['quantri', () => ({ months: 60 })],
    FormTexts: ['quantri', () => ({})],
    AdministeredProcedures: ['quantri', () => ({ first: 20 })],
    NationalComparison: ['quantri', () => ({})],
    ProcedureFolder: ['quantri', () => ({ code: PROCEDURE.commune })],
    BeginProcedureDraft: ['quantri', () => ({ code: '1.001193' })],
    SaveProcedureDraft: [
      'quantri',
      async () => {
        const { id, revision, content } = await draftOf('1.000894');
        return { id, revision, content: { ...content, code: undefined, name: 'Tên khác' } };
      },
    ],
    ProposeProcedureDraft: ['quantri', async () => changedDraft('1.010801')],
    DiscardProcedureDraft: ['quantri', async () => seenDraft(await draftOf('1.001699'))],
    ConfirmProcedureDraft: [
      'quantri.2',
      async () => {
        const client = await server().as('quantri');
        return seenDraft(await client.ask<Draft>('ProposeProcedureDraft', await changedDraft('1.013978')));
      },
    ],
    ImportProcedures: [
      'quantri',
      async () => {
        const workbook = await (await server().as('quantri')).send('/catalogue/procedures.xlsx');
        return { file: Buffer.from(await workbook.arrayBuffer()).toString('base64') };
      },
    ],
    SetProcedureSecondPerson: ['quantri', () => ({ required: true })],
    StartProcedureReplay: [
      'quantri',
      async () => ({ draftId: await replayable(PROCEDURE.district), fromDay: '2026-11-23', toDay: '2026-11-23' }),
    ],
    ProcedureReplay: ['quantri', async () => ({ draftId: (await replayed()).draftId })],
    ReplayedDossiers: ['quantri', async () => ({ replayId: (await replayed()).id, kind: 'LATE' })],
    IssueReport: ['quantri', () => ({ input: issued(`2026-10-0${++issues}`) })],
    IssuedReports: ['lanhdao', () => ({ first: 20 })],
    IssuedReport: ['quantri', async () => ({ id: await issuedId() })],
    IssuedReportDifference: ['quantri', async () => ({ id: await issuedId() })],
    ReplaceReport: ['quantri', async () => ({ input: { id: await issuedId(), reason: 'Số liệu được sửa' } })],
    SaveFormText: ['quantri', () => ({ input: { form: 'SLIP', key: 'symbol', text: 'TNHS', revision: 0 } })],
    RecordExport: [DESK, () => ({ input: { name: 'ho-so', count: 1, scope: '/worklist' } })],
    SignOut: ['xa.14884', () => ({})],
    EndSession: ['xa.14887', async () => ({ id: await otherSession('xa.14887') })],
    EndOtherSessions: ['xa.14887', () => ({})],
    Reorganisations: ['quantri', () => ({})],
    PreviewReorganisation: ['quantri', () => ({ content: reorganisation('xem trước') })],
    PrepareReorganisation: ['quantri', () => ({ content: reorganisation('lập') })],
    ConfirmReorganisation: ['quantri', async () => ({ id: await preparedElsewhere() })],
    CancelReorganisation: ['quantri', async () => ({ id: await preparedElsewhere() })],
    CalendarYear: ['quantri', () => ({ year: 2026 })],
    PreviewCalendarChange: ['quantri', () => ({ days: [{ day: '2026-12-24', kind: 'OFF', reason: 'Thử' }] })],
    ApplyCalendarChange: ['quantri', () => ({ days: [{ day: '2026-12-24', kind: 'OFF', reason: 'Thử' }] })],
    StandIns: [DESK, () => ({})],
    CreateStandIn: ['so.tp', async () => standIn('so.tp')],
    RevokeStandIn: [
      'so.yt',
      async () => ({
        id: (await (await server().as('so.yt')).ask<{ id: string }>('CreateStandIn', await standIn('so.yt'))).id,
      }),
    ],
    RolePolicies: ['quantri', () => ({})],
    OfficeCertificates: ['quantri', () => ({})],
    SetRolePolicy: ['quantri', () => ({ role: 'OFFICIAL', requiresSecondFactor: false })],
    Account: ['quantri', () => ({ username: 'xa.14887' })],
    SetAccountPassword: ['quantri', () => ({ username: 'xa.14890', password: 'trâu-đi-cày-sớm' })],
    ResetSecondFactor: ['quantri', () => ({ username: 'xa.14890' })],
    AddOfficeCertificate: ['quantri', () => ({ officeCode: '000.00.00.H56', ...packed('Thử') })],
    RemoveOfficeCertificate: ['quantri', async () => ({ id: await certified() })],
    StartSecondFactor: ['xa.14908', () => ({ password: 'demo' })],
    EnrolSecondFactor: ['xa.14896', async () => ({ code: (await started('xa.14896'))() })],
    RenewRecoveryCodes: ['xa.14899', async () => ({ code: (await enrolled('xa.14899'))() })],
    RemoveSecondFactor: ['xa.14902', async () => ({ code: (await enrolled('xa.14902'))() })],
    ConfirmSecondFactor: [null, async () => halfWay('xa.14911')],
  };

  const documents = SCREENS.names.filter((name) => name !== 'WorklistChanged');
  it.each(documents)('%s', async (name) => {
    const document = SCREENS.get(name);
    const [username, variables] = RUNS[name] ?? [DISTRICT, () => VARIABLES];
    if (!RUNS[name] && document.startsWith('mutation')) throw new Error(`${name} changes something: enter it in RUNS.`);
    const values = await variables();
    // After what may have moved the clock, and with it ended a session.
    const client = username === null ? server().visitor() : await server().as(username);
    const answer: Answer<Record<string, unknown>> = await client.post(document, values);
    expect(answer.errors).toEqual([]);
    if (name !== 'KnownApplicant') expect(Object.values(answer.data!)[0]).not.toBeNull();
  });

  it('WorklistChanged', async () => {
    const desk = await server().signIn(DESK);
    const live = followWorklist(desk);
    // The subscription may take effect after the first receipt; one of a few is enough here.
    for (let tries = 0; live.received.length === 0 && tries < 50; tries++) await receive(desk);
    expect(live.received[0]!.worklistChanged.dossierId).toEqual(expect.any(String));
    await live.stop();
  });
});
