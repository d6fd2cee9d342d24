import './dossier-panel.css';
import type { DossierAction } from '@hcc/shared-schema/generated/hooks';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useStaff } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { useShortcut } from '../../ui/form/use-shortcut';
import { Notice } from '../../ui/page/page-state';
import { ArrivalNote } from './arrival-note';
import { CaseFacts } from './case-facts';
import { DueExplained } from './clock/due-explained';
import { DossierHead, SlipLink } from './dossier-head';
import { DossierLoadState } from './dossier-load-state';
import { Journal } from './history/journal';
import { Road } from './history/road';
import { ActionArea } from './life/action-area';
import { useDoneWords } from './life/use-done-words';
import { Proceedings } from './proceedings/proceedings';
import { type DossierOnPage, useDossier } from './use-dossier';

const SentSupplement = lazy(() => import('./supplement/sent-supplement').then((m) => ({ default: m.SentSupplement })));

export interface DossierPanelDone {
  id: string;
  code: string;
  action: DossierAction;
  /** What was done, in words. */
  message: string;
  /** The dossier no longer waits at this office, or the person's own part in it is over. */
  leaves: boolean;
}

export interface DossierPanelProps {
  code: string;
  onClose: () => void;
  onDone: (done: DossierPanelDone) => void;
  /** While several are selected, A means all of them. */
  isAdvanceKeyTaken?: boolean;
}

/** The dossier beside a list: actions on top, then the papers, the road and the journal. */
export function DossierPanel(props: DossierPanelProps) {
  return <PanelOf key={props.code} {...props} />;
}

function PanelOf({ code, onClose, onDone, isAdvanceKeyTaken = false }: DossierPanelProps) {
  const { t } = useTranslation('dossier');
  const { t: c } = useTranslation('common');
  const staff = useStaff();
  const [open, setOpen] = useState<DossierAction>();
  const source = useDossier(code, open !== undefined);
  const { dossier } = source;
  const doneWords = useDoneWords();
  useShortcut('Escape', onClose);

  const done = useCallback(
    (action: DossierAction, before: DossierOnPage, after: DossierOnPage) => {
      setOpen(undefined);
      onDone({
        id: after.id,
        code: after.code,
        action,
        message: doneWords(action, before, after),
        leaves: action === 'ADVANCE' || after.currentOffice?.id !== staff.office.id,
      });
    },
    [onDone, staff.office.id, doneWords],
  );

  const tools = (
    <>
      <SlipLink code={code} small />
      <Link className="button button--quiet button--small" to={`/dossier/${code}`}>
        {t('openPage')}
      </Link>
      <Button kind="quiet" size="small" onClick={onClose} shortcut="Esc">
        {t('closePanel')}
      </Button>
    </>
  );
  if (!dossier) {
    return (
      <div className="dossier-panel">
        <div className="dossier-panel__top">
          <div className="dossier-head__tools">{tools}</div>
          <DossierLoadState code={code} source={source} />
        </div>
      </div>
    );
  }
  return (
    <div className="dossier-panel">
      <div className="dossier-panel__top">
        <DossierHead dossier={dossier} level={2}>
          {tools}
        </DossierHead>
        {dossier.currentStep && dossier.currentOffice ? (
          <p className="dossier-panel__step">
            <strong>{dossier.currentStep.name}</strong> · {dossier.currentOffice.name}
            {' · '}
            {dossier.assignee ? t('road.holder', { name: dossier.assignee.fullName }) : t('road.nobody')}
          </p>
        ) : null}
        <ArrivalNote dossier={dossier} />
        <ActionArea
          dossier={dossier}
          source={source}
          open={open}
          onOpen={setOpen}
          onDone={done}
          keys={isAdvanceKeyTaken ? 'SEND_BACK' : 'ALL'}
        />
        {source.error ? (
          <Notice kind="warning" actions={<Button onClick={() => void source.refresh()}>{c('action.retry')}</Button>}>
            {t('refreshFailed')}
          </Notice>
        ) : null}
      </div>
      {dossier.onlineSupplement ? (
        <Suspense>
          <SentSupplement code={code} version={dossier.version} onDone={() => void source.refresh()} />
        </Suspense>
      ) : null}
      <Proceedings dossier={dossier} onOpen={setOpen} />
      <CaseFacts dossier={dossier} />
      <Road dossier={dossier} />
      <DueExplained dossier={dossier} />
      <Journal dossier={dossier} />
    </div>
  );
}
