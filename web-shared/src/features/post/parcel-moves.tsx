import { useMovePostParcelMutation } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../ui/form/button';
import { TextField } from '../../ui/form/field';
import { ChangeDialog, TrackingDialog } from './change-dialog';
import type { Parcel } from './parcel';
import { ParcelJournal } from './parcel-journal';
import { PostDialog } from './post-dialog';
import { ReportDialog } from './report-dialog';

type Move = Parcel['availableMoves'][number];

/** Nothing is taken out of what never came. */
const wordsOf = ({ direction }: Parcel, move: Move) =>
  direction === 'IN' && move === 'CANCEL' ? ('move.NEVER_CAME' as const) : (`move.${move}` as const);

/** What may be done to a parcel, as the server says; and what has happened to it. */
export function ParcelMoves({ row, onDone }: { row: Parcel; onDone: () => void }) {
  const { t } = useTranslation('post');
  const [open, setOpen] = useState<Move | 'JOURNAL'>();
  const close = () => setOpen(undefined);
  const done = () => {
    close();
    onDone();
  };
  return (
    <div className="post__moves">
      {row.availableMoves.map((move) =>
        move === 'RECEIVE' ? (
          <Link key={move} className="button button--small" to={`/post/${row.id}/receive`}>
            {t('move.RECEIVE')}
          </Link>
        ) : (
          <Button
            key={move}
            size="small"
            onClick={() => setOpen(move)}
            aria-label={`${t(wordsOf(row, move))}: ${row.person}`}
          >
            {t(wordsOf(row, move))}
          </Button>
        ),
      )}
      <Button
        size="small"
        onClick={() => setOpen('JOURNAL')}
        aria-label={t('parcel.journalOf', { person: row.person })}
      >
        {t('parcel.journal')}
      </Button>
      {open === 'JOURNAL' ? <ParcelJournal id={row.id} person={row.person} onClose={close} /> : null}
      {open === 'CHANGE' ? <ChangeDialog row={row} onClose={close} onDone={done} /> : null}
      {open === 'TRACKING_NUMBER' ? <TrackingDialog row={row} onClose={close} onDone={done} /> : null}
      {open === 'REPORT' ? <ReportDialog row={row} onClose={close} onDone={done} /> : null}
      {open === 'CANCEL' || open === 'TAKE_BACK' || open === 'SEND_AGAIN' || open === 'KEEP' || open === 'ARRIVE' ? (
        <MoveDialog row={row} move={open} onClose={close} onDone={done} />
      ) : null}
    </div>
  );
}

interface MoveProps {
  row: Parcel;
  move: Move;
  onClose: () => void;
  onDone: () => void;
}

/** With its reason; what is sent again, or has come, needs none. */
function MoveDialog({ row, move, onClose, onDone }: MoveProps) {
  const { t } = useTranslation('post');
  const [reason, setReason] = useState(move === 'TAKE_BACK' ? (row.failure ?? '') : '');
  const [act, { loading, error }] = useMovePostParcelMutation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = { id: row.id, expectedVersion: row.version, move, reason };
    void act({ variables: { input } })
      .then(onDone)
      .catch(() => undefined);
  };
  return (
    <PostDialog
      title={`${t(wordsOf(row, move))}: ${row.person}`}
      save={t(wordsOf(row, move))}
      busy={loading}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      {move === 'SEND_AGAIN' || move === 'ARRIVE' ? (
        <p>{[row.trackingNumber, row.address].filter(Boolean).join(' · ')}</p>
      ) : (
        <TextField
          label={t('form.reason')}
          required
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
    </PostDialog>
  );
}
