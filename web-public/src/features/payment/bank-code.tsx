import { formatDong } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';
import type { Due } from '../../api/payment-api';

/** The code that bank applications read, with the same in words for who pays on the telephone that shows it. */
export function BankCode({ transfer, owedDong }: { transfer: NonNullable<Due['transfer']>; owedDong: number }) {
  const { t } = useTranslation('payment');
  const { path, size, bankName, accountNumber, accountName, reference } = transfer;
  const amount = formatDong(owedDong);
  return (
    <div className="payment__code">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('codeOf', { amount })} shapeRendering="crispEdges">
        <path d={path} fill="#000" />
      </svg>
      <p>{t('scan')}</p>
      <dl className="public__facts">
        {(
          [
            ['bank', bankName],
            ['account', accountNumber],
            ['holder', accountName],
            ['amount', amount],
            ['content', reference],
          ] as const
        ).map(([fact, value]) => (
          <div key={fact}>
            <dt>{t(fact)}</dt>
            <dd className={fact === 'content' ? 'payment__content' : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">{t('contentHint')}</p>
    </div>
  );
}
