import './dossier-page.css';
import { useApolloClient } from '@apollo/client/react';
import type { DossierAction } from '@hcc/shared-schema/generated/hooks';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Button } from '../../ui/form/button';
import { Notice } from '../../ui/page/page-state';
import { usePageTitle } from '../../ui/page/use-page-title';
import { CaseFacts } from './case-facts';
import { DueExplained } from './clock/due-explained';
import { DossierHead, SlipLink } from './dossier-head';
import { DossierLoadState } from './dossier-load-state';
import { Handover } from './handover';
import { Journal } from './history/journal';
import { Road } from './history/road';
import { ActionArea } from './life/action-area';
import { actionLabelKey } from './life/action-forms';
import { type DossierOnPage, useDossier } from './use-dossier';

/** The address of one dossier: /dossier/CODE. */
export function DossierPage() {
  const code = useParams().code ?? '';
  return <DossierOnItsPage key={code} code={code} />;
}

function DossierOnItsPage({ code }: { code: string }) {
  const { t } = useTranslation('dossier');
  const client = useApolloClient();
  const [open, setOpen] = useState<DossierAction>();
  const [message, setMessage] = useState('');
  const source = useDossier(code, open !== undefined);
  const { dossier } = source;
  usePageTitle(t('pageTitle', { code }));

  const pick = useCallback((action: DossierAction | undefined) => {
    setMessage('');
    setOpen(action);
  }, []);
  const done = useCallback(
    (action: DossierAction, before: DossierOnPage) => {
      setOpen(undefined);
      setMessage(t(`done.${actionLabelKey(action, before.currentStep?.kind)}`, { code: before.code }));
      void client.refetchQueries({ include: ['WorklistCounts'] });
    },
    [client, t],
  );

  if (!dossier) {
    return (
      <div className="dossier-page">
        <h1 className="visually-hidden">{t('pageTitle', { code })}</h1>
        <DossierLoadState code={code} source={source} />
      </div>
    );
  }
  return (
    <div className="dossier-page">
      <DossierHead dossier={dossier} level={1}>
        <SlipLink code={code} />
      </DossierHead>
      {source.error ? (
        <Notice kind="warning" actions={<Button onClick={() => void source.refresh()}>{t('reload')}</Button>}>
          {t('refreshFailed')}
        </Notice>
      ) : null}
      {message ? <Notice kind="success">{message}</Notice> : null}
      <div className="dossier-page__columns">
        <div className="dossier-page__case">
          <CaseFacts dossier={dossier} />
        </div>
        <div className="dossier-page__road">
          <Road dossier={dossier}>
            <Handover dossier={dossier} />
            <ActionArea dossier={dossier} source={source} open={open} onOpen={pick} onDone={done} />
          </Road>
          <DueExplained dossier={dossier} />
          <Journal dossier={dossier} />
        </div>
      </div>
    </div>
  );
}
