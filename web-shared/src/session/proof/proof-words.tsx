import './proof-words.css';
import { useFiguresProofQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { formatDateTimeShort } from '../../ui/text/date-format';
import { formatNumber } from '../../ui/text/number-format';

const PAGE = '/proof';

/** "Đã đối chiếu với nhật ký …: không sai lệch". */
export function ProofWords() {
  const { t } = useTranslation('proof');
  const { pathname } = useLocation();
  const { data, error } = useFiguresProofQuery({ fetchPolicy: 'cache-and-network' });
  const proof = data?.figuresProof;
  // Without an answer there is nothing to say; the page's own figures say that the server is away.
  if (!proof) return error ? <p className="proof-line">{t('line.unread')}</p> : null;
  const { provenAt, wholeAt, differenceCount } = proof;
  const differs = differenceCount > 0;
  const more =
    pathname === PAGE ? null : (
      <Link className="no-print" to={PAGE}>
        {t('line.more')}
      </Link>
    );
  if (!provenAt) {
    return (
      <p className="proof-line">
        {t('line.never')} {more}
      </p>
    );
  }
  return (
    <p className={`proof-line${differs ? ' proof-line--differs' : ''}`}>
      <span>{t('line.proven', { when: formatDateTimeShort(provenAt) })}</span>
      <span>{wholeAt ? t('line.whole', { when: formatDateTimeShort(wholeAt) }) : t('line.notWhole')}</span>
      <strong>
        {differs ? `✗ ${t('line.differs', { shown: formatNumber(differenceCount) })}` : `✓ ${t('line.agrees')}`}
      </strong>
      {more}
    </p>
  );
}
