import './ratings.css';
import {
  type SurveyResultsQuery,
  useSurveyResultsQuery,
  useSurveyRoundsQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorNotice, Notice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { usePageTitle } from '../../ui/page/use-page-title';
import { formatDate } from '../../ui/text/date-format';
import { formatDecimal, formatNumber } from '../../ui/text/number-format';

type Group = NonNullable<SurveyResultsQuery['surveyResults']['total']>;

/** What a round of the survey said: of groups of five and more. */
export function SurveyResultsPage({ id }: { id: string }) {
  const { t } = useTranslation('ratings');
  const { data, error, refetch } = useSurveyResultsQuery({ variables: { id } });
  const { data: rounds } = useSurveyRoundsQuery();
  const round = rounds?.surveyRounds.find((each) => each.id === id);
  usePageTitle(round?.title ?? t('survey.resultsTitle'));
  const results = data?.surveyResults;
  const questions = round?.questions ?? [];
  const textOf = (code: string) => questions.find((each) => each.code === code)?.text ?? code;
  const columns: TableColumn<Group>[] = [
    {
      key: 'name',
      header: t('survey.centre'),
      rowHeader: true,
      cell: ({ key, name }) => (key === 'ALL' ? t('survey.total') : name),
      csv: ({ key, name }) => (key === 'ALL' ? t('survey.total') : name),
    },
    {
      key: 'count',
      header: t('survey.count'),
      numeric: true,
      cell: ({ count }) => formatNumber(count),
      csv: ({ count }) => count,
    },
    ...(results?.total?.means ?? []).map(({ code }) => ({
      key: code,
      header: textOf(code),
      numeric: true,
      cell: ({ means }: Group) =>
        formatDecimal((means.find((each) => each.code === code)?.meanHundredths ?? 0) / 100, 2),
      csv: ({ means }: Group) => (means.find((each) => each.code === code)?.meanHundredths ?? 0) / 100,
    })),
  ];
  return (
    <div className="ratings">
      <p className="no-print">
        <Link to="/ratings">{t('survey.back')}</Link>
      </p>
      <h1>{round?.title ?? t('survey.resultsTitle')}</h1>
      {round && !round.isOver ? (
        <Notice kind="info">{t('survey.running', { day: formatDate(round.to) })}</Notice>
      ) : !results && error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : null}
      {!results && !error ? <Skeleton rows={6} shape="table" /> : null}
      {results && results.total === null ? <Notice kind="info">{t('survey.tooFew')}</Notice> : null}
      {results?.total ? (
        <>
          <p>
            {t('survey.counted', {
              answered: formatNumber(results.answered),
              invited: formatNumber(results.invited),
            })}
          </p>
          <section className="panel">
            <SimpleTable
              caption={t('survey.resultsTitle')}
              hideCaption
              exportName={t('survey.resultsTitle')}
              columns={columns}
              rows={[...results.byCentre, results.total]}
              rowKey={({ key }) => key}
            />
            <p className="muted ratings__hidden">{t('survey.hidden')}</p>
          </section>
          {results.words
            .filter(({ texts }) => texts.length > 0)
            .map(({ code, texts }) => (
              <section key={code} className="panel">
                <h2>{textOf(code)}</h2>
                <p className="muted">{t('survey.words')}</p>
                <ul className="ratings__words">
                  {texts.map((text, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the same words may come twice, and the list stands still
                    <li key={index}>{text}</li>
                  ))}
                </ul>
              </section>
            ))}
        </>
      ) : null}
    </div>
  );
}
