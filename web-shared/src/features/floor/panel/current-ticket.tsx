import { useTranslation } from 'react-i18next';
import { AtCounter } from './at-counter';
import { NobodyAtCounter } from './nobody-at-counter';
import type { PanelProps } from './panel-props';

/** Who stands at my counter, or whom to call. */
export function CurrentTicket({ desk, deed }: PanelProps) {
  const { t } = useTranslation('floor');
  return (
    <section className="panel floor__current" aria-label={t('panel.current')}>
      {desk.current ? (
        <AtCounter ticket={desk.current} desk={desk} deed={deed} />
      ) : (
        <NobodyAtCounter desk={desk} deed={deed} />
      )}
    </section>
  );
}
