import type { TakeWebTicketInput } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { SelectField, TextField } from '@hcc/web-shared/src/ui/form/field';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { readSlipCode } from '@hcc/web-shared/src/ui/text/dossier-code';
import { ticketAddress } from '@hcc/web-shared/src/ui/tickets/ticket-text';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Load, takeWebTicket } from '../../api/floor-api';
import { PublicFailure } from '../../api/public-api';

const CLASSES = ['NORMAL', 'ELDERLY', 'DISABLED', 'PREGNANT', 'SUPPLEMENT'] as const;

const newKey = (): string =>
  globalThis.crypto?.randomUUID?.() ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

type Draft = Omit<TakeWebTicketInput, 'idempotencyKey' | 'areaCode' | 'ticketClass'> & {
  ticketClass: (typeof CLASSES)[number];
  dossierCode: string;
};

/** A ticket over the network; sent again after a lost answer it is the same one. */
export function TakeForm({ load }: { load: Load }) {
  const { t } = useTranslation('holding');
  const { t: tickets } = useTranslation('ticket');
  const [draft, setDraft] = useState<Draft>({
    groupId: load.groups.length === 1 ? (load.groups[0]?.id ?? '') : '',
    ticketClass: 'NORMAL',
    phone: '',
    dossierCode: '',
  });
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<PublicFailure | null>(null);
  const [isMissing, setMissing] = useState(false);
  const key = useRef({ of: '', value: '' });
  const put = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const isSupplement = draft.ticketClass === 'SUPPLEMENT';

  const take = async (event: FormEvent) => {
    event.preventDefault();
    const phone = draft.phone.replace(/\D/g, '');
    const isWhole = draft.groupId !== '' && phone !== '' && (!isSupplement || draft.dossierCode.trim() !== '');
    setMissing(!isWhole);
    if (!isWhole) return;
    const wish = {
      areaCode: load.areaCode,
      groupId: draft.groupId,
      ticketClass: draft.ticketClass,
      phone,
      dossierCode: isSupplement ? (readSlipCode(draft.dossierCode)?.code ?? draft.dossierCode.trim()) : null,
    };
    // Another wish is another ticket; the same one, sent again, is not.
    const of = JSON.stringify(wish);
    if (key.current.of !== of) key.current = { of, value: newKey() };
    setBusy(true);
    setFailure(null);
    try {
      const { secret } = await takeWebTicket({ ...wish, idempotencyKey: key.current.value });
      window.location.assign(ticketAddress(secret));
    } catch (error) {
      setFailure(error instanceof PublicFailure ? error : new PublicFailure('OTHER'));
      setBusy(false);
    }
  };
  const reasonOf = (path: string) => {
    const reason = failure?.fields.find((field) => field.path === path)?.reason;
    return reason === undefined ? undefined : reason || t(`wrong.${path as 'phone'}`);
  };
  return (
    <form className="centre-load__form" onSubmit={(event) => void take(event)} noValidate>
      <h3>{t('take')}</h3>
      <SelectField
        label={t('line')}
        required
        value={draft.groupId}
        error={isMissing && draft.groupId === '' ? t('needed') : undefined}
        onChange={({ target }) => put({ groupId: target.value })}
      >
        <option value="">{t('choose')}</option>
        {load.groups.map(({ id, letter, name }) => (
          <option key={id} value={id}>
            {letter} · {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('who')}
        hint={tickets(`classHint.${draft.ticketClass}`)}
        value={draft.ticketClass}
        onChange={({ target }) => put({ ticketClass: target.value as Draft['ticketClass'] })}
      >
        {CLASSES.map((one) => (
          <option key={one} value={one}>
            {tickets(`class.${one}`)}
          </option>
        ))}
      </SelectField>
      {isSupplement ? (
        <TextField
          label={t('dossierCode')}
          required
          autoComplete="off"
          value={draft.dossierCode}
          error={isMissing && draft.dossierCode.trim() === '' ? t('needed') : reasonOf('dossierCode')}
          onChange={({ target }) => put({ dossierCode: target.value })}
        />
      ) : null}
      <TextField
        label={t('phone')}
        hint={t('phoneHint')}
        required
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        value={draft.phone}
        error={isMissing && draft.phone === '' ? t('needed') : reasonOf('phone')}
        onChange={({ target }) => put({ phone: target.value })}
      />
      {failure && failure.fields.length === 0 ? (
        <Notice kind="error">
          {failure.code === 'NETWORK' || failure.code === 'UNAVAILABLE'
            ? t('failedAway')
            : failure.code === 'RATE_LIMITED'
              ? t('tooMany')
              : failure.said || t('failed')}
        </Notice>
      ) : null}
      <Button kind="primary" size="large" type="submit" busy={isBusy}>
        {t('takeDo')}
      </Button>
    </form>
  );
}
