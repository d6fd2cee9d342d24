import type { Handler } from '../support/stub-server';

export const birth = {
  __typename: 'Procedure',
  id: 'p1',
  code: '1.001193',
  name: 'Đăng ký khai sinh',
  field: 'Hộ tịch',
  feeDong: 0,
  limit: { __typename: 'Limit', amount: null, unit: 'SAME_DAY' },
  receivingTiers: ['COMMUNE'],
};

const office = { __typename: 'Office', id: 'o1', code: '000.17.28.H56', name: 'Bộ phận một cửa', tier: 'COMMUNE' };

export function dossier(fullName = 'Đặng Thị Hoà') {
  return {
    __typename: 'Dossier',
    id: 'd1',
    code: '000.17.28.H56-251121-0001',
    status: 'RECEIVED',
    version: 1,
    channel: 'COUNTER',
    receivedAt: '2025-11-21T09:00:00+07:00',
    dueAt: '2025-11-21T17:00:00+07:00',
    completedAt: null,
    timeliness: null,
    outcome: null,
    returnBy: 'COUNTER',
    enteredAt: '2025-11-21T09:00:00+07:00',
    procedure: { __typename: 'Procedure', id: 'p1', code: birth.code, name: birth.name, field: birth.field },
    applicant: { __typename: 'Applicant', fullName },
    receivingOffice: office,
    currentOffice: office,
    previousOffice: null,
    assignee: null,
    currentStep: { __typename: 'StepRef', ordinal: 1, kind: 'INTAKE', name: 'Tiếp nhận' },
    availableActions: ['CLAIM'],
    deadline: { __typename: 'Deadline', state: 'OPEN_WITHIN', workingMinutesLeft: 360 },
  };
}

const requirement = (ordinal: number, name: string, originals: number, photocopies: number, required = true) => ({
  __typename: 'DocumentRequirement',
  id: `r${ordinal}`,
  ordinal,
  name,
  originals,
  certifiedCopies: 0,
  photocopies,
  required,
  form: null,
});

export const hoa = {
  __typename: 'KnownApplicant',
  fullName: 'Đặng Thị Hoà',
  idNumber: '038185001234',
  phone: '0912345678',
  email: null,
  address: 'Khu 1, Thị trấn Hồi Xuân',
  areaCode: '14869',
  lastSeenAt: '2025-03-12T08:00:00+07:00',
  lastProcedureName: 'Chứng thực bản sao',
};

const commune = (code: string, name: string, parentCode: string) => ({ __typename: 'Area', code, name, parentCode });
const district = (code: string, name: string) => ({ __typename: 'Area', code, name });

/** A desk where everything works; a test replaces what it is about. */
export const desk: Record<string, Handler> = {
  FindProcedures: ({ search }) => ({
    procedures: {
      __typename: 'ProcedureConnection',
      totalCount: search === 'khai sinh' ? 1 : 0,
      nodes: search === 'khai sinh' ? [birth] : [],
    },
  }),
  ProcedureByCode: () => ({
    procedure: {
      ...birth,
      agency: null,
      result: null,
      decision: null,
      serviceLevel: null,
      versionNo: 1,
      steps: [],
      documents: [
        requirement(1, 'Tờ khai', 1, 0),
        requirement(2, 'Giấy chứng sinh', 1, 1),
        requirement(3, 'Văn bản uỷ quyền', 1, 0, false),
      ],
    },
  }),
  KnownApplicant: ({ idNumber }) => ({ knownApplicant: idNumber === hoa.idNumber ? hoa : null }),
  Communes: () => ({
    areas: [
      commune('14869', 'Thị trấn Hồi Xuân', '385'),
      commune('14872', 'Xã Nam Xuân', '385'),
      commune('15112', 'Xã Xuân Hồng', '395'),
      commune('15115', 'Xã Nam Xuân', '395'),
    ],
    districts: [district('385', 'Huyện Quan Hóa'), district('395', 'Huyện Thọ Xuân')],
  }),
  DuePreview: () => ({
    duePreview: {
      __typename: 'DuePreview',
      startsAt: '2025-11-21T09:00:00+07:00',
      dueAt: '2025-11-21T17:00:00+07:00',
    },
  }),
  ReceiveDossier: () => ({ receiveDossier: { __typename: 'DossierPayload', dossier: dossier() } }),
  WorklistCounts: () => ({ worklistCounts: null }),
  WaitingSubmissions: () => ({ onlineSubmissions: { __typename: 'OnlineSubmissionConnection', totalCount: 2 } }),
};

/** The desk, with another answer to saving. */
export const saving = (answer: Handler) => ({ ...desk, ...Object.fromEntries([['ReceiveDossier', answer]]) });
