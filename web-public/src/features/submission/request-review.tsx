import { Button } from '@hcc/web-shared/src/ui/form/button';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OnlineFile } from '../../api/online-api';
import type { ProcedureDetails } from '../../api/public-api';
import { hasFileOnItsWay, UnsentFiles } from './papers/unsent-files';
import type { Sending } from './papers/use-file-sending';
import type { RequestDraft } from './request-draft';
import { RequestFacts } from './request-facts';

type Props = {
  draft: RequestDraft;
  procedure: ProcedureDetails;
  officeName: string;
  sendLabel: string;
  files?: readonly OnlineFile[] | undefined;
  /** Files that are still on their way, or did not arrive. */
  sendings?: readonly Sending[] | undefined;
  confirmation?: ReactNode;
  onEdit: () => void;
  onSend: () => Promise<void>;
};

/** All of it once more, before it goes off. */
export function RequestReview({
  draft,
  procedure,
  officeName,
  sendLabel,
  files = [],
  sendings = [],
  confirmation,
  onEdit,
  onSend,
}: Props) {
  const { t } = useTranslation('submit');
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const send = async () => {
    setBusy(true);
    await onSend().finally(() => setBusy(false));
  };
  return (
    <section className="public__card">
      <h2 ref={heading} tabIndex={-1}>
        {t('review.heading')}
      </h2>
      <p>{t('review.lead', { button: sendLabel })}</p>
      <RequestFacts
        request={{
          officeName,
          procedureName: procedure.name,
          applicant: draft.applicant,
          documents: procedure.documents.filter(({ id }) => draft.ticked.includes(id)),
          returnBy: draft.returnBy,
          note: draft.note,
        }}
      />
      {files.length > 0 ? <p>{t('files.count', { count: files.length })}</p> : null}
      <UnsentFiles sendings={sendings} />
      {confirmation}
      <div className="submit__ways">
        <Button
          kind="primary"
          size="large"
          busy={busy}
          disabled={hasFileOnItsWay(sendings)}
          onClick={() => void send()}
        >
          {sendLabel}
        </Button>
        <Button size="large" onClick={onEdit}>
          {t('review.edit')}
        </Button>
      </div>
    </section>
  );
}
