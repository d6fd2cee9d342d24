import { formatDate } from '@hcc/web-shared/src/ui/text/date-format';
import { durationText } from '@hcc/web-shared/src/ui/text/duration-text';
import { useTranslation } from 'react-i18next';
import { type Finding, TIERS } from './procedure-terms';

/** What the rules say, in words: what is wrong first. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation('procedures');
  const words = useFindingWords();
  if (findings.length === 0) return <p className="procedures__fine">✓ {t('findings.none')}</p>;
  const inOrder = [...findings].sort((a, b) => a.severity.localeCompare(b.severity));
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

/** A rule in the reader's language, with what it names. */
function useFindingWords(): (finding: Finding) => string {
  const { t } = useTranslation('procedures');
  const { t: c } = useTranslation('common');
  const say = (rule: Finding['rule'], values: Record<string, string> = {}) =>
    t(`findings.rule.${rule}`, { ...values, interpolation: { escapeValue: false } });
  return ({ rule, values }) => {
    const [first = '', second = '', third = '', places = '', others = '0', day] = values;
    switch (rule) {
      case 'STEPS_EXCEED_LIMIT':
      case 'TIME_LEFT':
        return say(rule, { time: durationText(c, Number(first)), other: durationText(c, Number(second)) });
      case 'STEP_WITHOUT_NAME':
      case 'STEP_WITHOUT_TIME':
      case 'DOCUMENT_WITHOUT_NAME':
        return say(rule, { no: first });
      case 'DOCUMENT_TWICE':
      case 'DOCUMENT_WITHOUT_COPY':
      case 'FORM_WITHOUT_NAME':
      case 'FORM_WITHOUT_FILE':
      case 'FORM_NOT_PRINTABLE':
        return say(rule, { name: first });
      case 'NO_OFFICE': {
        const tier = TIERS.find((one) => one === third);
        const more = { places, count: Number(others), interpolation: { escapeValue: false } };
        return say(rule, {
          no: first,
          name: second,
          tier: tier ? c(`tier.${tier}`).toLowerCase() : '',
          places: Number(others) > 0 ? t('findings.more', more) : places,
          from: day ? t('findings.from', { day: formatDate(day) }) : '',
        });
      }
      default:
        return say(rule);
    }
  };
}
