import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../../ui/form/button';
import { formatDateTimeShort } from '../../../ui/text/date-format';
import { formatNumber } from '../../../ui/text/number-format';
import { useFieldWords } from '../../../ui/text/use-field-words';
import type { DossierRow } from '../../listing/use-keyset-rows';
import type { BulkRowResult } from './run-bulk';

interface BulkResultsProps {
  results: BulkRowResult[];
  onRetry: (unfinished: DossierRow[]) => void;
  onClose: () => void;
}

/** More than these stand folded: of three hundred the two that failed are what is looked for. */
const DONE_SHOWN = 10;

/** How each row went: done, or why not. */
export function BulkResults({ results, onRetry, onClose }: BulkResultsProps) {
  const { t } = useTranslation('bulk');
  const close = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone; the keyboard goes on from here.
  useEffect(() => close.current?.focus(), []);
  const done = results.filter((result) => result.state === 'done');
  const failed = results.filter((result) => result.state === 'failed').map((result) => result.row);
  // What went wrong is what somebody has to act on, so it stands first.
  const order = { failed: 0, skipped: 1, done: 2 };
  const sorted = [...results].sort((a, b) => order[a.state] - order[b.state]);
  const folds = done.length > DONE_SHOWN;
  return (
    <section className="bulk-results panel" aria-label={t('resultTitle')}>
      <p role="status">
        <strong>{t('result', { done: done.length, total: results.length })}</strong>
      </p>
      <Rows results={folds ? sorted.filter(({ state }) => state !== 'done') : sorted} />
      {folds ? (
        <details>
          <summary>
            {t('done')} ({formatNumber(done.length)})
          </summary>
          <Rows results={done} />
        </details>
      ) : null}
      <p className="bulk-results__buttons">
        {failed.length > 0 ? (
          <Button kind="primary" onClick={() => onRetry(failed)}>
            {t('retry')}
          </Button>
        ) : null}
        <Button ref={close} onClick={onClose}>
          {t('close')}
        </Button>
      </p>
    </section>
  );
}

function Rows({ results }: { results: readonly BulkRowResult[] }) {
  if (results.length === 0) return null;
  return (
    <ul>
      {results.map((result) => (
        <li key={result.row.id} className={`bulk-results__row bulk-results__row--${result.state}`}>
          <Link to={`/dossier/${result.row.code}`}>{result.row.code}</Link>
          <span>{result.row.applicant.fullName}</span>
          <Reason result={result} />
        </li>
      ))}
    </ul>
  );
}

function Reason({ result }: { result: BulkRowResult }) {
  const { t } = useTranslation('bulk');
  const words = useFieldWords();
  if (result.state === 'done') return <span>✓ {t('done')}</span>;
  if (result.state === 'skipped') return <span>{t('skipped')}</span>;
  const { failure } = result;
  switch (failure?.code) {
    case 'CONFLICT':
      return (
        <span>
          {failure.who && failure.when
            ? t('reasons.conflict', { who: failure.who, when: formatDateTimeShort(failure.when) })
            : t('reasons.conflictUnknown')}
        </span>
      );
    case 'ILLEGAL_ACTION':
      return <span>{t('reasons.illegal')}</span>;
    case 'NETWORK':
    case 'UNAVAILABLE':
      return <span>{t('reasons.network')}</span>;
    case 'NOT_FOUND':
      return <span>{t('reasons.notFound')}</span>;
    case 'FORBIDDEN':
      return <span>{t('reasons.forbidden')}</span>;
    default:
      return <span>{failure?.fields[0] ? words(failure.fields[0].reason) : t('reasons.other')}</span>;
  }
}
