import type { Staff } from '@hcc/web-shared/src/session/session-provider';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { waitText } from '@hcc/web-shared/src/ui/text/wait-text';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { theDesk } from '../desk/the-desk';

type Props = { fixedUsername?: string; onOpen: (staff: Staff) => void };

/** Name and password; a wrong one waits longer each time. */
export function DoorForm({ fixedUsername, onOpen }: Props) {
  const { t } = useTranslation('desk');
  const { t: c } = useTranslation('common');
  const [failure, setFailure] = useState('');
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input:not([type=hidden])')?.focus(), []);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const data = new FormData(event.currentTarget);
    const username = String(data.get('username') ?? '').trim();
    const password = String(data.get('password') ?? '');
    if (username === '' || password === '') return setFailure(t('door.missing'));
    setBusy(true);
    const answer = await theDesk.openDoor(username, password);
    setBusy(false);
    if (answer.kind === 'open') return onOpen(answer.staff);
    const seconds = answer.kind === 'wait' ? Math.ceil((answer.untilMs - Date.now()) / 1_000) : 0;
    setFailure(answer.kind === 'wait' ? t('door.wait', { wait: waitText(c, seconds) }) : t('door.wrong'));
    form.current?.querySelector<HTMLInputElement>('[name=password]')?.select();
  };

  return (
    <form ref={form} className="sign-in__form" onSubmit={(event) => void submit(event)} noValidate>
      {failure ? <Notice kind="error">{failure}</Notice> : null}
      {fixedUsername === undefined ? (
        <TextField
          label={t('door.username')}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
      ) : (
        <input type="hidden" name="username" value={fixedUsername} />
      )}
      <TextField label={t('door.password')} name="password" type="password" autoComplete="current-password" />
      <Button type="submit" kind="primary" size="large" busy={isBusy}>
        {t(isBusy ? 'door.opening' : fixedUsername === undefined ? 'door.submit' : 'door.unlock')}
      </Button>
    </form>
  );
}
