import type { DossierPagePartsFragment } from '@hcc/shared-schema/generated/hooks';

type Office = DossierPagePartsFragment['legs'][number]['office'];

export const code = '000.17.28.H56-211124-0007';

function office(id: string, name: string, tier: Office['tier'], kind: Office['kind']): Office {
  return { __typename: 'Office', id, code: id, name, tier, kind } as Office;
}

export const desk = office('o1', 'Bộ phận một cửa Hồi Xuân', 'COMMUNE', 'CENTRE');
export const committee = office('o2', 'UBND thị trấn Hồi Xuân', 'COMMUNE', 'COMMITTEE');
export const district = office('o3', 'Trung tâm HCC huyện Quan Hoá', 'DISTRICT', 'CENTRE');

const typed = <T extends object>(__typename: string, value: T): T => ({ __typename, ...value }) as T;

export const noProceedings: DossierPagePartsFragment['proceedings'] = typed('ProceedingsView', {
  consultations: [],
  reappointments: [],
  payments: [],
  lateCauses: [],
  corrections: [],
  result: null,
  deliveries: [],
  handover: null,
  handOut: null,
});

/** A dossier that stands at its commune's committee for approval, with one pause behind it. */
export function pageDossier(over: Partial<DossierPagePartsFragment> = {}): DossierPagePartsFragment {
  const base: DossierPagePartsFragment = {
    id: 'd1',
    code,
    status: 'PROCESSING',
    version: 5,
    channel: 'COUNTER',
    receivedAt: '2021-11-22T08:00:00+07:00',
    dueAt: '2021-11-29T10:00:00+07:00',
    completedAt: null,
    timeliness: null,
    outcome: null,
    returnBy: 'COUNTER',
    enteredAt: '2021-11-24T08:00:00+07:00',
    note: null,
    returnedTo: null,
    onlineSupplement: null,
    promisedAt: null,
    slipEdition: 1,
    slipCode: code,
    settlingArea: null,
    proceedings: noProceedings,
    procedure: typed('Procedure', {
      id: 'p1',
      code: '1.004873',
      name: 'Cấp Giấy xác nhận tình trạng hôn nhân',
      field: 'Hộ tịch',
      feeDong: 15000,
      agency: null,
      result: 'Giấy xác nhận',
      limit: typed('Limit', { amount: 3, unit: 'WORKING_DAYS' as const }),
    }),
    applicant: typed('Applicant', {
      fullName: 'Đặng Thị Hoà',
      idNumber: '038185001234',
      phone: '0912345678',
      email: null,
      address: 'Khu 1',
      areaCode: '14869',
    }),
    receivingOffice: desk,
    currentOffice: committee,
    previousOffice: desk,
    assignee: typed('StaffRef', { id: 's9', fullName: 'Phạm Văn Bình' }),
    currentStep: typed('StepRef', { ordinal: 3, kind: 'APPROVE' as const, name: 'Ký Giấy xác nhận' }),
    availableActions: ['ADVANCE', 'SEND_BACK', 'REQUEST_SUPPLEMENT', 'RELEASE', 'REFUSE', 'STOP'],
    deadline: typed('Deadline', { state: 'OPEN_WITHIN' as const, workingMinutesLeft: 960 }),
    assignableStaff: [],
    legs: [
      leg(1, 1, 'INTAKE', 'Tiếp nhận hồ sơ', desk, '2021-11-22T08:00:00+07:00', '2021-11-22T09:00:00+07:00', 240, 60),
      leg(2, 2, 'APPRAISE', 'Xác minh', committee, '2021-11-22T09:00:00+07:00', '2021-11-24T08:00:00+07:00', 120, 180),
      leg(3, 3, 'APPROVE', 'Ký Giấy xác nhận', committee, '2021-11-24T08:00:00+07:00', null, 240, 60),
    ],
    route: [
      step(1, 'INTAKE', 'Tiếp nhận hồ sơ', desk, 240),
      step(2, 'APPRAISE', 'Xác minh', committee, 120),
      step(3, 'APPROVE', 'Ký Giấy xác nhận', committee, 240),
      step(4, 'RETURN', 'Trả kết quả', desk, 120),
    ],
    documents: [
      typed('DossierDocument', {
        ordinal: 1,
        requirementId: 'r1',
        name: 'Tờ khai',
        originals: 1,
        certifiedCopies: 0,
        form: null,
        photocopies: 0,
        source: 'PAPER' as const,
      }),
    ],
    files: [],
    mayAttachFiles: false,
    mayRemoveFiles: false,
    events: [
      event(1, 'RECEIVED', '2021-11-22T08:00:00+07:00', 'Lê Thị Hoa', desk, null, '2021-11-25T08:00:00+07:00'),
      event(2, 'ADVANCED', '2021-11-22T09:00:00+07:00', 'Lê Thị Hoa', desk, null, '2021-11-25T08:00:00+07:00'),
      event(3, 'SUPPLEMENT_REQUESTED', '2021-11-22T10:00:00+07:00', 'Phạm Văn Bình', committee, 'Thiếu bản sao', null),
      event(
        4,
        'SUPPLEMENT_RECORDED',
        '2021-11-23T14:00:00+07:00',
        'Lê Thị Hoa',
        desk,
        null,
        '2021-11-29T10:00:00+07:00',
      ),
      event(5, 'ADVANCED', '2021-11-24T08:00:00+07:00', 'Phạm Văn Bình', committee, null, '2021-11-29T10:00:00+07:00'),
    ],
    clock: typed('ClockExplanation', {
      startsAt: '2021-11-22T08:00:00+07:00',
      dueAt: '2021-11-29T10:00:00+07:00',
      state: 'OPEN_WITHIN' as const,
      timeliness: null,
      usedMinutes: 300,
      pausedMinutes: 600,
      minutesPerDay: 480,
      onSupplement: 'EXTEND' as const,
      limit: typed('Limit', { amount: 3, unit: 'WORKING_DAYS' as const }),
      segments: [
        segment('WORK', '2021-11-22T08:00:00+07:00', '2021-11-22T09:00:00+07:00', desk.name, 60),
        segment('WORK', '2021-11-22T09:00:00+07:00', '2021-11-22T10:00:00+07:00', committee.name, 60),
        segment('PAUSE', '2021-11-22T10:00:00+07:00', '2021-11-23T14:00:00+07:00', committee.name, 600),
        segment('WORK', '2021-11-23T14:00:00+07:00', '2021-11-24T08:00:00+07:00', committee.name, 120),
        segment('WORK', '2021-11-24T08:00:00+07:00', '2021-11-24T09:00:00+07:00', committee.name, 60),
      ],
    }),
  };
  return typed('Dossier', { ...base, ...over });
}

