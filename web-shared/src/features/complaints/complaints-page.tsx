import '../casework/casework.css';
import { Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { lazyPart } from '../../session/lazy-page';
import { useSession } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { SideTabs, useSide } from '../../ui/page/side-tabs';
import { usePageTitle } from '../../ui/page/use-page-title';
import { askedWith, filterIn, SIDES, workbookAddress } from './complaint-address';
import { ComplaintFigures } from './complaint-figures';
import { ComplaintFilters } from './complaint-filters';
import { ComplaintList } from './complaint-list';

const RecordDialog = lazyPart(() => import('./record-dialog').then((m) => m.RecordDialog), 'complaints', 'casework');

/** Complaints of citizens: what the office owes, what one has in hand, all of the area with its figures. */
export function ComplaintsPage() {
  const { t } = useTranslation('complaints');
  const { can } = useSession();
  usePageTitle(t('title'));
  const side = useSide(SIDES);
  const [params] = useSearchParams();
  const filter = useMemo(() => askedWith(side, filterIn(params)), [side, params]);
  const [isRecording, setRecording] = useState(false);
  return (
    <div className="casework">
      <div className="casework__head">
        <h1>{t('title')}</h1>
        <SideTabs
          label={t('sides.label')}
          sides={SIDES.map((one) => ({ side: one, label: t(`sides.${one}`) }))}
          current={side}
        />
        {can('complaint:receive') ? (
          <Button kind="primary" onClick={() => setRecording(true)}>
            {t('record.open')}
          </Button>
        ) : null}
        {can('complaint:read') ? <Link to="/ratings">{t('ratings')}</Link> : null}
      </div>
      <p className="muted">{t(`lead.${side}`)}</p>
      <ComplaintFilters key={side} />
      {side === 'ALL' && can('complaint:read') ? <ComplaintFigures filter={filter} /> : null}
      <ComplaintList key={side} filter={filter} />
      <p className="no-print">
        <a href={workbookAddress(filter)} download>
          {t('exportBook')}
        </a>
      </p>
      {isRecording ? (
        <Suspense>
          <RecordDialog onClose={() => setRecording(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
