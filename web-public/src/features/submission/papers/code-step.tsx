import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { waitText } from '@hcc/web-shared/src/ui/text/wait-text';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PublicFailure } from '../../../api/public-api';

export interface CodeWay {
  channel: 'EMAIL' | 'SMS';
  /** As it is shown. */
  address: string;
}

type Props = {
  /** Why one is asked for, where it is not for sending in. */
  lead?: string;
  ways: readonly CodeWay[];
  /** Resolves once the server has taken it over; a gateway may still be slow. */
  onSend: (channel: CodeWay['channel']) => Promise<void>;
  code: string;
  onCode: (code: string) => void;
  error: string | undefined;
};

/** A gateway that is slow has had its time by then. */
const AGAIN_SECONDS = 60;

/** Six digits to a phone or a mailbox: which, how long until another is sent, and what to do where none comes. */
export function CodeStep({ lead, ways, onSend, code, onCode, error }: Props) {
  const { t } = useTranslation('submit');
  const { t: c } = useTranslation('common');
  const [sentTo, setSentTo] = useState<CodeWay>();
  const [seconds, setSeconds] = useState(0);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    if (seconds === 0) return undefined;
    const timer = setTimeout(() => setSeconds(seconds - 1), 1_000);
    return () => clearTimeout(timer);
  }, [seconds]);
  const send = async (way: CodeWay) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await onSend(way.channel);
      setSentTo(way);
      setSeconds(AGAIN_SECONDS);
    } catch (thrown) {
      const failed = thrown instanceof PublicFailure ? thrown : new PublicFailure('OTHER');
      setFailure(
        failed.code === 'RATE_LIMITED'
          ? t('code.tooMany', { wait: waitText(c, failed.retryAfterSeconds) })
          : t(failed.fields.length > 0 ? 'code.notThere' : 'code.failed'),
      );
    } finally {
      setBusy(false);
    }
  };
  if (ways.length === 0) return <Notice kind="warning">{t('code.noWay')}</Notice>;
  return (
    <section className="code-step">
      <h3>{t('code.heading')}</h3>
      <p>{lead ?? t('code.lead')}</p>
      <div className="submit__ways">
        {ways.map((way) => (
          <Button
            key={way.channel}
            kind={sentTo ? 'quiet' : undefined}
            size="large"
            busy={busy}
            disabled={seconds > 0 && way.channel === sentTo?.channel}
            onClick={() => void send(way)}
          >
            {sentTo?.channel === way.channel
              ? seconds > 0
                ? t('code.againIn', { wait: waitText(c, seconds) })
                : t('code.again', { address: way.address })
              : t(`code.by.${way.channel}`, { address: way.address })}
          </Button>
        ))}
      </div>
      {failure ? <Notice kind="error">{failure}</Notice> : null}
      {sentTo ? (
        <>
          <p role="status">{t('code.sent', { address: sentTo.address })}</p>
          <TextField
            label={t('code.label')}
            name="code"
            required
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={12}
            hint={t(ways.length > 1 ? 'code.otherWay' : 'code.late')}
            error={error}
            value={code}
            onChange={(event) => onCode(event.target.value)}
          />
        </>
      ) : error ? (
        <p className="field__error" role="alert">
          {error}
        </p>
      ) : null}
    </section>
  );
}
