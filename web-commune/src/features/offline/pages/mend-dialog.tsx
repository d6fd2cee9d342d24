import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import type { FieldError } from '@hcc/web-shared/src/ui/text/graphql-error';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MENDABLE, mendableValue, mended, problemsOfMended } from '../desk/mend';
import { theDesk } from '../desk/the-desk';
import type { OpenReceipt } from './use-contents';

type Props = { receipt: OpenReceipt; onClose: () => void };

/** Mends what the server did not take; number, moment and clerk stay. */
export function MendDialog({ receipt: { row, content, kept }, onClose }: Props) {
  const { t } = useTranslation('desk');
  const { t: c } = useTranslation('common');
  const [problems, setProblems] = useState<readonly FieldError[]>(kept?.refusal?.fields ?? []);
  const others = problems.filter(({ path }) => !MENDABLE.some((name) => path.endsWith(name)));

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const next = mended(content, (name) => String(data.get(name) ?? ''));
    const found = problemsOfMended(next, theDesk.vault?.board ?? null);
    setProblems(found);
    if (found.length > 0) return;
    await theDesk.mend(row, next);
    onClose();
  };

  return (
    <Dialog title={t('mend.title', { code: row.code })} onClose={onClose}>
      <form className="desk__register" onSubmit={(event) => void submit(event)} noValidate>
        <p>{t('mend.lead')}</p>
        {others.length > 0 ? <Notice kind="error">{others.map(({ reason }) => reason).join(' ')}</Notice> : null}
        {MENDABLE.map((name) => (
          <TextField
            key={name}
            label={t(`mend.field.${name}`)}
            name={name}
            defaultValue={mendableValue(content, name)}
            error={problems.find(({ path }) => path.endsWith(name))?.reason}
          />
        ))}
        <p className="muted">{t('mend.reprint')}</p>
        <DialogActions>
          <Button onClick={onClose}>{c('action.cancel')}</Button>
          <Button type="submit" kind="primary">
            {t('mend.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
