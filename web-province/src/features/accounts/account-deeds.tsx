import {
  type StaffPersonPartsFragment,
  useEnableAccountMutation,
  useEndAccountSessionsMutation,
} from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { ErrorNotice, Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseDialog } from './close-dialog';
import { ResetFactorDialog } from './reset-factor-dialog';
import { TemporaryPassword } from './temporary-password';

/** What an administrator does for an account: a password, the second factor, its sessions, closed and opened. */
export function AccountDeeds({ person, onChange }: { person: StaffPersonPartsFragment; onChange: () => void }) {
  const { t } = useTranslation('accounts');
  const { username, status, secondFactorSince } = person.account;
  const [open, setOpen] = useState<'CLOSE' | 'FACTOR'>();
  const [enable] = useEnableAccountMutation();
  const [endSessions] = useEndAccountSessionsMutation();
  const [outcome, setOutcome] = useState<{ text: string } | { error: unknown }>();
  const run = async (work: () => Promise<unknown>, text: string) => {
    try {
      await work();
      setOutcome({ text });
      onChange();
    } catch (error) {
      setOutcome({ error });
    }
  };
  const variables = { username };
  // Of who administers both wait for a second administrator.
  const waits = person.places.some(({ roles }) => roles.includes('ADMIN'));
  return (
    <section className="panel" aria-labelledby="person-account">
      <h2 id="person-account">{t('deeds.title')}</h2>
      {outcome && 'text' in outcome ? <Notice kind="success">{outcome.text}</Notice> : null}
      {outcome && 'error' in outcome ? <ErrorNotice error={outcome.error} /> : null}
      <TemporaryPassword username={username} waits={waits} onChange={onChange} />
      <div className="people__actions">
        {person.openSessions > 0 ? (
          <Button onClick={() => void run(() => endSessions({ variables }), t('deeds.sessionsEnded'))}>
            {t('deeds.endSessions')}
          </Button>
        ) : null}
        {secondFactorSince ? (
          <Button kind="danger" onClick={() => setOpen('FACTOR')}>
            {t('resetFactor')}
          </Button>
        ) : null}
        {status === 'ACTIVE' ? (
          <Button kind="danger" onClick={() => setOpen('CLOSE')}>
            {t('close.button')}
          </Button>
        ) : (
          <Button onClick={() => void run(() => enable({ variables }), t(waits ? 'grant.sent' : 'deeds.enabled'))}>
            {t('deeds.enable')}
          </Button>
        )}
      </div>
      {open === 'CLOSE' ? <CloseDialog person={person} onClose={() => setOpen(undefined)} onDone={onChange} /> : null}
      {open === 'FACTOR' ? (
        <ResetFactorDialog person={person} onClose={() => setOpen(undefined)} onDone={onChange} />
      ) : null}
    </section>
  );
}