export function leg(
  ordinal: number,
  stepOrdinal: number,
  stepKind: DossierPagePartsFragment['legs'][number]['stepKind'],
  stepName: string,
  at: Office,
  enteredAt: string,
  leftAt: string | null,
  quotaMinutes: number,
  usedMinutes: number,
): DossierPagePartsFragment['legs'][number] {
  const values = { ordinal, stepOrdinal, stepKind, stepName, enteredAt, leftAt, quotaMinutes, usedMinutes };
  return typed('Leg', { ...values, assigneeName: null, office: at });
}

function step(
  ordinal: number,
  kind: DossierPagePartsFragment['route'][number]['kind'],
  name: string,
  at: Office,
  quotaMinutes: number,
) {
  return typed('RouteStep', { ordinal, kind, name, quotaMinutes, office: at });
}

export function event(
  sequence: number,
  type: DossierPagePartsFragment['events'][number]['type'],
  at: string,
  actorName: string,
  where: Office,
  note: string | null,
  dueAt: string | null,
): DossierPagePartsFragment['events'][number] {
  return typed('DossierEvent', {
    sequence,
    type,
    at,
    actorName,
    onBehalfOf: null,
    officeCode: where.code,
    officeName: where.name,
    note,
    dueAt,
  });
}

export function segment(kind: 'WORK' | 'PAUSE', from: string, to: string, officeName: string, minutes: number) {
  return typed('ClockSegment', { from, to, kind, officeName, minutes });
}

/** The live line says nothing. */
export const quiet = () => new Promise<never>(() => undefined);
