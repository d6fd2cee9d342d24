import type { Instant } from '../../../kernel/instant';
import type { LetterHead, LetterSubject } from '../documents/letter';
import type { RegisterRow } from '../documents/register-document';
import type { Issuer } from '../office-heading';
import type { SlipData } from '../slip-data';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** A made-up dossier, with which an administrator sees what a form would look like. Nobody is called so. */
export const SAMPLE_SUBJECT: LetterSubject = {
  code: '000.00.00.H56-000000-0000',
  applicantName: 'Nguyễn Thị Ví Dụ',
  phone: '0900000000',
  email: 'vidu@example.vn',
  address: 'Số 1 đường Mẫu, thị trấn Mẫu, huyện Mẫu',
  procedureName: 'Đăng ký khai sinh',
  procedureCode: '1.001193',
};

export const SAMPLE_DESK = 'Bộ phận một cửa thị trấn Mẫu';
export const SAMPLE_OFFICER = 'Lê Văn Mẫu';

export const SAMPLE_ISSUER: Issuer = {
  officeId: '',
  agencyLines: ['UBND huyện Mẫu', 'UBND thị trấn Mẫu'],
  office: SAMPLE_DESK,
  phone: '0237 3000 000',
  placeName: 'Mẫu',
};

export function sampleHead(now: Instant): LetterHead {
  return { issuer: SAMPLE_ISSUER, number: 5, issuedAt: now };
}

export function sampleSlip(now: Instant, index = 0): SlipData {
  return {
    paperSize: 'A4',
    code: SAMPLE_SUBJECT.code,
    slipCode: SAMPLE_SUBJECT.code,
    edition: 1,
    replacedAt: null,
    agencyLines: SAMPLE_ISSUER.agencyLines,
    receivingOffice: SAMPLE_DESK,
    placeName: SAMPLE_ISSUER.placeName,
    issuedAt: now,
    applicant: {
      fullName: SAMPLE_SUBJECT.applicantName,
      idNumber: '000000000000',
      phone: SAMPLE_SUBJECT.phone,
      email: SAMPLE_SUBJECT.email,
      address: SAMPLE_SUBJECT.address,
    },
    owner: null,
    procedureName: index === 0 ? SAMPLE_SUBJECT.procedureName : 'Cấp bản sao trích lục hộ tịch',
    procedureCode: index === 0 ? SAMPLE_SUBJECT.procedureCode : '2.000635',
    documents: [
      { name: 'Tờ khai theo mẫu', originals: 1, certifiedCopies: 0, photocopies: 0 },
      { name: 'Giấy tờ kèm theo', originals: 0, certifiedCopies: 1, photocopies: 1 },
    ],
    limitText: '3 ngày làm việc',
    receivedAt: now,
    dueAt: now + 3 * DAY_MS,
    returnBy: 'COUNTER',
    returnPlace: SAMPLE_DESK,
    lookupKey: '00000000000000',
    publicUrl: 'http://example.vn',
    trackingUrl: 'http://example.vn',
    hotline: SAMPLE_ISSUER.phone,
    officerName: SAMPLE_OFFICER,
    feeDong: 8_000,
    note: null,
  };
}

export function sampleRegisterRow(now: Instant): RegisterRow {
  return {
    code: SAMPLE_SUBJECT.code,
    procedureName: SAMPLE_SUBJECT.procedureName,
    applicantName: SAMPLE_SUBJECT.applicantName,
    address: SAMPLE_SUBJECT.address,
    phone: SAMPLE_SUBJECT.phone,
    settlingOffice: 'UBND thị trấn Mẫu',
    receivedAt: now - 2 * HOUR_MS,
    dueAt: now,
    completedAt: now - HOUR_MS,
    returnedAt: now - HOUR_MS,
    returnBy: 'COUNTER',
    returnedTo: SAMPLE_SUBJECT.applicantName,
    state: 'Đã trả kết quả, đúng hạn',
    feeDong: 8_000,
  };
}
