import './kiosk-sheet.css';
import { limitText } from '@hcc/web-shared/src/ui/text/limit-text';
import { saysOptional } from '@hcc/web-shared/src/ui/text/says-optional';
import { useTranslation } from 'react-i18next';
import { type ProcedureDetails, procedureByCode } from '../../api/public-api';
import { useKeptAnswer } from '../../api/use-kept-answer';
import { countsText } from '../procedures/counts-text';
import { useFeeText } from '../procedures/use-fee-text';
import { KioskAnswer } from './kiosk-answer';
import { KioskHeading } from './kiosk-heading';
import type { Go, Printer } from './kiosk-screens';
import { PrintForm } from './print-form';

interface Props {
  code: string;
  printer: Printer;
  go: Go;
  onDone: () => void;
}

/** What a procedure needs, costs and takes; it can be taken along on paper. */
export function KioskProcedure({ code, ...shown }: Props) {
  const { t } = useTranslation('public');
  const { t: k } = useTranslation('kiosk');
  const answer = useKeptAnswer(`procedure ${code}`, () => procedureByCode(code));
  return (
    <KioskAnswer answer={answer} title={k('procedure')} notFound={t('procedure.notFound', { code })}>
      {(procedure) => <Sheet procedure={procedure} {...shown} />}
    </KioskAnswer>
  );
}

type SheetProps = Omit<Props, 'code'> & { procedure: ProcedureDetails };

function Sheet({ procedure, printer, go, onDone }: SheetProps) {
  const { t } = useTranslation('public');
  const { t: k } = useTranslation('kiosk');
  const { t: c } = useTranslation('common');
  const feeText = useFeeText();
  const facts: [string, string][] = [
    [t('procedure.limit'), limitText(c, procedure.limit)],
    [t('procedure.fee'), feeText(procedure.feeDong)],
    [t('procedure.code'), procedure.code],
  ];
  /** As the catalogue has them, in Vietnamese. */
  const named: [string, string | null][] = [
    [t('procedure.agency'), procedure.agency],
    [t('procedure.result'), procedure.result],
  ];
  return (
    <article className="kiosk__sheet">
      <KioskHeading>
        <span lang="vi">{procedure.name}</span>
      </KioskHeading>
      <dl className="kiosk__facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {named.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd lang="vi">{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <div className="kiosk__actions no-print">
        <button
          type="button"
          className="kiosk__button kiosk__button--main"
          onClick={() => go({ at: 'groups', procedureCode: procedure.code })}
        >
          {k('takeForThis')}
        </button>
      </div>
      <h2>{t('procedure.documents')}</h2>
      {procedure.documents.length === 0 ? <p>{t('procedure.noDocuments')}</p> : null}
      <ol className="kiosk__papers">
        {procedure.documents.map((document) => (
          <li key={document.id} lang="vi">
            {document.name}{' '}
            <span className="muted">
              {countsText(t, document)}
              {document.required || saysOptional(document.name) ? '' : ` (${t('procedure.ifAny')})`}
            </span>
            {document.form ? (
              <PrintForm form={document.form} hasPrinter={printer === 'TICKETS_AND_FORMS'} onDone={onDone} />
            ) : null}
          </li>
        ))}
      </ol>
      {printer === 'NONE' ? null : (
        <div className="kiosk__actions no-print">
          <button type="button" className="kiosk__button" onClick={() => window.print()}>
            {k('printSheet')}
          </button>
        </div>
      )}
    </article>
  );
}
