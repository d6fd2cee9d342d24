import '../casework/casework.css';
import type { AdviceScope } from '@hcc/shared-schema/generated/hooks';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { lazyPart } from '../../session/lazy-page';
import { useSession } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { SideTabs, useSide } from '../../ui/page/side-tabs';
import { usePageTitle } from '../../ui/page/use-page-title';
import { PublishedList } from './published-list';
import { QuestionList } from './question-list';

const AskDialog = lazyPart(() => import('./ask-dialog').then((m) => m.AskDialog), 'advice', 'casework');

const SIDES = ['PUBLISHED', 'ASKED', 'TO_ANSWER'] as const satisfies readonly (AdviceScope | 'PUBLISHED')[];

/** Answers of the legal desks that all may read, what my office asked, and what waits for its answer. */
export function AdvicePage() {
  const { t } = useTranslation('advice');
  const { can } = useSession();
  usePageTitle(t('title'));
  const shown = SIDES.filter((side) => side !== 'TO_ANSWER' || can('advice:answer'));
  const named = useSide(SIDES);
  const side = shown.includes(named) ? named : 'PUBLISHED';
  const [params] = useSearchParams();
  const [isAsking, setAsking] = useState(params.has('ask'));
  return (
    <div className="casework">
      <div className="casework__head">
        <h1>{t('title')}</h1>
        <SideTabs
          label={t('sides.label')}
          sides={shown.map((one) => ({ side: one, label: t(`sides.${one}`) }))}
          current={side}
        />
        <Button kind="primary" onClick={() => setAsking(true)}>
          {t('ask.open')}
        </Button>
      </div>
      <p className="muted">{t(`lead.${side}`)}</p>
      {side === 'PUBLISHED' ? <PublishedList /> : <QuestionList key={side} scope={side} />}
      {isAsking ? (
        <Suspense>
          <AskDialog firstCode={params.get('ask') ?? ''} onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
