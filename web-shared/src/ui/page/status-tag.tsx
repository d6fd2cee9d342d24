import './status-tag.css';
import type { DossierStatus } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';

const tones: Record<DossierStatus, 'open' | 'waiting' | 'done' | 'closed'> = {
  SUBMITTED: 'open',
  RECEIVED: 'open',
  PROCESSING: 'open',
  SUPPLEMENT_REQUIRED: 'waiting',
  PAYMENT_REQUIRED: 'waiting',
  COMPLETED: 'done',
  RETURNED: 'done',
  NOT_RECEIVED: 'closed',
  WITHDRAWN: 'closed',
  STOPPED: 'closed',
};

export function StatusTag({ status }: { status: DossierStatus }) {
  const { t } = useTranslation('common');
  return <span className={`tag tag--${tones[status]}`}>{t(`status.${status}`)}</span>;
}
