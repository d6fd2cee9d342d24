import { useTranslation } from 'react-i18next';
import { Button } from '../ui/form/button';
import { formatDate } from '../ui/text/date-format';
import { serverDay } from '../ui/text/vietnam-day';
import { useStaff } from './session-provider';

type Props = { codes: readonly string[]; doneLabel?: string; onDone: () => void };

/** Shown once; on paper they stand alone, with whose they are. */
export function RecoveryCodes({ codes, doneLabel, onDone }: Props) {
  const { t } = useTranslation('account');
  const { t: c } = useTranslation('common');
  const { username } = useStaff();
  return (
    <section className="recovery" aria-labelledby="recovery-title">
      <h2 id="recovery-title">{t('recovery.title')}</h2>
      <p>{t('recovery.text')}</p>
      <p className="recovery__owner">{t('recovery.printed', { username, date: formatDate(serverDay()) })}</p>
      <ol className="recovery__codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="profile__actions no-print">
        <Button onClick={() => window.print()}>{c('action.print')}</Button>
        <Button kind="primary" onClick={onDone}>
          {doneLabel ?? t('recovery.kept')}
        </Button>
      </div>
    </section>
  );
}
