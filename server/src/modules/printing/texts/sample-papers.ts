import { HOUR_MS, type Instant } from '../../../kernel/instant';
import { apologyDocument } from '../documents/apology-document';
import { consultationDocument } from '../documents/consultation-document';
import { controlDocument } from '../documents/control-document';
import { feeReceiptDocument } from '../documents/fee-receipt-document';
import { handoverDocument } from '../documents/handover-document';
import { paymentDocument } from '../documents/payment-document';
import { postListDocument } from '../documents/post-list-document';
import { refusalDocument } from '../documents/refusal-document';
import { registerDocument } from '../documents/register-document';
import { returnDocument } from '../documents/return-document';
import { severalSlipDocument } from '../documents/several-slip-document';
import { supplementDocument } from '../documents/supplement-document';
import { workHandoverDocument } from '../documents/work-handover-document';
import { slipPaper } from '../slip-paper';
import { PrintedForm } from './form-terms';
import {
  SAMPLE_DESK,
  SAMPLE_ISSUER,
  SAMPLE_OFFICER,
  SAMPLE_SUBJECT,
  sampleHead,
  sampleRegisterRow,
  sampleSlip,
} from './sample-data';
import type { FormTexts } from './shipped-texts';

type Definition = Record<string, unknown>;
type Makers = { [Form in PrintedForm]: (texts: FormTexts<Form>, now: Instant) => Definition };

const subject = SAMPLE_SUBJECT;
const OTHER_OFFICE = 'Phòng Tư pháp huyện Mẫu';

