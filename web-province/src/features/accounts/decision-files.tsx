import { useTranslation } from 'react-i18next';

/** The scanned decision, where it is kept: each opens beside. */
export function DecisionFiles({ files }: { files: readonly { id: string; name: string }[] }) {
  const { t } = useTranslation('accounts');
  return files.map(({ id, name }) => (
    <a
      key={id}
      className="people__small"
      href={`/files/staff-decision/${id}`}
      target="_blank"
      rel="noreferrer"
      aria-label={t('decisionFile.open', { name })}
    >
      {name}
    </a>
  ));
}
