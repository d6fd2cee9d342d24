import { registerEnumType } from 'type-graphql';

/** How a request that a citizen sent in stands. It is no dossier before a desk has received it. */
export enum SubmissionStatus {
  /** Waits at the desk: "Mới đăng ký", the national portal's first state. */
  SUBMITTED = 'SUBMITTED',
  /** Waits for the citizen, who has to correct it. */
  RETURNED = 'RETURNED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}

export enum SubmissionEventKind {
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  RESUBMITTED = 'RESUBMITTED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}

/** Where each event leads. */
export const STATUS_AFTER: Record<SubmissionEventKind, SubmissionStatus> = {
  SUBMITTED: SubmissionStatus.SUBMITTED,
  RETURNED: SubmissionStatus.RETURNED,
  RESUBMITTED: SubmissionStatus.SUBMITTED,
  ACCEPTED: SubmissionStatus.ACCEPTED,
  DECLINED: SubmissionStatus.DECLINED,
  WITHDRAWN: SubmissionStatus.WITHDRAWN,
};

/** From where each event may come; the first has nothing before it. */
export const STATUS_BEFORE: Record<
  Exclude<SubmissionEventKind, SubmissionEventKind.SUBMITTED>,
  readonly SubmissionStatus[]
> = {
  RETURNED: [SubmissionStatus.SUBMITTED],
  RESUBMITTED: [SubmissionStatus.RETURNED],
  ACCEPTED: [SubmissionStatus.SUBMITTED],
  DECLINED: [SubmissionStatus.SUBMITTED],
  WITHDRAWN: [SubmissionStatus.SUBMITTED, SubmissionStatus.RETURNED],
};

/** For the citizen. */
export const SUBMISSION_TEXT: Record<SubmissionStatus, string> = {
  SUBMITTED: 'Mới đăng ký, chờ tiếp nhận',
  RETURNED: 'Trả lại để bổ sung',
  ACCEPTED: 'Được tiếp nhận',
  DECLINED: 'Không được tiếp nhận',
  WITHDRAWN: 'Đã rút lại',
};

registerEnumType(SubmissionStatus, { name: 'SubmissionStatus' });
registerEnumType(SubmissionEventKind, { name: 'SubmissionEventKind' });
