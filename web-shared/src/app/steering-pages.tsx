import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { DirectivePage } from '../features/directives/directive-page';
import { DirectivesPage } from '../features/directives/directives-page';
import { IssuePage } from '../features/directives/issue-page';
import { ProposalPage } from '../features/proposals/proposal-page';
import { ProposalsPage } from '../features/proposals/proposals-page';
import { WriteProposalPage } from '../features/proposals/write-page';
import { useSession } from '../session/session-provider';
import { Empty } from '../ui/page/page-state';

const NEW = 'new';

/** Directives and proposals: one file for all, since every first load carries the names of the files that pages need. */
export function SteeringPages() {
  const { t } = useTranslation('common');
  const { pathname } = useLocation();
  const { id } = useParams();
  const { can } = useSession();
  const isDirective = pathname.startsWith('/directives');
  if (id === NEW && !can(isDirective ? 'directive:issue' : 'proposal:write')) {
    return (
      <Empty heading title={t('state.forbiddenTitle')}>
        {t('state.forbiddenText')}
      </Empty>
    );
  }
  if (isDirective)
    return id === undefined ? <DirectivesPage /> : id === NEW ? <IssuePage /> : <DirectivePage key={id} />;
  return id === undefined ? <ProposalsPage /> : id === NEW ? <WriteProposalPage /> : <ProposalPage key={id} />;
}
