import type { Tier } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { type FieldCount, procedureFields } from '../../api/floor-api';
import { useKeptAnswer } from '../../api/use-kept-answer';
import { KioskList } from './kiosk-list';
import type { Go, Screen } from './kiosk-screens';
import type { KioskRow } from './paged-rows';

const useFields = (tier: Tier) => useKeptAnswer(`fields ${tier}`, () => procedureFields(tier));

/** What a list of the catalogue is shown by. @param stay puts another place of the list into the present screen */
interface Props<At> {
  tier: Tier;
  screen: Extract<Screen, { at: At }>;
  go: Go;
  stay: Go;
}

/** Adds up counts that share a name, in the order in which the names come first. */
function sums(fields: readonly FieldCount[], nameOf: (field: FieldCount) => string | null): [string | null, number][] {
  const counts = new Map<string | null, number>();
  for (const field of fields) counts.set(nameOf(field), (counts.get(nameOf(field)) ?? 0) + field.count);
  return [...counts];
}

const collator = new Intl.Collator('vi');
const byName = (a: KioskRow, b: KioskRow) => collator.compare(a.name, b.name);

/** Agencies, as the catalogue names them; those procedures that name none come last. */
export function Agencies({ tier, ...shown }: Props<'agencies'>) {
  const { t } = useTranslation('kiosk');
  const rowsOf = (fields: readonly FieldCount[]) =>
    sums(fields, ({ agency }) => agency)
      .map(([agency, count]): KioskRow => {
        const own = fields.filter((field) => field.agency === agency);
        const only = own.length === 1 ? own[0] : undefined;
        return {
          key: agency ?? '',
          name: agency ?? t('otherAgencies'),
          detail: t('procedures', { count }),
          screen: only ? { at: 'procedures', agency, field: only.field } : { at: 'fields', agency },
        };
      })
      .sort((a, b) => Number(a.key === '') - Number(b.key === '') || byName(a, b));
  return <KioskList {...shown} hasLetters title={t('agency')} answer={useFields(tier)} rowsOf={rowsOf} />;
}

/** Fields of all agencies or of one; the list of agencies is the other way in. */
export function Fields({ tier, ...shown }: Props<'fields'>) {
  const { t } = useTranslation('kiosk');
  const { agency } = shown.screen;
  const rowsOf = (fields: readonly FieldCount[]) =>
    sums(agency === undefined ? fields : fields.filter((field) => field.agency === agency), ({ field }) => field)
      .map(
        ([field, count]): KioskRow => ({
          key: field ?? '',
          name: field ?? '',
          detail: t('procedures', { count }),
          screen: { at: 'procedures', agency, field: field ?? '' },
        }),
      )
      .sort(byName);
  const otherWay = (fields: readonly FieldCount[]) =>
    agency === undefined && new Set(fields.map((field) => field.agency)).size > 1 ? (
      <button type="button" className="kiosk__other-way" onClick={() => shown.go({ at: 'agencies' })}>
        {t('byAgency')} →
      </button>
    ) : null;
  return (
    <KioskList
      {...shown}
      hasLetters
      title={t('field')}
      lead={agency}
      answer={useFields(tier)}
      rowsOf={rowsOf}
      above={otherWay}
    />
  );
}
