import type { AccessTrailQuery } from '@hcc/shared-schema/generated/hooks';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { changedValues, exportedFile } from './detail-words';
import { useWords } from './use-words';

export type TrailLine = AccessTrailQuery['accessTrail']['nodes'][number];

/** When, who and from where, did what with what. */
export function TrailTable({ lines }: { lines: readonly TrailLine[] }) {
  const { t } = useTranslation('audit');
  const columns: TableColumn<TrailLine>[] = [
    {
      key: 'at',
      header: t('column.at'),
      rowHeader: true,
      width: '10.5em',
      cell: ({ at }) => (
        <time dateTime={at} className="trail__when">
          {formatDateTime(at)}
        </time>
      ),
    },
    { key: 'who', header: t('column.who'), width: '30%', cell: (line) => <Who line={line} /> },
    { key: 'what', header: t('column.what'), width: '17%', cell: ({ kind }) => t(`kind.${kind}`) },
    { key: 'about', header: t('column.about'), cell: (line) => <About line={line} /> },
    { key: 'address', header: t('column.address'), width: '9em', cell: ({ address }) => address ?? '—' },
  ];
  return (
    <SimpleTable
      columns={columns}
      rows={lines}
      rowKey={(line) => JSON.stringify([line.at, line.username, line.kind, line.dossierCode, line.subject])}
      caption={t('title')}
      hideCaption
    />
  );
}

function Who({ line }: { line: TrailLine }) {
  const { t } = useTranslation('audit');
  if (line.actorName === null) return <span className="muted">{t('nobody')}</span>;
  return (
    <>
      {line.actorName} <span className="muted">({line.username})</span>
      {line.officeName ? <p className="trail__small">{line.officeName}</p> : null}
    </>
  );
}

function About({ line }: { line: TrailLine }) {
  const { t } = useTranslation('audit');
  const { settingOf } = useWords();
  const { kind, dossierCode, subject, detail } = line;
  if (kind === 'SIGN_IN_FAILED') return subject === 'RATE_LIMITED' ? t('tooOften') : t('wrongPassword');
  if (kind === 'ENTRIES_LOST') return t('lost', { count: Number(subject) });
  const file = exportedFile(detail);
  const words = kind === 'SETTING_CHANGED' && subject !== null ? settingOf(subject) : subject;
  return (
    <>
      {dossierCode ? <Link to={`/dossier/${dossierCode}`}>{dossierCode}</Link> : null}
      {words ? <span className="trail__subject">{words}</span> : null}
      {file ? <p className="trail__small">{t('file', { count: file.count, page: file.scope })}</p> : null}
      {file ? null : <Changes detail={detail} />}
      {dossierCode || words ? null : '—'}
    </>
  );
}

function Changes({ detail }: { detail: string | null }) {
  const { t } = useTranslation('audit');
  const { fields, wordsOf } = useWords();
  return changedValues(detail).map(({ name, before, after }) => (
    <p key={name} className="trail__small">
      {fields[name] ?? name}:{' '}
      {name === 'password'
        ? t('changedValue')
        : before === null || before === after
          ? wordsOf(after)
          : t('fromTo', { before: wordsOf(before), after: wordsOf(after) })}
    </p>
  ));
}
