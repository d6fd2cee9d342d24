export enum Channel {
  COUNTER = 'COUNTER',
  ONLINE = 'ONLINE',
  POST = 'POST',
}

export enum ReturnBy {
  COUNTER = 'COUNTER',
  POST = 'POST',
}

/** The national portal's ten states, in its order. */
export enum DossierStatus {
  SUBMITTED = 'SUBMITTED',
  RECEIVED = 'RECEIVED',
  NOT_RECEIVED = 'NOT_RECEIVED',
  PROCESSING = 'PROCESSING',
  SUPPLEMENT_REQUIRED = 'SUPPLEMENT_REQUIRED',
  PAYMENT_REQUIRED = 'PAYMENT_REQUIRED',
  WITHDRAWN = 'WITHDRAWN',
  STOPPED = 'STOPPED',
  COMPLETED = 'COMPLETED',
  RETURNED = 'RETURNED',
}

/** What the portal calls each state on screens. */
export const STATUS_TEXT: Record<DossierStatus, string> = {
  SUBMITTED: 'Mới đăng ký',
  RECEIVED: 'Được tiếp nhận',
  NOT_RECEIVED: 'Không được tiếp nhận',
  PROCESSING: 'Đang xử lý',
  SUPPLEMENT_REQUIRED: 'Yêu cầu bổ sung giấy tờ',
  PAYMENT_REQUIRED: 'Yêu cầu thực hiện nghĩa vụ tài chính',
  WITHDRAWN: 'Công dân yêu cầu rút hồ sơ',
  STOPPED: 'Dừng xử lý',
  COMPLETED: 'Đã xử lý xong',
  RETURNED: 'Đã trả kết quả',
};

/** How the request was decided; null while it is open. */
export enum Outcome {
  APPROVED = 'APPROVED',
  REFUSED = 'REFUSED',
}

/** How a dossier stands in the report: in progress with its time running or paused, or the way it ended. */
export enum Standing {
  RUNNING = 'RUNNING',
  PAUSED = 'PAUSED',
  EARLY = 'EARLY',
  ON_TIME = 'ON_TIME',
  LATE = 'LATE',
  WITHDRAWN = 'WITHDRAWN',
  STOPPED = 'STOPPED',
}

export enum DossierAction {
  CLAIM = 'CLAIM',
  ASSIGN = 'ASSIGN',
  RELEASE = 'RELEASE',
  ADVANCE = 'ADVANCE',
  SEND_BACK = 'SEND_BACK',
  REQUEST_SUPPLEMENT = 'REQUEST_SUPPLEMENT',
  RECORD_SUPPLEMENT = 'RECORD_SUPPLEMENT',
  REFUSE = 'REFUSE',
  WITHDRAW = 'WITHDRAW',
  STOP = 'STOP',
  RETURN_RESULT = 'RETURN_RESULT',
  CONSULT = 'CONSULT',
  ANSWER_CONSULTATION = 'ANSWER_CONSULTATION',
  CLOSE_CONSULTATION = 'CLOSE_CONSULTATION',
  REQUIRE_PAYMENT = 'REQUIRE_PAYMENT',
  RECORD_PAYMENT = 'RECORD_PAYMENT',
  PROPOSE_APOLOGY = 'PROPOSE_APOLOGY',
  DECIDE_APOLOGY = 'DECIDE_APOLOGY',
  RECALL = 'RECALL',
  RECORD_LATE_CAUSE = 'RECORD_LATE_CAUSE',
  CORRECT_RECEIPT = 'CORRECT_RECEIPT',
  ISSUE_RESULT = 'ISSUE_RESULT',
  HAND_OVER = 'HAND_OVER',
  CONFIRM_HANDOVER = 'CONFIRM_HANDOVER',
  SEND_BY_POST = 'SEND_BY_POST',
  RECORD_POST_RETURN = 'RECORD_POST_RETURN',
}

