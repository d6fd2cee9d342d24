import '../casework/casework.css';
import { usePublishedAdviceQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Publication } from './publication';

const SHOWN = 10;

/** Published answers about the procedure that is being received; nothing where there are none, or they don't come. */
export function ProcedureAdvice({ code }: { code: string }) {
  const { t } = useTranslation('advice');
  const { data } = usePublishedAdviceQuery({ variables: { filter: { procedureCode: code }, first: SHOWN } });
  const found = data?.publishedAdvice;
  if (!found || found.totalCount === 0) return null;
  return (
    <details className="panel">
      <summary>{t('beside.title', { count: found.totalCount })}</summary>
      {found.nodes.map((each) => (
        <article key={each.id}>
          <Publication shown={each} />
        </article>
      ))}
      <p>
        <Link to={`/advice?ask=${encodeURIComponent(code)}`}>{t('beside.all')}</Link>
      </p>
    </details>
  );
}
