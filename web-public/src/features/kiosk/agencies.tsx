import type { Tier } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { type FieldCount, procedureFields } from '../../api/floor-api';
import { useKeptAnswer } from '../../api/use-kept-answer';
import { KioskAnswer } from './kiosk-answer';
import { KioskHeading } from './kiosk-heading';
import type { Go, Screen } from './kiosk-screens';

const useFields = (tier: Tier) => useKeptAnswer(`fields ${tier}`, () => procedureFields(tier));

interface Row {
  key: string;
  name: string;
  count: number;
  screen: Screen;
}

/** Agencies, each with its fields behind it; where the catalogue names no more than one, its fields at once. */
export function Agencies({ tier, go }: { tier: Tier; go: Go }) {
  const { t } = useTranslation('kiosk');
  return (
    <KioskAnswer answer={useFields(tier)} notFound={t('noProcedures')}>
      {(fields) => {
        const agencies = [...new Set(fields.map(({ agency }) => agency))];
        if (agencies.length <= 1) return <Rows title={t('field')} rows={rowsOf(fields)} go={go} />;
        const rows = agencies.map((agency): Row => {
          const own = fields.filter((field) => field.agency === agency);
          return {
            key: agency ?? '',
            name: agency ?? t('otherAgencies'),
            count: own.reduce((sum, { count }) => sum + count, 0),
            screen: own.length === 1 && own[0] ? { at: 'procedures', field: own[0] } : { at: 'fields', agency },
          };
        });
        return <Rows title={t('agency')} rows={rows} go={go} />;
      }}
    </KioskAnswer>
  );
}

export function Fields({ tier, agency, go }: { tier: Tier; agency: string | null; go: Go }) {
  const { t } = useTranslation('kiosk');
  return (
    <KioskAnswer answer={useFields(tier)} notFound={t('noProcedures')}>
      {(fields) => (
        <Rows
          title={t('field')}
          lead={agency ?? undefined}
          rows={rowsOf(fields.filter((field) => field.agency === agency))}
          go={go}
        />
      )}
    </KioskAnswer>
  );
}

const rowsOf = (fields: readonly FieldCount[]): Row[] =>
  fields.map((field) => ({
    key: `${field.agency} ${field.field}`,
    name: field.field,
    count: field.count,
    screen: { at: 'procedures', field },
  }));

function Rows({ title, lead, rows, go }: { title: string; lead?: string; rows: readonly Row[]; go: Go }) {
  const { t } = useTranslation('kiosk');
  return (
    <>
      <KioskHeading lead={lead}>{title}</KioskHeading>
      <ul className="kiosk__list">
        {rows.map(({ key, name, count, screen }) => (
          <li key={key}>
            <button type="button" className="kiosk__row" onClick={() => go(screen)}>
              <span className="kiosk__row-text">
                <strong lang="vi">{name}</strong>
                <span>{t('procedures', { count })}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