export enum DossierEventType {
  RECEIVED = 'RECEIVED',
  CLAIMED = 'CLAIMED',
  ASSIGNED = 'ASSIGNED',
  RELEASED = 'RELEASED',
  ADVANCED = 'ADVANCED',
  APPROVED = 'APPROVED',
  SENT_BACK = 'SENT_BACK',
  SUPPLEMENT_REQUESTED = 'SUPPLEMENT_REQUESTED',
  SUPPLEMENT_RECORDED = 'SUPPLEMENT_RECORDED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
  STOPPED = 'STOPPED',
  RETURNED = 'RETURNED',
  DUE_RECOMPUTED = 'DUE_RECOMPUTED',
  CONSULTED = 'CONSULTED',
  CONSULTATION_ANSWERED = 'CONSULTATION_ANSWERED',
  /** The deadline passed without an answer; the system writes it down. */
  CONSULTATION_UNANSWERED = 'CONSULTATION_UNANSWERED',
  CONSULTATION_CLOSED = 'CONSULTATION_CLOSED',
  PAYMENT_REQUIRED = 'PAYMENT_REQUIRED',
  PAYMENT_RECORDED = 'PAYMENT_RECORDED',
  APOLOGY_PROPOSED = 'APOLOGY_PROPOSED',
  APOLOGY_APPROVED = 'APOLOGY_APPROVED',
  APOLOGY_REJECTED = 'APOLOGY_REJECTED',
  RECALLED = 'RECALLED',
  LATE_CAUSE_RECORDED = 'LATE_CAUSE_RECORDED',
  RECEIPT_CORRECTED = 'RECEIPT_CORRECTED',
  RESULT_ISSUED = 'RESULT_ISSUED',
  HANDED_OVER = 'HANDED_OVER',
  HANDOVER_CONFIRMED = 'HANDOVER_CONFIRMED',
  POSTED = 'POSTED',
  POST_RETURNED = 'POST_RETURNED',
  FILE_ATTACHED = 'FILE_ATTACHED',
  FILE_REMOVED = 'FILE_REMOVED',
  /** The office that held it was closed; the one that follows it goes on. */
  OFFICE_SUCCEEDED = 'OFFICE_SUCCEEDED',
}

/** What a consulted office says, in the words of the answer's heading. */
export enum Opinion {
  AGREE = 'AGREE',
  DISAGREE = 'DISAGREE',
  OTHER = 'OTHER',
}

export enum PaymentMethod {
  CASH = 'CASH',
  TRANSFER = 'TRANSFER',
  /** Through the payment gateway. */
  ONLINE = 'ONLINE',
}

/** Who took the result, and how. */
export enum HandOut {
  /** The applicant at the counter. */
  COUNTER = 'COUNTER',
  /** Delivered by the post. */
  POST = 'POST',
  /** Somebody with a written authorisation. */
  AUTHORISED = 'AUTHORISED',
}

/** A letter or list that an office numbers by itself, beginning again each year. */
export enum NumberedForm {
  /** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (form 02). */
  SUPPLEMENT = 'SUPPLEMENT',
  /** Phiếu từ chối tiếp nhận (form 03). */
  DECLINE = 'DECLINE',
  /** Phiếu xin lỗi và hẹn lại (form 04). */
  APOLOGY = 'APOLOGY',
  /** Thông báo thực hiện nghĩa vụ tài chính. */
  PAYMENT_NOTICE = 'PAYMENT_NOTICE',
  /** Biên lai. */
  FEE_RECEIPT = 'FEE_RECEIPT',
  /** Bảng kê bàn giao kết quả. */
  HANDOVER = 'HANDOVER',
  /** Phiếu giao việc: what a leader directs. */
  DIRECTIVE = 'DIRECTIVE',
  /** Nộp tiền phí, lệ phí vào kho bạc. */
  TREASURY = 'TREASURY',
  /** Báo cáo đã phát hành. */
  REPORT = 'REPORT',
  /** Phản ánh, kiến nghị: as they come in. */
  COMPLAINT = 'COMPLAINT',
  /** Văn bản trả lời phản ánh, kiến nghị. */
  ANSWER = 'ANSWER',
}
