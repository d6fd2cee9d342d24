import { TextColumn } from '../../../database/columns';
import type { CleanApplicant } from './applicant-rules';

/** Of a request that is no dossier: who came with it. Widths are those that `applicant-rules.ts` allows. */
export abstract class ApplicantColumns {
  @TextColumn('applicant_name', 200)
  applicantName: string;

  @TextColumn('id_number', 12, { nullable: true })
  idNumber: string | null;

  @TextColumn('phone', 16, { nullable: true })
  phone: string | null;

  @TextColumn('email', 200, { nullable: true })
  email: string | null;

  @TextColumn('address', 500, { nullable: true })
  address: string | null;

  @TextColumn('applicant_area_code', 10, { nullable: true })
  applicantAreaCode: string | null;
}

export function applicantIn(row: ApplicantColumns): CleanApplicant {
  const { applicantName: fullName, idNumber, phone, email, address, applicantAreaCode: areaCode } = row;
  return { fullName, idNumber, phone, email, address, areaCode };
}

export function columnsOfApplicant({ fullName, areaCode, ...contact }: CleanApplicant): ApplicantColumns {
  return { applicantName: fullName, applicantAreaCode: areaCode, ...contact };
}
