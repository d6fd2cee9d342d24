import { resubmitted, submitInput } from '../harness/submissions';
import { OTHER_DIVISION, receiveInput } from '../harness/walk';
import { LIST_MUTATIONS } from './list-rows';
import { nobodys, type Row } from './row';
import { STEERING_MUTATIONS } from './steering-rows';
import type { Person } from './world';

/** The id of nothing. */
const NOBODY = '0000000000000000';

let commands = 0;

/**
 * A command on dossiers that carries a version nobody has seen: who sees the dossier meets a conflict, nobody else. All
 * commands take one way to it, so each asks about two of the six, and every dossier is asked about by several.
 */
function command(more: object = {}, covers: string[] = []): Row {
  const own = commands++;
  const turn = (_: unknown, index: number) => index % 3 === own % 3;
  return {
    covers: ['input.id', ...covers],
    calls: ({ dossiers }) => [
      ...dossiers.filter(turn).map(({ name, dossier }) => ({
        title: name,
        variables: { input: { id: dossier.id, expectedVersion: 999, ...more } },
        refusal: (person: Person) => (person.sees(name) ? 'CONFLICT' : 'NOT_FOUND'),
      })),
      {
        title: 'no such dossier',
        variables: { input: { id: NOBODY, expectedVersion: 1, ...more } },
        refusal: () => 'NOT_FOUND',
      },
    ],
  };
}

const NO_SECRET = '00000000000000';

/** What a citizen's secret opens: whoever is signed in has none. */
function nobodysSecret(variables: Record<string, unknown>, covers: string[] = []): Row {
  return {
    covers,
    calls: () => [{ title: 'a secret that is nobody’s', once: true, variables, refusal: () => 'NOT_FOUND' }],
  };
}

/** A code of a second factor that was never made. */
const wrongCode: Row = {
  covers: ['code'],
  calls: () => [{ title: 'a wrong code', variables: { code: '000000' }, refusal: () => 'BAD_USER_INPUT' }],
};

/** A draft that does not exist. */
const noDraft: Row = {
  covers: ['id'],
  calls: () => [{ title: 'no draft', variables: { id: NOBODY, revision: 1 }, refusal: () => 'NOT_FOUND' }],
};

/** This server is no practice and has none. */
const noPractice: Row = {
  ...nobodys,
  calls: () => [{ title: 'where there is none', variables: {}, refusal: () => 'NOT_FOUND' }],
};

const NEITHER = { email: false, sms: false };

