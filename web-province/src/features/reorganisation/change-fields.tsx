import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { useTranslation } from 'react-i18next';
import type { FieldsOf, FieldsProps } from './change-fields-props';
import { CodesField } from './codes-field';
import { OfficesFields } from './offices-fields';
import { TierFields } from './tier-fields';
import { ParentSelect, UnitFields } from './unit-fields';
import { type Unit, unitOptions } from './use-units';

const ENDING: Unit['tier'][] = ['COMMUNE', 'DISTRICT'];
const ALL: Unit['tier'][] = ['COMMUNE', 'DISTRICT', 'PROVINCE'];

/** What one change says, by its kind. */
export function ChangeFields({ change, ...rest }: FieldsProps) {
  switch (change.kind) {
    case 'MERGE':
      return <MergeFields change={change} {...rest} />;
    case 'SPLIT':
      return <SplitFields change={change} {...rest} />;
    case 'MOVE':
      return <MoveFields change={change} {...rest} />;
    case 'RENAME':
      return <RenameFields change={change} {...rest} />;
    case 'ABOLISH':
      return <AbolishFields change={change} {...rest} />;
    case 'OFFICES':
      return <OfficesFields change={change} {...rest} />;
    case 'TIER':
      return <TierFields change={change} {...rest} />;
  }
}

interface UnitsFieldProps {
  label: string;
  path: string;
  codes: readonly string[];
  tiers: Unit['tier'][];
  single?: boolean;
  onChange: (codes: string[]) => void;
}

function UnitsField({
  units,
  errorAt,
  path,
  tiers,
  ...field
}: UnitsFieldProps & Pick<FieldsProps, 'units' | 'errorAt'>) {
  return (
    <CodesField
      {...field}
      nameOf={units.nameOf}
      spokenName={units.nameOf}
      useOptions={(text) => ({ options: unitOptions(units, text, tiers), loading: units.loading })}
      error={errorAt(path)}
      errorAt={(index) => errorAt(`${path}.${index}`)}
    />
  );
}

function MergeFields({ change, units, errorAt, onChange }: FieldsOf<'MERGE'>) {
  const { t } = useTranslation('reorganisation');
  const { from, into } = change;
  // A unit that goes on is most often the first that was named.
  const pick = (codes: string[]) =>
    onChange({ ...change, from: codes, into: into.code === '' && codes[0] ? { ...into, code: codes[0] } : into });
  return (
    <>
      <UnitsField
        label={t('edit.from.MERGE')}
        path="from"
        codes={from}
        tiers={ENDING}
        {...{ units, errorAt }}
        onChange={pick}
      />
      {from.length > 0 ? (
        <div className="reorganisation__actions">
          <span className="muted">{t('edit.goesOn')}</span>
          {from.map((code) => (
            <Button
              key={code}
              size="small"
              aria-pressed={into.code === code}
              onClick={() => onChange({ ...change, into: { ...into, code } })}
            >
              {units.nameOf(code)}
            </Button>
          ))}
          <Button
            size="small"
            aria-pressed={into.code !== '' && !units.byCode.has(into.code)}
            onClick={() => onChange({ ...change, into: { ...into, code: '' } })}
          >
            {t('edit.newUnit')}
          </Button>
        </div>
      ) : null}
      <UnitFields
        unit={into}
        units={units}
        errorOf={(field) => errorAt(`into.${field}`)}
        onChange={(part) => onChange({ ...change, into: { ...into, ...part } })}
      />
    </>
  );
}

function SplitFields({ change, units, errorAt, onChange }: FieldsOf<'SPLIT'>) {
  const { t } = useTranslation('reorganisation');
  const { from, into } = change;
  const set = (at: number, part: Partial<(typeof into)[number]>) =>
    onChange({ ...change, into: into.map((each, index) => (index === at ? { ...each, ...part } : each)) });
  return (
    <>
      <UnitsField
        label={t('edit.from.SPLIT')}
        path="from"
        codes={from ? [from] : []}
        tiers={ENDING}
        single
        {...{ units, errorAt }}
        onChange={([code = '']) => onChange({ ...change, from: code })}
      />
      <p className="muted">{t('edit.splitHint')}</p>
      {errorAt('into') ? (
        <p className="field__error" role="alert">
          {errorAt('into')}
        </p>
      ) : null}
      <ol className="reorganisation__parts">
        {into.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: fields keep the focus while a part is typed
          <li key={at}>
            <UnitFields
              unit={part}
              units={units}
              of={t('edit.part', { no: at + 1 })}
              errorOf={(field) => errorAt(`into.${at}.${field}`)}
              onChange={(typed) => set(at, typed)}
            />
            {into.length > 2 ? (
              <Button
                size="small"
                kind="quiet"
                aria-label={t('edit.removePart', { no: at + 1 })}
                onClick={() => onChange({ ...change, into: into.filter((_, index) => index !== at) })}
              >
                {t('edit.remove')}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      <div>
        <Button
          size="small"
          onClick={() => onChange({ ...change, into: [...into, { code: '', name: '', parentCode: '' }] })}
        >
          {t('edit.addPart')}
        </Button>
      </div>
    </>
  );
}

function MoveFields({ change, units, errorAt, onChange }: FieldsOf<'MOVE'>) {
  const { t } = useTranslation('reorganisation');
  return (
    <>
      <UnitsField
        label={t('edit.from.MOVE')}
        path="from"
        codes={change.from}
        tiers={['COMMUNE']}
        {...{ units, errorAt }}
        onChange={(from) => onChange({ ...change, from })}
      />
      <ParentSelect
        label={t('edit.toParent')}
        value={change.parentCode}
        units={units}
        error={errorAt('into.parentCode')}
        onChange={(parentCode) => onChange({ ...change, parentCode })}
      />
    </>
  );
}

function RenameFields({ change, units, errorAt, onChange }: FieldsOf<'RENAME'>) {
  const { t } = useTranslation('reorganisation');
  return (
    <>
      <UnitsField
        label={t('edit.from.RENAME')}
        path="from"
        codes={change.from ? [change.from] : []}
        tiers={ENDING}
        single
        {...{ units, errorAt }}
        onChange={([from = '']) => onChange({ ...change, from })}
      />
      <TextField
        label={t('edit.newName')}
        value={change.name}
        maxLength={120}
        error={errorAt('into.name')}
        onChange={({ target }) => onChange({ ...change, name: target.value })}
      />
    </>
  );
}

function AbolishFields({ change, units, errorAt, onChange }: FieldsOf<'ABOLISH'>) {
  const { t } = useTranslation('reorganisation');
  return (
    <>
      <UnitsField
        label={t('edit.from.ABOLISH')}
        path="from"
        codes={change.from}
        tiers={ENDING}
        {...{ units, errorAt }}
        onChange={(from) => onChange({ ...change, from })}
      />
      <UnitsField
        label={t('edit.heirUnit')}
        path="into.code"
        codes={change.intoCode ? [change.intoCode] : []}
        tiers={ALL}
        single
        {...{ units, errorAt }}
        onChange={([intoCode = '']) => onChange({ ...change, intoCode })}
      />
    </>
  );
}
