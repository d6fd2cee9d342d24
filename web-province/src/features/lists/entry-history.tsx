import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { useTranslation } from 'react-i18next';
import { differences, type Edition } from './entry-words';

/** Every edition, newest first: who wrote it, what it changed, from when to when it counts. */
export function EntryHistory({ history }: { history: readonly Edition[] }) {
  const { t } = useTranslation('lists');
  return (
    <ol className="lists__history">
      {history.map((edition, index) => {
        const before = history.slice(index + 1).find(({ state }) => state !== 'WITHDRAWN');
        const until = edition.validTo ? t('until', { when: formatDateTime(edition.validTo) }) : '';
        return (
          <li key={edition.edition}>
            <p>
              <strong>{t('editionNo', { no: edition.edition })}</strong> ·{' '}
              {Date.parse(edition.validFrom) <= 0
                ? t('alwaysCounted')
                : t(edition.ends ? 'endsFrom' : 'countsFrom', { when: formatDateTime(edition.validFrom) })}{' '}
              {until}{' '}
              <span className={`lists__mark lists__mark--${edition.state.toLowerCase()}`}>
                {t(`editionState.${edition.state}`)}
              </span>
            </p>
            {before && !edition.ends ? <Differences before={before} after={edition} /> : <p>{edition.name}</p>}
            <p className="muted">
              {Date.parse(edition.changedAt) <= 0
                ? t('shippedBy')
                : t('writtenBy', { who: edition.changedBy, when: formatDateTime(edition.changedAt) })}
              {edition.confirmedBy
                ? ` · ${t('confirmedBy', { who: edition.confirmedBy, when: formatDateTime(edition.confirmedAt) })}`
                : ''}
              {edition.withdrawnBy
                ? ` · ${t('withdrawnBy', { who: edition.withdrawnBy, when: formatDateTime(edition.withdrawnAt) })}`
                : ''}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

export function Differences({ before, after }: { before: Edition; after: Edition }) {
  const { t } = useTranslation('lists');
  const found = differences(t, before, after);
  if (found.length === 0) return <p className="muted">{t('noDifference')}</p>;
  return (
    <dl className="lists__differences">
      {found.map(({ label, before: was, after: is }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <del>{was || t('nothing')}</del> → <ins>{is || t('nothing')}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
