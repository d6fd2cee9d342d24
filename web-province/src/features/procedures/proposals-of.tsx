import { useProposalsOfProcedureQuery } from '@hcc/shared-schema/generated/hooks';
import { useProposalWords } from '@hcc/web-shared/src/features/proposals/proposal-words';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** What was proposed to cut of a procedure, and what became of it; nothing where there is none. */
export function ProposalsOf({ code }: { code: string }) {
  const { t } = useTranslation('steering', { keyPrefix: 'proposals' });
  const words = useProposalWords();
  const { data } = useProposalsOfProcedureQuery({ variables: { code }, fetchPolicy: 'cache-and-network' });
  const proposals = data?.proposalsOfProcedure ?? [];
  if (proposals.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="procedure-proposals">
      <h2 id="procedure-proposals">{t('title')}</h2>
      <ul>
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <Link to={`/proposals/${proposal.id}`}>{proposal.title}</Link> · {words.state(proposal)} ·{' '}
            {proposal.proposerName}
          </li>
        ))}
      </ul>
    </section>
  );
}
