import { jobsOf } from '../../src/background-work';
import { readConfig } from '../../src/config';
import { insertRows } from '../../src/database/rows';
import { dayOf, formatInstant } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { forecastHere } from '../../src/modules/forecast/run-forecast';
import { IntegrityFinding } from '../../src/modules/integrity/integrity.entity';
import { Pattern } from '../../src/modules/integrity/integrity-terms';
import { ensureConsent } from '../../src/modules/notification/consent';
import { OutgoingNotice } from '../../src/modules/notification/outgoing-notice.entity';
import { enqueue } from '../../src/modules/outbox/enqueue';
import { hold } from '../../src/modules/outbox/hold';
import { HoldReason } from '../../src/modules/outbox/outbox-hold.entity';
import { LegCell } from '../../src/modules/reporting/settlement-cell.entity';
import { accountTemplate } from '../../src/modules/staffing/import/account-workbook';
import { type CaseShown, newKey, step } from '../casework/case-client';
import { attach, upload } from '../files/upload-client';
import { floorRuns, machineHeader } from '../floor/floor-runs';
import { setClock } from '../harness/clock';
import { SCREENS } from '../harness/documents';
import { officeIdOf } from '../harness/dossier-page';
import { begunOrder, handedInOrder } from '../harness/handed-in-order';
import { followWorklist, goLive } from '../harness/live-client';
import { Machine } from '../harness/offline-machine';
import { awaiting, saveDraft, uploadOnline, withSms } from '../harness/online';
import { outsideRuns } from '../harness/outside-runs';
import { phone } from '../harness/phone';
import { pdf, png } from '../harness/sample-files';
import { secondTo } from '../harness/second-to';
import { idOf, resubmitted, seen, sendOnline, submit, submitInput } from '../harness/submissions';
import { type Answer, documentOf } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import {
  act,
  COMMITTEE,
  DESK,
  DISTRICT,
  type DossierCore,
  LEADERSHIP,
  OTHER_DIVISION,
  PROCEDURE,
  receive,
  receiveInput,
  walkTo,
} from '../harness/walk';
import { makeCertificate, PASSWORD, p12Of } from '../signing/certificates';

