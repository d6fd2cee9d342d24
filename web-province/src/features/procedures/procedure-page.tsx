import './procedures.css';
import {
  type ProcedureFolderQuery,
  useBeginProcedureDraftMutation,
  useProcedureFolderQuery,
} from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { ErrorNotice, Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Differences } from './differences';
import { DraftPanel } from './draft-panel';
import { EditionView } from './edition-view';
import { inEnglish } from './office-words';
import { ProposalsOf } from './proposals-of';

type Folder = ProcedureFolderQuery['procedureFolder'];

/** One procedure with its whole life: the draft that is being written, its versions, what became of earlier drafts. */
export function ProcedurePage() {
  const { t, i18n } = useTranslation('procedures');
  const { code = '' } = useParams();
  const { data, error, refetch } = useProcedureFolderQuery({ variables: { code }, fetchPolicy: 'cache-and-network' });
  const folder = data?.procedureFolder;
  usePageTitle(folder ? `${folder.code} ${folder.name}` : t('title'));
  if (error && !folder) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!folder) return <Skeleton rows={10} />;
  const offices =
    i18n.language === 'vi' ? folder.offices : folder.offices.map((office) => ({ ...office, ...inEnglish(t, office) }));
  const changed = async () => {
    await refetch().catch(() => undefined);
  };
  return (
    <div className="procedures">
      <div>
        <p className="no-print">
          <Link to="/administration/procedures">← {t('title')}</Link>
        </p>
        <h1>
          <span className="procedures__code">{folder.code}</span> {folder.name}
        </h1>
      </div>
      {folder.draft ? (
        <DraftPanel
          key={folder.draft.id}
          draft={folder.draft}
          offices={offices}
          isNew={folder.editions.length === 0}
          onChanged={changed}
        />
      ) : (
        <Begin folder={folder} onChanged={changed} />
      )}
      <section className="panel procedures__versions" aria-labelledby="procedure-versions">
        <h2 id="procedure-versions">{t('versions.title')}</h2>
        {folder.editions.length === 0 ? <p>{t('versions.none')}</p> : null}
        {folder.editions.map((edition, index) => (
          <EditionView key={edition.id} edition={edition} offices={offices} open={index === 0 && !folder.draft} />
        ))}
      </section>
      <ProposalsOf code={folder.code} />
      <History history={folder.history} />
    </div>
  );
}

function Begin({ folder, onChanged }: { folder: Folder; onChanged: () => Promise<void> }) {
  const { t } = useTranslation('procedures');
  const [begin, { loading, error }] = useBeginProcedureDraftMutation();
  const start = async (ending: boolean) => {
    await begin({ variables: { code: folder.code, ending } }).catch(() => undefined);
    await onChanged();
  };
  const isEnded = folder.editions[0]?.effectiveUntil !== null;
  return (
    <section className="panel procedures__begin">
      <p>{t('begin.text')}</p>
      {error ? <ErrorNotice error={error} /> : null}
      <div className="procedures__actions">
        <Button kind="primary" busy={loading} onClick={() => void start(false)}>
          {t('begin.draft')}
        </Button>
        {isEnded ? null : (
          <Button busy={loading} onClick={() => void start(true)}>
            {t('begin.ending')}
          </Button>
        )}
      </div>
    </section>
  );
}

function History({ history }: { history: Folder['history'] }) {
  const { t } = useTranslation('procedures');
  if (history.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="procedure-history">
      <h2 id="procedure-history">{t('history.title')}</h2>
      {history.map((draft) => (
        <details key={draft.id} className="procedures__past">
          <summary>
            {t(draft.ending ? 'history.ending' : `history.${draft.state}`, {
              who: draft.confirmedBy ?? draft.changedBy,
              when: formatDateTime(draft.changedAt),
            })}
          </summary>
          {draft.state === 'CONFIRMED' ? (
            <Notice>{t('history.effective', { when: formatDateTime(draft.effectiveFrom) })}</Notice>
          ) : null}
          <Differences differences={draft.differences} />
        </details>
      ))}
    </section>
  );
}
