import './dossier-head.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DueText } from '../../ui/page/due-text';
import { StatusTag } from '../../ui/page/status-tag';
import { formatDateTimeShort } from '../../ui/text/date-format';
import { slipAddress } from '../../ui/text/slip-address';
import type { DossierOnPage } from './use-dossier';

interface DossierHeadProps {
  dossier: DossierOnPage;
  /** In the side panel the page's own heading is the list's. */
  level: 1 | 2;
  children?: ReactNode;
}

export function DossierHead({ dossier, level, children }: DossierHeadProps) {
  const { t } = useTranslation('proceedings');
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <header className="dossier-head">
      <Heading>
        {dossier.applicant.fullName} <span className="dossier-head__procedure">· {dossier.procedure.name}</span>
      </Heading>
      <div className="dossier-head__tools no-print">{children}</div>
      <p className="dossier-head__line">
        <span className="dossier-head__code">{dossier.code}</span>
        <StatusTag status={dossier.status} />
        <DueText {...dossier} />
        {dossier.promisedAt ? (
          <span className="dossier-head__promised">
            {t('promised', { when: formatDateTimeShort(dossier.promisedAt) })}
          </span>
        ) : null}
      </p>
    </header>
  );
}

/** Opens the slip as a PDF in a tab of its own: the browser prints it on whatever paper the desk has. */
export function SlipLink({ code, small }: { code: string; small?: boolean }) {
  const { t } = useTranslation('dossier');
  return (
    <a
      className={small ? 'button button--quiet button--small' : 'button'}
      href={slipAddress(code)}
      target="_blank"
      rel="noreferrer"
      title={t('print.slipHint')}
    >
      {t('print.slip')}
    </a>
  );
}
