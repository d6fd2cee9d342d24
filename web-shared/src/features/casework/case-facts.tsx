import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type CaseDeadline, CaseDue } from './case-due';
import { usePersonName } from './use-person-name';

interface CaseFactsProps extends CaseDeadline {
  openedBy: string;
  openedInOffice: string;
  handlerOffice: string | null;
  takenBy: string | null;
  dossierCode: string | null;
  /** Further pairs of the room. */
  more?: readonly [label: string, value: string | null][];
}

/** Who asked, who answers, by when. */
export function CaseFacts({ more = [], ...shown }: CaseFactsProps) {
  const { t } = useTranslation('casework');
  const personName = usePersonName();
  const { openedBy, openedInOffice, handlerOffice, takenBy, dossierCode, state } = shown;
  const facts: [string, string | null][] = [
    [t('facts.state'), t(`states.${state}`)],
    [t('facts.from'), openedBy && `${personName(openedBy)}, ${openedInOffice}`],
    [t('facts.handler'), handlerOffice ?? t('administrators')],
    [t('facts.taken'), takenBy],
    ...more,
  ];
  return (
    <dl className="panel casework__facts">
      {facts.map(([label, value]) =>
        value ? (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
      <dt>{t('facts.due')}</dt>
      <dd>
        <CaseDue {...shown} />
      </dd>
      {dossierCode ? (
        <>
          <dt>{t('facts.dossier')}</dt>
          <dd>
            <Link to={`/dossier/${dossierCode}`}>{dossierCode}</Link>
          </dd>
        </>
      ) : null}
    </dl>
  );
}
