import type { EntryEditionPartsFragment, ReferenceList } from '@hcc/shared-schema/generated/hooks';
import { formatDate, formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { formatDecimal, formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import type { TFunction } from 'i18next';

/** The lists of these pages; the texts of forms have a page of their own. */
export type KeptList = Exclude<ReferenceList, 'FORM_TEXT' | 'NOTICE_TEXT'>;

export type Edition = EntryEditionPartsFragment;
export type EntryData = Edition['data'];

/** Viet Nam has one zone and no summer time. */
export const startOf = (day: string): string => `${day}T00:00:00+07:00`;

/** What was there before lists had dates has no first day. */
export const sinceText = (t: TFunction<'lists'>, validFrom: string): string =>
  Date.parse(validFrom) <= 0 ? t('always') : formatDateTime(validFrom);

/** A share of a hundred; a decimal only where there is one. */
export const percentText = (value: number): string =>
  `${Number.isInteger(value) ? formatNumber(value) : formatDecimal(value)} %`;

/** "Q2/2018" of the last day of a quarter. */
export const quarterText = (day: string): string => `Q${Math.ceil(Number(day.slice(5, 7)) / 3)}/${day.slice(0, 4)}`;

/** What an edition says, as labels with words; what its list does not have is left out. */
function entryFields(t: TFunction<'lists'>, edition: Edition): { label: string; value: string }[] {
  const { data, name, nameEn, note, place } = edition;
  const rows: [label: string, value: string | null | undefined][] = [
    [t('field.name'), name],
    [t('field.nameEn'), nameEn],
    [t('field.purposes'), data.purposes?.map((purpose) => t(`purpose.${purpose}`)).join(', ')],
    [t('field.aliases'), data.aliases?.join('; ')],
    [t('field.scale'), data.scale && t(`scale.${data.scale}`)],
    [t('field.weight'), data.weight == null ? null : formatDecimal(data.weight)],
    [t('field.levels'), data.levels?.map(({ points, text }) => `${points}: ${text}`).join('\n')],
    [t('field.component'), data.component && t(`component.${data.component}`)],
    [t('field.procedureTotal'), data.procedureTotal == null ? null : formatNumber(data.procedureTotal)],
    [t('field.stateThen'), data.stateThen?.map(({ name, count, total }) => `${count}/${total} ${name}`).join('\n')],
    [t('field.isPilot'), data.isPilot ? t('yes') : null],
    [t('field.measure'), data.measure && t(`measure.${data.measure}`)],
    [t('field.percent'), data.percent == null ? null : percentText(data.percent)],
    [t('field.planId'), data.planId],
    [t('field.areaCode'), data.areaCode],
    [t('field.tier'), data.tier && t(`tier.${data.tier}`)],
    [t('field.dueOn'), data.dueOn && (data.planId ? quarterText(data.dueOn) : formatDate(data.dueOn))],
    [t('field.evidenceKind'), data.evidenceKind && t(`evidence.${data.evidenceKind}`)],
    [t('field.target'), data.target == null ? null : String(data.target)],
    [t('field.inForce'), data.inForce ? t('yes') : null],
    [t('field.note'), note],
    [t('field.place'), String(place)],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

export interface Difference {
  label: string;
  before: string;
  after: string;
}

/** What an edition says otherwise than the one before it. */
export function differences(t: TFunction<'lists'>, before: Edition, after: Edition): Difference[] {
  const was = new Map(entryFields(t, before).map(({ label, value }) => [label, value]));
  const is = new Map(entryFields(t, after).map(({ label, value }) => [label, value]));
  const labels = [...new Set([...was.keys(), ...is.keys()])];
  return labels
    .map((label) => ({ label, before: was.get(label) ?? '', after: is.get(label) ?? '' }))
    .filter((each) => each.before !== each.after);
}

/** What stands beside the name in a table of the list. */
export function summaryOf(t: TFunction<'lists'>, list: KeptList, { data }: Edition): string {
  switch (list) {
    case 'REFUSAL_REASON':
      return (data.purposes ?? []).map((purpose) => t(`purpose.${purpose}`)).join(', ');
    case 'DOCUMENT_KIND':
      return t('aliasCount', { count: data.aliases?.length ?? 0 });
    case 'SURVEY_CRITERION':
      return data.scale ? t(`scale.${data.scale}`) : '';
    case 'TARGET': {
      const percent = percentText(data.percent ?? 0);
      const tier = data.tier ? t(`tier.${data.tier}`) : t('tier.ALL');
      return [percent, tier, data.dueOn ? t('by', { day: formatDate(data.dueOn) }) : ''].filter(Boolean).join(' · ');
    }
    case 'SERVICE_INDEX':
      return [data.component ? t(`component.${data.component}`) : '', formatDecimal(data.weight)].join(' · ');
    case 'ROLLOUT_PLAN':
      return data.inForce ? t('inForce') : t('forComparison');
    case 'MILESTONE':
      return [data.planId, data.dueOn ? quarterText(data.dueOn) : '', data.tier ? t(`tier.${data.tier}`) : '']
        .filter(Boolean)
        .join(' · ');
    default:
      return '';
  }
}
