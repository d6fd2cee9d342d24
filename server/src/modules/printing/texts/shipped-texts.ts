import { type FormSpec, PrintedForm, type TextSpec } from './form-terms';

const CIRCULAR = 'Thông tư 01/2018/TT-VPCP';
const HEAD_HINT = '(Ký, ghi rõ họ tên và đóng dấu)';

const title = (text: string): TextSpec => ({ label: 'Tên giấy', text });
const symbol = (text: string): TextSpec => ({ label: 'Ký hiệu sau số (Số: 05/…)', text });
const footer = (text: string): TextSpec => ({ label: 'Dòng chân trang', text });
const role = (text: string): TextSpec => ({ label: 'Người ký', text });
const left = (text: string): TextSpec => ({ label: 'Người ký bên trái', text });
const right = (text: string): TextSpec => ({ label: 'Người ký bên phải', text });
const hint = (text: string): TextSpec => ({ label: 'Dòng dưới người ký', text });

/** The wording of every form as shipped: that of the circular where it has the form, in official style elsewhere. */
export const FORMS = {
  [PrintedForm.SLIP]: {
    slug: '01',
    name: 'Mẫu 01: Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    texts: {
      title: title('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ'),
      symbol: symbol('TNHS'),
      left: left('NGƯỜI NỘP HỒ SƠ'),
      right: right('NGƯỜI TIẾP NHẬN HỒ SƠ'),
      footer: footer(`Mẫu số 01 – ${CIRCULAR}`),
    },
  },
  [PrintedForm.SEVERAL_SLIP]: {
    slug: 'many',
    name: 'Giấy tiếp nhận nhiều hồ sơ của một người',
    texts: {
      title: title('GIẤY TIẾP NHẬN NHIỀU HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ'),
      note: {
        label: 'Ghi chú dưới bảng',
        text: 'Mỗi hồ sơ có mã và mã tra cứu riêng; hồ sơ nào đến hạn thì Ông/Bà nhận kết quả của hồ sơ đó.',
      },
      left: left('NGƯỜI NỘP HỒ SƠ'),
      right: right('NGƯỜI TIẾP NHẬN HỒ SƠ'),
      footer: footer(`Lập theo Mẫu số 01 – ${CIRCULAR}`),
    },
  },
  [PrintedForm.SUPPLEMENT]: {
    slug: '02',
    name: 'Mẫu 02: Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
    texts: {
      title: title('PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ'),
      symbol: symbol('HDHS'),
      request: { label: 'Câu trước danh mục', text: 'Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:' },
      closing: {
        label: 'Câu kết',
        text: 'Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, Ông/Bà liên hệ với {cán bộ} – {cơ quan}, số điện thoại {điện thoại} để được hướng dẫn./.',
        words: ['cán bộ', 'cơ quan', 'điện thoại', 'mã hồ sơ'],
      },
      role: role('NGƯỜI HƯỚNG DẪN'),
      hint: hint('(Ký và ghi rõ họ tên)'),
      footer: footer(`Mẫu số 02 – ${CIRCULAR}`),
    },
  },
  [PrintedForm.DECLINE]: {
    slug: '03',
    name: 'Mẫu 03: Phiếu từ chối tiếp nhận giải quyết hồ sơ',
    texts: {
      title: title('PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ'),
      symbol: symbol('TCTN'),
      refusal: {
        label: 'Câu trước lý do',
        text: 'Qua xem xét, {cơ quan} thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:',
        words: ['cơ quan', 'thủ tục'],
      },
      closing: { label: 'Câu kết', text: 'Xin thông báo cho Ông/Bà được biết và thực hiện./.' },
      left: left('NGƯỜI NỘP HỒ SƠ'),
      right: right('NGƯỜI TIẾP NHẬN HỒ SƠ'),
      footer: footer(`Mẫu số 03 – ${CIRCULAR}`),
    },
  },
  [PrintedForm.APOLOGY]: {
    slug: '04',
    name: 'Mẫu 04: Phiếu xin lỗi và hẹn lại ngày trả kết quả',
    texts: {
      title: title('PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ'),
      symbol: symbol('PXL'),
      opening: {
        label: 'Câu mở đầu',
        text: 'Vào {ngày tiếp nhận}, {nơi tiếp nhận} tiếp nhận hồ sơ của Ông/Bà đề nghị giải quyết thủ tục {thủ tục}; mã hồ sơ: {mã hồ sơ}.',
        words: ['ngày tiếp nhận', 'nơi tiếp nhận', 'thủ tục', 'mã hồ sơ'],
      },
      due: { label: 'Hạn cũ', text: 'Thời gian hẹn trả kết quả: {hạn trả}.', words: ['hạn trả'] },
      late: {
        label: 'Câu nói vì sao có phiếu',
        text: 'Tuy nhiên, {cơ quan} chưa giải quyết xong nên không trả được kết quả đúng thời hạn ghi trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả.',
        words: ['cơ quan', 'hạn trả'],
      },
      sorry: {
        label: 'Lời xin lỗi và ngày hẹn lại',
        text: 'Sự chậm trễ này đã gây phiền hà, tốn kém thời gian, công sức của Ông/Bà. {cơ quan} xin lỗi Ông/Bà và sẽ trả kết quả vào {ngày hẹn lại}.',
        words: ['cơ quan', 'ngày hẹn lại'],
      },
      closing: { label: 'Câu kết', text: 'Mong nhận được sự thông cảm của Ông/Bà vì sự chậm trễ này./.' },
      role: role('THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ'),
      hint: hint(HEAD_HINT),
      footer: footer(`Mẫu số 04 – ${CIRCULAR}`),
    },
  },
  [PrintedForm.CONTROL]: {
    slug: '05',
    name: 'Mẫu 05: Phiếu kiểm soát quá trình giải quyết hồ sơ',
    texts: {
      title: title('PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ'),
      note: {
        label: 'Ghi chú dưới bảng',
        text: 'Thời gian tính theo giờ làm việc, đã trừ thời gian chờ công dân bổ sung hồ sơ và thực hiện nghĩa vụ tài chính.',
      },
      footer: footer(`Mẫu số 05 – ${CIRCULAR}`),
    },
  },
  [PrintedForm.REGISTER]: {
    slug: '06',
    name: 'Mẫu 06: Sổ theo dõi hồ sơ',
    texts: {
      title: title('SỔ THEO DÕI HỒ SƠ'),
      left: left('NGƯỜI LẬP SỔ'),
      right: right('THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ'),
      footer: footer(`Mẫu số 06 – ${CIRCULAR}`),
    },
  },
  [PrintedForm.PAYMENT_NOTICE]: {
    slug: 'payment',
    name: 'Thông báo thực hiện nghĩa vụ tài chính',
    texts: {
      title: title('THÔNG BÁO THỰC HIỆN NGHĨA VỤ TÀI CHÍNH'),
      symbol: symbol('TBTC'),
      opening: {
        label: 'Câu mở đầu',
        text: '{cơ quan} đang giải quyết hồ sơ {mã hồ sơ} về thủ tục {thủ tục} của Ông/Bà và đề nghị Ông/Bà thực hiện nghĩa vụ tài chính như sau:',
        words: ['cơ quan', 'mã hồ sơ', 'thủ tục'],
      },
      where: {
        label: 'Nơi nộp',
        text: 'Ông/Bà nộp tiền tại {nơi tiếp nhận}, hoặc chuyển khoản theo hướng dẫn của cơ quan thu, và mang theo thông báo này.',
        words: ['nơi tiếp nhận', 'cơ quan', 'điện thoại'],
      },
      clock: {
        label: 'Câu về thời hạn',
        text: 'Thời gian Ông/Bà thực hiện nghĩa vụ tài chính không tính vào thời gian giải quyết hồ sơ; ngày hẹn trả mới được báo ngay khi có chứng từ nộp tiền./.',
      },
      role: role('NGƯỜI LẬP THÔNG BÁO'),
      hint: hint('(Ký và ghi rõ họ tên)'),
      footer: footer('Thông báo thực hiện nghĩa vụ tài chính'),
    },
  },
  [PrintedForm.FEE_RECEIPT]: {
    slug: 'receipt',
    name: 'Biên lai thu tiền (ba liên)',
    texts: {
      title: title('BIÊN LAI THU TIỀN PHÍ, LỆ PHÍ, NGHĨA VỤ TÀI CHÍNH'),
      symbol: symbol('BL'),
      first: { label: 'Liên 1', text: 'Liên 1: Lưu tại cơ quan thu' },
      second: { label: 'Liên 2', text: 'Liên 2: Giao người nộp tiền' },
      third: { label: 'Liên 3', text: 'Liên 3: Chuyển bộ phận kế toán' },
      left: left('NGƯỜI NỘP TIỀN'),
      right: right('NGƯỜI THU TIỀN'),
      footer: footer('Biên lai thu tiền'),
    },
  },
  [PrintedForm.HANDOVER]: {
    slug: 'handover',
    name: 'Bảng kê bàn giao kết quả',
    texts: {
      title: title('BẢNG KÊ BÀN GIAO KẾT QUẢ GIẢI QUYẾT HỒ SƠ'),
      symbol: symbol('BKBG'),
      opening: {
        label: 'Câu mở đầu',
        text: '{bên giao} bàn giao cho {bên nhận} kết quả giải quyết của {số hồ sơ} hồ sơ sau đây:',
        words: ['bên giao', 'bên nhận', 'số hồ sơ'],
      },
      closing: { label: 'Câu kết', text: 'Bảng kê lập thành hai bản, mỗi bên giữ một bản.' },
      left: left('ĐẠI DIỆN BÊN GIAO'),
      right: right('ĐẠI DIỆN BÊN NHẬN'),
      footer: footer('Bảng kê bàn giao kết quả'),
    },
  },
  [PrintedForm.WORK_HANDOVER]: {
    slug: 'work-handover',
    name: 'Biên bản bàn giao hồ sơ đang giải quyết',
    texts: {
      title: title('BIÊN BẢN BÀN GIAO HỒ SƠ ĐANG GIẢI QUYẾT'),
      symbol: symbol('BBBG'),
      opening: {
        label: 'Câu mở đầu',
        text: '{căn cứ} Ông/Bà {bên giao} bàn giao cho {bên nhận} {số hồ sơ} hồ sơ đang giải quyết sau đây:',
        words: ['căn cứ', 'bên giao', 'bên nhận', 'số hồ sơ'],
      },
      closing: { label: 'Câu kết', text: 'Biên bản lập thành hai bản, mỗi bên giữ một bản.' },
      left: left('NGƯỜI BÀN GIAO'),
      right: right('NGƯỜI NHẬN BÀN GIAO'),
      footer: footer('Biên bản bàn giao hồ sơ'),
    },
  },
  [PrintedForm.RETURN]: {
    slug: 'return',
    name: 'Phiếu trả kết quả giải quyết hồ sơ',
    texts: {
      title: title('PHIẾU TRẢ KẾT QUẢ GIẢI QUYẾT HỒ SƠ'),
      symbol: symbol('TKQ'),
      closing: {
        label: 'Câu kết',
        text: 'Ông/Bà đã kiểm tra và nhận đủ kết quả giải quyết hồ sơ tại {cơ quan}./.',
        words: ['cơ quan'],
      },
      ratingTitle: { label: 'Lời mời đánh giá', text: 'MỜI ÔNG/BÀ ĐÁNH GIÁ VIỆC GIẢI QUYẾT HỒ SƠ NÀY' },
      rating: {
        label: 'Cách đánh giá',
        text: 'Quét mã QR bằng máy ảnh của điện thoại, hoặc đưa mã vào máy quét của kiosk tại {cơ quan}. Mỗi hồ sơ được đánh giá một lần; ý kiến không gắn với tên của Ông/Bà.',
        words: ['cơ quan'],
      },
      left: left('NGƯỜI NHẬN KẾT QUẢ'),
      right: right('NGƯỜI TRẢ KẾT QUẢ'),
      footer: footer('Phiếu trả kết quả'),
    },
  },
  [PrintedForm.POST_LIST]: {
    slug: 'post-list',
    name: 'Bảng kê giao nhận bưu gửi',
    texts: {
      title: title('BẢNG KÊ GIAO NHẬN BƯU GỬI'),
      symbol: symbol('BKBC'),
      opening: {
        label: 'Câu mở đầu',
        text: '{bên giao} giao cho {bên nhận} {số bưu gửi} bưu gửi sau đây để phát đến người nhận; tổng cước {tổng cước}:',
        words: ['bên giao', 'bên nhận', 'số bưu gửi', 'tổng cước'],
      },
      closing: { label: 'Câu kết', text: 'Bảng kê lập thành hai bản, mỗi bên giữ một bản.' },
      left: left('NGƯỜI GIAO'),
      right: right('NHÂN VIÊN BƯU ĐIỆN'),
      footer: footer('Bảng kê giao nhận bưu gửi'),
    },
  },
  [PrintedForm.CONSULTATION]: {
    slug: 'consultation',
    name: 'Công văn lấy ý kiến',
    texts: {
      symbol: symbol('LYK'),
      subject: {
        label: 'Trích yếu',
        text: 'V/v lấy ý kiến giải quyết hồ sơ {mã hồ sơ}',
        words: ['mã hồ sơ', 'thủ tục'],
      },
      opening: {
        label: 'Câu mở đầu',
        text: '{cơ quan} đang giải quyết hồ sơ {mã hồ sơ} của {người nộp} về thủ tục {thủ tục}. Để có căn cứ giải quyết, {cơ quan} đề nghị {nơi nhận} cho ý kiến về nội dung sau:',
        words: ['cơ quan', 'mã hồ sơ', 'người nộp', 'thủ tục', 'nơi nhận'],
      },
      deadline: {
        label: 'Hạn trả lời',
        text: 'Đề nghị {nơi nhận} trả lời bằng văn bản trước {hạn trả lời}. Quá thời hạn trên mà không có ý kiến, {cơ quan} ghi nhận việc không trả lời và giải quyết hồ sơ theo quy định.',
        words: ['nơi nhận', 'hạn trả lời', 'cơ quan'],
      },
      closing: {
        label: 'Câu kết',
        text: 'Rất mong nhận được sự phối hợp của {nơi nhận}./.',
        words: ['nơi nhận'],
      },
      role: role('THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ'),
      hint: hint(HEAD_HINT),
      footer: footer('Công văn lấy ý kiến'),
    },
  },
} as const satisfies Record<PrintedForm, FormSpec>;

export type TextKey<Form extends PrintedForm> = keyof (typeof FORMS)[Form]['texts'];
/** The wording of one form, by the keys of its texts. */
export type FormTexts<Form extends PrintedForm> = Readonly<Record<TextKey<Form>, string>>;

export function specOf(form: PrintedForm): FormSpec {
  return FORMS[form];
}

export function shippedTexts<Form extends PrintedForm>(form: Form): FormTexts<Form> {
  const entries = Object.entries(specOf(form).texts).map(([key, { text }]) => [key, text]);
  return Object.fromEntries(entries) as FormTexts<Form>;
}

export function findFormBySlug(slug: string): PrintedForm | undefined {
  return Object.values(PrintedForm).find((form) => FORMS[form].slug === slug);
}
