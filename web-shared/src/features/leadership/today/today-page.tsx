import '../../reporting/reporting.css';
import '../../../ui/page/figure-cards.css';
import '../leadership.css';
import './today.css';
import { useTodayFiguresQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProofLine } from '../../../session/proof-line';
import { useStaff } from '../../../session/session-provider';
import { usePageTitle } from '../../../ui/page/use-page-title';
import { formatNumber } from '../../../ui/text/number-format';
import { serverDay } from '../../../ui/text/vietnam-day';
import { useHere } from '../../reporting/came-from';
import { dossiersAddress } from '../../reporting/report-address';
import { Answer } from '../answer';
import { LeadershipBlock } from '../leadership-block';
import { LeadershipHead } from '../leadership-head';
import { AskedOffices } from './asked-offices';
import { HolderTable } from './holder-table';
import { RateChanges } from './rate-changes';

const NUMBERS = [
  { key: 'overdue', column: 'OVERDUE' },
  { key: 'dueSoon', column: 'DUE_SOON' },
  { key: 'apologyOwed', column: 'APOLOGY_OWED' },
  { key: 'unanswered', column: 'UNANSWERED' },
] as const;

const ALARMS: ReadonlySet<string> = new Set(['overdue', 'unanswered']);

/** What needs a leader now, with whom it lies, and a directive from each row. */
export function TodayPage() {
  const { t } = useTranslation('punctuality');
  const { office } = useStaff();
  const here = useHere();
  const today = serverDay();
  const scope = { from: today, to: today, areaCode: office.areaCode };
  const figures = useTodayFiguresQuery({ variables: { areaCode: office.areaCode }, fetchPolicy: 'cache-and-network' });
  usePageTitle(t('today.title'));
  return (
    <div className="rep lead">
      <LeadershipHead title={t('today.title')} asOf={figures.data?.todayFigures.asOf} />
      <Answer of={figures} rows={3}>
        {({ todayFigures }) => (
          <ul className="figure-cards lead-numbers">
            {NUMBERS.map(({ key, column }) => (
              <li key={key}>
                <Link to={dossiersAddress(scope, column)} state={here} className="figure-card">
                  <span className="figure-card__name">{t(`today.${key}`)}</span>
                  <span
                    className={
                      todayFigures[key] > 0 && ALARMS.has(key)
                        ? 'figure-card__value rep-figure--alarm'
                        : 'figure-card__value'
                    }
                  >
                    {formatNumber(todayFigures[key])}
                  </span>
                  <span className="lead-number__before">
                    {t(key === 'apologyOwed' ? 'today.apologyHint' : 'today.open')}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Answer>
      <LeadershipBlock title={t('today.who')} hint={t('today.whoHint')}>
        <Answer of={figures} rows={8}>
          {({ todayFigures }) => <HolderTable holders={todayFigures.holders} scope={scope} />}
        </Answer>
      </LeadershipBlock>
      <div className="lead-grid today-grid">
        <RateChanges today={today} areaCode={office.areaCode} />
        <LeadershipBlock title={t('today.asked')} hint={t('today.askedHint')}>
          <Answer of={figures} rows={4}>
            {({ todayFigures }) => <AskedOffices offices={todayFigures.askedOffices} scope={scope} />}
          </Answer>
        </LeadershipBlock>
      </div>
      <ProofLine />
    </div>
  );
}
