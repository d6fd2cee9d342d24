import type { DossierPagePartsFragment } from '@hcc/shared-schema/generated/hooks';
import type { TFunction } from 'i18next';
import { formatDateTimeShort } from '../../../ui/text/date-format';
import { formatDong } from '../../../ui/text/number-format';
import { RECEIPT_FIELDS } from '../receipt-fields';

type Proceedings = DossierPagePartsFragment['proceedings'];
type EventRow = Pick<DossierPagePartsFragment['events'][number], 'type' | 'at'>;

/** What an event was about beside the road, found among the proceedings by its moment: whom it asked, how much, until when. */
export function eventDetail(
  t: TFunction<'proceedings'>,
  { consultations, payments, reappointments, corrections, result, deliveries }: Proceedings,
  { type, at }: EventRow,
): string | undefined {
  switch (type) {
    case 'CONSULTED':
      return consultations
        .filter(({ askedAt }) => askedAt === at)
        .map(({ officeName }) => officeName)
        .join('; ');
    case 'CONSULTATION_ANSWERED': {
      const answered = consultations.find(({ answeredAt }) => answeredAt === at);
      return answered?.opinion ? t(`consultations.opinion.${answered.opinion}`) : undefined;
    }
    case 'CONSULTATION_UNANSWERED':
      return consultations.find(({ unansweredAt }) => unansweredAt === at)?.officeName;
    case 'PAYMENT_REQUIRED':
      return dong(payments.find(({ requiredAt }) => requiredAt === at));
    case 'PAYMENT_RECORDED':
      return dong(payments.find(({ paidAt }) => paidAt === at));
    case 'APOLOGY_PROPOSED':
      return promise(reappointments.find(({ proposedAt }) => proposedAt === at));
    case 'APOLOGY_APPROVED':
      return promise(reappointments.find(({ decidedAt }) => decidedAt === at));
    case 'RECEIPT_CORRECTED':
      return corrections
        .find((correction) => correction.at === at)
        ?.fields.map(({ field }) => correctedField(t, field).toLowerCase())
        .join(', ');
    case 'RESULT_ISSUED':
      return result?.at === at ? result.number : undefined;
    case 'POSTED':
      return deliveries.find(({ postedAt }) => postedAt === at)?.trackingCode;
    default:
      return undefined;
  }
}

function dong(payment: Proceedings['payments'][number] | undefined): string | undefined {
  return payment && formatDong(payment.amountDong);
}

function promise(apology: Proceedings['reappointments'][number] | undefined): string | undefined {
  return apology && formatDateTimeShort(apology.promisedAt);
}

/** Also the moment of receiving, which the clock gives and only a correction asks for. */
const CORRECTABLE = [...RECEIPT_FIELDS, 'receivedAt'] as const;

/** What the receipt calls a field; one that is not known here keeps its own name. */
export function correctedField(t: TFunction<'proceedings'>, field: string): string {
  const known = CORRECTABLE.find((name) => name === field);
  return known ? t(`corrections.fields.${known}`) : field;
}