/** What every mutation is asked; none of it may change anything. */
export const MUTATIONS: Record<string, Row> = {
  confirmSecondFactor: {
    covers: ['input.code'],
    calls: () => [
      {
        title: 'without a password before it',
        variables: { input: { challenge: 'x', code: '000000' } },
        refusal: () => 'UNAUTHENTICATED',
      },
    ],
  },
  startSecondFactor: {
    ...nobodys,
    calls: () => [{ title: 'a wrong password', variables: { password: 'wrong' }, refusal: () => 'BAD_USER_INPUT' }],
  },
  enrolSecondFactor: wrongCode,
  renewRecoveryCodes: wrongCode,
  removeSecondFactor: wrongCode,
  endSession: {
    covers: ['id'],
    calls: ({ foreignSession }) => [
      { title: "somebody else's", variables: { id: foreignSession }, refusal: () => 'NOT_FOUND' },
    ],
  },
  ...STEERING_MUTATIONS,
  markNoticesSeen: {
    ...nobodys,
    // Only the office that was asked about a dossier of the world has been told anything.
    calls: () => [
      {
        title: 'own office',
        variables: {},
        holds: ({ seen }: { seen: number }, { username }) =>
          expect(seen).toBeLessThanOrEqual(username === OTHER_DIVISION ? 1 : 0),
      },
    ],
  },
  endOtherSessions: {
    ...nobodys,
    calls: () => [{ title: 'one’s own', variables: {}, holds: (ended: number) => expect(ended).toBe(0) }],
  },
  applyCalendarChange: {
    covers: ['undoesId'],
    calls: () => [{ title: 'none', variables: { days: [], undoesId: '0000000000000000' }, refusal: () => 'NOT_FOUND' }],
  },
  prepareOfficeHours: {
    covers: ['input.areaCode', 'input.officeCodes'],
    calls: () => [
      {
        title: 'of no area',
        variables: { input: { fromDay: '2026-12-30', decision: 'QĐ', areaCode: 'none' } },
        refusal: () => 'BAD_USER_INPUT',
      },
      {
        title: 'of no office',
        variables: { input: { fromDay: '2026-12-30', decision: 'QĐ', officeCodes: ['none'] } },
        refusal: () => 'BAD_USER_INPUT',
      },
    ],
  },
  confirmOfficeHours: {
    covers: ['id'],
    calls: () => [{ title: 'none', variables: { id: '0000000000000000' }, refusal: () => 'NOT_FOUND' }],
  },
  cancelOfficeHours: {
    covers: ['id'],
    calls: () => [{ title: 'none', variables: { id: '0000000000000000' }, refusal: () => 'NOT_FOUND' }],
  },
  beginReorganisation: {
    ...nobodys,
    calls: () => [{ title: 'no JSON', variables: { content: '{' }, refusal: () => 'BAD_USER_INPUT' }],
  },
  saveReorganisation: {
    covers: ['id'],
    calls: () => [
      {
        title: 'none',
        variables: { id: '0000000000000000', revision: 1, content: '{}' },
        refusal: () => 'NOT_FOUND',
      },
    ],
  },
  proposeReorganisation: {
    covers: ['id'],
    calls: () => [{ title: 'none', variables: { id: '0000000000000000', revision: 1 }, refusal: () => 'NOT_FOUND' }],
  },
  confirmReorganisation: {
    covers: ['id'],
    calls: () => [{ title: 'none', variables: { id: '0000000000000000' }, refusal: () => 'NOT_FOUND' }],
  },
  cancelReorganisation: {
    covers: ['id'],
    calls: () => [{ title: 'none', variables: { id: '0000000000000000' }, refusal: () => 'NOT_FOUND' }],
  },
  createStandIn: {
    covers: ['input.principalId', 'input.standInId', 'input.officeCode'],
    calls: ({ people }) =>
      people.slice(0, 3).map(({ username, staffId, officeCode }) => ({
        title: `the place of ${username}`,
        variables: {
          input: {
            principalId: staffId,
            standInId: staffId,
            officeCode,
            fromDay: '2026-11-23',
            toDay: '2026-11-23',
            scope: 'ALL',
            reason: 'Thử',
          },
        },
        // Nobody stands in for himself; but of another office only an administrator knows.
        refusal: (person: Person) =>
          person.officeCode === officeCode || person.permissions.has('account:admin') ? 'BAD_USER_INPUT' : 'NOT_FOUND',
      })),
  },
  revokeStandIn: {
    covers: ['id'],
    calls: () => [{ title: 'none', variables: { id: '0000000000000000' }, refusal: () => 'NOT_FOUND' }],
  },
  resetSecondFactor: {
    covers: ['username'],
    calls: () => [{ title: 'nobody', variables: { username: 'nobody.at.all' }, refusal: () => 'NOT_FOUND' }],
  },
  setAccountPassword: {
    covers: ['username'],
    calls: () => [
      {
        title: 'nobody',
        variables: { username: 'nobody.at.all', password: 'trâu-đi-cày-sớm' },
        refusal: () => 'NOT_FOUND',
      },
    ],
  },
  addOfficeCertificate: {
    covers: ['officeCode'],
    calls: ({ people }) => [
      {
        title: 'a file that is none',
        variables: { officeCode: people[0]!.officeCode, file: 'AA==', password: 'x' },
        refusal: () => 'BAD_USER_INPUT',
      },
    ],
  },
  removeOfficeCertificate: {
    covers: ['id'],
    calls: () => [{ title: 'none', variables: { id: '0000000000000000' }, refusal: () => 'NOT_FOUND' }],
  },
  setRolePolicy: {
    ...nobodys,
    calls: () => [{ title: 'as it is', variables: { role: 'OFFICIAL', requiresSecondFactor: false } }],
  },
  signIn: {
    covers: ['input.username'],
    calls: () => [
      {
        title: 'a wrong password',
        once: true,
        variables: { input: { username: 'nobody.at.all', password: 'wrong' } },
        refusal: () => 'UNAUTHENTICATED',
      },
    ],
  },
  changePassword: {
    ...nobodys,
    calls: () => [
      {
        title: 'without the present one',
        variables: { input: { currentPassword: '', newPassword: 'x' } },
        refusal: () => 'BAD_USER_INPUT',
      },
    ],
  },
  receiveDossier: {
    covers: [
      'input.procedureCode',
      'input.applicant.areaCode',
      'input.documents.requirementId',
      'input.settlingAreaCode',
      'input.submission.id',
    ],
    calls: () => [
      {
        title: 'a procedure that does not exist, of a citizen of elsewhere',
        variables: {
          input: {
            ...receiveInput({ procedureCode: '9.999999', settlingAreaCode: '14845' }),
            documents: [{ name: 'Tờ khai', requirementId: NOBODY }],
            submission: { id: NOBODY, expectedVersion: 1 },
          },
        },
        refusal: () => 'BAD_USER_INPUT',
      },
    ],
  },
  beginProcedureDraft: {
    covers: ['code'],
    calls: () => [{ title: 'of no procedure', variables: { code: '9.999999' }, refusal: () => 'NOT_FOUND' }],
  },
  saveProcedureDraft: {
    covers: ['id', 'content.documents.form.printFile.id', 'content.documents.form.fillFile.id'],
    calls: () => [
      {
        title: 'no draft',
        variables: {
          id: NOBODY,
          revision: 1,
          content: {
            name: 'x',
            field: 'x',
            limit: { unit: 'NONE' },
            onSupplement: 'EXTEND',
            onConsultation: 'WAIT',
            receivingTiers: [],
            steps: [],
            documents: [
              {
                ...{ name: 'x', originals: 1, certifiedCopies: 0, photocopies: 0, required: true },
                form: { name: 'x', printFile: { id: NOBODY }, fillFile: { id: NOBODY } },
              },
            ],
          },
        },
        refusal: () => 'NOT_FOUND',
      },
    ],
  },
  proposeProcedureDraft: noDraft,
  confirmProcedureDraft: noDraft,
  discardProcedureDraft: noDraft,
  keepBlankFormFile: {
    covers: ['code', 'uploadId'],
    calls: () => [
      {
        title: 'for no procedure',
        variables: { code: '9.999999', uploadId: NOBODY, use: 'PRINT' },
        refusal: () => 'NOT_FOUND',
      },
    ],
  },
  startProcedureReplay: {
    covers: ['draftId'],
    calls: () => [{ title: 'of no draft', variables: { draftId: NOBODY }, refusal: () => 'NOT_FOUND' }],
  },
  importProcedures: {
    ...nobodys,
    calls: () => [{ title: 'no workbook', variables: { file: 'eA==' }, refusal: () => 'BAD_USER_INPUT' }],
  },
  setProcedureSecondPerson: {
    ...nobodys,
    calls: () => [
      { title: 'as it is', variables: { required: true }, holds: (required: boolean) => expect(required).toBe(true) },
    ],
  },
  ...LIST_MUTATIONS,
  saveFormText: {
    covers: ['input.key'],
    calls: () => [
      {
        title: 'a text that the form does not have',
        variables: { input: { form: 'SLIP', key: 'nothing', text: 'x', revision: 0 } },
        refusal: () => 'BAD_USER_INPUT',
      },
    ],
  },
  submitOnline: {
    covers: [
      'input.procedureCode',
      'input.receivingAreaCode',
      'input.applicant.areaCode',
      'input.documents.requirementId',
    ],
    calls: () => [
      {
        title: 'a procedure that does not exist',
        once: true,
        variables: { input: { ...submitInput(), procedureCode: '9.999999' } },
        refusal: () => 'BAD_USER_INPUT',
      },
    ],
  },
  resubmitOnline: {
    covers: ['input.applicant.areaCode', 'input.code', 'input.documents.requirementId'],
    calls: () => [
      {
        title: 'a reference that is nobody’s',
        once: true,
        variables: {
          input: { ...resubmitted(submitInput()), reference: '00000000000000', expectedVersion: 1, code: '000000' },
        },
        refusal: () => 'NOT_FOUND',
      },
    ],
  },
  withdrawOnline: {
    ...nobodys,
    calls: () => [
      {
        title: 'a reference that is nobody’s',
        once: true,
        variables: { input: { reference: '00000000000000', expectedVersion: 1 } },
        refusal: () => 'NOT_FOUND',
      },
    ],
  },
  saveOnlineDraft: nobodysSecret({ input: { secret: NO_SECRET, expectedVersion: 1, content: '{}' } }),
  removeOnlineDraft: nobodysSecret({ secret: NO_SECRET }),
  sendOnlineCode: nobodysSecret({ input: { secret: NO_SECRET, channel: 'SMS', address: '0912345678' } }),
  submitOnlineDraft: nobodysSecret({ input: { secret: NO_SECRET, code: '000000', request: submitInput() } }, [
    'input.code',
    'input.request.procedureCode',
    'input.request.receivingAreaCode',
    'input.request.applicant.areaCode',
    'input.request.documents.requirementId',
  ]),
  addOnlineFile: nobodysSecret({ input: { secret: NO_SECRET, uploadId: NOBODY } }, ['input.uploadId']),
  removeOnlineFile: nobodysSecret({ input: { secret: NO_SECRET, fileId: NOBODY } }, ['input.fileId']),
  sendSupplement: nobodysSecret({ input: { secret: NO_SECRET, expectedVersion: 1, code: '000000' } }, ['input.code']),
  openSupplement: {
    covers: ['code', 'key'],
    calls: ({ dossiers }) =>
      dossiers.slice(0, 2).map(({ name, dossier }) => ({
        title: `${name} without its key`,
        once: true,
        variables: { code: dossier.code, key: NO_SECRET },
        refusal: () => 'NOT_FOUND',
      })),
  },
  acceptSupplement: command({ supplementId: NOBODY, supplementVersion: 1 }, ['input.supplementId']),
  returnSupplement: command({ supplementId: NOBODY, supplementVersion: 1, reason: 'Thử' }, ['input.supplementId']),
  returnSubmission: {
    covers: ['input.id', 'input.reasonCode'],
    calls: ({ submissions }) => [
      ...submissions.map(({ id, officeCode }) => ({
        title: `at ${officeCode}`,
        variables: { input: { id, expectedVersion: 999, reason: 'Thử', reasonCode: 'THIEU_GIAY_TO' } },
        refusal: (person: Person) => (person.officeCode === officeCode ? 'CONFLICT' : 'NOT_FOUND'),
      })),
      {
        title: 'none',
        variables: { input: { id: NOBODY, expectedVersion: 1, reason: 'Thử' } },
        refusal: () => 'NOT_FOUND',
      },
    ],
  },
  declineRequest: {
    covers: ['input.procedureCode', 'input.applicant.areaCode', 'input.submission.id', 'input.reasonCode'],
    calls: () => [
      {
        title: 'a procedure that does not exist, of a citizen of elsewhere',
        variables: {
          input: {
            idempotencyKey: 'matrix',
            procedureCode: '9.999999',
            applicant: receiveInput().applicant,
            reason: 'Thử',
            reasonCode: 'TRUNG_HO_SO',
            submission: { id: NOBODY, expectedVersion: 1 },
          },
        },
        refusal: () => 'BAD_USER_INPUT',
      },
    ],
  },
  openPractice: {
    ...nobodys,
    calls: () => [{ title: 'where there is none', variables: { app: 'COMMUNE' }, refusal: () => 'NOT_FOUND' }],
  },
  resetPractice: noPractice,
  startPracticeGuide: noPractice,
  leavePracticeGuide: noPractice,
  settlePracticeDossier: noPractice,
  chooseDossierMessages: {
    covers: ['input.code'],
    calls: ({ dossiers }) =>
      dossiers.map(({ name, dossier }) => ({
        title: name,
        variables: { input: { code: dossier.code, wanted: NEITHER, seen: NEITHER } },
        refusal: (person: Person) => {
          if (!person.sees(name)) return 'NOT_FOUND';
          const { receivingOffice, currentOffice } = dossier;
          const isDesk = [receivingOffice.code, currentOffice?.code].includes(person.officeCode);
          // What was shown is not how it stands.
          return isDesk ? 'CONFLICT' : 'FORBIDDEN';
        },
      })),
  },
  resendNotice: {
    covers: ['id'],
    calls: () => [{ title: 'no such notice', variables: { id: 'nothing' }, refusal: () => 'NOT_FOUND' }],
  },
  discardNotice: {
    covers: ['id'],
    calls: () => [{ title: 'no reason', variables: { id: 'nothing', reason: '' }, refusal: () => 'BAD_USER_INPUT' }],
  },
  sendTestNotice: {
    ...nobodys,
    calls: () => [
      { title: 'no address', variables: { channel: 'EMAIL', address: 'x' }, refusal: () => 'BAD_USER_INPUT' },
    ],
  },
  saveNoticeText: {
    ...nobodys,
    calls: () => [
      {
        title: 'an empty text',
        variables: { input: { event: 'TEST', part: 'SMS', language: 'VI', text: ' ', revision: 0 } },
        refusal: () => 'BAD_USER_INPUT',
      },
    ],
  },
  chooseMessages: {
    covers: ['input.key'],
    calls: () => [
      {
        title: 'no such link',
        variables: { input: { key: '7KXS3M9PQ2RTV4', email: true, sms: true } },
        refusal: () => 'NOT_FOUND',
      },
    ],
  },
  resendMessages: {
    covers: ['id'],
    calls: () => [{ title: 'no such message', variables: { id: 999_999_999 }, refusal: () => 'NOT_FOUND' }],
  },
  letSendingGo: {
    ...nobodys,
    calls: () => [{ title: 'where nothing is held', variables: {}, refusal: () => 'CONFLICT' }],
  },
  resendFailedNotices: { ...nobodys, calls: () => [{ title: 'all of none', variables: {} }] },
  giveUpMessage: {
    covers: ['id'],
    calls: () => [{ title: 'no reason', variables: { id: 1, reason: '' }, refusal: () => 'BAD_USER_INPUT' }],
  },
  runJob: {
    ...nobodys,
    calls: () => [{ title: 'no such job', variables: { name: 'none' }, refusal: () => 'NOT_FOUND' }],
  },
  clearSlowStatements: { ...nobodys, calls: () => [{ title: 'all of none', variables: {} }] },
  noteRolloutDelay: {
    covers: ['input.planId', 'input.areaCode'],
    calls: () => [
      {
        title: 'of a unit that does not exist',
        variables: { input: { planId: 'TH2016', areaCode: '99999', cause: 'KHAC', text: 'x', seen: 0 } },
        refusal: () => 'NOT_FOUND',
      },
    ],
  },
  issueReport: {
    covers: ['input.filter.areaCode', 'input.filter.officeCode', 'input.filter.procedureCode'],
    calls: () => [
      {
        title: 'of an area that does not exist',
        variables: {
          input: {
            by: 'AREA',
            filter: {
              from: '2026-10-01',
              to: '2026-10-31',
              areaCode: '99999',
              officeCode: '000.99.99.H99',
              procedureCode: '9.999999',
            },
          },
        },
        refusal: () => 'NOT_FOUND',
      },
    ],
  },
  keepFigures: {
    covers: ['input.figures.areaCode', 'input.figures.officeCode', 'input.figures.procedureCode'],
    calls: () => [
      {
        title: 'of an area that does not exist',
        variables: {
          input: {
            name: 'Thử',
            figures: {
              measures: ['RECEIVED'],
              by: 'AREA',
              period: 'THIS_MONTH',
              areaCode: '99999',
              officeCode: '000.99.99.H99',
              procedureCode: '9.999999',
            },
          },
        },
        refusal: () => 'NOT_FOUND',
      },
    ],
  },
  changeKeptFigures: {
    covers: ['input.id', 'input.figures.areaCode', 'input.figures.officeCode', 'input.figures.procedureCode'],
    calls: () => [
      {
        title: 'nobody’s',
        variables: {
          input: {
            id: NOBODY,
            revision: 1,
            figures: {
              measures: ['RECEIVED'],
              by: 'AREA',
              period: 'THIS_MONTH',
              areaCode: '99999',
              officeCode: '000.99.99.H99',
              procedureCode: '9.999999',
            },
          },
        },
        refusal: () => 'NOT_FOUND',
      },
    ],
  },
  dropKeptFigures: {
    covers: ['id'],
    calls: () => [{ title: 'nobody’s', variables: { id: NOBODY, revision: 1 }, refusal: () => 'NOT_FOUND' }],
  },
  replaceReport: {
    covers: ['input.id'],
    calls: () => [
      {
        title: 'nobody’s',
        variables: { input: { id: NOBODY, reason: 'Thử' } },
        refusal: () => 'NOT_FOUND',
      },
    ],
  },
  switchReportPlan: {
    ...nobodys,
    calls: () => [{ title: 'my office’s own', variables: { kind: 'QUARTERLY', isOn: false } }],
  },
  setAuditRetention: {
    ...nobodys,
    calls: () => [{ title: 'no time at all', variables: { months: 0 }, refusal: () => 'BAD_USER_INPUT' }],
  },
  recordExport: {
    ...nobodys,
    calls: () => [{ title: 'a file', variables: { input: { name: 'ho-so', count: 1, scope: '/search' } } }],
  },
  claimDossier: command(),
  assignDossier: {
    covers: ['input.id', 'input.staffId'],
    calls: ({ dossiers, people }) =>
      dossiers.flatMap(({ name, dossier }) =>
        people.slice(0, 3).map(({ username, staffId, officeCode }) => ({
          title: `${name} to ${username}`,
          variables: { input: { id: dossier.id, expectedVersion: 999, staffId } },
          // The colleague is looked for first: somebody of another office is nobody.
          refusal: (person: Person) => {
            if (person.officeCode !== officeCode) return 'BAD_USER_INPUT';
            return person.sees(name) ? 'CONFLICT' : 'NOT_FOUND';
          },
        })),
      ),
  },
  releaseDossier: command(),
  advanceDossier: command(),
  sendBackDossier: command({ reason: 'Thiếu giấy tờ' }),
  requestSupplement: command({ reason: 'Thiếu giấy tờ', documents: ['Tờ khai'], reasonCode: 'THIEU_GIAY_TO' }, [
    'input.reasonCode',
  ]),
  recordSupplement: command(),
  refuseDossier: command({ reason: 'Không đủ điều kiện', reasonCode: 'KHONG_DU_DIEU_KIEN' }, ['input.reasonCode']),
  withdrawDossier: command({ reason: 'Công dân xin rút' }),
  stopDossier: command({ reason: 'Dừng' }),
  returnResult: command({ receivedBy: 'Người nhận' }),
  attachFile: {
    covers: ['input.id', 'input.uploadId', 'input.kindCode'],
    calls: ({ dossiers }) =>
      dossiers.map(({ name, dossier }) => ({
        title: name,
        variables: {
          input: { id: dossier.id, expectedVersion: 999, uploadId: '0000000000000000', kindCode: 'SUC_KHOE' },
        },
        refusal: () => 'NOT_FOUND',
      })),
  },
  reuseFile: {
    covers: ['input.id', 'input.fileId'],
    calls: ({ dossiers }) =>
      dossiers.map(({ name, dossier }, index) => {
        const other = dossiers[(index + 1) % dossiers.length]!;
        return {
          title: `${other.name} on ${name}`,
          variables: { input: { id: dossier.id, expectedVersion: 999, fileId: other.fileId } },
          // Both are seen, and they are not of one citizen.
          refusal: (person: Person) => (person.sees(name) && person.sees(other.name) ? 'BAD_USER_INPUT' : 'NOT_FOUND'),
        };
      }),
  },
  removeFile: {
    covers: ['input.id', 'input.fileId'],
    calls: ({ dossiers }) =>
      dossiers.map(({ name, dossier, fileId }) => ({
        title: name,
        variables: { input: { id: dossier.id, expectedVersion: 999, fileId, reason: 'nhầm' } },
        refusal: (person: Person) => (person.sees(name) ? 'CONFLICT' : 'NOT_FOUND'),
      })),
  },
  consultOffices: command(
    { question: 'Ý kiến?', offices: [{ officeId: NOBODY, dueAt: '2026-11-25T17:00:00+07:00' }] },
    ['input.offices.officeId'],
  ),
  answerConsultation: command({ consultation: 1, opinion: 'AGREE', answer: 'Nhất trí', fileIds: [NOBODY] }, [
    'input.fileIds',
  ]),
  closeConsultation: command({ consultation: 1, reason: 'Không cần nữa' }),
  requirePayment: command({ amountDong: 50_000, purpose: 'Lệ phí' }),
  recordPayment: command({ amountDong: 50_000, payer: 'Người nộp', method: 'CASH' }),
  proposeApology: command({ cause: 'KHAC', explanation: 'Xác minh', promisedAt: '2026-11-30T17:00:00+07:00' }),
  approveApology: command(),
  rejectApology: command({ reason: 'Còn kịp' }),
  recallDossier: command({ reason: 'Chuyển nhầm' }),
  recordLateCause: command({ leg: 1, cause: 'KHAC', explanation: 'Xác minh' }),
  correctReceipt: command(
    {
      reason: 'Ghi nhầm',
      procedureCode: '1.004873',
      applicant: receiveInput().applicant,
      documents: [{ name: 'Tờ khai', requirementId: NOBODY }],
    },
    ['input.procedureCode', 'input.applicant.areaCode', 'input.documents.requirementId'],
  ),
  issueResult: command({ number: '1/GXN', issuedOn: '2026-11-23', signer: 'Người ký', fileIds: [NOBODY] }, [
    'input.fileIds',
  ]),
  sendResultByPost: command({ trackingCode: 'EH1', to: 'Khu 3' }, ['input.trackingCode']),
  recordPostReturn: command({ reason: 'Không có người nhận' }),
  bulkDossiers: {
    covers: ['input.targets.id', 'input.staffId'],
    calls: ({ dossiers, people }) => [
      {
        title: 'all of them',
        variables: {
          input: {
            action: 'CLAIM',
            staffId: people[0]!.staffId,
            targets: dossiers.map(({ dossier }) => ({ id: dossier.id, expectedVersion: 999 })),
          },
        },
        holds: ({ items }: { items: { problem: { code: string } }[] }, person: Person) =>
          expect(items.map(({ problem }) => problem.code)).toEqual(
            dossiers.map(({ name }) => (person.sees(name) ? 'CONFLICT' : 'NOT_FOUND')),
          ),
      },
    ],
    // An item says which of the targets it is about.
    asksFor: ({ variables }) => (variables.input as { targets: { id: string }[] }).targets.map(({ id }) => id),
  },
  createHandover: {
    covers: ['input.dossiers.id'],
    calls: ({ dossiers }) =>
      dossiers.map(({ name, dossier }) => ({
        title: name,
        variables: { input: { dossiers: [{ id: dossier.id, expectedVersion: 999 }] } },
        refusal: (person: Person) => (person.sees(name) ? 'CONFLICT' : 'NOT_FOUND'),
      })),
  },
  confirmHandover: {
    covers: ['input.listId', 'input.code'],
    calls: ({ dossiers }) =>
      dossiers.map(({ name, dossier }) => ({
        title: name,
        variables: { input: { listId: NOBODY, code: dossier.code } },
        refusal: () => 'NOT_FOUND',
      })),
  },
};