/** The province's centre. */
const CENTRE = '000.00.00.H56';
/** In which nothing else here happens. */
const PAST_MONTH = '2026-09';
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
  // So many documents in one minute are of no single citizen.
  beforeAll(() => {
    server().app.publicSubmissionsPerMinute = 100_000;
  });

  const outside = outsideRuns(server);
  afterAll(outside.close);
  const received = async () => receive(await server().as(DESK));
  const at = async (step: number, procedureCode: string = PROCEDURE.commune) =>
    walkTo(server(), await receive(await server().as(DESK), { procedureCode }), step);
  let drafts = 0;
  const preparedElsewhere = async () => {
    const content = reorganisation(`Nghị quyết số ${++drafts}`);
    return (await handedInOrder(server().app.dossiers, content)).id;
  };
  const plainAgain = async (day: string) => {
    await (await server().as('quantri')).ask('ApplyCalendarChange', { days: [{ day, kind: 'PLAIN' }] });
    return {};
  };
  const dayOff = async (day: string) =>
    (
      await (
        await server().as('quantri')
      ).ask<{ id: string }>('ApplyCalendarChange', {
        days: [{ day, kind: 'OFF', reason: 'Thử' }],
      })
    ).id;
  const serverTime = () => formatInstant(now());
  const offlineKey = async () => {
    const { lease } = await Machine.register(await server().as(DESK));
    return { deskId: lease.desk.id, secret: lease.secret };
  };
  const revokedMachine = async () => {
    const machine = await Machine.register(await server().as(DESK));
    const slip = machine.receive(serverTime());
    await (await server().as(DISTRICT)).ask('RevokeOfflineDesk', { id: machine.lease.desk.id, reason: 'Mất máy' });
    return { lease: machine.lease, slip };
  };
  const hours = (fromDay: string) => ({
    fromDay,
    decision: 'QĐ 1',
    tier: 'COMMUNE',
    sessions: [{ from: '07:30', to: '16:00' }],
  });
  const hoursOfAnother = async (fromDay: string) =>
    (await (await server().as('quantri.2')).ask<{ id: string }>('PrepareOfficeHours', { input: hours(fromDay) })).id;
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
  let parcelKeys = 0;
  const inbound = () => ({
    input: { person: 'Hoà', address: 'Khu 3', contents: 'Hồ sơ', idempotencyKey: `operations-${++parcelKeys}` },
  });
  const packing = async () => ({
    input: { dossierIds: [(await toPost()).id], idempotencyKey: `operations-${++parcelKeys}` },
  });
  const readyParcel = async () => {
    const [parcel] = await (await server().as(DESK)).ask<{ id: string; version: number }[]>(
      'PackPostParcels',
      await packing(),
    );
    return { id: parcel!.id, expectedVersion: parcel!.version };
  };
  const number = () => `EH${String(++parcelKeys).padStart(9, '0')}VN`;
  const listing = async () => {
    const trackingNumber = number();
    const { id } = await (await server().as(DESK)).ask<{ id: string }>('ChangePostParcel', {
      input: { ...(await readyParcel()), trackingNumber },
    });
    const input = { parcelIds: [id], partner: 'Bưu cục', idempotencyKey: `operations-${++parcelKeys}` };
    return { input, trackingNumber };
  };
  const postList = async () => {
    const { input, trackingNumber } = await listing();
    const { id } = await (await server().as(DESK)).ask<{ id: string }>('MakePostList', { input });
    return { id, trackingNumber };
  };
  const atThePost = async () => {
    const { id, trackingNumber } = await postList();
    await (await server().as(DESK)).ask('ConfirmPostList', { input: { id, courier: 'Bưu' } });
    return trackingNumber;
  };
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
  /** A draft, with a whole upload where one is wanted. */
  const draftWith = async (isUploading = false) => {
    server().app.notices = { ...server().app.notices, sms: null };
    const { secret } = await saveDraft(server().visitor());
    return isUploading ? { secret, uploadId: await uploadOnline(server().visitor(), secret, png()) } : { secret };
  };
  const supplement = async () => {
    server().app.notices = { ...server().app.notices, sms: null };
    const dossier = await awaiting(server(), DESK);
    const { code, key } = dossier;
    const mine = await server().visitor().ask<{ secret: string; version: number }>('OpenSupplement', { code, key });
    return { dossier, mine };
  };
  const sentSupplement = async () => {
    const { dossier, mine } = await supplement();
    const sending = { secret: mine.secret, expectedVersion: 1, note: 'Đủ' };
    await server().visitor().ask('SendSupplement', { input: sending });
    const { onlineSupplement } = await (await server().as(DESK)).ask<{
      onlineSupplement: { id: string; version: number };
    }>('DossierSupplement', { code: dossier.code });
    return { ...target(dossier), supplementId: onlineSupplement.id, supplementVersion: onlineSupplement.version };
  };
  const milestone = {
    planId: 'TH2016',
    areaCode: '14869',
    tier: 'COMMUNE',
    dueOn: '2027-03-31',
    evidenceKind: 'FIRST_DOSSIER',
  };
  /** The end of a reason, which waits for a second person. */
  const proposed = async (code: string) => {
    const seen = { list: 'REFUSAL_REASON', code };
    await (await server().as('quantri')).ask('EndListEntry', { input: { ...seen, edition: 1 } });
    return { ...seen, edition: 2 };
  };
  /** This server stands for both sides. */
  const practising = (inside: boolean, variables: object = {}) => {
    const { app, db, url } = server();
    const sides = { real: db, practice: app.dossiers, identity: app.identity, practiceUrl: url, realUrl: url };
    app.practice = { ...sides, inside, reset: async () => undefined };
    return variables;
  };
  const guided = async () => {
    practising(true);
    // After whatever the others received: the guide follows the first dossier since it began.
    setClock('2026-11-23T16:30:00+07:00');
    const client = await server().as(DESK);
    await client.ask('StartPracticeGuide');
    await act(client, 'AdvanceDossier', await receive(client));
    await client.ask('PracticeGuide');
    return {};
  };
  const waitingMessage = () => server().db.transact((tx) => enqueue(tx, 'test', {}));
  const heldBack = () => server().db.transact(async (tx) => ({ held: await hold(tx, HoldReason.ASKED, now()) }));
  const writtenNotice = async () => {
    const { id } = await received();
    return server().db.read.entities.findOneByOrFail(OutgoingNotice, { aboutId: id });
  };
  const discardedNotice = async () => {
    const { id } = await writtenNotice();
    await (await server().as('quantri')).ask('DiscardNotice', { id, reason: 'Không cần nữa' });
    return id;
  };
  const noticeText = (text: string) => ({ event: 'RECEIVED', part: 'SMS', language: 'VI', text });
  const consentKey = async () => {
    const { id } = await received();
    return server().db.transact((tx) => ensureConsent(tx, id));
  };
  const anyJob = () => {
    const { health } = server().app;
    health.jobs = jobsOf(readConfig);
    return health.jobs[0]!.name;
  };
  const feedback = () => ({ idempotencyKey: newKey(), kind: 'FAULT', title: 'Lỗi', content: 'Không in được' });
  const complaint = () => ({
    idempotencyKey: newKey(),
    kind: 'PLACE',
    content: 'Không có ghế',
    areaCode: '14869',
    mayPublish: true,
  });
  const recorded = async () =>
    (await server().as(DESK)).ask<{ id: string; reference: string }>('RecordComplaint', {
      input: { ...complaint(), channel: 'DESK' },
    });
  const declinedComplaint = async () => {
    const { id, reference } = await recorded();
    const input = { id, expectedVersion: 1, kind: 'DECLINED', note: 'Đã trả lời' };
    await (await server().as(COMMITTEE)).ask('ActOnComplaint', { input });
    return reference;
  };
  const servedSecret = async () => {
    const ready = await walkTo(server(), await received(), 4);
    await act(await server().as(DESK), 'ReturnResult', ready, { receivedBy: 'Hoà' });
    const [row] = await server().db.read.query<{ key: string }>(
      'SELECT lookup_key AS `key` FROM dossier WHERE id = ?',
      [ready.id],
    );
    return `${ready.code} ${row!.key}`;
  };
  const askedSurvey = async () => {
    await secondTo(server(), 'so.tp');
    const questions = [{ text: 'Phòng làm việc', kind: 'SCALE' }];
    return { title: 'Khảo sát', from: '2026-11-23', to: '2026-11-23', questions };
  };
  const survey = async (isOver: boolean) => {
    const [round] = await (await server().as('quantri')).ask<{ id: string }[]>('OpenSurvey', {
      input: await askedSurvey(),
    });
    if (isOver) await server().db.transact((tx) => tx.run(`UPDATE survey_round SET to_day = '2026-11-22'`, []));
    return round!.id;
  };
  const seenCase = ({ id, version: expectedVersion }: CaseShown) => ({ id, expectedVersion });
  const reported = async () =>
    seenCase(await (await server().as(DESK)).ask<CaseShown>('ReportFeedback', { input: feedback() }));
  const askedOfJustice = async () => {
    const { kind: _, ...input } = feedback();
    return (await server().as(DESK)).ask<CaseShown>('AskAdvice', {
      input: { ...input, procedureCode: PROCEDURE.commune },
    });
  };
  const legalQuestion = async () => seenCase(await askedOfJustice());
  const publication = async () => {
    const client = await server().as('so.tp');
    const taken = await step(client, 'ActOnAdvice', await askedOfJustice(), 'TAKEN');
    const answered = await step(client, 'ActOnAdvice', taken, 'ANSWERED', { note: 'Được' });
    return { ...seenCase(answered), question: 'Có được không?', answer: 'Được', validFrom: '2026-11-23' };
  };
  const publishedOne = async () => {
    const input = await publication();
    const shown = await (await server().as('so.tp')).ask<{ publications: { id: string }[] }>('PublishAdvice', {
      input,
    });
    return shown.publications[0]!.id;
  };
  const deskOffice = async () => officeIdOf(await server().as(DESK));
  const counter = (number: string) => ({ number, name: 'Tiếp nhận', serves: [] });
  const seenOffice = async () => {
    const officeId = await deskOffice();
    const { version } = await (await server().as(DISTRICT)).ask<{ version: number }>('ManagedOffice', { id: officeId });
    return { officeId, expectedVersion: version };
  };
  const withCounter = async (number: string) => {
    const seen = await seenOffice();
    const { version, counters } = await (await server().as(DISTRICT)).ask<{
      version: number;
      counters: { id: string; isClosed: boolean }[];
    }>('SaveCounter', { ...seen, input: counter(number) });
    return { ...seen, expectedVersion: version, counters, id: counters.at(-1)!.id };
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
  const builtOf = () => ({ measures: ['RECEIVED', 'ON_TIME_RATE'], by: 'TIER', period: 'THIS_WEEK' });
  let shelf = 0;
  const keptFigures = async () => {
    const input = { name: `Bộ ${++shelf}`, figures: builtOf() };
    const { id, revision } = await (await server().as('lanhdao')).ask<{ id: string; revision: number }>('KeepFigures', {
      input,
    });
    return { id, revision };
  };
  const standIn = async (username: string, change: object = {}) => {
    const colleague = await (await server().as(`${username}.2`)).ask<{ id: string }>('Me');
    const days = { fromDay: '2026-11-23', toDay: '2026-11-23' };
    return { input: { standInId: colleague.id, ...days, scope: 'ALL', reason: 'Nghỉ phép', ...change } };
  };
  const admin = () => server().as('quantri');
  const newAccount = (username: string) => ({
    username,
    fullName: 'Nguyễn Văn Mới',
    officeCode: CENTRE,
    roles: ['RECEPTION'],
    password: 'trâu-đi-cày-sớm',
  });
  const added = async (username: string) => {
    await (await admin()).ask('AddAccount', { input: newAccount(username) });
    return username;
  };
  const codeOf = async (username: string) =>
    (await (await server().as(username)).ask<{ office: { code: string } }>('Me')).office.code;
  const transferOf = async (username: string) => ({
    username,
    fromOfficeCode: CENTRE,
    toOfficeCode: await codeOf(DISTRICT),
    roles: ['RECEPTION'],
    effectiveOn: '2026-12-01',
    decision: 'QĐ 2',
    handToId: null,
  });
  const prepared = async (username: string) => {
    const input = await transferOf(await added(username));
    return (await (await admin()).ask<{ id: string }>('PrepareTransfer', { input })).id;
  };
  const someMilestone = async () => {
    const { entries } = await (await admin()).ask<{
      entries: { code: string; edition: number }[];
    }>('ReferenceList', { list: 'MILESTONE' });
    return { code: entries[0]!.code, edition: entries[0]!.edition };
  };
  /** Asked for by quantri. */
  const askedAdmin = async (username: string) => {
    const input = { username: await added(username), officeCode: CENTRE, roles: ['OFFICIAL', 'ADMIN'], reason: 'QĐ' };
    await (await admin()).ask('SetStaffRoles', { input });
    const grants = await (await admin()).ask<{ id: string; username: string }[]>('AdminGrants');
    return grants.find((grant) => grant.username === username)!.id;
  };
  const secondmentOf = async (username: string) => ({
    username,
    fromOfficeCode: CENTRE,
    centreCode: await codeOf(DISTRICT),
    roles: ['RECEPTION'],
    fromDay: '2026-11-23',
    toDay: '2026-12-31',
    decision: 'QĐ 3',
    handToId: null,
  });
  const seconded = async (username: string) => {
    const input = await secondmentOf(await added(username));
    return (await (await admin()).ask<{ id: string }>('SecondStaff', { input })).id;
  };
  const leaveOf = async (username: string) => ({
    officeCode: CENTRE,
    staffId: (await (await server().as(username)).ask<{ id: string }>('Me')).id,
    fromDay: '2026-11-30',
    toDay: '2026-12-04',
    kind: 'ANNUAL',
    reason: '',
    standIn: null,
  });
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

  const directiveWish = async () => ({
    input: {
      title: 'Rà soát',
      text: 'Báo cáo',
      priority: 'NORMAL',
      responsible: [{ officeId: await officeIdOf(await server().as(DISTRICT)) }],
      workingDays: 3,
      subject: 'NONE',
    },
  });
  const directive = async () =>
    (await server().as(LEADERSHIP)).ask<{ id: string }>('IssueDirective', await directiveWish());
  const cutWish = (code: string = PROCEDURE.commune) => ({
    input: { code, title: 'Bớt ngày', reason: 'Ít khi dùng hết', cuts: { limitAmount: 1 } },
  });
  const proposal = async (code?: string) => {
    const { id } = await (await server().as(COMMITTEE)).ask<{ id: string }>('ProposeCut', cutWish(code));
    return { id, expectedVersion: 1 };
  };

  const foretold = async () => {
    await forecastHere(server().db, now());
    return {};
  };
  /** Two offices with a month of work, which no dossier has to show for. */
  const workingOffices = async () => {
    const [from, to] = [CENTRE, await codeOf(DISTRICT)];
    const directory = await server().app.directory.get();
    await server().db.transact(async (tx) => {
      const cell = { period: PAST_MONTH, stepKind: 'APPRAISE', legs: 40, usedMinutes: 9_600, quotaMinutes: 9_600 };
      const ids = [from, to].map((code) => directory.findOfficeByCode(code)!.id);
      const rows = ids.map((officeId) => ({ ...cell, officeId, overQuota: 4 }));
      await insertRows(server().db.writer, tx, LegCell, rows);
    });
    return { fromOffice: from, toOffice: to };
  };
  afterEach(() => server().db.transact((tx) => tx.run('DELETE FROM leg_cell WHERE period = ?', [PAST_MONTH])));
  const found = async (id: string) => {
    const directory = await server().app.directory.get();
    const officeId = directory.findOfficeByCode(await codeOf(DISTRICT))!.id;
    const [fromDay, toDay] = ['2026-09-01', '2026-11-22'];
    const counts = { cases: 20, hits: 15, expected: 1.5, chance: 1e-9, amongAll: 1e-8 };
    const about = { pattern: Pattern.DEADLINE_BURST, officeId, staffId: null, staffName: null };
    await server().db.transact((tx) =>
      insertRows(server().db.writer, tx, IntegrityFinding, [{ id, ...about, fromDay, toDay, ...counts }]),
    );
    return { id };
  };
  const moneyOffice = async () => officeIdOf(await server().as(DISTRICT));
  const owingFee = async () => receive(await server().as(DISTRICT), { procedureCode: PROCEDURE.business });
  const dutyOf = async (): Promise<{ id: string }> => {
    const { id: dossierId } = await owingFee();
    const desk = await server().as(DISTRICT);
    return (await desk.ask<{ duties: { id: string }[] }>('ShowPaymentCode', { dossierId, ordinal: 0 })).duties[0]!;
  };
  let moneyKeys = 0;
  const bankAccount = { bankBin: '970436', bankName: 'VCB', accountNumber: '0351000123', accountName: 'TT HCC' };
  const unmatchedTransfer = async (): Promise<string> => {
    const desk = await server().as(DISTRICT);
    const line = `23/11/2026,FT-${++moneyKeys}-a,1000,x`;
    await desk.ask('ImportStatement', { text: `ngay,ma_giao_dich,so_tien,noi_dung\n${line}` });
    return (await desk.ask<{ unmatched: { id: string }[] }>('CashDay', {})).unmatched[0]!.id;
  };
  const feePaid = async (method = 'CASH') => {
    const { id: dossierId } = await owingFee();
    const idempotencyKey = `operations-${++moneyKeys}`;
    return { input: { dossierId, ordinal: 0, amountDong: 100_000, payer: 'Người nộp', method, idempotencyKey } };
  };
  const feeEntry = async (): Promise<string> => {
    const desk = await server().as(DISTRICT);
    const { duties } = await desk.ask<{ duties: { entries: { id: string }[] }[] }>('TakePayment', await feePaid());
    return duties[0]!.entries[0]!.id;
  };
  const closedTill = async (): Promise<string> => {
    const id = await openedTill();
    const desk = await server().as(DISTRICT);
    await desk.ask('CloseTill', { input: { id, counts: [{ note: 500_000, count: 2 }], differenceReason: 'Thử' } });
    return id;
  };
  const openedTill = async (): Promise<string> => {
    await feeEntry();
    const desk = await server().as(DISTRICT);
    const { tills } = await desk.ask<{ tills: { id: string; isMine: boolean; state: string }[] }>('CashDay', {});
    return tills.find(({ isMine, state }) => isMine && state === 'OPEN')!.id;
  };
  let connections = 0;
  const connected = async () => {
    const input = {
      code: `run-${++connections}`,
      kind: 'SYSTEM',
      name: 'Cổng dữ liệu',
      contact: 'Tổ kỹ thuật',
      scopes: ['dossier:read'],
      callsPerMinute: 60,
      intakesPerDay: 0,
    };
    const client = await server().as('quantri');
    const { id } = await client.ask<{ id: string }>('CreatePartner', { input });
    return { input, id, client };
  };
  const hooked = async () => {
    const { id, client } = await connected();
    const input = { partnerId: id, url: 'https://hcc.test/hook', events: ['dossier.due'] };
    return { hookId: (await client.ask<{ id: string }>('MakePartnerHook', { input })).id, client };
  };
  const confirmedHook = async () => {
    const { hookId } = await hooked();
    await (await server().as('quantri.2')).ask('ConfirmPartnerHook', { id: hookId });
    return hookId;
  };
  const RUNS: Record<string, [username: string | null, variables: () => object | Promise<object>]> = {
    ...floorRuns(server),
    StartPracticeGuide: [DESK, () => practising(true)],
    PracticeGuide: [DESK, () => guided()],
    LeavePracticeGuide: [DESK, () => guided()],
    SettlePracticeDossier: [DESK, () => guided()],
    FinishSpread: [DISTRICT, () => ({ from: '2026-11-01', to: '2026-11-30' })],
    LegHolders: [DISTRICT, () => ({ from: '2026-11-01', to: '2026-11-30', by: 'PERSON' })],
    ClosedLegs: [DISTRICT, () => ({ from: '2026-11-01', to: '2026-11-30', cut: { overQuota: true }, first: 5 })],
    TrackDossier: [null, async () => ({ code: (await received()).code })],
    SignIn: [null, () => ({ username: DESK, password: 'demo' })],
    DossierMessages: [DESK, async () => ({ code: (await received()).code })],
    ChooseDossierMessages: [
      DESK,
      async () => ({
        input: {
          code: (await received()).code,
          wanted: { email: false, sms: false },
          seen: { email: true, sms: false },
        },
      }),
    ],
    CitizenNotices: [DESK, async () => ({ code: (await received()).code })],
    MarkNoticesSeen: [DESK, () => ({})],
    ForecastBasis: [LEADERSHIP, () => foretold()],
    OfficeForecasts: [LEADERSHIP, () => ({})],
    ForecastDossiers: [LEADERSHIP, () => ({ least: 0, first: 20 })],
    OfficeQueues: [LEADERSHIP, () => ({})],
    PersonMoved: [LEADERSHIP, () => workingOffices()],
    IntegrityFindings: [LEADERSHIP, () => ({})],
    IntegrityFinding: [LEADERSHIP, () => found('A')],
    FindingDossiers: [LEADERSHIP, async () => ({ ...(await found('B')), first: 20 })],
    NoteFinding: [LEADERSHIP, async () => ({ ...(await found('C')), seenNotes: 0, note: 'Đã xem' })],
    DossierMoney: [DISTRICT, async () => ({ code: (await owingFee()).code })],
    QuoteFee: [DISTRICT, () => ({ procedureCode: PROCEDURE.business, copies: 1, pages: 1 })],
    TakePayment: [DISTRICT, () => feePaid()],
    ShowPaymentCode: [DISTRICT, async () => ({ dossierId: (await owingFee()).id, ordinal: 0 })],
    GrantReduction: [
      DISTRICT,
      async () => ({ input: { dossierId: (await owingFee()).id, copies: 1, pages: 1, exemption: null } }),
    ],
    VoidReceipt: [DISTRICT, async () => ({ id: await feeEntry(), reason: 'Ghi nhầm' })],
    AskRefund: [DISTRICT, async () => ({ entryId: await feeEntry(), method: 'CASH', reason: 'Rút hồ sơ' })],
    DecideRefund: [
      'huyen.385.2',
      async () => {
        const wish = { entryId: await feeEntry(), method: 'CASH', reason: 'Rút hồ sơ' };
        return { id: await (await server().as(DISTRICT)).ask<string>('AskRefund', wish), accepted: false };
      },
    ],
    CashDay: [DISTRICT, () => ({})],
    OpenTill: ['huyen.385.2', () => ({ floatDong: 0 })],
    CloseTill: [DISTRICT, async () => ({ input: { id: await openedTill(), counts: [], differenceReason: 'Thử' } })],
    HandOverCash: [
      DISTRICT,
      async () => ({
        input: { tillIds: [await closedTill()], amountDong: 1_000_000, day: '2026-11-23', paper: 'C1-02' },
      }),
    ],
    ImportStatement: [DISTRICT, () => ({ text: 'ngay,ma_giao_dich,so_tien,noi_dung\n23/11/2026,FT-9,1000,x' })],
    AssignTransfer: [DISTRICT, async () => ({ id: await unmatchedTransfer(), dutyId: (await dutyOf()).id })],
    SetAsideTransfers: [DISTRICT, () => ({ first: 20 })],
    SetTransferAside: [DISTRICT, async () => ({ id: await unmatchedTransfer(), reason: 'Lãi tiền gửi' })],
    TakeTransferBack: [
      DISTRICT,
      async () => {
        const id = await unmatchedTransfer();
        await (await server().as(DISTRICT)).ask('SetTransferAside', { id, reason: 'Lãi tiền gửi' });
        return { id };
      },
    ],
    FeeTariff: ['quantri', () => ({ procedureCode: PROCEDURE.commune })],
    SaveFeeTariff: [
      'quantri',
      () => {
        const row = { code: 'LP', name: 'Lệ phí', kind: 'CHARGE', unit: 'DOSSIER', amountDong: 15_000, basis: 'NQ 15' };
        return {
          input: { procedureCode: PROCEDURE.commune, expectedRevision: 0, lines: [row], exemptions: [] },
        };
      },
    ],
    SaveBankAccount: [
      DISTRICT,
      async () => ({ input: { officeId: await moneyOffice(), expectedVersion: 0, ...bankAccount } }),
    ],
    Directives: [LEADERSHIP, () => ({ side: 'ALL', standing: 'OPEN', first: 20 })],
    Directive: [LEADERSHIP, async () => ({ id: (await directive()).id })],
    DirectableStaff: [LEADERSHIP, async () => ({ officeId: await officeIdOf(await server().as(DISTRICT)) })],
    IssueDirective: [LEADERSHIP, directiveWish],
    ActOnDirective: [
      DISTRICT,
      async () => ({ input: { id: (await directive()).id, expectedVersion: 1, action: 'ACKNOWLEDGE' } }),
    ],
    WeekOfProposals: [LEADERSHIP, () => ({})],
    ProposalsOfProcedure: [LEADERSHIP, () => ({ code: PROCEDURE.commune })],
    Proposal: [LEADERSHIP, async () => ({ id: (await proposal()).id })],
    ProposalBasis: [COMMITTEE, () => ({ code: PROCEDURE.commune })],
    ProposeCut: [COMMITTEE, cutWish],
    ReplayProposal: [
      LEADERSHIP,
      async () => {
        await received();
        return { id: (await proposal()).id, fromDay: '2026-11-23', toDay: '2026-11-23' };
      },
    ],
    CommentOnProposal: [LEADERSHIP, async () => ({ ...(await proposal()), note: 'Nên làm' })],
    DecideProposal: [LEADERSHIP, async () => ({ ...(await proposal()), accepted: false, note: 'Chưa nên' })],
    WithdrawProposal: [COMMITTEE, proposal],
    DraftFromProposal: [
      'quantri',
      async () => {
        const { id } = await proposal(PROCEDURE.business);
        const decision = { id, expectedVersion: 1, accepted: true, note: 'Nên làm' };
        await (await server().as(LEADERSHIP)).ask('DecideProposal', decision);
        return { id, expectedVersion: 2 };
      },
    ],
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
    Centres: [null, () => ({ areaCode: '385' })],
    Centre: [null, () => ({ areaCode: '385' })],
    OnlineRules: [null, () => ({})],
    OnlineDraft: [null, async () => ({ secret: (await saveDraft(server().visitor())).secret })],
    SaveOnlineDraft: [null, () => ({ input: { content: '{}' } })],
    RemoveOnlineDraft: [null, async () => ({ secret: (await saveDraft(server().visitor())).secret })],
    SendOnlineCode: [
      null,
      async () => {
        withSms(server());
        const { secret } = await saveDraft(server().visitor());
        return { input: { secret, channel: 'SMS', address: '0912345678' } };
      },
    ],
    SubmitOnlineDraft: [null, async () => ({ input: { ...(await draftWith()), request: submitInput() } })],
    AddOnlineFile: [null, async () => ({ input: await draftWith(true) })],
    RemoveOnlineFile: [
      null,
      async () => {
        const { secret } = await draftWith();
        return { input: { secret, fileId: 'none' } };
      },
    ],
    OpenSupplement: [
      null,
      async () => {
        const { code, key } = await awaiting(server(), DESK);
        return { code, key };
      },
    ],
    SendSupplement: [
      null,
      async () => {
        const { mine } = await supplement();
        return { input: { secret: mine.secret, expectedVersion: 1, note: 'Gửi sau' } };
      },
    ],
    DossierSupplement: [DESK, async () => ({ code: (await supplement()).dossier.code })],
    AcceptSupplement: [DESK, async () => ({ input: await sentSupplement() })],
    ReturnSupplement: [DESK, async () => ({ input: { ...(await sentSupplement()), reason: 'Mờ' } })],
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
    PostWaiting: [DESK, () => ({ first: 20 })],
    PostParcels: [DESK, () => ({ view: 'READY', first: 20 })],
    PostParcel: [DESK, async () => ({ id: (await readyParcel()).id })],
    PostLists: [DESK, () => ({ first: 20 })],
    PostList: [DESK, async () => ({ id: (await postList()).id })],
    PostStatement: [DESK, () => ({ month: '2026-11' })],
    PostSettings: [DESK, () => ({})],
    PackPostParcels: [DESK, packing],
    ChangePostParcel: [DESK, async () => ({ input: { ...(await readyParcel()), address: 'Khu 9' } })],
    MovePostParcel: [DESK, async () => ({ input: { ...(await readyParcel()), move: 'CANCEL', reason: 'Nhầm' } })],
    MakePostList: [DESK, async () => ({ input: (await listing()).input })],
    ConfirmPostList: [DESK, async () => ({ input: { id: (await postList()).id, courier: 'Bưu' } })],
    VoidPostList: [DESK, async () => ({ input: { id: (await postList()).id, reason: 'Nhầm' } })],
    ReportPostParcel: [
      DESK,
      async () => ({
        input: { trackingNumber: await atThePost(), state: 'DELIVERED', at: '2026-11-02T10:00:00+07:00' },
      }),
    ],
    ReportPostParcels: [DESK, async () => ({ text: `${await atThePost()};Đang chuyển;02/11/2026 10:00` })],
    ChangeReturn: [
      DESK,
      async () => ({ input: { ...target(await toPost()), returnBy: 'COUNTER', reason: 'Công dân đến nhận' } }),
    ],
    RegisterArrivedParcel: [DESK, inbound],
    NoteArrivedParcel: [
      DESK,
      async () => {
        const desk = await server().as(DESK);
        const { id: parcelId } = await desk.ask<{ id: string }>('RegisterArrivedParcel', inbound());
        return { input: { parcelId, dossierId: (await receive(desk, { channel: 'POST' })).id } };
      },
    ],
    PostFigures: [LEADERSHIP, () => ({ from: '2026-10', to: '2026-11' })],
    SavePostTaskDays: ['quantri', () => ({ days: 3 })],
    AskPostage: [
      DESK,
      async () => {
        const lines = [{ service: 'EMS', name: 'Chuyển phát nhanh', upToGrams: 500, priceDong: 26_000 }];
        const tariff = { validFrom: dayOf(now()), expectedRevision: 0, lines };
        await (await server().as('quantri')).ask('SavePostTariff', { input: tariff });
        const { id: dossierId } = await receive(await server().as(DESK), { returnBy: 'POST' });
        return { input: { dossierId, service: 'EMS', weightGrams: 100 } };
      },
    ],
    SavePostTariff: [
      'quantri',
      () => ({
        input: {
          validFrom: '2026-12-31',
          expectedRevision: 0,
          lines: [{ service: 'EMS', name: 'Chuyển phát nhanh', upToGrams: 500, priceDong: 26_000 }],
        },
      }),
    ],
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
    KeepBlankFormFile: [
      'quantri',
      async () => {
        const uploadId = await upload(await server().as('quantri'), await pdf());
        return { code: '1.001193', uploadId, use: 'PRINT' };
      },
    ],
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
    ReferenceList: ['quantri', () => ({ list: 'REFUSAL_REASON' })],
    EntryUses: ['quantri', () => ({ list: 'REFUSAL_REASON', code: 'KHAC' })],
    DocumentGroups: ['quantri', () => ({ first: 20 })],
    MilestoneMoves: ['quantri', async () => ({ input: { milestones: [await someMilestone()], quarters: 2 } })],
    MoveMilestones: ['quantri', async () => ({ input: { milestones: [await someMilestone()], dueOn: '2027-12-31' } })],
    MilestonePreview: ['quantri', () => ({ input: { list: 'MILESTONE', edition: 0, name: 'Thử', data: milestone } })],
    SaveListEntry: ['quantri', () => ({ input: { list: 'LATE_CAUSE', edition: 0, name: 'Nguyên nhân thử' } })],
    EndListEntry: ['quantri', () => ({ input: { list: 'LATE_CAUSE', code: 'THIEN_TAI', edition: 1 } })],
    ConfirmListEntry: ['quantri.2', async () => ({ input: await proposed('TRANH_CHAP') })],
    WithdrawListEntry: ['quantri.2', async () => ({ input: await proposed('HET_HAN') })],
    MergeDocumentKinds: [
      'quantri',
      () => ({ from: { code: 'BAN_VE', edition: 1 }, into: { code: 'GIAY_TO_KEM', edition: 1 } }),
    ],
    ImportListEntries: [
      'quantri',
      async () => {
        const workbook = await (await server().as('quantri')).send('/lists/late-cause.xlsx');
        return { list: 'LATE_CAUSE', file: Buffer.from(await workbook.arrayBuffer()).toString('base64') };
      },
    ],
    RefusalReasons: [DESK, () => ({ purpose: 'DECLINE' })],
    ReasonCounts: [DISTRICT, () => ({ from: '2026-11-01', to: '2026-11-30' })],
    ReasonUses: [DISTRICT, () => ({ purpose: 'SUPPLEMENT', from: '2026-11-01', to: '2026-11-30', first: 20 })],
    RolloutNotes: [LEADERSHIP, () => ({ plan: 'TH2016' })],
    ServiceIndex: [LEADERSHIP, () => ({ month: '2026-11' })],
    IndexProcedures: [DISTRICT, () => ({})],
    NoteRolloutDelay: [
      LEADERSHIP,
      () => ({ input: { planId: 'TH2016', areaCode: '385', cause: 'KHAC', text: 'Thử', seen: 0 } }),
    ],
    BuiltFigures: ['lanhdao', () => ({ figures: builtOf() })],
    KeepFigures: ['lanhdao', () => ({ input: { name: `Bộ ${++shelf}`, figures: builtOf() } })],
    ChangeKeptFigures: ['lanhdao', async () => ({ input: { ...(await keptFigures()), pinned: true } })],
    DropKeptFigures: ['lanhdao', keptFigures],
    IssueReport: ['quantri', () => ({ input: issued(`2026-10-0${++issues}`) })],
    IssuedReports: ['lanhdao', () => ({ first: 20 })],
    IssuedReport: ['quantri', async () => ({ id: await issuedId() })],
    IssuedReportDifference: ['quantri', async () => ({ id: await issuedId() })],
    ReportPaper: ['quantri', () => ({ input: issued(`2026-10-0${++issues}`) })],
    ReportPlans: [DISTRICT, () => ({})],
    SwitchReportPlan: [DISTRICT, () => ({ kind: 'WEEKLY', isOn: true })],
    ReplaceReport: ['quantri', async () => ({ input: { id: await issuedId(), reason: 'Số liệu được sửa' } })],
    SaveFormText: ['quantri', () => ({ input: { form: 'SLIP', key: 'symbol', text: 'TNHS', revision: 0 } })],
    RecordExport: [DESK, () => ({ input: { name: 'ho-so', count: 1, scope: '/worklist' } })],
    SignOut: ['xa.14884', () => ({})],
    EndSession: ['xa.14887', async () => ({ id: await otherSession('xa.14887') })],
    EndOtherSessions: ['xa.14887', () => ({})],
    Practice: ['quantri', () => practising(false)],
    OpenPractice: [DESK, () => practising(false, { app: 'COMMUNE' })],
    ResetPractice: ['quantri', () => practising(false)],
    OutgoingNotices: ['quantri', () => ({ filter: { channel: 'EMAIL' }, first: 20 })],
    NoticeContents: ['quantri', async () => ({ id: (await writtenNotice()).id })],
    NoticeChannels: ['quantri', () => ({ from: '2026-11-20', to: '2026-11-30' })],
    DiscardNotice: ['quantri', async () => ({ id: (await writtenNotice()).id, reason: 'Không cần nữa' })],
    ResendNotice: ['quantri', async () => ({ id: await discardedNotice() })],
    SendTestNotice: ['quantri', () => ({ channel: 'EMAIL', address: 'quantri@vidu.vn' })],
    NoticeTexts: ['quantri', () => ({})],
    NoticePreview: ['quantri', () => ({ input: noticeText('Xin chào {cơ quan}') })],
    SaveNoticeText: ['quantri', () => ({ input: { ...noticeText('Tin thử.'), revision: 0 } })],
    MessageChoice: [null, async () => ({ key: await consentKey() })],
    ChooseMessages: [null, async () => ({ input: { key: await consentKey(), email: true, sms: false } })],
    SystemHealth: ['quantri', () => ({ language: 'EN' })],
    ResendMessages: ['quantri', () => ({})],
    ResendFailedNotices: ['quantri', () => ({ channel: 'SMS', event: 'RECEIVED' })],
    LetSendingGo: ['quantri', () => heldBack()],
    GiveUpMessage: ['quantri', async () => ({ id: await waitingMessage(), reason: 'Không cần nữa' })],
    RunJob: ['quantri', () => ({ name: anyJob() })],
    ClearSlowStatements: ['quantri', () => ({})],
    Reorganisations: ['quantri', () => ({})],
    PreviewReorganisation: ['quantri', () => ({ content: reorganisation('xem trước') })],
    Reorganisation: ['quantri', async () => ({ id: await preparedElsewhere() })],
    CheckReorganisation: ['quantri', () => ({ content: reorganisation('kiểm tra') })],
    BeginReorganisation: ['quantri', () => ({ content: reorganisation('soạn') })],
    SaveReorganisation: [
      'quantri',
      async () => ({ id: await preparedElsewhere(), revision: 2, content: reorganisation('sửa') }),
    ],
    ProposeReorganisation: [
      'quantri',
      async () => ({ id: (await begunOrder(server().app.dossiers, reorganisation('trình'))).id, revision: 1 }),
    ],
    ConfirmReorganisation: ['quantri', async () => ({ id: await preparedElsewhere() })],
    CancelReorganisation: ['quantri', async () => ({ id: await preparedElsewhere() })],
    CalendarYear: ['quantri', () => ({ year: 2026 })],
    PreviewCalendarChange: ['quantri', () => ({ days: [{ day: '2026-12-24', kind: 'OFF', reason: 'Thử' }] })],
    ApplyCalendarChange: ['quantri', () => ({ days: [{ day: '2026-12-24', kind: 'OFF', reason: 'Thử' }] })],
    // Next year is prepared: one of its holidays is taken out.
    MissingHolidays: ['quantri', async () => plainAgain('2027-09-02')],
    CalendarMoves: ['quantri', () => ({ days: [{ day: '2026-12-24', kind: 'OFF', reason: 'Thử' }] })],
    CalendarUndo: ['quantri', async () => ({ id: await dayOff('2026-12-25') })],
    PreviewHolidayFile: ['quantri', () => ({ text: '{"years":{"2027":{"off":{"2027-09-02":"Quốc khánh"}}}}' })],
    OfficeHours: [DESK, async () => ({ officeCode: (await received()).receivingOffice.code })],
    OfficeHoursOrders: ['quantri', () => ({})],
    PrepareOfficeHours: ['quantri', () => ({ input: hours('2026-12-28') })],
    ConfirmOfficeHours: ['quantri', async () => ({ id: await hoursOfAnother('2026-12-29') })],
    CancelOfficeHours: ['quantri', async () => ({ id: await hoursOfAnother('2026-12-30') })],
    StandIns: [DESK, () => ({})],
    CreateStandIn: ['so.tp', async () => standIn('so.tp')],
    RevokeStandIn: [
      'so.yt',
      async () => ({
        id: (await (await server().as('so.yt')).ask<{ id: string }>('CreateStandIn', await standIn('so.yt'))).id,
      }),
    ],
    Feedbacks: [DESK, () => ({ filter: { scope: 'MINE' }, first: 10 })],
    FeedbackById: [DESK, async () => ({ id: (await reported()).id })],
    FeedbackFigures: [DISTRICT, () => ({ filter: { scope: 'ALL' } })],
    ReportFeedback: [DESK, () => ({ input: feedback() })],
    ActOnFeedback: [DESK, async () => ({ input: { ...(await reported()), kind: 'CLOSED' } })],
    Complaints: [DESK, () => ({ filter: { scope: 'ALL' }, first: 10 })],
    ComplaintById: [DESK, async () => ({ id: (await recorded()).id })],
    ComplaintStaff: [COMMITTEE, async () => ({ id: (await recorded()).id })],
    ComplaintFigures: [DISTRICT, () => ({ filter: { scope: 'ALL' } })],
    RecordComplaint: [DESK, () => ({ input: { ...complaint(), channel: 'PHONE' } })],
    ActOnComplaint: [DESK, async () => ({ input: { id: (await recorded()).id, expectedVersion: 1, kind: 'TAKEN' } })],
    SendComplaint: [null, () => ({ input: complaint() })],
    MyComplaint: [null, async () => ({ reference: (await recorded()).reference })],
    AppealComplaint: [
      null,
      async () => ({ input: { reference: await declinedComplaint(), expectedVersion: 2, reason: 'Chưa rõ' } }),
    ],
    PublishedComplaints: [null, () => ({ first: 10 })],
    RatingForm: [null, async () => ({ secret: await servedSecret() })],
    RateService: [null, async () => ({ input: { secret: await servedSecret(), face: 5 } })],
    RatingFigures: [DISTRICT, () => ({ filter: { from: '2026-01', to: '2026-12' } })],
    RatingAnswers: [DISTRICT, () => ({ filter: { from: '2026-01', to: '2026-12' }, first: 10 })],
    SurveyRounds: ['quantri', () => ({})],
    OpenSurvey: ['quantri', async () => ({ input: await askedSurvey() })],
    SurveyResults: ['quantri', async () => ({ id: await survey(true) })],
    MySurvey: ['so.tp', async () => ({ id: await survey(false) })],
    AnswerSurvey: ['so.tp', async () => ({ input: { id: await survey(false), replies: [{ code: 'C1', scale: 4 }] } })],
    CaseDays: [DESK, () => ({})],
    SetCaseDays: [
      'quantri',
      () => ({
        input: {
          ...{ obstacle: 5, fault: 3, advice: 5, close: 5 },
          ...{ dossierComplaint: 10, officerComplaint: 10, procedureComplaint: 15, placeComplaint: 5 },
        },
      }),
    ],
    Advices: [DESK, () => ({ filter: { scope: 'ASKED' }, first: 10 })],
    AdviceById: [DESK, async () => ({ id: (await legalQuestion()).id })],
    PublishedAdvice: [DESK, () => ({ filter: { search: 'giay' }, first: 10 })],
    AdviceDesks: ['quantri', () => ({})],
    AskAdvice: [
      DESK,
      () => ({
        input: { idempotencyKey: newKey(), title: 'Hỏi', content: 'Hỏi', procedureCode: PROCEDURE.commune },
      }),
    ],
    ActOnAdvice: ['so.tp', async () => ({ input: { ...(await legalQuestion()), kind: 'TAKEN' } })],
    PublishAdvice: ['so.tp', async () => ({ input: await publication() })],
    WithdrawPublication: ['so.tp', async () => ({ id: await publishedOne(), reason: 'Luật mới' })],
    SetAdviceDesk: ['quantri', () => ({ field: '', officeId: null })],
    OfflineDesks: [DISTRICT, async () => ({ officeId: await deskOffice() })],
    RegisterOfflineDesk: [DESK, () => ({ name: 'Máy quầy 1' })],
    RenewOfflineLease: [DESK, async () => ({ input: { ...(await offlineKey()), moreNumbers: false, days: [] } })],
    ReleaseOfflineDesk: [DESK, () => offlineKey()],
    ReceiveOffline: [
      DESK,
      async () => ({ input: (await Machine.register(await server().as(DESK))).receive(serverTime()) }),
    ],
    SetAsideOffline: [
      DESK,
      async () => {
        const slip = (await Machine.register(await server().as(DESK))).receive(serverTime());
        return { input: { ...slip, reason: 'Không tự sửa được' } };
      },
    ],
    RevokeOfflineDesk: [DISTRICT, async () => ({ id: (await offlineKey()).deskId, reason: 'Mất máy' })],
    AllowRevokedSlips: [DISTRICT, async () => ({ id: (await revokedMachine()).lease.desk.id })],
    ReceiveOnRevokedSlip: [
      DESK,
      async () => {
        const machine = await revokedMachine();
        await (await server().as(DISTRICT)).ask('AllowRevokedSlips', { id: machine.lease.desk.id });
        const { secret: _, catalogueAt: __, procedureVersionId: ___, ...slip } = machine.slip;
        return { input: slip };
      },
    ],
    ManagedOffices: ['quantri', () => ({ filter: { search: 'hoi xuan' } })],
    ManagedOffice: [DISTRICT, async () => ({ id: await deskOffice() })],
    OfficeProcedures: [DISTRICT, async () => ({ id: await deskOffice(), search: 'khai sinh' })],
    OfficeLoads: [DISTRICT, () => ({ month: '2026-11', filter: { kind: 'CENTRE' } })],
    PeopleLoad: [DISTRICT, async () => ({ officeId: await deskOffice(), month: '2026-11' })],
    HeldDossiers: [DISTRICT, async () => ({ officeId: await deskOffice(), view: 'HELD', first: 20 })],
    ChangeOfficeContact: [
      DISTRICT,
      async () => ({ ...(await seenOffice()), input: { phone: null, address: 'Khu 2', email: null } }),
    ],
    SaveCounter: [DISTRICT, async () => ({ ...(await seenOffice()), input: counter('1') })],
    CloseCounter: [DISTRICT, async () => ({ ...(await withCounter('2')), lastDay: '2026-11-23' })],
    ReorderCounters: [
      DISTRICT,
      async () => {
        const { officeId, expectedVersion, counters } = await withCounter('3');
        const open = counters.filter(({ isClosed }) => !isClosed);
        return { officeId, expectedVersion, ids: open.map(({ id }) => id).reverse() };
      },
    ],
    UndoOfficeChange: [DISTRICT, async () => ({ ...(await withCounter('4')) })],
    RolePolicies: ['quantri', () => ({})],
    OfficeCertificates: ['quantri', () => ({})],
    Partners: ['quantri', () => ({})],
    Partner: ['quantri', async () => ({ id: (await connected()).id })],
    CreatePartner: ['quantri', async () => ({ input: { ...(await connected()).input, code: 'run-new' } })],
    ChangePartner: [
      'quantri',
      async () => {
        const { id, input } = await connected();
        const { code: _code, kind: _kind, ...wish } = input;
        return { input: { ...wish, id, expectedVersion: 1, callsPerMinute: 30 } };
      },
    ],
    SetPartnerStatus: [
      'quantri',
      async () => ({ id: (await connected()).id, expectedVersion: 1, status: 'SUSPENDED' }),
    ],
    PartnerSubmissions: ['quantri', async () => ({ partnerId: (await connected()).id, first: 5 })],
    ConfirmPartnerKey: [
      'quantri.2',
      async () => {
        const { id, client } = await connected();
        return { id: (await client.ask<{ id: string }>('MakePartnerKey', { partnerId: id, days: 1 })).id };
      },
    ],
    ConfirmPartnerHook: ['quantri.2', async () => ({ id: (await hooked()).hookId })],
    MakePartnerKey: ['quantri', async () => ({ partnerId: (await connected()).id, days: 30 })],
    RevokePartnerKey: [
      'quantri',
      async () => {
        const { id, client } = await connected();
        return { id: (await client.ask<{ id: string }>('MakePartnerKey', { partnerId: id, days: 1 })).id };
      },
    ],
    MakePartnerHook: [
      'quantri',
      async () => ({
        input: { partnerId: (await connected()).id, url: 'https://hcc.test/hook', events: ['dossier.due'] },
      }),
    ],
    HookDeliveries: ['quantri', async () => ({ hookId: (await hooked()).hookId })],
    ...outside.runs,
    TestPartnerHook: ['quantri', async () => ({ id: await confirmedHook() })],
    SwitchPartnerHook: ['quantri', async () => ({ id: (await hooked()).hookId, expectedVersion: 1, on: false })],
    ResendHookDelivery: [
      'quantri',
      async () => {
        const hookId = await confirmedHook();
        const client = await server().as('quantri');
        await client.ask('TestPartnerHook', { id: hookId });
        const key = `hook/${hookId}`;
        await server().db.transact((tx) =>
          tx.run(`UPDATE outbox_message SET state = 'DEAD' WHERE order_key = ?`, [key]),
        );
        const [sent] = await client.ask<{ id: number }[]>('HookDeliveries', { hookId });
        return { hookId, id: sent!.id };
      },
    ],
    SetRolePolicy: ['quantri', () => ({ role: 'OFFICIAL', requiresSecondFactor: false })],
    Account: ['quantri', () => ({ username: 'xa.14887' })],
    SetAccountPassword: ['quantri', () => ({ username: 'xa.14890', password: 'trâu-đi-cày-sớm' })],
    People: ['quantri', () => ({ filter: { text: 'dang thi' } })],
    Person: ['quantri', () => ({ username: 'xa.14887' })],
    Transfers: ['quantri', () => ({})],
    Secondments: ['quantri', () => ({})],
    OfficeStaff: [DISTRICT, () => ({})],
    StaffedOffices: [DISTRICT, () => ({ search: 'ban nhan dan' })],
    MyWorkPlaces: [DESK, () => ({})],
    WorkAt: [DESK, async () => ({ officeCode: await codeOf(DESK) })],
    AddAccount: ['quantri', () => ({ input: newAccount('nguoi.moi') })],
    SetStaffRoles: [
      'quantri',
      async () => ({
        input: { username: await added('nguoi.mot'), officeCode: CENTRE, roles: ['OFFICIAL'], reason: 'QĐ 1' },
      }),
    ],
    AdminGrants: ['quantri', () => ({})],
    ConfirmAdminGrant: ['quantri.2', async () => ({ id: await askedAdmin('nguoi.quan.tri') })],
    RefuseAdminGrant: ['quantri', async () => ({ id: await askedAdmin('nguoi.khong.quan.tri') })],
    CloseAccount: [
      'quantri',
      async () => ({ input: { username: await added('nguoi.hai'), reason: 'Nghỉ hưu', handOver: [] } }),
    ],
    EnableAccount: ['quantri', async () => ({ username: await added('nguoi.ba') })],
    EndAccountSessions: ['quantri', async () => ({ username: await added('nguoi.bon') })],
    ImportAccounts: ['quantri', async () => ({ file: (await accountTemplate()).toString('base64') })],
    PrepareTransfer: ['quantri', async () => ({ input: await transferOf(await added('nguoi.nam')) })],
    ScheduleTransfer: ['quantri', async () => ({ id: await prepared('nguoi.sau') })],
    CancelTransfer: ['quantri', async () => ({ id: await prepared('nguoi.bay') })],
    SecondStaff: ['quantri', async () => ({ input: await secondmentOf(await added('nguoi.tam')) })],
    ChangeSecondment: [
      'quantri',
      async () => ({ id: await seconded('nguoi.chin'), toDay: '2027-01-31', decision: 'QĐ 3' }),
    ],
    EndSecondment: ['quantri', async () => ({ id: await seconded('nguoi.muoi') })],
    EnterLeave: ['tinh', async () => ({ input: await leaveOf('tinh.2') })],
    CancelLeave: [
      'quantri',
      async () => ({
        id: (await (await admin()).ask<{ id: string }>('EnterLeave', { input: await leaveOf('tinh') })).id,
      }),
    ],
    ResetSecondFactor: ['quantri', () => ({ username: 'xa.14890' })],
    AddOfficeCertificate: ['quantri', () => ({ officeCode: '000.00.00.H56', ...packed('Thử') })],
    RemoveOfficeCertificate: ['quantri', async () => ({ id: await certified() })],
    StartSecondFactor: ['xa.14908', () => ({ password: 'demo' })],
    EnrolSecondFactor: ['xa.14896', async () => ({ code: (await started('xa.14896'))() })],
    RenewRecoveryCodes: ['xa.14899', async () => ({ code: (await enrolled('xa.14899'))() })],
    RemoveSecondFactor: ['xa.14902', async () => ({ code: (await enrolled('xa.14902'))() })],
    ConfirmSecondFactor: [null, async () => halfWay('xa.14911')],
  };

  const lines = ['WorklistChanged', 'FloorBoardChanged'];
  const ofMachines = ['ThisFloorDevice', 'TakeKioskTicket', 'CounterRating', 'RateAtCounter'];
  /** Nobody is given a ticket after it. */
  const last = 'CloseFloorDay';
  const documents = SCREENS.names.filter((name) => ![...lines, ...ofMachines, last].includes(name));
  const isAnswered = async (name: string) => {
    const document = SCREENS.get(name);
    const [username, variables] = RUNS[name] ?? [DISTRICT, () => VARIABLES];
    if (!RUNS[name] && document.startsWith('mutation')) throw new Error(`${name} changes something: enter it in RUNS.`);
    const values = await variables();
    // After what may have moved the clock, and with it ended a session.
    const client = username === null ? server().visitor() : await server().as(username);
    const answer: Answer<Record<string, unknown>> = await client.post(document, values);
    expect(answer.errors).toEqual([]);
    if (name !== 'KnownApplicant') expect(Object.values(answer.data!)[0]).not.toBeNull();
  };
  it.each(documents)('%s', isAnswered);

  it('what a kiosk asks', async () => {
    const kiosk = server().visitor();
    kiosk.headers = await machineHeader(server());
    const { kind } = await kiosk.ask<{ kind: string }>('ThisFloorDevice');
    expect(kind).toBe('KIOSK');
    const { groups } = await kiosk.ask<{ groups: { id: string }[] }>('FloorBoard');
    const input = { idempotencyKey: newKey(), groupId: groups[0]!.id };
    expect(await kiosk.ask<object>('TakeKioskTicket', { input })).toHaveProperty('secret');
  });

  it('what the screen of a counter asks', async () => {
    const screen = server().visitor();
    screen.headers = await machineHeader(server());
    const { counters } = await screen.ask<{ counters: { id: string }[] }>('FloorBoard');
    screen.headers = await machineHeader(server(), { kind: 'COUNTER_SCREEN', counterId: counters[0]!.id });
    expect(await screen.ask('CounterRating')).toBeNull();
    const { errors } = await screen.gql('RateAtCounter', { input: { ticketId: counters[0]!.id, face: 5 } });
    expect(errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it(last, () => isAnswered(last));

  it('FloorBoardChanged', async () => {
    const live = goLive<{ floorBoardChanged: { version: number } }>(
      await server().signIn(DESK),
      documentOf('FloorBoardChanged'),
    );
    await live.until(() => live.received.length > 0);
    expect(live.received[0]!.floorBoardChanged.version).toEqual(expect.any(Number));
    await live.stop();
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
