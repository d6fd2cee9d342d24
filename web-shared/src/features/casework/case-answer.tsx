import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../ui/text/date-format';
import { durationText } from '../../ui/text/duration-text';

interface CaseAnswerProps {
  answer: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
  answerMinutes: number | null;
}

/** What was answered, by whom and after how long. */
export function CaseAnswer({ answer, answeredBy, answeredAt, answerMinutes }: CaseAnswerProps) {
  const { t } = useTranslation('casework');
  const { t: c } = useTranslation('common');
  const id = useId();
  if (answer === null) return null;
  const took = answerMinutes === null ? null : t('answerTook', { duration: durationText(c, answerMinutes) });
  const when = answeredAt === null ? null : formatDateTime(answeredAt);
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{t('answer')}</h2>
      <p className="casework__text">{answer}</p>
      <p className="muted">{[answeredBy, when, took].filter(Boolean).join(' · ')}</p>
    </section>
  );
}
