import { useTransferTicketMutation } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { SelectField, TextField } from '../../../ui/form/field';
import { Dialog, DialogActions } from '../../../ui/page/dialog';
import type { Deed } from '../use-deed';
import type { Desk, Ticket } from '../use-desk';

interface Props {
  ticket: Pick<Ticket, 'id' | 'version' | 'label' | 'groupId'>;
  desk: Desk;
  run: Deed['run'];
  onDone: () => void;
}

/** To another line or to one counter; the ticket keeps its place. */
export function TransferDialog({ ticket, desk: { board, sitting }, run, onDone }: Props) {
  const { t } = useTranslation('floor');
  const { t: c } = useTranslation('common');
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [transfer] = useTransferTicketMutation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [kind, id] = to.split(' ');
    setMissing(!id);
    if (!id) return;
    const target = kind === 'group' ? { groupId: id } : { counterId: id };
    const input = { id: ticket.id, expectedVersion: ticket.version, ...target, note: note.trim() || null };
    onDone();
    void run(() => transfer({ variables: { input } }));
  };
  /** Nobody would call it at a counter that is paused or empty: those can't be chosen, and say why. */
  const nameOf = ({ number, name, officerName, state }: Desk['board']['counters'][number]) => {
    const counter = `${t('counter', { number })} · ${officerName ?? name}`;
    if (state === 'OPEN') return counter;
    return t(state === 'PAUSED' ? 'transfer.isPaused' : 'transfer.isEmpty', { counter });
  };
  return (
    <Dialog title={t('transfer.title', { label: ticket.label })} onClose={onDone}>
      <form className="floor__form" onSubmit={submit} noValidate>
        <p>{t('transfer.text')}</p>
        <SelectField
          label={t('transfer.to')}
          required
          value={to}
          error={isMissing ? t('transfer.needed') : undefined}
          onChange={({ target }) => setTo(target.value)}
        >
          <option value="">{t('transfer.choose')}</option>
          <optgroup label={t('transfer.lines')}>
            {board.groups
              .filter(({ id }) => id !== ticket.groupId)
              .map(({ id, letter, name }) => (
                <option key={id} value={`group ${id}`}>
                  {letter} · {name}
                </option>
              ))}
          </optgroup>
          <optgroup label={t('transfer.counters')}>
            {board.counters
              .filter(({ id }) => id !== sitting?.counterId)
              .map((counter) => (
                <option key={counter.id} value={`counter ${counter.id}`} disabled={counter.state !== 'OPEN'}>
                  {nameOf(counter)}
                </option>
              ))}
          </optgroup>
        </SelectField>
        <TextField
          label={t('transfer.note')}
          maxLength={200}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
        <DialogActions>
          <Button onClick={onDone}>{c('action.cancel')}</Button>
          <Button kind="primary" type="submit">
            {t('transfer.do')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