const MAKERS: Makers = {
  [PrintedForm.RETURN]: (texts, now) =>
    returnDocument(
      {
        ...sampleHead(now),
        subject,
        result: 'Giấy khai sinh',
        dueAt: now + HOUR_MS,
        receivedBy: subject.applicantName,
        authorisation: null,
        officerName: SAMPLE_OFFICER,
        ratingUrl: 'http://example.vn',
      },
      texts,
    ),
  [PrintedForm.SLIP]: (texts, now) => slipPaper(sampleSlip(now), '', texts).definition,
  [PrintedForm.SEVERAL_SLIP]: (texts, now) =>
    severalSlipDocument({ slips: [sampleSlip(now), sampleSlip(now, 1)], issuedAt: now }, texts),
  [PrintedForm.SUPPLEMENT]: (texts, now) =>
    supplementDocument(
      {
        ...sampleHead(now),
        subject,
        documents: ['Bản sao giấy chứng nhận kết hôn', 'Giấy ủy quyền có chứng thực'],
        reason: 'Hồ sơ chưa có đủ giấy tờ theo quy định của thủ tục.',
        officerName: SAMPLE_OFFICER,
      },
      texts,
    ),
  [PrintedForm.DECLINE]: (texts, now) =>
    refusalDocument(
      {
        ...sampleHead(now),
        ...subject,
        idNumber: '000000000000',
        reason: 'Thủ tục này không thuộc thẩm quyền giải quyết của thị trấn.',
        officerName: SAMPLE_OFFICER,
      },
      texts,
    ),
  [PrintedForm.APOLOGY]: (texts, now) =>
    apologyDocument(
      {
        ...sampleHead(now),
        subject,
        receivingOffice: SAMPLE_DESK,
        receivedAt: now - 72 * HOUR_MS,
        dueAt: now + HOUR_MS,
        cause: 'Chờ ý kiến của cơ quan phối hợp',
        explanation: 'Cơ quan phối hợp chưa có văn bản trả lời.',
        promisedAt: now + 72 * HOUR_MS,
        headName: 'Trần Thị Mẫu',
      },
      texts,
    ),
  [PrintedForm.CONTROL]: (texts, now) =>
    controlDocument(
      {
        issuer: SAMPLE_ISSUER,
        printedAt: now,
        subject,
        receivedAt: now - 24 * HOUR_MS,
        dueAt: now + 24 * HOUR_MS,
        settlingOffice: 'UBND thị trấn Mẫu',
        consulted: [OTHER_OFFICE],
        minutesPerDay: 480,
        result: '12/GXN-UBND ngày 20/11/2026, Nguyễn Văn An ký',
        hops: [
          {
            stepName: 'Tiếp nhận',
            giver: null,
            taker: { office: SAMPLE_DESK, person: SAMPLE_OFFICER },
            takenAt: now - 24 * HOUR_MS,
            leftAt: now - 23 * HOUR_MS,
            usedMinutes: 60,
            quotaMinutes: 120,
            result: 'ON_TIME',
            notes: [],
          },
          {
            stepName: 'Thẩm định',
            giver: { office: SAMPLE_DESK, person: SAMPLE_OFFICER },
            taker: { office: 'UBND thị trấn Mẫu', person: 'Trần Thị Mẫu' },
            takenAt: now - 23 * HOUR_MS,
            leftAt: null,
            usedMinutes: 420,
            quotaMinutes: 480,
            result: null,
            notes: [`Lấy ý kiến ${OTHER_OFFICE}: chưa trả lời`],
          },
        ],
      },
      texts,
    ),
  [PrintedForm.REGISTER]: (texts, now) =>
    registerDocument(
      {
        issuer: SAMPLE_ISSUER,
        period: 'từ ngày 01/01/2026 đến ngày 31/01/2026',
        printedAt: now,
        writerName: SAMPLE_OFFICER,
        rows: [sampleRegisterRow(now)],
      },
      texts,
    ),
  [PrintedForm.PAYMENT_NOTICE]: (texts, now) =>
    paymentDocument(
      {
        ...sampleHead(now),
        subject,
        receivingOffice: SAMPLE_DESK,
        amountDong: 1_005_000,
        purpose: 'Lệ phí trước bạ nhà, đất',
        officerName: SAMPLE_OFFICER,
      },
      texts,
    ),
  [PrintedForm.FEE_RECEIPT]: (texts, now) =>
    feeReceiptDocument(
      {
        ...sampleHead(now),
        subject,
        payer: subject.applicantName,
        purpose: 'Lệ phí trước bạ nhà, đất',
        amountDong: 1_005_000,
        method: 'CASH',
        cashierName: SAMPLE_OFFICER,
      },
      texts,
    ),
  [PrintedForm.HANDOVER]: (texts, now) =>
    handoverDocument(
      {
        ...sampleHead(now),
        toOffice: SAMPLE_DESK,
        rows: [
          {
            code: subject.code,
            applicantName: subject.applicantName,
            procedureName: subject.procedureName,
            resultNumber: '01/GCN',
            confirmedAt: null,
          },
        ],
        giverName: SAMPLE_OFFICER,
        takerName: '',
      },
      texts,
    ),
  [PrintedForm.WORK_HANDOVER]: (texts, now) =>
    workHandoverDocument(
      {
        ...sampleHead(now),
        number: null,
        reason: `${SAMPLE_OFFICER} chuyển công tác theo QĐ 12/QĐ-UBND.`,
        giverName: SAMPLE_OFFICER,
        takerName: 'Trần Thị Mẫu',
        rows: [
          {
            code: subject.code,
            applicantName: subject.applicantName,
            procedureName: subject.procedureName,
            dueAt: now + 72 * HOUR_MS,
          },
        ],
      },
      texts,
    ),
  [PrintedForm.POST_LIST]: (texts, now) =>
    postListDocument(
      {
        ...sampleHead(now),
        partner: 'Bưu cục Mẫu',
        rows: [
          {
            trackingNumber: 'EH123456789VN',
            person: subject.applicantName,
            phone: subject.phone,
            address: subject.address ?? '',
            contents: subject.code,
            service: 'Chuyển phát nhanh',
            weightGrams: 100,
            payer: 'Người nhận trả',
            costDong: 26_000,
          },
        ],
        byPayer: 'Trong đó: thu của người nhận 26.000 đ; đã thu tại quầy 0 đ; cơ quan trả 0 đ.',
        giverName: SAMPLE_OFFICER,
        takerName: '',
      },
      texts,
    ),
  [PrintedForm.CONSULTATION]: (texts, now) =>
    consultationDocument(
      {
        ...sampleHead(now),
        subject,
        askedOffice: OTHER_OFFICE,
        question: 'Đề nghị cho biết thửa đất nói trên có tranh chấp hay không.',
        dueAt: now + 72 * HOUR_MS,
        senderName: 'Trần Thị Mẫu',
      },
      texts,
    ),
};

/** What a form looks like with these texts, for a made-up dossier; marked on every page as no real paper. */
export function sampleDocument<Form extends PrintedForm>(form: Form, texts: FormTexts<Form>, now: Instant): Definition {
  const sample = MAKERS[form](texts, now);
  return { ...sample, watermark: { text: 'BẢN XEM THỬ', color: '#888888', opacity: 0.15, bold: true } };
}
