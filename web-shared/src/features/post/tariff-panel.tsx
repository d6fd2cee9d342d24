import {
  type PostSettingsPartsFragment,
  useSavePostTariffMutation,
  useSavePostTaskDaysMutation,
} from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { DigitsField } from '../../ui/form/digits-field';
import { TextAreaField, TextField } from '../../ui/form/field';
import { SimpleTable } from '../../ui/page/simple-table';
import { formatDate, formatDateTimeShort } from '../../ui/text/date-format';
import { formatDong, formatNumber } from '../../ui/text/number-format';
import { useDoerName } from '../../ui/text/use-doer-name';
import { useFieldReasons } from '../../ui/text/use-field-reasons';
import { serverDay } from '../../ui/text/vietnam-day';
import { PostDialog } from './post-dialog';

/** What the post asks, by the day from which it does; an administrator changes it. */
export function TariffPanel({ settings }: { settings: PostSettingsPartsFragment }) {
  const { t } = useTranslation('post');
  const { can } = useSession();
  const [editing, setEditing] = useState(false);
  const doerName = useDoerName();
  return (
    <section className="post__form" aria-label={t('costs.lines')}>
      <TaskDays settings={settings} />
      {settings.tariffs.length === 0 ? <p className="muted">{t('costs.noTariff')}</p> : null}
      {can('admin:manage') ? (
        <div className="post__tools">
          <Button onClick={() => setEditing(true)}>{t('costs.edit')}</Button>
        </div>
      ) : null}
      {settings.tariffs.map(({ validFrom, lines, madeBy, madeAt }) => (
        <div key={validFrom}>
          <SimpleTable
            caption={t('costs.tariff', { day: formatDate(validFrom) })}
            rows={lines}
            rowKey={({ service, upToGrams }) => `${service} ${upToGrams}`}
            columns={[
              { key: 'code', header: t('costs.code'), rowHeader: true, cell: ({ service }) => service },
              { key: 'name', header: t('costs.name'), cell: ({ name }) => name },
              {
                key: 'upTo',
                header: t('costs.upTo'),
                numeric: true,
                cell: ({ upToGrams }) => formatNumber(upToGrams),
              },
              { key: 'price', header: t('costs.price'), numeric: true, cell: ({ priceDong }) => formatDong(priceDong) },
            ]}
          />
          <p className="muted">{t('parcel.by', { who: doerName(madeBy), when: formatDateTimeShort(madeAt) })}</p>
        </div>
      ))}
      {editing ? <TariffDialog settings={settings} onClose={() => setEditing(false)} /> : null}
    </section>
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function TariffDialog({ settings, onClose }: { settings: PostSettingsPartsFragment; onClose: () => void }) {
  const { t } = useTranslation('post');
  const [validFrom, setValidFrom] = useState<string>(serverDay());
  const [text, setText] = useState(() =>
    settings.lines
      .map(({ service, name, upToGrams, priceDong }) => [service, name, upToGrams, priceDong].join('; '))
      .join('\n'),
  );
  const [save, { loading, error }] = useSavePostTariffMutation();
  const { isRefused, fields, reasonOf } = useFieldReasons(error, t('costs.taskWrong'));
  const written = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [{ line, number: index + 1 }]));
  const lineReasons = fields
    .filter(({ path }) => path.startsWith('lines.'))
    .map(({ path }) => {
      const line = written[Number(path.split('.')[1])]?.number ?? '';
      return t('paste.line', { line, problem: reasonOf(path) });
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lines = written.map(({ line }) => {
      const [service = '', name = '', grams = '', price = ''] = line.split(';').map((part) => part.trim());
      const whole = (digits: string) => Number(digits.replace(/[.\s]/g, '')) || 0;
      return { service, name, upToGrams: whole(grams), priceDong: whole(price) };
    });
    const known = settings.tariffs.find((tariff) => tariff.validFrom === validFrom);
    const input = { validFrom: DAY.test(validFrom) ? validFrom : '', expectedRevision: known?.revision ?? 0, lines };
    void save({ variables: { input }, refetchQueries: ['PostSettings'] })
      .then(onClose)
      .catch(() => undefined);
  };
  return (
    <PostDialog
      title={t('costs.edit')}
      wide
      save={t('form.save')}
      busy={loading}
      error={isRefused && fields.length > 0 ? undefined : error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t('costs.validFrom')}
        type="date"
        value={validFrom}
        error={reasonOf('validFrom')}
        onChange={(event) => setValidFrom(event.target.value)}
      />
      <TextAreaField
        label={t('costs.lines')}
        hint={t('costs.linesHint')}
        rows={8}
        value={text}
        error={reasonOf('lines') ?? (lineReasons.join(' ') || undefined)}
        onChange={(event) => setText(event.target.value)}
      />
    </PostDialog>
  );
}

/** Within how many working days something is done about what came back; an administrator changes it. */
function TaskDays({ settings: { taskDays } }: { settings: PostSettingsPartsFragment }) {
  const { t } = useTranslation('post');
  const { can } = useSession();
  const [typed, setTyped] = useState<string>();
  const [save, { loading, error, data }] = useSavePostTaskDaysMutation({ refetchQueries: ['PostSettings'] });
  const { reasonOf } = useFieldReasons(error, t('costs.taskWrong'));
  if (!can('admin:manage')) return <p className="muted">{t('costs.taskDaysAre', { count: taskDays })}</p>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save({ variables: { days: Number(typed ?? taskDays) } })
      .then(() => setTyped(undefined))
      .catch(() => undefined);
  };
  return (
    <form className="post__tools" onSubmit={submit} noValidate>
      <DigitsField
        label={t('costs.taskDays')}
        autoComplete="off"
        value={typed ?? String(taskDays)}
        error={reasonOf('days')}
        most={2}
        onDigits={setTyped}
      />
      <Button type="submit" busy={loading}>
        {t('form.save')}
      </Button>
      {data && !error && typed === undefined ? (
        <span className="muted" role="status">
          {t('costs.taskSaved')}
        </span>
      ) : null}
    </form>
  );
}
