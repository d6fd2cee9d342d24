import { usePreviewReorganisationLazyQuery } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileProblems } from './file-problems';
import { Preview } from './preview';

interface Props {
  content: string;
  /** Nothing is typed here any more: the figures are shown without being asked for. */
  atOnce: boolean;
  disabled?: boolean;
}

/** What an order would change, counted when it is asked for; figures of another text say so. */
export function PreviewPanel({ content, atOnce, disabled }: Props) {
  const { t } = useTranslation('reorganisation');
  const [preview, { data, previousData, error, loading }] = usePreviewReorganisationLazyQuery({
    fetchPolicy: 'network-only',
  });
  const [counted, setCounted] = useState<string>();
  const count = useCallback(async () => {
    setCounted(content);
    await preview({ variables: { content } }).catch(() => undefined);
  }, [preview, content]);
  useEffect(() => {
    if (atOnce && counted !== content) void count();
  }, [atOnce, counted, content, count]);
  const found = (data ?? previousData)?.previewReorganisation;
  return (
    <section className="panel" aria-labelledby="reorganisation-preview">
      <h2 id="reorganisation-preview">{t('look')}</h2>
      <p className="muted">{t('lookHint')}</p>
      {atOnce ? null : (
        <div>
          <Button busy={loading} disabled={disabled} onClick={() => void count()}>
            {t('count')}
          </Button>
        </div>
      )}
      {error && !loading ? <FileProblems error={error} /> : null}
      {loading ? <Skeleton rows={5} shape="table" /> : null}
      {found && !loading && !error ? (
        <>
          {counted === content ? null : <Notice kind="warning">{t('stale')}</Notice>}
          <Preview found={found} />
        </>
      ) : null}
    </section>
  );
}
