import '@hcc/web-shared/src/features/receipt/receive.css';
import './desk.css';
import { requestDraft } from '@hcc/web-shared/src/features/receipt/draft/request-draft';
import { useReceiveDraft } from '@hcc/web-shared/src/features/receipt/draft/use-receive-draft';
import { ReceiveForm } from '@hcc/web-shared/src/features/receipt/receive-form';
import type { SubmitOutcome } from '@hcc/web-shared/src/features/receipt/use-submit-dossier';
import { useStaff } from '@hcc/web-shared/src/session/session-provider';
import { Empty, Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { formatDateTimeShort } from '@hcc/web-shared/src/ui/text/date-format';
import { fieldsSaid } from '@hcc/web-shared/src/ui/text/said';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { Board } from '../board/board';
import { mended } from '../desk/mend';
import { theDesk, useDesk } from '../desk/the-desk';
import { useRefusalWords } from './refusal-words';
import { type OpenReceipt, useContents } from './use-contents';

/** Mends what the office did not take, in the form in which it was received; number, moment and clerk stay. */
export function MendPage() {
  const { t } = useTranslation('desk');
  const { code = '' } = useParams();
  const { desk, rows, hasBoard } = useDesk();
  usePageTitle(t('mend.title', { code }));
  useEffect(() => {
    if (theDesk.snapshot().desk === undefined) void theDesk.start();
  }, []);
  const wanted = useMemo(() => rows.filter((row) => row.code === code && row.state === 'REFUSED'), [rows, code]);
  const open = useContents(wanted);
  const board = theDesk.vault?.board;
  const [receipt] = open ?? [];
  if (desk === undefined || (wanted.length > 0 && (!receipt || !hasBoard || !board))) return <Skeleton rows={6} />;
  if (!receipt || !board) {
    return (
      <Empty heading title={t('mend.none', { code })}>
        <Link to="/desk">{t('title')}</Link>
      </Empty>
    );
  }
  return <MendForm receipt={receipt} board={board} />;
}

function MendForm({ receipt: { row, content, kept }, board }: { receipt: OpenReceipt; board: Board }) {
  const { t } = useTranslation('desk');
  const { id } = useStaff();
  const navigate = useNavigate();
  const words = useRefusalWords();
  const drafting = useReceiveDraft(`${id} mend ${row.code}`, () => {
    const edition = board.edition(content.input.procedureCode, theDesk.now());
    const procedureName = edition?.name ?? content.slip.procedureName;
    const draft = requestDraft({ ...content.input, procedureName }, edition as Parameters<typeof requestDraft>[1]);
    return { ...draft, channel: content.input.channel };
  });
  const submit = async (input: Parameters<typeof mended>[1]): Promise<SubmitOutcome> => {
    await theDesk.mend(row, mended(content, input, board));
    drafting.startOver();
    void navigate('/desk');
    return { kind: 'busy' };
  };
  return (
    <div className="desk desk--mend">
      <h1>{t('mend.title', { code: row.code })}</h1>
      <p className="muted">
        {t('mend.lead', {
          at: formatDateTimeShort(new Date(content.receivedAt).toISOString()),
          who: content.slip.officerName,
        })}{' '}
        <Link to="/desk">{t('mend.back')}</Link>
      </p>
      {kept?.refusal ? (
        <Notice kind="error" title={t('mend.why')}>
          {words(kept.refusal).join(' ')}
        </Notice>
      ) : null}
      <ReceiveForm
        drafting={drafting}
        sending={{ submit, busy: false }}
        refused={kept?.refusal && fieldsSaid(kept.refusal.fields)}
        onSaved={() => undefined}
      />
    </div>
  );
}
