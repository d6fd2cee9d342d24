import {
  type ReceiveDossierInput,
  type ReceiveDossierMutation,
  useReceiveDossierMutation,
} from '@hcc/shared-schema/generated/hooks';
import { useRef, useState } from 'react';
import { type FieldError, readFailure } from '../../ui/text/graphql-error';
import type { FeeClaim } from '../fees/fee-claim';

export type ReceivedDossier = ReceiveDossierMutation['receiveDossier']['dossier'];

/** What the screen after saving needs. `slipOpen`: the slip already stands in its own tab. */
export type SavedDossier = {
  dossier: ReceivedDossier;
  earlierAttempt: boolean;
  slipOpen: boolean;
  /** What was claimed of its fee. */
  fee: FeeClaim | undefined;
};

export type SubmitOutcome =
  | { kind: 'saved'; dossier: ReceivedDossier; earlierAttempt: boolean }
  | { kind: 'fields'; fields: FieldError[] }
  | { kind: 'failed'; error: unknown }
  /** A second press while the first is on its way. */
  | { kind: 'busy' };

/** Sends a dossier once; the key in `input` makes every repetition harmless. */
export function useSubmitDossier() {
  const [receive] = useReceiveDossierMutation();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);

  const submit = async (input: ReceiveDossierInput): Promise<SubmitOutcome> => {
    if (running.current) return { kind: 'busy' };
    running.current = true;
    setBusy(true);
    try {
      const { data } = await receive({ variables: { input }, refetchQueries: ['WorklistCounts'] });
      if (!data) throw new Error('receiveDossier answered without data');
      const { dossier } = data.receiveDossier;
      // An answer that was lost on the line: the server kept the first attempt and not what was changed after it.
      const earlierAttempt =
        dossier.procedure.code !== input.procedureCode ||
        dossier.applicant.fullName.normalize('NFC') !== input.applicant.fullName;
      return { kind: 'saved', dossier, earlierAttempt };
    } catch (error) {
      const { code, fields } = readFailure(error);
      return code === 'BAD_USER_INPUT' && fields.length > 0 ? { kind: 'fields', fields } : { kind: 'failed', error };
    } finally {
      running.current = false;
      setBusy(false);
    }
  };

  return { submit, busy };
}
