import { type ReceiveDossierInput, useReceiveOnRevokedSlipMutation } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { readFailure } from '../../../ui/text/graphql-error';
import type { ReceivedDossier, SubmitOutcome } from '../use-submit-dossier';
import { readSlipTime, type SlipCode } from './read-slip-code';
import type { SlipDraft } from './slip-head';

export type SlipProblem = 'EDITION' | 'CALENDAR' | 'WITHDRAWN' | 'OTHER_PAPERS' | 'MENDED';

export interface EnteredSlip {
  dossier: ReceivedDossier;
  problem: SlipProblem | null;
}

/** What the server calls each field of the paper. */
const FIELD_OF: Record<string, keyof SlipDraft> = {
  number: 'code',
  receivedAt: 'time',
  printedDueAt: 'dueDay',
  clerkId: 'clerkId',
  lookupKey: 'key',
};

/** Sends a dossier with what stands on its slip; what is wrong with that comes to `onWrong`, the rest to the form. */
export function useSendSlip(
  slip: SlipDraft,
  read: SlipCode | null,
  {
    onWrong,
    onEntered,
  }: {
    onWrong: (errors: Partial<Record<keyof SlipDraft, string>>) => void;
    onEntered: (entered: EnteredSlip) => void;
  },
) {
  const [receive] = useReceiveOnRevokedSlipMutation();
  const [busy, setBusy] = useState(false);
  const submit = async (receipt: ReceiveDossierInput): Promise<SubmitOutcome> => {
    if (busy) return { kind: 'busy' };
    const time = readSlipTime(slip.time);
    const dueTime = readSlipTime(slip.dueTime);
    if (!read || !time || (slip.dueDay && !dueTime)) {
      onWrong({
        ...(read ? {} : { code: 'codeWrong' }),
        ...(time ? {} : { time: 'timeMissing' }),
        ...(slip.dueDay && !dueTime ? { dueTime: 'timeMissing' } : {}),
      });
      return { kind: 'busy' };
    }
    setBusy(true);
    onWrong({});
    try {
      const input = {
        deskId: read.desk.id,
        number: read.number,
        receivedAt: `${read.day}T${time}:00+07:00`,
        printedDueAt: slip.dueDay ? `${slip.dueDay}T${dueTime}:00+07:00` : null,
        clerkId: slip.clerkId || null,
        lookupKey: slip.key.trim() || null,
        receipt,
      };
      const { data } = await receive({ variables: { input }, refetchQueries: ['WorklistCounts', 'OfflineDesks'] });
      if (!data) throw new Error('receiveOnRevokedSlip answered without data');
      const { dossier, correction } = data.receiveOnRevokedSlip;
      onEntered({ dossier, problem: correction?.reason ?? null });
      return { kind: 'saved', dossier, earlierAttempt: false };
    } catch (error) {
      const { code, fields } = readFailure(error);
      if (code !== 'BAD_USER_INPUT' || fields.length === 0) return { kind: 'failed', error };
      const onPaper = fields.filter(({ path }) => path in FIELD_OF);
      onWrong(Object.fromEntries(onPaper.map(({ path, reason }) => [FIELD_OF[path], reason])));
      const others = fields.filter(({ path }) => !(path in FIELD_OF));
      return others.length > 0 ? { kind: 'fields', fields: others } : { kind: 'busy' };
    } finally {
      setBusy(false);
    }
  };
  return { submit, busy };
}
