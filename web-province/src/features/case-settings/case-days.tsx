import { type CaseDaysQuery, useCaseDaysQuery, useSetCaseDaysMutation } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { ErrorNotice, Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

type Days = Omit<CaseDaysQuery['caseDays'], '__typename'>;

const NAMES = [
  'obstacle',
  'fault',
  'advice',
  'dossierComplaint',
  'officerComplaint',
  'procedureComplaint',
  'placeComplaint',
  'close',
] as const satisfies readonly (keyof Days)[];
const MOST_DAYS = 90;

/** Working days within which an answer is owed. */
export function CaseDays() {
  const { t } = useTranslation('casework');
  const { data, error, refetch } = useCaseDaysQuery();
  return (
    <section className="panel casework__form" aria-labelledby="case-days">
      <h2 id="case-days">{t('days.title')}</h2>
      <p className="muted">{t('days.lead')}</p>
      {!data && error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton rows={4} /> : null}
      {data ? <DaysForm days={data.caseDays} /> : null}
    </section>
  );
}

function DaysForm({ days }: { days: Days }) {
  const { t } = useTranslation('casework');
  const [typed, setTyped] = useState<[keyof Days, string][]>(() => NAMES.map((name) => [name, String(days[name])]));
  const [isChecked, setChecked] = useState(false);
  const [save, { loading, error, data }] = useSetCaseDaysMutation();
  const isWrong = (text: string) => !/^\d{1,2}$/.test(text) || Number(text) < 1 || Number(text) > MOST_DAYS;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (typed.some(([, text]) => isWrong(text))) return;
    const input = Object.fromEntries(typed.map(([name, text]) => [name, Number(text)])) as Days;
    void save({ variables: { input } }).catch(() => undefined);
  };
  return (
    <form className="casework__form" onSubmit={send} noValidate>
      <div className="casework__filters">
        {typed.map(([name, text], index) => (
          <TextField
            key={name}
            label={t(`days.${name}`)}
            inputMode="numeric"
            value={text}
            error={isChecked && isWrong(text) ? t('days.wrong') : undefined}
            onChange={(event) =>
              setTyped((before) => before.map((each, at) => (at === index ? [name, event.target.value.trim()] : each)))
            }
          />
        ))}
      </div>
      {error ? <ErrorNotice error={error} /> : null}
      {data ? <Notice kind="success">{t('days.saved')}</Notice> : null}
      <div>
        <Button type="submit" kind="primary" busy={loading}>
          {t('days.save')}
        </Button>
      </div>
    </form>
  );
}
