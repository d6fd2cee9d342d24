import { useImportListEntriesMutation, useReferenceListQuery } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { LazyDayField } from '@hcc/web-shared/src/ui/form/lazy-day-field';
import { ErrorNotice, Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { withParams } from '@hcc/web-shared/src/ui/page/with-params';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { WorkbookUpload } from '../../sheets/workbook-upload';
import { DocumentGroups } from './document-groups';
import { EntryPage } from './entry-page';
import { EntryTable } from './entry-table';
import { type KeptList, startOf } from './entry-words';
import { MilestoneMoves } from './milestone-moves';
import { SurveyPreview } from './survey-preview';
import { TargetTable } from './target-table';

/** In the address where a new entry is written. */
const NEW = 'new';

/** One list: its entries, or the one that the address names. */
export function ListPanel({ list }: { list: KeptList }) {
  const { t } = useTranslation('lists');
  const [params, setParams] = useSearchParams();
  const { data, error, refetch } = useReferenceListQuery({ variables: { list }, fetchPolicy: 'cache-and-network' });
  const [moving, setMoving] = useState(false);
  const [hasMoved, setMoved] = useState(false);
  const found = data?.referenceList;
  if (error && !found) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!found) return <Skeleton rows={8} shape="table" />;
  const open = (code: string | null, name = '') => setParams(withParams(params, { entry: code, name }));
  const code = params.get('entry');
  const entry = found.entries.find((each) => each.code === code);
  if (code === NEW || entry) {
    return (
      <EntryPage
        key={code}
        list={list}
        entry={entry}
        entries={found.entries}
        secondPerson={found.secondPerson}
        proposedName={params.get('name') ?? ''}
        onOpen={open}
        onStale={() => void refetch()}
      />
    );
  }
  const waiting = found.entries.filter(({ proposed }) => proposed).length;
  return (
    <>
      {found.secondPerson ? <p className="muted">{t('secondPerson')}</p> : null}
      {waiting > 0 ? <Notice kind="warning">{t('waiting', { count: waiting })}</Notice> : null}
      <div className="lists__buttons">
        <Button kind="primary" onClick={() => open(NEW)}>
          {t(`add.${list}`)}
        </Button>
        {list === 'MILESTONE' && !moving ? <Button onClick={() => setMoving(true)}>{t('move.open')}</Button> : null}
      </div>
      {hasMoved ? <Notice kind="success">{t('move.done')}</Notice> : null}
      {moving ? (
        <MilestoneMoves
          entries={found.entries}
          onClose={() => setMoving(false)}
          onMoved={() => {
            setMoving(false);
            setMoved(true);
            void refetch();
          }}
        />
      ) : null}
      <EntryTable list={list} entries={found.entries} onOpen={open} />
      {list === 'SURVEY_CRITERION' ? <SurveyPreview entries={found.entries} /> : null}
      {list === 'TARGET' ? <TargetTable /> : null}
      {list === 'DOCUMENT_KIND' ? (
        <DocumentGroups kinds={found.entries} onMake={(name) => open(NEW, name)} onOpen={open} />
      ) : null}
      <Workbook list={list} />
    </>
  );
}

function Workbook({ list }: { list: KeptList }) {
  const { t } = useTranslation('lists');
  const [day, setDay] = useState('');
  const [load] = useImportListEntriesMutation({ refetchQueries: ['ReferenceList'] });
  return (
    <WorkbookUpload
      title={t('workbook.title')}
      hint={t('workbook.hint')}
      exportAddress={`/lists/${list.toLowerCase().replaceAll('_', '-')}.xlsx`}
      onLoad={async (file) => {
        const { data } = await load({ variables: { list, file, validFrom: day === '' ? null : startOf(day) } });
        const { added = 0, changed = 0, unchanged = 0, proposed = 0, refused = [] } = data?.importListEntries ?? {};
        const counts = { added, changed, unchanged, proposed, refused: refused.length };
        const words = Object.entries(counts).map(([name, count]) => [name, formatNumber(count)]);
        return { refused, words: t('workbook.report', Object.fromEntries(words)) };
      }}
    >
      <LazyDayField label={t('validFrom')} value={day} onChange={setDay} />
    </WorkbookUpload>
  );
}
