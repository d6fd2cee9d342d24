import { usePrepareOfficeHoursMutation } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { LazyDayField } from '@hcc/web-shared/src/ui/form/lazy-day-field';
import { RadioField } from '@hcc/web-shared/src/ui/form/radio-field';
import { ErrorNotice, Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { readFailure } from '@hcc/web-shared/src/ui/text/graphql-error';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useFieldWords } from '@hcc/web-shared/src/ui/text/use-field-words';
import { serverDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../year-model';
import {
  asTime,
  EMPTY_DRAFT,
  type HoursDraft,
  inputOf,
  MOST_SESSIONS,
  minutesOf,
  partOf,
  type Session,
} from './hours-draft';
import { HoursScope } from './hours-scope';

/** Writes an order of hours; another person has to confirm it. */
export function HoursForm({ onKept }: { onKept: () => void }) {
  const { t } = useTranslation('calendar');
  const [draft, setDraft] = useState<HoursDraft>(EMPTY_DRAFT);
  const [prepare, { loading, data }] = usePrepareOfficeHoursMutation();
  const [failure, setFailure] = useState<unknown>();
  const { fields } = readFailure(failure);
  const words = useFieldWords();
  const errorOf = (part: ReturnType<typeof partOf>) => {
    const found = fields.find(({ path }) => partOf(path) === part);
    return found && words(found.reason);
  };
  // Over what stands there then: leaving one field and filling the next may come in one step.
  const changeWith = (partFor: (old: HoursDraft) => Partial<HoursDraft>) => {
    setFailure(undefined);
    setDraft((old) => ({ ...old, ...partFor(old) }));
  };
  const change = (part: Partial<HoursDraft>) => changeWith(() => part);
  const changeSession = (index: number, part: Partial<Session>) =>
    changeWith(({ sessions }) => ({ sessions: sessions.map((one, at) => (at === index ? { ...one, ...part } : one)) }));

  const keep = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(undefined);
    // The schema wants a day; without one the server could not say what else is missing.
    const input = { ...inputOf(draft), fromDay: draft.fromDay || serverDay() };
    try {
      await prepare({ variables: { input } });
      setDraft(EMPTY_DRAFT);
      onKept();
    } catch (error) {
      setFailure(error);
    }
  };

  return (
    <form className="calendar__form" onSubmit={(event) => void keep(event)} noValidate>
      <HoursScope draft={draft} error={errorOf('offices')} onChange={change} />
      <RadioField
        label={t('hours.what')}
        name="what"
        value={draft.isBack ? 'BACK' : 'OWN'}
        choices={(['OWN', 'BACK'] as const).map((value) => ({ value, label: t(`hours.whats.${value}`) }))}
        onChoose={(what) => change({ isBack: what === 'BACK' })}
      />
      {draft.isBack ? null : (
        <fieldset className="calendar__sessions">
          <legend className="field__label">{t('hours.sessions')}</legend>
          {draft.sessions.map((session, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: sessions have no name but their place
            <div key={index} className="calendar__session">
              {(['from', 'to'] as const).map((end) => (
                <TextField
                  key={end}
                  label={t(end === 'from' ? 'hours.sessionFrom' : 'hours.sessionTo', { number: index + 1 })}
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={5}
                  value={session[end]}
                  onChange={(event) => changeSession(index, { [end]: event.target.value })}
                  onBlur={(event) => changeSession(index, { [end]: asTime(event.target.value) })}
                />
              ))}
              {draft.sessions.length > 1 ? (
                <Button
                  size="small"
                  kind="quiet"
                  aria-label={t('hours.removeSession', { number: index + 1 })}
                  onClick={() => change({ sessions: draft.sessions.filter((_, at) => at !== index) })}
                >
                  {t('remove')}
                </Button>
              ) : null}
            </div>
          ))}
          <div className="calendar__actions">
            {draft.sessions.length < MOST_SESSIONS ? (
              <Button size="small" onClick={() => change({ sessions: [...draft.sessions, { from: '', to: '' }] })}>
                {t('hours.addSession')}
              </Button>
            ) : null}
            <span className="muted">{t('hours.sessionsHint')}</span>
            <span className="muted">{t('hours.total', { hours: formatNumber(minutesOf(draft.sessions) / 60) })}</span>
          </div>
          {errorOf('sessions') ? (
            <p className="field__error" role="alert">
              {errorOf('sessions')}
            </p>
          ) : null}
        </fieldset>
      )}
      <div className="calendar__days">
        <LazyDayField
          label={t('hours.fromDay')}
          hint={t('hours.fromDayHint')}
          earliest={addDays(serverDay(), 1)}
          value={draft.fromDay}
          error={errorOf('fromDay')}
          onChange={(day) => change({ fromDay: day })}
        />
        <TextField
          label={t('decision')}
          required
          maxLength={300}
          value={draft.decision}
          error={errorOf('decision')}
          onChange={(event) => change({ decision: event.target.value })}
        />
      </div>
      {failure && fields.length === 0 ? <ErrorNotice error={failure} /> : null}
      {data && !failure && draft === EMPTY_DRAFT ? <Notice kind="success">{t('hours.kept')}</Notice> : null}
      <div>
        <Button type="submit" kind="primary" busy={loading}>
          {t('hours.keep')}
        </Button>
      </div>
    </form>
  );
}
