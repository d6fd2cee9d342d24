import { useTranslation } from 'react-i18next';
import { TextField, type TextFieldProps } from '../../../ui/form/field';
import type { ApplicantField, ReceiveDraft } from '../draft/receive-draft';
import type { DraftUpdate } from '../draft/use-receive-draft';
import type { FieldPath } from '../receive-checks';
import { differences, fillFromCard, readCard } from './applicant-fill';
import { AreaPicker } from './area-picker';
import type { KnownApplicantState } from './use-known-applicant';

type Props = {
  draft: ReceiveDraft;
  update: DraftUpdate;
  lookup: KnownApplicantState;
  errorOf: (path: FieldPath) => string | undefined;
};

export function ApplicantSection({ draft, update, lookup, errorOf }: Props) {
  const { t } = useTranslation('receive');
  const { applicant } = draft;
  const other = differences(draft, lookup.known);

  const set = (field: ApplicantField, value: string) =>
    update((before) => ({ ...before, applicant: { ...before.applicant, [field]: value } }));

  const field = (name: ApplicantField, label: string, attributes: Partial<TextFieldProps> = {}) => {
    const earlier = other[name];
    return (
      <TextField
        label={label}
        name={`applicant.${name}`}
        className={`receive__${name}`}
        autoComplete="off"
        value={applicant[name]}
        error={errorOf(`applicant.${name}`)}
        onChange={(event) => set(name, event.target.value)}
        {...attributes}
        hint={
          earlier ? (
            <>
              {t('applicant.earlier', { value: earlier })}{' '}
              <button
                type="button"
                className="link-button"
                data-enter="skip"
                aria-label={t('applicant.useEarlierLabel', { value: earlier })}
                onClick={() => set(name, earlier)}
              >
                {t('applicant.useEarlier')}
              </button>
            </>
          ) : undefined
        }
      />
    );
  };

  return (
    <div className="receive__applicant">
      {field('idNumber', t('applicant.idNumber'), {
        required: true,
        inputMode: 'numeric',
        onChange: (event) => {
          const card = readCard(event.target.value);
          if (card) update((before) => fillFromCard(before, card));
          else set('idNumber', event.target.value);
        },
      })}
      {field('fullName', t('applicant.fullName'), { required: true, autoCapitalize: 'words', spellCheck: false })}
      {field('phone', t('applicant.phone'), { inputMode: 'tel' })}
      {field('address', t('applicant.address'))}
      <AreaPicker
        draft={draft}
        update={update}
        earlier={lookup.known?.areaCode ?? null}
        error={errorOf('applicant.areaCode')}
      />
      {field('email', t('applicant.email'), { inputMode: 'email', autoCapitalize: 'none', spellCheck: false })}
    </div>
  );
}
