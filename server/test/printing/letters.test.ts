import { parseInstant } from '../../src/kernel/instant';
import { apologyDocument } from '../../src/modules/printing/documents/apology-document';
import { consultationDocument } from '../../src/modules/printing/documents/consultation-document';
import { feeReceiptDocument } from '../../src/modules/printing/documents/fee-receipt-document';
import { handoverDocument } from '../../src/modules/printing/documents/handover-document';
import type { LetterHead, LetterSubject } from '../../src/modules/printing/documents/letter';
import { paymentDocument } from '../../src/modules/printing/documents/payment-document';
import { refusalDocument } from '../../src/modules/printing/documents/refusal-document';
import { severalSlipDocument } from '../../src/modules/printing/documents/several-slip-document';
import { supplementDocument } from '../../src/modules/printing/documents/supplement-document';
import { renderPdf } from '../../src/modules/printing/render-pdf';
import { PrintedForm } from '../../src/modules/printing/texts/form-terms';
import { shippedTexts } from '../../src/modules/printing/texts/shipped-texts';
import { infoOf, pagesOf, scan, textOf } from './pdf-tools';
import { CODE, papers, slip } from './slip-data';

const at = (text: string) => parseInstant(`${text}+07:00`, 'at');

const HEAD: LetterHead = {
  issuer: {
    officeId: 'office',
    agencyLines: ['UBND huyện Quan Hóa'],
    office: 'Phòng Lao động - Thương binh và Xã hội huyện Quan Hóa',
    phone: '0237 3875 123',
    placeName: 'Quan Hóa',
  },
  number: 7,
  issuedAt: at('2021-03-05T08:07:00'),
};
const SUBJECT: LetterSubject = {
  code: CODE,
  applicantName: 'Đặng Thị Hoà',
  phone: '0912345678',
  email: null,
  address: 'Khu 1, thị trấn Hồi Xuân',
  procedureName: 'Đăng ký khai sinh',
  procedureCode: '1.001193',
};
const HEADING =
  'UBND HUYỆN QUAN HÓA PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI HUYỆN QUAN HÓA CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc';
/** 300 letters without a blank, and 300 with. */
const ONE_WORD = 'Nguyễn'.repeat(50);
const LONG_NAME = 'Nguyễn Thị '.repeat(28).trim();

/** That the parts stand in the text in this order. */
function holds(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const found = text.indexOf(part, from);
    if (found < 0) throw new Error(`Not found after position ${from}: "${part}" in: ${text.slice(from, from + 600)}`);
    from = found + part.length;
  }
}

const supplement = (change: { documents?: string[]; applicantName?: string; number?: number | null } = {}) =>
  renderPdf(
    supplementDocument(
      {
        ...HEAD,
        number: change.number === undefined ? HEAD.number : change.number,
        subject: { ...SUBJECT, applicantName: change.applicantName ?? SUBJECT.applicantName },
        documents: change.documents ?? ['Giấy chứng sinh', 'Giấy ủy quyền có chứng thực'],
        reason: 'Giấy chứng sinh bị mờ.',
        officerName: 'Phạm Văn Bình',
      },
      shippedTexts(PrintedForm.SUPPLEMENT),
    ),
  );

const handover = (count: number, applicantName = SUBJECT.applicantName) =>
  renderPdf(
    handoverDocument(
      {
        ...HEAD,
        toOffice: 'Bộ phận một cửa thị trấn Hồi Xuân',
        rows: Array.from({ length: count }, (_, index) => ({
          code: `000.17.28.H56-210305-${String(index + 1).padStart(4, '0')}`,
          applicantName,
          procedureName: SUBJECT.procedureName,
          resultNumber: `${index + 1}/GCN`,
          confirmedAt: index === 0 ? at('2021-03-06T09:00:00') : null,
        })),
        giverName: 'Phạm Văn Bình',
        takerName: '',
      },
      shippedTexts(PrintedForm.HANDOVER),
    ),
  );

