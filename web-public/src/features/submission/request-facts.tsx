import type { ReturnBy } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { type PublicFact, PublicFacts } from '../../facts/public-facts';
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
  const facts: PublicFact[] = [
    [t('procedure.heading'), request.procedureName, 'vietnamese'],
    [t('review.to'), request.officeName, 'vietnamese'],
    ...FIELDS.map((name): PublicFact => [t(`applicant.${name}`), request.applicant[name]]),
    [t('documents.heading'), request.documents.map(({ name }) => name).join('; '), 'vietnamese'],
    [t('rest.returnBy'), c(`returnBy.${request.returnBy}`)],
    [t('rest.note'), request.note],
  ];
  return <PublicFacts facts={facts} />;
}
