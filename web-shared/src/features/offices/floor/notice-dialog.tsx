import { useSaveBoardNoticeMutation } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextAreaField } from '../../../ui/form/field';
import { LazyDayField } from '../../../ui/form/lazy-day-field';
import { Dialog } from '../../../ui/page/dialog';
import { serverDay, toDay } from '../../../ui/text/vietnam-day';
import { ChangeFoot } from '../change-foot';
import { useOfficeChange } from '../use-office-change';
import type { FloorNotice, SettingsProps } from './floor-settings';

const FIELDS = ['text', 'english', 'from', 'to'] as const;

interface Props extends SettingsProps {
  notice: FloorNotice | null;
  onDone: () => void;
}

const startOf = (day: string) => `${day}T00:00:00+07:00`;
/** The last moment that the last day has. */
const endOf = (day: string) => `${day}T23:59:59+07:00`;

/** A text for the boards: by whole days, both counted. */
export function NoticeDialog({ settings, refetch, notice, onDone }: Props) {
  const { t } = useTranslation('floorSettings');
  const [draft, setDraft] = useState(() => ({
    text: notice?.text ?? '',
    english: notice?.english ?? '',
    from: notice ? toDay(notice.from) : serverDay(),
    to: notice ? toDay(notice.to) : serverDay(),
  }));
  const [save] = useSaveBoardNoticeMutation();
  const changing = useOfficeChange(refetch, FIELDS);
  const { reason, run } = changing;
  const put = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = {
      text: draft.text,
      english: draft.english.trim() || null,
      from: startOf(draft.from),
      to: endOf(draft.to),
    };
    const variables = { officeId: settings.office.id, id: notice?.id ?? null, input };
    if (await run(() => save({ variables }))) onDone();
  };
  return (
    <Dialog title={t(notice ? 'notice.edit' : 'notice.add')} onClose={onDone} wide>
      <form className="offices__form" onSubmit={(event) => void submit(event)} noValidate>
        <div className="offices__wide">
          <TextAreaField
            label={t('notice.text')}
            required
            rows={2}
            maxLength={300}
            value={draft.text}
            error={reason('text')}
            onChange={({ target }) => put({ text: target.value })}
          />
        </div>
        <div className="offices__wide">
          <TextAreaField
            label={t('notice.english')}
            rows={2}
            maxLength={300}
            value={draft.english}
            error={reason('english')}
            onChange={({ target }) => put({ english: target.value })}
          />
        </div>
        <LazyDayField
          label={t('notice.from')}
          value={draft.from}
          error={reason('from')}
          onChange={(day) => put({ from: day })}
        />
        <LazyDayField
          label={t('notice.to')}
          value={draft.to}
          error={reason('to')}
          onChange={(day) => put({ to: day })}
        />
        <ChangeFoot change={changing} save={t('save')} onCancel={onDone} />
      </form>
    </Dialog>
  );
}
