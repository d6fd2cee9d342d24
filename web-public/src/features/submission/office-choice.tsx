import './office-choice.css';
import type { Tier } from '@hcc/shared-schema/generated/hooks';
import { SelectField } from '@hcc/web-shared/src/ui/form/field';
import { RadioField } from '@hcc/web-shared/src/ui/form/radio-field';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PublicFailureNotice } from '../../api/public-failure-notice';
import { areasOf, type PublicArea } from '../../api/submission-api';
import { useAnswer } from '../../api/use-answer';

export type Place = { areaCode: string; name: string };

type Props = {
  /** What the place is chosen for, where it is not for sending a request in. */
  heading?: string;
  tiers: readonly Tier[];
  error: string | undefined;
  onPlace: (place: Place) => void;
};

const NOWHERE: Place = { areaCode: '', name: '' };

/** The desk that is to receive it: tier, district, commune, as many of them as are needed. */
export function OfficeChoice({ heading, tiers, error, onPlace }: Props) {
  const { t } = useTranslation('submit');
  const [tier, setTier] = useState<Tier | ''>(tiers.length === 1 ? tiers[0]! : '');
  return (
    <section className="office-choice">
      <h2>{heading ?? t('office.heading')}</h2>
      {tiers.length > 1 ? (
        <RadioField
          label={t('office.tier')}
          name="tier"
          value={tier}
          choices={tiers.map((value) => ({ value, label: t(`office.at.${value}`) }))}
          onChoose={(next) => {
            setTier(next);
            onPlace(NOWHERE);
          }}
        />
      ) : null}
      {tier === 'PROVINCE' ? <Province onPlace={onPlace} /> : null}
      {tier === 'DISTRICT' ? <Areas tier="DISTRICT" name="receivingAreaCode" error={error} onPlace={onPlace} /> : null}
      {tier === 'COMMUNE' ? <Communes error={error} onPlace={onPlace} /> : null}
      {tier === '' && error ? (
        <p className="field__error" role="alert">
          {error}
        </p>
      ) : null}
    </section>
  );
}

function Province({ onPlace }: Pick<Props, 'onPlace'>) {
  const { t } = useTranslation('submit');
  const [answer, again] = useAnswer(useCallback(() => areasOf('PROVINCE'), []));
  const name = t('office.province');
  const code = answer.state === 'here' ? answer.value[0]?.code : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once it is known
  useEffect(() => {
    if (code) onPlace({ areaCode: code, name });
  }, [code]);
  if (answer.state === 'failed') {
    return <PublicFailureNotice error={answer.error} notFound={t('office.failed')} onRetry={again} />;
  }
  return <p>{name}</p>;
}

function Communes({ error, onPlace }: Pick<Props, 'error' | 'onPlace'>) {
  const [district, setDistrict] = useState<Place>(NOWHERE);
  return (
    <>
      <Areas
        tier="DISTRICT"
        name="district"
        error={district.areaCode === '' ? error : undefined}
        onPlace={(place) => {
          setDistrict(place);
          onPlace(NOWHERE);
        }}
      />
      {district.areaCode === '' ? null : (
        <Areas
          key={district.areaCode}
          tier="COMMUNE"
          parentCode={district.areaCode}
          name="receivingAreaCode"
          error={error}
          onPlace={onPlace}
        />
      )}
    </>
  );
}

type AreasProps = Pick<Props, 'error' | 'onPlace'> & {
  tier: 'DISTRICT' | 'COMMUNE';
  parentCode?: string;
  name: string;
};

function Areas({ tier, parentCode, name, error, onPlace }: AreasProps) {
  const { t } = useTranslation('submit');
  const { t: c } = useTranslation('common');
  const [code, setCode] = useState('');
  const [answer, again] = useAnswer(useCallback(() => areasOf(tier, parentCode), [tier, parentCode]));
  if (answer.state === 'failed') {
    return <PublicFailureNotice error={answer.error} notFound={t('office.failed')} onRetry={again} />;
  }
  const areas: readonly PublicArea[] = answer.state === 'here' ? answer.value : [];
  return (
    <SelectField
      label={t(tier === 'DISTRICT' ? 'office.district' : 'office.commune')}
      name={name}
      required
      error={error}
      value={code}
      onChange={({ target: { value } }) => {
        setCode(value);
        onPlace({ areaCode: value, name: areas.find((area) => area.code === value)?.name ?? '' });
      }}
    >
      <option value="">{answer.state === 'waiting' ? c('state.loading') : t('office.choose')}</option>
      {areas.map((area) => (
        <option key={area.code} value={area.code}>
          {area.name}
        </option>
      ))}
    </SelectField>
  );
}
