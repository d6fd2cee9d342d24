import '../receive.css';
import './slips.css';
import { useOfflineDesksQuery } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useStaff } from '../../../session/session-provider';
import { Button } from '../../../ui/form/button';
import { Empty, ErrorNotice, Notice, Skeleton } from '../../../ui/page/page-state';
import { usePageTitle } from '../../../ui/page/use-page-title';
import { slipAddress } from '../../../ui/text/slip-address';
import { useReceiveDraft } from '../draft/use-receive-draft';
import { ReceiveForm } from '../receive-form';
import { readSlipCode } from './read-slip-code';
import { BLANK_SLIP, type SlipDraft, SlipHead } from './slip-head';
import { type EnteredSlip, useSendSlip } from './use-send-slip';

type Desks = Parameters<typeof readSlipCode>[1];

/** A citizen brings a slip of a machine that is gone: the dossier is entered under its code, by the same form. */
export function SlipsPage() {
  const { t } = useTranslation('offlineDesks');
  const { data, error, refetch } = useOfflineDesksQuery({ fetchPolicy: 'cache-and-network' });
  usePageTitle(t('slips.title'));
  const desks = data?.offlineDesks.filter(
    ({ state, slipsAllowedAt }) => state === 'REVOKED' && slipsAllowedAt !== null,
  );
  return (
    <>
      <h1>{t('slips.title')}</h1>
      {error && !desks ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!error && !desks ? <Skeleton rows={6} /> : null}
      {desks?.length === 0 ? <Empty title={t('slips.none')}>{t('slips.noneText')}</Empty> : null}
      {desks && desks.length > 0 ? <SlipEntry desks={desks} /> : null}
    </>
  );
}

function SlipEntry({ desks }: { desks: Desks }) {
  const { t, i18n } = useTranslation('offlineDesks');
  const { id } = useStaff();
  // Apart from what is begun at the counter.
  const drafting = useReceiveDraft(`${id} slip`);
  const [slip, setSlip] = useState<SlipDraft>(BLANK_SLIP);
  const [wrong, setWrong] = useState<Partial<Record<keyof SlipDraft, string>>>({});
  const [entered, setEntered] = useState<EnteredSlip | null>(null);
  const read = readSlipCode(slip.code, desks);
  const sending = useSendSlip(slip, read, { onWrong: setWrong, onEntered: setEntered });
  if (entered) return <Entered entered={entered} onNext={() => setEntered(null)} />;
  const OWN_WORDS: Record<string, string> = {
    codeWrong: t('slips.codeWrong'),
    timeMissing: t('slips.timeMissing'),
  };
  const words = (text: string) => OWN_WORDS[text] ?? (i18n.language === 'vi' ? text : t('slips.refused'));
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
