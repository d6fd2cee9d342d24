import { Button } from '@hcc/web-shared/src/ui/form/button';
import { QRCodeSVG } from '@rc-component/qrcode';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../address/public-address';

const QR_PIXELS = 148;

/** "7KXS3-M9PQ-2RTV4": in groups, so that an eye finds its place again. */
function grouped(reference: string): string {
  return [reference.slice(0, 5), reference.slice(5, 9), reference.slice(9)].join('-');
}

/** The way back to the request, to be kept: as signs, as a QR code, on paper. */
export function ReferenceCard({ reference }: { reference: string }) {
  const { t } = useTranslation('submit');
  const address = `${window.location.origin}/${addressOf({ kind: 'submission', reference })}`;
  return (
    <section className="reference" aria-labelledby="reference-title">
      <div>
        <h3 id="reference-title">{t('mine.reference')}</h3>
        <p className="reference__signs">{grouped(reference)}</p>
        <p>{t('mine.keep')}</p>
        <Button className="no-print" onClick={() => window.print()}>
          {t('mine.print')}
        </Button>
      </div>
      <figure>
        <QRCodeSVG value={address} size={QR_PIXELS} level="M" title={t('mine.qr')} />
      </figure>
    </section>
  );
}
