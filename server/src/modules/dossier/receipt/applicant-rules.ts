import type { FieldProblem } from '../../../kernel/errors';
import { clean } from '../../../kernel/text';

export interface ApplicantInput {
  fullName: string;
  idNumber?: string | null;
  phone?: string | null;
  email?: string | null;
  address?: string | null;
  areaCode?: string | null;
}

/** What of the directory is asked here: a desk without a line knows no more of it. */
export interface KnownAreas {
  findArea(code: string): object | undefined;
}

export interface CleanApplicant {
  fullName: string;
  idNumber: string | null;
  phone: string | null;
  email: string | null;
  address: string | null;
  areaCode: string | null;
}

/** A citizen's card has 12 digits, the identity card before it 9. */
const ID_NUMBER = /^(\d{12}|\d{9})$/;
/** Mobile numbers 0[35789] and 8 digits, landlines 02 and 9. */
export const PHONE = /^(0[35789]\d{8}|02\d{9})$/;
export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const MAX = { fullName: 200, email: 200, address: 500 };

/** Digits only: people write numbers with blanks, points and dashes. */
export function digits(text: string): string {
  return text.replace(/[\s.-]/g, '');
}

/** The applicant as it is stored, and everything that is wrong with it. */
export function checkApplicant(
  input: ApplicantInput,
  areas: KnownAreas,
): { applicant: CleanApplicant; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const refuse = (field: string, reason: string) => problems.push({ path: `applicant.${field}`, reason });
  const text = (value: string | null | undefined) => {
    const cleaned = clean(value ?? '');
    return cleaned === '' ? null : cleaned;
  };
  const number = (value: string | null | undefined) => {
    const cleaned = digits(value ?? '');
    return cleaned === '' ? null : cleaned;
  };
  const applicant: CleanApplicant = {
    fullName: text(input.fullName) ?? '',
    idNumber: number(input.idNumber),
    phone: number(input.phone),
    email: text(input.email),
    address: text(input.address),
    areaCode: text(input.areaCode),
  };
  if (applicant.fullName === '') refuse('fullName', 'Phải ghi họ và tên người nộp.');
  else if (applicant.fullName.length > MAX.fullName) refuse('fullName', `Họ tên dài quá ${MAX.fullName} ký tự.`);
  else if (!/\p{L}/u.test(applicant.fullName)) refuse('fullName', 'Họ tên phải có chữ.');
  if (applicant.idNumber === null) refuse('idNumber', 'Phải ghi số CCCD (12 số) hoặc CMND (9 số).');
  else if (!ID_NUMBER.test(applicant.idNumber)) {
    refuse(
      'idNumber',
      `Số định danh phải có 12 chữ số (CCCD) hoặc 9 chữ số (CMND), đang là "${applicant.idNumber.slice(0, 30)}".`,
    );
  }
  if (applicant.phone !== null && !PHONE.test(applicant.phone)) {
    refuse('phone', 'Số điện thoại phải có dạng 0[3|5|7|8|9] và 8 số, hoặc 02 và 9 số.');
  }
  if (applicant.email !== null && (applicant.email.length > MAX.email || !EMAIL.test(applicant.email))) {
    refuse('email', 'Địa chỉ thư điện tử không đúng.');
  }
  if (applicant.address !== null && applicant.address.length > MAX.address) {
    refuse('address', `Địa chỉ dài quá ${MAX.address} ký tự.`);
  }
  if (applicant.areaCode !== null && !areas.findArea(applicant.areaCode)) {
    refuse('areaCode', `Không có đơn vị hành chính mang mã "${applicant.areaCode.slice(0, 20)}".`);
  }
  return { applicant, problems };
}
