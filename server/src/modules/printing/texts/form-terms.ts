import { registerEnumType } from 'type-graphql';

/** The papers whose wording the province may change. */
export enum PrintedForm {
  /** 01 Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
  SLIP = 'SLIP',
  /** One slip for several dossiers of a citizen. */
  SEVERAL_SLIP = 'SEVERAL_SLIP',
  /** 02 Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
  SUPPLEMENT = 'SUPPLEMENT',
  /** 03 Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
  DECLINE = 'DECLINE',
  /** 04 Phiếu xin lỗi và hẹn lại ngày trả kết quả. */
  APOLOGY = 'APOLOGY',
  /** 05 Phiếu kiểm soát quá trình giải quyết hồ sơ. */
  CONTROL = 'CONTROL',
  /** 06 Sổ theo dõi hồ sơ. */
  REGISTER = 'REGISTER',
  PAYMENT_NOTICE = 'PAYMENT_NOTICE',
  /** Biên lai. */
  FEE_RECEIPT = 'FEE_RECEIPT',
  /** Bảng kê bàn giao kết quả. */
  HANDOVER = 'HANDOVER',
  /** Biên bản bàn giao hồ sơ của người rời cơ quan. */
  WORK_HANDOVER = 'WORK_HANDOVER',
  /** Bảng kê giao nhận bưu gửi. */
  POST_LIST = 'POST_LIST',
  CONSULTATION = 'CONSULTATION',
  /** Phiếu trả kết quả. */
  RETURN = 'RETURN',
}

registerEnumType(PrintedForm, { name: 'PrintedForm' });

/** One text of a form: where it stands, its wording as shipped, and the words in braces that it may use. */
export interface TextSpec {
  label: string;
  text: string;
  words?: readonly string[];
}

export interface FormSpec {
  /** In addresses: /forms/preview/<slug>.pdf. */
  slug: string;
  name: string;
  texts: Readonly<Record<string, TextSpec>>;
}
