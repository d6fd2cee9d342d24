import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDong } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';
import type { Due, Dues, Slip } from '../../api/payment-api';
import { Receipts } from './receipts';
import { WaysToPay } from './ways-to-pay';

type Props = { slip: Slip; due: Due; byGateway: boolean; onChange: (dues: Dues) => void };

/** One thing that is owed, or was paid. */
export function DuePart({ slip, due, byGateway, onChange }: Props) {
  const { t } = useTranslation('payment');
  const { ordinal, purpose, state, amountDong, owedDong, overDong, fullDong, exemptionName, lines, receipts } = due;
  return (
    <section className="payment__due" aria-labelledby={`due-${ordinal}`}>
      <h3 id={`due-${ordinal}`}>{ordinal === 0 ? t('fee') : <span lang="vi">{purpose}</span>}</h3>
      <p className={`payment__state payment__state--${state.toLowerCase()}`}>
        {t(`state.${state}`, { amount: formatDong(state === 'OWED' ? owedDong : amountDong) })}
      </p>
      {exemptionName ? (
        <p>{t(state === 'FREE' ? 'exempt' : 'reduced', { full: formatDong(fullDong), name: exemptionName })}</p>
      ) : null}
      {lines.length > 1 && state !== 'DROPPED' ? (
        <ul className="payment__lines">
          {lines.map(({ code, name, count, totalDong }) => (
            <li key={code}>
              <span lang="vi">{count > 1 ? t('times', { name, count }) : name}</span>{' '}
              <span>{formatDong(totalDong)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {overDong > 0 ? <Notice kind="warning">{t('over', { amount: formatDong(overDong) })}</Notice> : null}
      {state === 'OWED' ? <WaysToPay {...{ slip, due, byGateway, onChange }} /> : null}
      <Receipts slip={slip} receipts={receipts} />
    </section>
  );
}
