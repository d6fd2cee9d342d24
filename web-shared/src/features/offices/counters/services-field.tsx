import type { CounterServiceInput, CounterServicePartsFragment } from '@hcc/shared-schema/generated/hooks';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

type Service = CounterServicePartsFragment;

interface ServicesFieldProps {
  chosen: CounterServiceInput[];
  services: readonly Service[];
  error: string | undefined;
  onChoose: (chosen: CounterServiceInput[]) => void;
}

const KINDS = ['AGENCY', 'FIELD'] as const;

/** Agencies and fields that a counter serves; none for everything. */
export function ServicesField({ chosen, services, error, onChoose }: ServicesFieldProps) {
  const { t } = useTranslation('offices');
  const id = useId();
  const isChosen = ({ kind, code }: CounterServiceInput) =>
    chosen.some((one) => one.kind === kind && one.code === code);
  const turn = ({ kind, code }: Service) =>
    onChoose(
      isChosen({ kind, code })
        ? chosen.filter((one) => one.kind !== kind || one.code !== code)
        : [...chosen, { kind, code }],
    );
  return (
    <div className="offices__wide">
      <p className="muted">{t('counters.servesHint')}</p>
      {error ? (
        <p id={`${id}-error`} className="field__error" role="alert">
          {error}
        </p>
      ) : null}
      {KINDS.map((kind) => {
        const offered = services.filter((service) => service.kind === kind);
        return offered.length === 0 ? null : (
          <fieldset key={kind} className="offices__services" aria-describedby={error ? `${id}-error` : undefined}>
            <legend>{t(`counters.service.${kind}`)}</legend>
            {offered.map((service) => (
              <label key={service.code}>
                <input type="checkbox" checked={isChosen(service)} onChange={() => turn(service)} /> {service.name}
              </label>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}
