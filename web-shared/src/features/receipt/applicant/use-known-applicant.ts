import { type KnownApplicantQuery, useKnownApplicantQuery } from '@hcc/shared-schema/generated/hooks';
import { useEffect } from 'react';
import { useStaff } from '../../../session/session-provider';
import { isIdNumber, plainNumber } from '../../../ui/form/contact-format';
import type { ReceiveDraft } from '../draft/receive-draft';
import type { DraftUpdate } from '../draft/use-receive-draft';
import { fillApplicant } from './applicant-fill';

export type KnownApplicantState = {
  known: KnownApplicantQuery['knownApplicant'];
  searching: boolean;
  /** The number has been looked up and nobody has it. */
  unknown: boolean;
};

/** Looks a complete ID number up and fills in what earlier dossiers know, once a number. */
export function useKnownApplicant(draft: ReceiveDraft, update: DraftUpdate): KnownApplicantState {
  const { office } = useStaff();
  const ownCommune = office.tier === 'COMMUNE' ? office.areaCode : null;
  const idNumber = plainNumber(draft.applicant.idNumber);
  const complete = isIdNumber(idNumber);
  const { data, loading } = useKnownApplicantQuery({
    variables: { idNumber },
    skip: !complete,
    fetchPolicy: 'network-only',
  });
  const answer = complete && !loading ? data : undefined;

  useEffect(() => {
    if (!answer) return;
    update((before) => {
      const overtaken = plainNumber(before.applicant.idNumber) !== idNumber;
      return overtaken || before.lookedUp === idNumber
        ? before
        : fillApplicant(before, answer.knownApplicant, ownCommune);
    });
  }, [answer, idNumber, update, ownCommune]);

  return {
    known: answer?.knownApplicant ?? null,
    searching: complete && loading,
    unknown: answer?.knownApplicant === null,
  };
}
