import type { PostSettingsQuery } from '@hcc/shared-schema/generated/hooks';
import { DigitsField } from '../../ui/form/digits-field';
import { SelectField } from '../../ui/form/field';

interface ServiceProps {
  /** The tariff of today. */
  lines: PostSettingsQuery['postSettings']['lines'];
  service: string;
  /** Grams, as typed. */
  weight: string;
  words: { service: string; weight: string };
  /** The choice of none, where there may be none. */
  none?: string;
  reasonOf: (path: string) => string | undefined;
  onService: (service: string) => void;
  onWeight: (weight: string) => void;
}

/** By which service of the post, and how heavy. */
export function ServiceFields(props: ServiceProps) {
  const { lines, service, weight, words, none, reasonOf, onService, onWeight } = props;
  const services = new Map(lines.map((line) => [line.service, line.name]));
  return (
    <>
      <SelectField
        label={words.service}
        value={service}
        error={reasonOf('service')}
        onChange={(event) => onService(event.target.value)}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {[...services].map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <DigitsField
        label={words.weight}
        autoComplete="off"
        value={weight}
        error={reasonOf('weightGrams')}
        most={5}
        onDigits={onWeight}
      />
    </>
  );
}