describe('form 02', () => {
  it('says what is missing, why, and who helps', async () => {
    const pdf = await supplement();
    const text = textOf(pdf);
    expect(text).toContain(HEADING);
    holds(text, [
      'Số: 07/HDHS',
      'Quan Hóa, ngày 05 tháng 3 năm 2021',
      'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ',
      `Hồ sơ của: Đặng Thị Hoà Mã hồ sơ: ${CODE}`,
      'Nội dung yêu cầu giải quyết: Đăng ký khai sinh (mã thủ tục 1.001193)',
      'Email: không có',
      'gồm những nội dung sau:',
      'Giấy chứng sinh',
      'Giấy ủy quyền có chứng thực',
      'Lý do: Giấy chứng sinh bị mờ.',
      'liên hệ với Phạm Văn Bình – Phòng Lao động - Thương binh và Xã hội huyện Quan Hóa, số điện thoại 0237 3875 123',
      'NGƯỜI HƯỚNG DẪN (Ký và ghi rõ họ tên) Phạm Văn Bình',
    ]);
    expect(infoOf(pdf)).toMatchObject({ Title: CODE, Pages: '1', 'Page size': expect.stringContaining('A4') });
  });

  it('leaves room for a number where the letter is older than the book of numbers', async () => {
    expect(textOf(await supplement({ number: null }))).toContain('Số: ……/HDHS');
  });

  it('goes on to further pages with sixty documents, says which page it is, and signs on the last', async () => {
    const documents = papers(60).map(({ name }) => name);
    const pages = pagesOf(await supplement({ documents }));
    expect(pages.length).toBeGreaterThan(1);
    holds(pages.join(' '), documents);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Mã hồ sơ ${CODE} – Trang ${index + 1}/${pages.length}`);
    }
    expect(pages.at(-1)).toMatch(/được hướng dẫn.*NGƯỜI HƯỚNG DẪN.*Phạm Văn Bình/u);
  });

  it.each([ONE_WORD, LONG_NAME])('keeps a name of 300 letters on the paper: %s', async (applicantName) => {
    const text = textOf(await supplement({ applicantName })).replace(/\s/gu, '');
    expect(text).toContain(applicantName.replace(/\s/gu, ''));
  });
});

describe('forms 03 and 04', () => {
  it('03 says why a request is not taken', async () => {
    const data = {
      ...HEAD,
      ...SUBJECT,
      idNumber: '038185001234',
      reason: 'Không thuộc thẩm quyền.',
      officerName: 'Lê Hoa',
    };
    holds(textOf(await renderPdf(refusalDocument(data, shippedTexts(PrintedForm.DECLINE)))), [
      'Số: 07/TCTN',
      'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ',
      'Tiếp nhận hồ sơ của: Đặng Thị Hoà Số CCCD/CMND/hộ chiếu: 038185001234',
      'với lý do cụ thể như sau: Không thuộc thẩm quyền.',
      'NGƯỜI NỘP HỒ SƠ (Ký và ghi rõ họ tên) Đặng Thị Hoà',
      'NGƯỜI TIẾP NHẬN HỒ SƠ (Ký và ghi rõ họ tên) Lê Hoa',
    ]);
  });

  it('04 names the old date, the cause and the new date', async () => {
    const data = {
      ...HEAD,
      subject: SUBJECT,
      receivingOffice: 'Bộ phận một cửa thị trấn Hồi Xuân',
      receivedAt: at('2021-02-01T08:05:00'),
      dueAt: at('2021-03-05T17:00:00'),
      cause: 'Thiếu người',
      explanation: 'Hai cán bộ nghỉ ốm.',
      promisedAt: at('2021-03-12T17:00:00'),
      headName: 'Hà Văn Sơn',
    };
    holds(textOf(await renderPdf(apologyDocument(data, shippedTexts(PrintedForm.APOLOGY)))), [
      'Số: 07/PXL',
      'Kính gửi: Đặng Thị Hoà',
      'Vào ngày 01 tháng 02 năm 2021, Bộ phận một cửa thị trấn Hồi Xuân tiếp nhận',
      'Thời gian hẹn trả kết quả: 17 giờ 00 phút, ngày 05 tháng 3 năm 2021.',
      'Lý do: Thiếu người. Hai cán bộ nghỉ ốm.',
      'xin lỗi Ông/Bà và sẽ trả kết quả vào 17 giờ 00 phút, ngày 12 tháng 3 năm 2021.',
      'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ (Ký, ghi rõ họ tên và đóng dấu) Hà Văn Sơn',
    ]);
  });
});

describe('money', () => {
  it('is asked for in figures and in words', async () => {
    const data = {
      ...HEAD,
      subject: SUBJECT,
      receivingOffice: 'Bộ phận một cửa',
      amountDong: 1_005_000,
      purpose: 'Lệ phí trước bạ',
      officerName: 'Lê Hoa',
    };
    holds(textOf(await renderPdf(paymentDocument(data, shippedTexts(PrintedForm.PAYMENT_NOTICE)))), [
      'Số: 07/TBTC',
      'Khoản phải nộp: Lệ phí trước bạ',
      'Số tiền: 1.005.000 đ',
      'Viết bằng chữ: Một triệu không trăm linh năm nghìn đồng',
      'không tính vào thời gian giải quyết hồ sơ',
    ]);
  });

  it('is receipted on three sheets that say the same, each for somebody else', async () => {
    const data = {
      ...HEAD,
      subject: SUBJECT,
      payer: LONG_NAME,
      purpose: 'Lệ phí',
      amountDong: 21_000,
      method: 'TRANSFER' as const,
      cashierName: 'Lê Hoa',
    };
    const pages = pagesOf(await renderPdf(feeReceiptDocument(data, shippedTexts(PrintedForm.FEE_RECEIPT))));
    expect(pages.map((page) => /Liên \d: [^:]*?(?= Người nộp)/u.exec(page)?.[0])).toEqual([
      'Liên 1: Lưu tại cơ quan thu',
      'Liên 2: Giao người nộp tiền',
      'Liên 3: Chuyển bộ phận kế toán',
    ]);
    for (const page of pages) {
      holds(page, [
        'Số: 07/BL',
        LONG_NAME,
        'Số tiền: 21.000 đ Hình thức nộp: Chuyển khoản',
        'Hai mươi mốt nghìn đồng',
        'Lê Hoa',
      ]);
      expect(page).not.toContain('Trang');
    }
  });
});

describe('lists and letters between offices', () => {
  it('a hand-over list has a heading on every page and both signatures on the last', async () => {
    const pages = pagesOf(await handover(60, 'Công ty '.repeat(12).trim()));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages.slice(0, -1)) expect(page).toContain('TT Mã hồ sơ Người nộp hồ sơ Thủ tục');
    holds(pages.join(' '), ['kết quả giải quyết của 60 hồ sơ', '1/GCN 09:00 06/03/2021', '2/GCN', '60/GCN']);
    expect(pages.at(-1)).toMatch(/mỗi bên giữ một bản\..*ĐẠI DIỆN BÊN GIAO.*ĐẠI DIỆN BÊN NHẬN/u);
  });

  it('a consultation says under its number what it is about, and by when an answer is expected', async () => {
    const data = {
      ...HEAD,
      number: null,
      subject: SUBJECT,
      askedOffice: 'Sở Tư pháp',
      question: 'Có tranh chấp không?\nĐề nghị nêu căn cứ.',
      dueAt: at('2021-03-12T17:00:00'),
      senderName: 'Hà Văn Sơn',
    };
    holds(textOf(await renderPdf(consultationDocument(data, shippedTexts(PrintedForm.CONSULTATION)))), [
      'Số: ……/LYK',
      `V/v lấy ý kiến giải quyết hồ sơ ${CODE}`,
      'Kính gửi: Sở Tư pháp',
      'của Đặng Thị Hoà về thủ tục Đăng ký khai sinh',
      'Có tranh chấp không? Đề nghị nêu căn cứ.',
      'Đề nghị Sở Tư pháp trả lời bằng văn bản trước 17 giờ 00 phút, ngày 12 tháng 3 năm 2021.',
    ]);
  });

  it('one slip for several dossiers carries the symbols of each', async () => {
    const other = '000.17.28.H56-210305-0008';
    const second = slip({ code: other, trackingUrl: `http://localhost:4000/?ma=${other}#7KXS3M9PQ2RTV5` });
    const pdf = await renderPdf(
      severalSlipDocument(
        { slips: [slip(), second], issuedAt: slip().issuedAt },
        shippedTexts(PrintedForm.SEVERAL_SLIP),
      ),
    );
    holds(textOf(pdf), [
      'Gồm 2 hồ sơ',
      'Tiếp nhận hồ sơ của: Đặng Thị Hoà',
      CODE,
      'Hẹn trả:',
      other,
      'Hẹn trả:',
      'NGƯỜI NỘP HỒ SƠ',
    ]);
    const read = scan(pdf, 300);
    for (const code of [CODE, other]) expect(read).toContain(`CODE-128:${code}`);
    expect(read.filter((line) => line.startsWith('QR-Code:'))).toHaveLength(2);
  });
});
