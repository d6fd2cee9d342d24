import { registerEnumType } from 'type-graphql';

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
}

registerEnumType(Channel, { name: 'Channel' });
registerEnumType(ReturnBy, { name: 'ReturnBy' });
registerEnumType(DossierStatus, { name: 'DossierStatus' });
registerEnumType(Outcome, { name: 'Outcome' });
registerEnumType(DossierAction, { name: 'DossierAction' });
registerEnumType(DossierEventType, { name: 'DossierEventType' });
