import type { ReturnBy } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import type { ApplicantField } from './request-draft';

type Props = {
  request: {
    officeName: string;
    procedureName: string;
    applicant: Partial<Record<ApplicantField, string | null>>;
    documents: readonly { name: string }[];
    returnBy: ReturnBy;
    note: string | null;
  };
};

const FIELDS: readonly ApplicantField[] = ['fullName', 'idNumber', 'phone', 'email', 'address'];

/** What a request says, line by line; empty lines are left out. */
export function RequestFacts({ request }: Props) {
  const { t } = useTranslation('submit');
  const { t: c } = useTranslation('common');
  const facts: [string, string | null | undefined][] = [
    [t('procedure.heading'), request.procedureName],
    [t('review.to'), request.officeName],
    ...FIELDS.map((name): [string, string | null | undefined] => [t(`applicant.${name}`), request.applicant[name]]),
    [t('documents.heading'), request.documents.map(({ name }) => name).join('; ')],
    [t('rest.returnBy'), c(`returnBy.${request.returnBy}`)],
    [t('rest.note'), request.note],
  ];
  return (
    <dl className="public__facts">
      {facts.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
