import '../receive.css';
import {
  type PostParcelPartsFragment,
  useNoteArrivedParcelMutation,
  usePostParcelQuery,
  useProcedureByCodeQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useStaff } from '../../../session/session-provider';
import { ErrorNotice, Notice, Skeleton } from '../../../ui/page/page-state';
import { usePageTitle } from '../../../ui/page/use-page-title';
import { newDraft, type PickedProcedure, type ReceiveDraft } from '../draft/receive-draft';
import { useReceiveDraft } from '../draft/use-receive-draft';
import { ReceiveForm } from '../receive-form';
import { ReceivedPanel } from '../received-panel';
import type { SavedDossier } from '../use-submit-dossier';

/** The desk's own form for what lay in a parcel: sender, address and the way it came are filled in. /post/ID/receive */
export function ReceiveParcelPage({ id }: { id: string }) {
  const { t } = useTranslation('post');
  usePageTitle(t('move.RECEIVE'));
  const { data, error, refetch } = usePostParcelQuery({ variables: { id } });
  const parcel = data?.postParcel;
  const code = parcel?.procedureCode ?? '';
  const procedure = useProcedureByCodeQuery({ variables: { code }, skip: code === '' });
  if (error && !parcel) return <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!parcel || procedure.loading) return <Skeleton rows={8} />;
  return <Receiving key={id} parcel={parcel} procedure={procedure.data?.procedure ?? null} />;
}

function parcelDraft(
  { person, phone, address }: PostParcelPartsFragment,
  procedure: PickedProcedure | null,
): ReceiveDraft {
  const blank = newDraft();
  return {
    ...blank,
    procedure,
    procedureText: procedure?.name ?? '',
    applicant: { ...blank.applicant, fullName: person, phone: phone ?? '', address },
    channel: 'POST',
    returnBy: 'POST',
  };
}

function Receiving({ parcel, procedure }: { parcel: PostParcelPartsFragment; procedure: PickedProcedure | null }) {
  const { t } = useTranslation('post');
  const { id: staffId } = useStaff();
  const navigate = useNavigate();
  const [saved, setSaved] = useState<SavedDossier>();
  const [note, noted] = useNoteArrivedParcelMutation();
  const drafting = useReceiveDraft(`${staffId}.parcel.${parcel.id}`, () => parcelDraft(parcel, procedure));
  if (saved) {
    return (
      <>
        <Noted parcelId={parcel.id} saved={saved} />
        <ReceivedPanel saved={saved} onNext={() => navigate('/post?side=arrived')} />
      </>
    );
  }
  return (
    <>
      <div className="receive__lead">
        <Notice actions={<Link to="/post?side=arrived">{t('receiving.back')}</Link>}>
          {t('receiving.lead', { person: parcel.person, contents: parcel.contents })}
        </Notice>
      </div>
      {noted.error ? <ErrorNotice error={noted.error} /> : null}
      {noted.data ? <Notice kind="success">{t('receiving.declined')}</Notice> : null}
      <ReceiveForm
        drafting={drafting}
        onDeclined={(declinedId) =>
          void note({ variables: { input: { parcelId: parcel.id, declinedId } } }).catch(() => undefined)
        }
        onSaved={(dossier) => {
          drafting.startOver(newDraft());
          setSaved(dossier);
        }}
      />
    </>
  );
}

/** The dossier is written beside the parcel; again is as once. */
function Noted({ parcelId, saved }: { parcelId: string; saved: SavedDossier }) {
  const { t } = useTranslation('post');
  const [note, { error, data }] = useNoteArrivedParcelMutation();
  const { id: dossierId, code } = saved.dossier;
  const send = () => void note({ variables: { input: { parcelId, dossierId } } }).catch(() => undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: noted once; twice would be as once
  useEffect(send, [parcelId, dossierId]);
  if (error) return <ErrorNotice error={error} onRetry={send} />;
  return (
    <Notice kind={data ? 'success' : 'info'}>{data ? t('receiving.noted', { code }) : t('receiving.noting')}</Notice>
  );
}
