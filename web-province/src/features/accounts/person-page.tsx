import '@hcc/web-shared/src/session/profile.css';
import './accounts.css';
import { usePersonQuery } from '@hcc/shared-schema/generated/hooks';
import { LeaveTable } from '@hcc/web-shared/src/features/staff/leave-table';
import { Empty, ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { readFailure } from '@hcc/web-shared/src/ui/text/graphql-error';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { AccountDeeds } from './account-deeds';
import { AdminGrants } from './admin-grants';
import { ChangesTable } from './changes-table';
import { HeldWork } from './held-work';
import { PersonFacts } from './person-facts';
import { PostDeeds } from './post-deeds';
import { SecondmentTable } from './secondment-table';
import { TransferTable } from './transfer-table';

/** Everything about somebody: the account, where he works, what he holds, what was decided. */
export function PersonPage() {
  const { t } = useTranslation('accounts');
  const { t: s } = useTranslation('staff');
  const { username = '' } = useParams();
  const { data, error, refetch } = usePersonQuery({ variables: { username }, fetchPolicy: 'cache-and-network' });
  const person = data?.person;
  usePageTitle(person?.account.fullName ?? t('title'));
  if (error && !person) {
    return readFailure(error).code === 'NOT_FOUND' ? (
      <Empty heading title={t('notFound')} actions={<Link to="/accounts">{t('person.all')}</Link>} />
    ) : (
      <ErrorNotice error={error} onRetry={() => void refetch()} />
    );
  }
  if (!person) return <Skeleton rows={10} />;
  const { account, transfers, secondments, leaves, standIns, changes } = person;
  const onChange = () => void refetch();
  return (
    <div className="people">
      <div>
        <p>
          <Link to="/accounts">← {t('person.all')}</Link>
        </p>
        <h1>{account.fullName}</h1>
      </div>
      <PersonFacts person={person} />
      <AdminGrants key={changes.length} username={account.username} onChange={onChange} />
      <section className="panel" aria-labelledby="person-held">
        <h2 id="person-held">{t('held.title')}</h2>
        <HeldWork held={person.held} staffId={person.id} />
      </section>
      <section className="panel" aria-labelledby="person-posts">
        <h2 id="person-posts">{t('posts.title')}</h2>
        <PostDeeds person={person} onChange={onChange} />
        {transfers.length > 0 ? <TransferTable transfers={transfers} hidePerson onChange={onChange} /> : null}
        {secondments.length > 0 ? <SecondmentTable secondments={secondments} hidePerson onChange={onChange} /> : null}
        {transfers.length + secondments.length === 0 ? <p>{t('posts.none')}</p> : null}
      </section>
      <section className="panel" aria-labelledby="person-leaves">
        <h2 id="person-leaves">{t('absence.title')}</h2>
        {leaves.length > 0 ? <LeaveTable leaves={leaves} caption={t('absence.title')} /> : <p>{t('absence.none')}</p>}
        <ul className="people__lines">
          {person.places.map(({ office }) => (
            <li key={office.code}>
              <Link to={`/administration/staff?office=${encodeURIComponent(office.code)}`}>
                {t('absence.enter', { office: office.name })}
              </Link>
            </li>
          ))}
          {standIns.map(({ id, principalName, standInName, fromDay, toDay, state }) => (
            <li key={id}>
              {t('absence.standIn', { standIn: standInName, principal: principalName })}{' '}
              <span className="muted">
                {s('fromTo', { from: fromDay, to: toDay })} · {t(`standInState.${state}`)}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <AccountDeeds person={person} onChange={onChange} />
      <section className="panel" aria-labelledby="person-changes">
        <h2 id="person-changes">{t('changes.title')}</h2>
        <ChangesTable changes={changes} />
      </section>
    </div>
  );
}
