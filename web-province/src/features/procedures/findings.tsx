import { useTranslation } from 'react-i18next';
import type { Finding } from './procedure-terms';

const PLACES = [
  'name',
  'field',
  'receivingTiers',
  'decision',
  'feeDong',
  'limit',
  'ending',
  'officeRule',
  'quotaMinutes',
  'kind',
  'documents',
  'steps',
] as const;

/** What the rules say, in words: what is wrong first. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const { t, i18n } = useTranslation('procedures');
  if (findings.length === 0) return <p className="procedures__fine">✓ {t('findings.none')}</p>;
  const inOrder = [...findings].sort((a, b) => a.severity.localeCompare(b.severity));
  // The server's own sentences are Vietnamese; in English the place says which rule it is.
  const words = ({ path, message }: Finding) => {
    if (i18n.language === 'vi') return message;
    const at = /\[(\d+)\]/.exec(path);
    const place = PLACES.find((one) => path.endsWith(one)) ?? PLACES.find((one) => path.startsWith(one)) ?? 'steps';
    return t(`findings.place.${place}`, { no: at ? Number(at[1]) + 1 : '' });
  };
  return (
    <ul className="procedures__findings" aria-label={t('findings.label')}>
      {inOrder.map((finding) => (
        <li key={`${finding.path} ${finding.message}`} className={`finding finding--${finding.severity.toLowerCase()}`}>
          <strong>{t(`findings.${finding.severity}`)}</strong> {words(finding)}
        </li>
      ))}
    </ul>
  );
}
