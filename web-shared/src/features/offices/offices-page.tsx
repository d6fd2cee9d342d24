import './offices.css';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { SideTabs, useSide } from '../../ui/page/side-tabs';
import { usePageTitle } from '../../ui/page/use-page-title';
import { HeldDossiersPage } from './load/held-dossiers-page';
import { OfficeLoadTable } from './load/office-load-table';
import { readHeldScope } from './office-addresses';
import { OfficeList } from './office-list';
import { OfficePage } from './office-page';
import type { OfficesPageProps } from './offices-page-props';

/** The offices that one administers, one of them, or the dossiers behind one of its numbers. */
export function OfficesPage({ Hours }: OfficesPageProps) {
  const { id } = useParams();
  const [params] = useSearchParams();
  const held = readHeldScope(params);
  if (id === undefined) return <Offices />;
  return held ? (
    <HeldDossiersPage key={params.toString()} officeId={id} scope={held} />
  ) : (
    <OfficePage id={id} Hours={Hours} />
  );
}

const SIDES = ['LIST', 'LOAD'] as const;

function Offices() {
  const { t } = useTranslation('offices');
  usePageTitle(t('title'));
  const side = useSide(SIDES);
  return (
    <div className="offices">
      <div>
        <h1>{t('title')}</h1>
        <p className="muted">{t(`lead.${side}`)}</p>
      </div>
      <SideTabs
        label={t('sides.label')}
        current={side}
        sides={SIDES.map((one) => ({ side: one, label: t(`sides.${one}`) }))}
      />
      {side === 'LIST' ? <OfficeList /> : <OfficeLoadTable />}
    </div>
  );
}
