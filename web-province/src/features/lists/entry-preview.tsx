import {
  useEntryUsesQuery,
  useMilestonePreviewQuery,
  useTargetOutlooksQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useDebounced } from '@hcc/web-shared/src/ui/form/use-debounced';
import { Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDate } from '@hcc/web-shared/src/ui/text/date-format';
import { formatDecimal, formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';
import { type EntryDraft, inputOf } from './entry-draft';
import type { Edition, KeptList } from './entry-words';
import { Met } from './met';
import { SurveyQuestion } from './survey-preview';

interface EntryPreviewProps {
  list: KeptList;
  draft: EntryDraft;
  edition: number;
}

/** What the draft will look like where it is read: on paper, on the citizen's screen, in a report. */
export function EntryPreview({ list, draft, edition }: EntryPreviewProps) {
  const { t } = useTranslation('lists');
  const { name, data } = draft;
  switch (list) {
    case 'REFUSAL_REASON':
      return (
        <>
          {(data.purposes ?? []).map((purpose) => (
            <blockquote key={purpose} className="lists__paper">
              <p className="muted">{t(`preview.paper.${purpose}`)}</p>
              <p>– {name}</p>
            </blockquote>
          ))}
        </>
      );
    case 'LATE_CAUSE':
      return (
        <blockquote className="lists__paper">
          <p className="muted">{t('preview.paper.CONTROL')}</p>
          <p>{t('preview.cause', { cause: name })}</p>
        </blockquote>
      );
    case 'SURVEY_CRITERION':
      return <SurveyQuestion edition={{ ...draft, data } as unknown as Edition} />;
    case 'TARGET':
      return <TargetPreview draft={draft} />;
    case 'MILESTONE':
      return <MilestonePreview draft={draft} edition={edition} />;
    default:
      return null;
  }
}

/** The same measure as it stands this year, against the percentage that is typed. */
function TargetPreview({ draft: { data } }: { draft: EntryDraft }) {
  const { t } = useTranslation('lists');
  const { data: found } = useTargetOutlooksQuery();
  if (!found) return <Skeleton rows={1} />;
  const same = found.targetOutlooks.targets.find(
    ({ measure, tier }) => measure === data.measure && (tier ?? null) === (data.tier ?? null),
  );
  if (!same || same.measured === null) return <p className="muted">{t('preview.notMeasured')}</p>;
  return (
    <p>
      {t('preview.measuredNow', {
        measured: formatDecimal(same.measured),
        percent: formatDecimal(data.percent ?? 0),
      })}{' '}
      <strong>
        <Met met={same.measured >= (data.percent ?? 0)} />
      </strong>
    </p>
  );
}

function MilestonePreview({ draft, edition }: { draft: EntryDraft; edition: number }) {
  const { t } = useTranslation('lists');
  const settled = useDebounced(draft, 400);
  const { planId, areaCode, dueOn } = settled.data;
  const isWhole = Boolean(planId && areaCode && dueOn && settled.name.trim());
  const { data, error } = useMilestonePreviewQuery({
    variables: { input: inputOf('MILESTONE', settled, edition) },
    skip: !isWhole,
    fetchPolicy: 'cache-and-network',
  });
  if (!isWhole || error) return <p className="muted">{t('preview.milestoneLater')}</p>;
  if (!data) return <Skeleton rows={1} />;
  const { officeName, title, state, metOn, evidence } = data.milestonePreview;
  return (
    <Notice kind={state === 'OVERDUE' ? 'warning' : 'info'} title={`${officeName}: ${title}`}>
      {t(`milestone.${state}`, { day: formatDate(metOn ?? dueOn) })} {evidence}
    </Notice>
  );
}

/** What names the entry already; nothing of it changes with the entry. */
export function EntryUses({ list, code }: { list: KeptList; code: string }) {
  const { t } = useTranslation('lists');
  const { data } = useEntryUsesQuery({ variables: { list, code }, fetchPolicy: 'cache-and-network' });
  if (!data) return <Skeleton rows={2} />;
  if (data.entryUses.length === 0) return <p className="muted">{t('uses.none')}</p>;
  return (
    <ul className="lists__uses">
      {data.entryUses.map(({ kind, count }) => (
        <li key={kind}>
          {t(`uses.${kind}`)}: <strong>{formatNumber(count)}</strong>
        </li>
      ))}
    </ul>
  );
}
