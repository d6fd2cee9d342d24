import './stand-in-form.css';
import {
  type DelegationScope,
  type StandInPartsFragment,
  type StandInsQuery,
  useCreateStandInMutation,
} from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AntdScope } from '../../ui/form/antd-scope';
import { Button } from '../../ui/form/button';
import { DayRange, type Days } from '../../ui/form/day-range';
import { TextField } from '../../ui/form/field';
import { Notice } from '../../ui/page/page-state';
import { type Failure, readFailure } from '../../ui/text/graphql-error';
import { useFailureText } from '../../ui/text/use-failure-text';
import { serverDay } from '../../ui/text/vietnam-day';
import { useStaff } from '../session-provider';

type Colleagues = StandInsQuery['standIns']['colleagues'];

type Props = {
  colleagues: Colleagues;
  /** Also for somebody else of the office. */
  mayArrange: boolean;
  onCancel: () => void;
  onArranged: (row: StandInPartsFragment) => Promise<void>;
};

const scopes: DelegationScope[] = ['ALL', 'APPROVE'];
const NOT_CHOSEN = '';

/** Who works in whose place, from when to when, at what. */
export function StandInForm({ colleagues, mayArrange, onCancel, onArranged }: Props) {
  const { t } = useTranslation('account');
  const { id: me } = useStaff();
  const failureText = useFailureText();
  const [create, { loading }] = useCreateStandInMutation();
  const [principalId, setPrincipalId] = useState(me);
  const [standInId, setStandInId] = useState(NOT_CHOSEN);
  const [days, setDays] = useState<Days | null>(null);
  const [scope, setScope] = useState<DelegationScope>('ALL');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();

  const missing = () => {
    if (standInId === NOT_CHOSEN) return t('standIn.chooseStandIn');
    if (!days) return t('standIn.chooseDays');
    return reason.trim() === '' ? t('standIn.giveReason') : undefined;
  };

  const inWords = (failure: Failure, error: unknown): string => {
    // The server's own sentence says who stands in when.
    if (failure.code === 'CONFLICT') return failure.message || t('standIn.taken');
    return failure.code === 'BAD_USER_INPUT' ? failure.fields[0]?.reason || t('standIn.refused') : failureText(error);
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const unsaid = missing();
    setProblem(unsaid);
    if (unsaid || !days) return;
    const whose = principalId === me ? null : principalId;
    const input = { principalId: whose, standInId, fromDay: days.from, toDay: days.to, scope, reason };
    try {
      const { data } = await create({ variables: { input } });
      if (data) await onArranged(data.createStandIn);
    } catch (error) {
      setProblem(inWords(readFailure(error), error));
    }
  };

  return (
    <AntdScope>
      <form className="stand-in" onSubmit={submit} noValidate>
        {problem ? <Notice kind="error">{problem}</Notice> : null}
        {mayArrange ? (
          <PersonChoice
            label={t('standIn.principal')}
            people={colleagues}
            chosen={principalId}
            onChoose={(id) => {
              setPrincipalId(id);
              if (id === standInId) setStandInId(NOT_CHOSEN);
            }}
          />
        ) : null}
        <PersonChoice
          label={t('standIn.standIn')}
          none={t('standIn.choose')}
          people={colleagues.filter(({ id }) => id !== principalId && id !== me)}
          chosen={standInId}
          onChoose={setStandInId}
        />
        <fieldset>
          <legend className="field__label">{t('standIn.days')}</legend>
          <DayRange
            days={days}
            fromLabel={t('standIn.fromDay')}
            toLabel={t('standIn.toDay')}
            earliest={serverDay()}
            onChoose={setDays}
          />
        </fieldset>
        <fieldset>
          <legend className="field__label">{t('standIn.scope')}</legend>
          {scopes.map((one) => (
            <label key={one} className="stand-in__scope">
              <input type="radio" name="scope" checked={scope === one} onChange={() => setScope(one)} />{' '}
              {t(`standIn.scopes.${one}`)}
            </label>
          ))}
        </fieldset>
        <TextField
          label={t('standIn.reason')}
          hint={t('standIn.reasonHint')}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="profile__actions">
          <Button kind="primary" type="submit" busy={loading}>
            {t('standIn.save')}
          </Button>
          <Button onClick={onCancel}>{t('standIn.cancel')}</Button>
        </div>
      </form>
    </AntdScope>
  );
}

type PersonChoiceProps = {
  label: string;
  none?: string;
  people: Colleagues;
  chosen: string;
  onChoose: (id: string) => void;
};

function PersonChoice({ label, none, people, chosen, onChoose }: PersonChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="field__label">
        {label}
      </label>
      <select id={id} className="input" value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {none === undefined ? null : <option value={NOT_CHOSEN}>{none}</option>}
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.fullName}
          </option>
        ))}
      </select>
    </div>
  );
}
