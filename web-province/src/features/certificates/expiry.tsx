import '@hcc/web-shared/src/ui/page/due-text.css';
import type { CertificatePartsFragment } from '@hcc/shared-schema/generated/hooks';
import { formatDate } from '@hcc/web-shared/src/ui/text/date-format';
import { serverNow } from '@hcc/web-shared/src/ui/text/server-clock';
import { useTranslation } from 'react-i18next';

const DAY_MS = 86_400_000;
/** An authority takes two or three weeks to renew one. */
const SOON_DAYS = 30;

/** "Đang dùng · còn 214 ngày" */
export function Expiry({ certificate: { state, notBefore, notAfter } }: { certificate: CertificatePartsFragment }) {
  const { t } = useTranslation('certificates');
  const days = Math.floor(Math.abs(new Date(notAfter).getTime() - serverNow()) / DAY_MS);
  const words = () => {
    if (state === 'EXPIRED') return t('expired', { count: days });
    if (state === 'NOT_YET_VALID') return t('from', { date: formatDate(notBefore) });
    return days === 0 ? t('lastDay') : t('daysLeft', { count: days });
  };
  const tone = state === 'EXPIRED' ? ' due--overdue' : days <= SOON_DAYS ? ' due--soon' : '';
  return (
    <span className={`due${tone}`}>
      {t(`state.${state}`)} · {words()}
    </span>
  );
}
