import { blankFormAddress, formTitle } from '@hcc/web-shared/src/ui/text/blank-form';
import { QRCodeSVG } from '@rc-component/qrcode';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentForm } from '../procedures/form-links';

/** More keep the printer from whoever takes a ticket. */
const MOST_PAGES = 4;
/** What the frame does not show by then it does not show. */
const PATIENCE_MS = 20_000;
const QR_PIXELS = 240;
/** A machine on whose printer a form was tried is opened at `/kiosk?forms=print`: not every browser bears printing a PDF. */
const printsForms = () => new URLSearchParams(window.location.search).get('forms') === 'print';

type Step = 'asked' | 'printing' | 'printed' | 'failed';

/** Gives a blank form to a telephone, and prints it where the machine can. */
export function PrintForm({ form }: { form: DocumentForm }) {
  const { t } = useTranslation('kiosk');
  const [step, setStep] = useState<Step>('asked');
  const [copies, setCopies] = useState(0);
  const [isByPhone, setByPhone] = useState(false);
  const { printFile, fillFile } = form;
  const title = formTitle(form);
  const pages = printFile?.pages ?? 1;
  const mayPrint = printFile !== null && pages <= MOST_PAGES && navigator.pdfViewerEnabled && printsForms();
  useEffect(() => {
    if (step !== 'printing') return;
    const timer = setTimeout(() => setStep('failed'), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [step]);
  /** Asked for beforehand, so that no page is printed that says why there is none; the frame has it from the cache. */
  const fetchForm = async (file: { sha256: string }) => {
    setStep('printing');
    const answer = await fetch(blankFormAddress(file, 'pdf')).catch(() => null);
    if (answer?.ok) setCopies((before) => before + 1);
    else setStep('failed');
  };
  const print = (frame: HTMLIFrameElement) => {
    try {
      frame.contentWindow?.print();
      setStep('printed');
    } catch {
      setStep('failed');
    }
  };
  const address = printFile ? blankFormAddress(printFile, 'pdf') : fillFile ? blankFormAddress(fillFile, 'docx') : null;
  if (address === null) return null;
  return (
    <div className="kiosk__form no-print">
      <p lang="vi">{title}</p>
      <div className="kiosk__actions">
        {mayPrint ? (
          <button
            type="button"
            className="kiosk__button"
            disabled={step === 'printing'}
            onClick={() => void fetchForm(printFile)}
          >
            {t(step === 'printed' ? 'form.again' : 'form.print')}
            <span className="visually-hidden" lang="vi">
              {` ${title}`}
            </span>
          </button>
        ) : null}
        <button
          type="button"
          className="kiosk__button"
          aria-expanded={isByPhone}
          onClick={() => setByPhone((before) => !before)}
        >
          {t('form.byPhone')}
          <span className="visually-hidden" lang="vi">
            {` ${title}`}
          </span>
        </button>
      </div>
      <p role="status" className={step === 'asked' && mayPrint ? 'visually-hidden' : undefined}>
        {printFile && pages > MOST_PAGES ? t('form.long', { count: pages }) : step === 'asked' ? '' : t(`form.${step}`)}
      </p>
      {isByPhone || step === 'failed' ? (
        <figure className="kiosk__form-code">
          <QRCodeSVG
            value={`${window.location.origin}${address}`}
            size={QR_PIXELS}
            level="M"
            title={t('form.code', { form: title, interpolation: { escapeValue: false } })}
          />
          <figcaption>{t('form.scan')}</figcaption>
        </figure>
      ) : null}
      {copies > 0 && printFile ? (
        // It stays: a browser goes on reading from the frame what it prints.
        <iframe
          key={copies}
          className="kiosk__form-sheet"
          src={blankFormAddress(printFile, 'pdf')}
          title={title}
          aria-hidden="true"
          tabIndex={-1}
          onLoad={({ currentTarget }) => print(currentTarget)}
        />
      ) : null}
    </div>
  );
}
