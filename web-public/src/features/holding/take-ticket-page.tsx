import { Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { floorLoads } from '../../api/floor-api';
import { PublicFailureNotice } from '../../api/public-failure-notice';
import { useAnswer } from '../../api/use-answer';
import { OfficeChoice } from '../submission/office-choice';
import { CentreLoad } from './centre-load';
import { HoldingFrame } from './holding-frame';

const TIERS = ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const;

const areaInAddress = () => new URLSearchParams(window.location.search).get('area') ?? '';

/** How busy a centre is now, and a ticket for it without going there first. */
export function TakeTicketPage() {
  const { t } = useTranslation('holding');
  const [area, setArea] = useState(areaInAddress);
  const choose = (areaCode: string) => {
    setArea(areaCode);
    window.history.replaceState(
      null,
      '',
      areaCode ? `?area=${encodeURIComponent(areaCode)}` : window.location.pathname,
    );
  };
  return (
    <HoldingFrame title={t('takeTitle')}>
      <p className="holding__lead">{t('takeLead')}</p>
      <OfficeChoice
        heading={t('centre')}
        tiers={TIERS}
        error={undefined}
        onPlace={({ areaCode }) => choose(areaCode)}
      />
      {area ? <Centre key={area} areaCode={area} /> : null}
    </HoldingFrame>
  );
}

function Centre({ areaCode }: { areaCode: string }) {
  const { t } = useTranslation('holding');
  const [answer, again] = useAnswer(useCallback(() => floorLoads([areaCode]), [areaCode]));
  if (answer.state === 'waiting') return <Skeleton rows={5} />;
  if (answer.state === 'failed') {
    return <PublicFailureNotice error={answer.error} notFound={t('noCentre')} onRetry={again} />;
  }
  const [load] = answer.value;
  return load ? <CentreLoad load={load} onAgain={again} /> : <p>{t('noCentre')}</p>;
}
