import { useQuickServeMutation } from '@hcc/shared-schema/generated/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { SelectField } from '../../../ui/form/field';
import { useShortcut } from '../../../ui/form/use-shortcut';
import { newKey } from '../new-key';
import { useCallNext } from '../use-call-next';
import type { PanelProps } from './panel-props';

/** Nobody is at the counter: the next one is called, or somebody without a ticket is served. */
export function NobodyAtCounter({ desk: { board, sitting, waiting }, deed: { isBusy, run } }: PanelProps) {
  const { t } = useTranslation('floor');
  const callNext = useCallNext();
  const [quickServe] = useQuickServeMutation();
  const [groupId, setGroupId] = useState('');
  const [nobodyWaits, setNobodyWaits] = useState(false);
  const main = useRef<HTMLButtonElement>(null);
  const own = board.counters.find(({ id }) => id === sitting?.counterId)?.groupIds ?? [];
  const groups = board.groups.filter(({ id }) => own.includes(id));
  const isPaused = sitting?.state === 'PAUSED';
  useEffect(() => main.current?.focus(), []);
  const call = async () => {
    const called = await run(() => callNext(groupId || null));
    setNobodyWaits(called === null);
  };
  useShortcut('F9', () => void call(), !isBusy && !isPaused);
  const serve = (group: string) => {
    const input = { idempotencyKey: newKey(), groupId: group };
    void run(() => quickServe({ variables: { input } }));
  };
  const mine = waiting.filter((ticket) => own.includes(ticket.groupId));
  return (
    <>
      <p className="floor__nobody">{t('call.nobody')}</p>
      <Button
        ref={main}
        kind="primary"
        size="large"
        className="floor__call"
        shortcut="F9"
        busy={isBusy}
        disabled={isPaused}
        onClick={() => void call()}
      >
        {t('call.next')}
      </Button>
      <p role="status" className="muted">
        {isPaused
          ? t('call.paused')
          : mine.length > 0
            ? t('call.waiting', { count: mine.length })
            : nobodyWaits
              ? t('call.none')
              : t('call.noneWaits')}
      </p>
      {groups.length > 1 ? (
        <SelectField label={t('call.from')} value={groupId} onChange={({ target }) => setGroupId(target.value)}>
          <option value="">{t('call.any')}</option>
          {groups.map(({ id, letter, name }) => (
            <option key={id} value={id}>
              {letter} · {name}
            </option>
          ))}
        </SelectField>
      ) : null}
      <div className="floor__quick">
        <span>{t('call.quick')}</span>
        {groups.map(({ id, letter, name }) => (
          <Button
            key={id}
            busy={isBusy}
            disabled={isPaused}
            title={name}
            aria-label={t('call.quickIn', { letter, name })}
            onClick={() => serve(id)}
          >
            {letter}
          </Button>
        ))}
      </div>
    </>
  );
}
