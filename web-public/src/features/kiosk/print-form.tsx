import { blankFormAddress, formTitle } from '@hcc/web-shared/src/ui/text/blank-form';
import { QRCodeSVG } from '@rc-component/qrcode';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentForm } from '../procedures/form-links';
import { FormPaper } from './form-paper';
import { useFormPrinting } from './use-form-printing';

/** More keep the printer from whoever takes a ticket. */
const MOST_PAGES = 4;
const MOST_COPIES = 3;
const QR_PIXELS = 240;

interface Props {
  form: DocumentForm;
  /** Whether the machine has a printer with paper of A4. */
  hasPrinter: boolean;
  onDone: () => void;
}

/** A blank form on paper, where the machine has a printer for it, and by a QR code on a telephone. */
export function PrintForm({ form, hasPrinter, onDone }: Props) {
  const { t } = useTranslation('kiosk');
  const { printFile, fillFile } = form;
  const printed = printFile && blankFormAddress(printFile, 'pdf');
  const { step, copies, paper, print } = useFormPrinting(printed);
  const [isByPhone, setByPhone] = useState(false);
  const title = formTitle(form);
  const pages = printFile?.pages ?? 1;
  const isLong = printFile !== null && pages > MOST_PAGES;
  const mayPrint = hasPrinter && printFile !== null && !isLong;
  const address = printed ?? (fillFile && blankFormAddress(fillFile, 'docx'));
  if (!address) return null;
  const ofForm = (
    <span className="visually-hidden" lang="vi">
      {` ${title}`}
    </span>
  );
  const words = {
    asked: isLong && hasPrinter ? t('form.long', { count: pages }) : '',
    drawing: t('form.printing'),
    printed: `${t('form.printed', { copy: copies, count: pages })} ${copies < MOST_COPIES ? '' : t('form.most', { most: MOST_COPIES })}`,
    failed: t('form.failed'),
  }[step];
  return (
    <div className="kiosk__form no-print">
      <p lang="vi">{title}</p>
      <div className="kiosk__actions">
        {mayPrint ? (
          <button
            type="button"
            className="kiosk__button"
            disabled={step === 'drawing' || copies >= MOST_COPIES}
            onClick={print}
          >
            {t(copies > 0 ? 'form.again' : 'form.print')}
            {ofForm}
          </button>
        ) : null}
        <button
          type="button"
          className="kiosk__button"
          aria-expanded={isByPhone}
          onClick={() => setByPhone((before) => !before)}
        >
          {t('form.byPhone')}
          {ofForm}
        </button>
        {copies > 0 ? (
          <button type="button" className="kiosk__button" onClick={onDone}>
            {t('done')}
          </button>
        ) : null}
      </div>
      <p role="status">{words}</p>
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
      {paper ? <FormPaper pages={paper} /> : null}
    </div>
  );
}
