import './dossier-page.css';
import { useApolloClient } from '@apollo/client/react';
import type { DossierAction } from '@hcc/shared-schema/generated/hooks';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { DirectLink } from '../../session/direct-link';
import { useSession } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { Notice } from '../../ui/page/page-state';
import { usePageTitle } from '../../ui/page/use-page-title';
import { DossierMoney } from '../fees/dossier-money';
import { DossierTickets } from '../floor/dossier-tickets';
import { ArrivalNote } from './arrival-note';
import { CaseFacts } from './case-facts';
import { DueExplained } from './clock/due-explained';
import { DossierHead, SlipLink } from './dossier-head';
import { DossierLoadState } from './dossier-load-state';
import { Journal } from './history/journal';
import { Road } from './history/road';
import { WhoLooked } from './history/who-looked';
import { ActionArea } from './life/action-area';
import { actionFromAddress, actionPages } from './life/action-forms';
import { useDoneWords } from './life/use-done-words';
import { CitizenMessages } from './messages/citizen-messages';
import { PaperMenu } from './paper-menu';
import { Proceedings } from './proceedings/proceedings';
import { type DossierOnPage, useDossier } from './use-dossier';

const SentSupplement = lazy(() => import('./supplement/sent-supplement').then((m) => ({ default: m.SentSupplement })));

/** The address of one dossier: /dossier/CODE. */
export function DossierPage() {
  const code = useParams().code ?? '';
  return <DossierOnItsPage key={code} code={code} />;
}

function DossierOnItsPage({ code }: { code: string }) {
  const { t } = useTranslation('dossier');
  const client = useApolloClient();
  const { can } = useSession();
  const [params, setParams] = useSearchParams();
  const [open, setOpen] = useState<DossierAction>();
  const [done, setDone] = useState<{ message: string; newSlip: boolean }>();
  const doneWords = useDoneWords();
  const source = useDossier(code, open !== undefined);
  const { dossier } = source;
  usePageTitle(t('pageTitle', { code }));

  const pick = useCallback((action: DossierAction | undefined) => {
    setDone(undefined);
    setOpen(action);
  }, []);
  const finish = useCallback(
    (action: DossierAction, before: DossierOnPage, after: DossierOnPage) => {
      setOpen(undefined);
      setDone({ message: doneWords(action, before, after), newSlip: after.slipEdition > before.slipEdition });
      void client.refetchQueries({ include: ['WorklistCounts'] });
    },
    [client, doneWords],
  );

  // After a long form the words of what was done would stand above the edge of the screen.
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) said.current?.scrollIntoView?.({ block: 'nearest' });
  }, [done]);

  // An address may name what is to be done: a list of questions leads to the form of the answer.
  const wanted = actionFromAddress(params.get('do'));
  useEffect(() => {
    if (!dossier || !wanted) return;
    if (dossier.availableActions.includes(wanted) && !actionPages[wanted]) setOpen(wanted);
    setParams({}, { replace: true });
  }, [dossier, wanted, setParams]);

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
        <SlipLink code={dossier.code} />
        <PaperMenu dossier={dossier} />
        <DirectLink
          about={{ subject: 'DOSSIER', ref: code, label: `${code} – ${dossier.applicant.fullName}` }}
          words={t('direct')}
          className="button"
        />
      </DossierHead>
      {source.error ? (
        <Notice kind="warning" actions={<Button onClick={() => void source.refresh()}>{t('reload')}</Button>}>
          {t('refreshFailed')}
        </Notice>
      ) : null}
      <div ref={said} className="dossier-page__said">
        {done ? (
          <Notice kind="success" actions={done.newSlip ? <SlipLink code={dossier.code} /> : undefined}>
            {done.message}
          </Notice>
        ) : null}
      </div>
      <div className="dossier-page__columns">
        <div className="dossier-page__case">
          {dossier.onlineSupplement ? (
            <Suspense>
              <SentSupplement code={code} version={dossier.version} onDone={() => void source.refresh()} />
            </Suspense>
          ) : null}
          <Proceedings dossier={dossier} onOpen={pick} />
          <DossierMoney
            code={code}
            version={dossier.version}
            payer={dossier.applicant.fullName}
            onPaid={() => void source.refresh()}
          />
          <CitizenMessages dossier={dossier} />
          <DossierTickets dossierId={dossier.id} />
          <CaseFacts dossier={dossier} />
        </div>
        <div className="dossier-page__road">
          <Road dossier={dossier}>
            <ArrivalNote dossier={dossier} />
            <ActionArea dossier={dossier} source={source} open={open} onOpen={pick} onDone={finish} />
          </Road>
          <DueExplained dossier={dossier} />
          <Journal dossier={dossier} />
          {can('audit:dossier') ? <WhoLooked code={code} /> : null}
        </div>
      </div>
    </div>
  );
}
