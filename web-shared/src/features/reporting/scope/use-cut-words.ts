import { type DossierCut, useOfficesQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';

/** Which part of a figure is opened, in words; nothing where all of it is. */
export function useCutWords(cut: DossierCut | null): string | null {
  const { t } = useTranslation('reporting');
  const holderCode = cut?.holderCode ?? null;
  const offices = useOfficesQuery({ variables: { search: holderCode ?? '', first: 5 }, skip: !holderCode });
  if (cut?.margin) return t(`margin.${cut.margin}`);
  if (cut?.waited) return t('waited');
  if (!holderCode) return null;
  const name = offices.data?.offices.find(({ code }) => code === holderCode)?.name ?? holderCode;
  if (cut?.assigneeId === '') return `${name} · ${t('dossiers.nobody')}`;
  return cut?.assigneeId ? t('oneAt', { name }) : name;
}
