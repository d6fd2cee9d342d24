import '../receive.css';
import './slips.css';
import {
  type ReceiveDossierInput,
  useOfflineDesksQuery,
  useProcedureByCodeQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useStaff } from '../../../session/session-provider';
import { Button } from '../../../ui/form/button';
import { Empty, ErrorNotice, Notice, Skeleton } from '../../../ui/page/page-state';
import { usePageTitle } from '../../../ui/page/use-page-title';
import { slipAddress } from '../../../ui/text/slip-address';
import type { ReceiveDraft } from '../draft/receive-draft';
import { requestDraft } from '../draft/request-draft';
import { useReceiveDraft } from '../draft/use-receive-draft';
import { ReceiveForm } from '../receive-form';
import { type HandedOver, HandedOverTable } from './handed-over';
import { readSlipCode } from './read-slip-code';
import { BLANK_SLIP, type SlipDraft, SlipHead, slipOf } from './slip-head';
import { type EnteredSlip, useSendSlip } from './use-send-slip';

type Desks = Parameters<typeof readSlipCode>[1];

/**
 * A citizen brings a slip of a machine that is gone, or a machine could not send what it had: the dossier is entered
 * under its code, by the same form.
 */
export function SlipsPage() {
  const { t } = useTranslation('offlineDesks');
  const { data, error, refetch } = useOfflineDesksQuery({ fetchPolicy: 'cache-and-network' });
  const [chosen, setChosen] = useState<HandedOver | null>(null);
  usePageTitle(t('slips.title'));
  const handedOver = data?.offlineDesks.flatMap(({ setAside }) => setAside) ?? [];
  const desks = data?.offlineDesks.filter(
    ({ state, slipsAllowedAt, setAside }) => slipsAllowedAt !== null && (state === 'REVOKED' || setAside.length > 0),
  );
  return (
    <>
      <h1>{t('slips.title')}</h1>
      {error && !desks ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!error && !desks ? <Skeleton rows={6} /> : null}
      {handedOver.length > 0 ? (
        <HandedOverTable
          rows={handedOver}
          isAllowed={({ code }) => readSlipCode(code, desks ?? []) !== null}
          onChoose={setChosen}
        />
      ) : null}
      {desks?.length === 0 && handedOver.length === 0 ? (
        <Empty title={t('slips.none')}>{t('slips.noneText')}</Empty>
      ) : null}
      {/* What was entered last stays on the screen when no slip is left. */}
      {desks && (desks.length > 0 || chosen) ? (
        <ChosenSlip key={chosen?.code ?? ''} chosen={chosen} desks={desks} onNext={() => setChosen(null)} />
      ) : null}
    </>
  );
}

interface EntryProps {
  desks: Desks;
  chosen: HandedOver | null;
  onNext: () => void;
}

/** With what the machine had of it, as soon as it is known what the procedure asks for. */
function ChosenSlip({ chosen, ...props }: EntryProps) {
  const [receipt] = useState(() =>
    chosen?.receiptText ? (JSON.parse(chosen.receiptText) as ReceiveDossierInput) : null,
  );
  const { data, loading } = useProcedureByCodeQuery({
    variables: { code: receipt?.procedureCode ?? '' },
    skip: receipt === null,
  });
  if (loading) return <Skeleton rows={6} />;
  const procedure = data?.procedure;
  const begin = receipt
    ? () => requestDraft({ ...receipt, procedureName: procedure?.name ?? '' }, procedure)
    : undefined;
  return <SlipEntry chosen={chosen} begin={begin} {...props} />;
}

function SlipEntry({ desks, chosen, begin, onNext }: EntryProps & { begin: (() => ReceiveDraft) | undefined }) {
  const { t } = useTranslation('offlineDesks');
  const { id } = useStaff();
  // Apart from what is begun at the counter.
  const drafting = useReceiveDraft(chosen ? `${id} ${chosen.code}` : `${id} slip`, begin);
  const [slip, setSlip] = useState<SlipDraft>(() => (chosen ? slipOf(chosen) : BLANK_SLIP));
  const [wrong, setWrong] = useState<Partial<Record<keyof SlipDraft, string>>>({});
  const [entered, setEntered] = useState<EnteredSlip | null>(null);
  const read = readSlipCode(slip.code, desks);
  const sending = useSendSlip(slip, read, { onWrong: setWrong, onEntered: setEntered });
  const next = () => {
    setEntered(null);
    onNext();
  };
  if (entered) return <Entered entered={entered} onNext={next} />;
  const OWN_WORDS: Record<string, string> = {
    codeWrong: t('slips.codeWrong'),
    timeMissing: t('slips.timeMissing'),
  };
  const words = (text: string) => OWN_WORDS[text] ?? (text || t('slips.refused'));
  const errors = Object.fromEntries(Object.entries(wrong).map(([field, text]) => [field, words(text)]));
  return (
    <>
      <p className="muted offline-slip__lead">{t('slips.lead')}</p>
      <SlipHead
        slip={slip}
        read={read}
        errors={errors}
        onChange={(change) => {
          setSlip({ ...slip, ...change });
          setWrong({});
        }}
      />
      <ReceiveForm
        drafting={drafting}
        sending={sending}
        onSaved={() => {
          drafting.startOver();
          setSlip(BLANK_SLIP);
        }}
      />
    </>
  );
}

function Entered({ entered: { dossier, problem }, onNext }: { entered: EnteredSlip; onNext: () => void }) {
  const { t } = useTranslation('offlineDesks');
  return (
    <section className="panel offline-slip" role="status">
      <h2>{t('slips.done', { code: dossier.code })}</h2>
      {problem ? <Notice kind="warning">{t(`slips.slip.${problem}`)}</Notice> : null}
      <p className="offline-slip__do">
        <Button kind="primary" onClick={onNext}>
          {t('slips.again')}
        </Button>
        {problem === 'EDITION' || problem === 'CALENDAR' ? (
          <a className="button" href={slipAddress(dossier.code)} target="hcc-slip">
            {t('slips.print')}
          </a>
        ) : null}
        <Link className="button button--quiet" to={`/dossier/${dossier.code}`}>
          {t('slips.open')}
        </Link>
      </p>
    </section>
  );
}
