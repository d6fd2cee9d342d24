import { registerEnumType } from 'type-graphql';
import type { CaseDaysName } from '../casework/shipped-days';

/** What a citizen complains of, or asks to be made better. */
export enum ComplaintKind {
  /** How a dossier is dealt with. */
  DOSSIER = 'DOSSIER',
  /** How somebody of the staff behaved. */
  OFFICER = 'OFFICER',
  /** What a procedure asks for. */
  PROCEDURE = 'PROCEDURE',
  /** The rooms, the machines, the order of things at a desk. */
  PLACE = 'PLACE',
}

/** How it came. */
export enum ComplaintChannel {
  WEB = 'WEB',
  DESK = 'DESK',
  PHONE = 'PHONE',
}

/** Which of them are listed. */
export enum ComplaintScope {
  /** My office owes something, or I do as its head. */
  TO_ANSWER = 'TO_ANSWER',
  /** Taken by me. */
  MINE = 'MINE',
  /** All that I may see. */
  ALL = 'ALL',
}

/** What a column of the figures counts of those that came. */
export enum ComplaintPart {
  IN_TIME = 'IN_TIME',
  LATE = 'LATE',
  OPEN = 'OPEN',
  OVERDUE = 'OVERDUE',
  APPEALED = 'APPEALED',
}

registerEnumType(ComplaintPart, { name: 'ComplaintPart' });
registerEnumType(ComplaintKind, { name: 'ComplaintKind' });
registerEnumType(ComplaintChannel, { name: 'ComplaintChannel' });
registerEnumType(ComplaintScope, { name: 'ComplaintScope' });

export const COMPLAINT_TEXT: Record<ComplaintKind, string> = {
  DOSSIER: 'Về việc giải quyết hồ sơ',
  OFFICER: 'Về thái độ, hành vi của cán bộ',
  PROCEDURE: 'Về quy định, thủ tục hành chính',
  PLACE: 'Về nơi làm việc, trang thiết bị',
};

export const CHANNEL_TEXT: Record<ComplaintChannel, string> = {
  WEB: 'Trang công dân',
  DESK: 'Tại quầy',
  PHONE: 'Điện thoại',
};

/** Under which setting the working days stand within which it is answered. */
export const DAYS_FOR: Record<ComplaintKind, CaseDaysName> = {
  DOSSIER: 'dossierComplaint',
  OFFICER: 'officerComplaint',
  PROCEDURE: 'procedureComplaint',
  PLACE: 'placeComplaint',
};

/** How journals and lists name who gave no name. */
export const CITIZEN = 'Công dân';
