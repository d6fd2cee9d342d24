import type { ProposalBasisQuery, ProposeCutInput } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/form/field';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { durationText } from '../../ui/text/duration-text';
import { limitText } from '../../ui/text/limit-text';

type Content = ProposalBasisQuery['proposalBasis']['content'];
type Placed<Item> = Item & { place: number };

export interface CutsDraft {
  removedSteps: readonly number[];
  removedDocuments: readonly number[];
  /** By the place of the step, as typed. */
  minutes: Readonly<Record<number, string>>;
  limit: string;
}

export const NO_CUTS: CutsDraft = { removedSteps: [], removedDocuments: [], minutes: {}, limit: '' };

/** What was marked, as the server takes it. */
export function cutsInput({ removedSteps, removedDocuments, minutes, limit }: CutsDraft): ProposeCutInput['cuts'] {
  const quotas = Object.entries(minutes)
    .filter(([step, typed]) => typed.trim() !== '' && !removedSteps.includes(Number(step)))
    .map(([step, typed]) => ({ step: Number(step), minutes: Number(typed) }));
  return {
    removedSteps: [...removedSteps],
    removedDocuments: [...removedDocuments],
    quotas,
    limitAmount: limit.trim() === '' ? null : Number(limit),
  };
}

interface CutFieldsProps {
  content: Content;
  cuts: CutsDraft;
  onChange: (cuts: CutsDraft) => void;
}

const placed = <Item,>(items: readonly Item[]): Placed<Item>[] => items.map((item, place) => ({ ...item, place }));
const toggled = (places: readonly number[], place: number): number[] =>
  places.includes(place) ? places.filter((one) => one !== place) : [...places, place];

/** The procedure's steps, papers and limit, each of which can be marked as cut. */
export function CutFields({ content, cuts, onChange }: CutFieldsProps) {
  const { t } = useTranslation('steering', { keyPrefix: 'proposals' });
  const { t: c } = useTranslation('common');
  const { removedSteps, removedDocuments, minutes, limit } = cuts;
  const steps: TableColumn<Placed<Content['steps'][number]>>[] = [
    { key: 'step', header: t('write.step'), rowHeader: true, cell: ({ name }) => name },
    {
      key: 'quota',
      header: t('figures.quota'),
      cell: ({ quotaMinutes }) => durationText(c, quotaMinutes),
    },
    {
      key: 'minutes',
      header: t('write.minutes'),
      cell: ({ place, name, quotaMinutes }) => (
        <TextField
          className="proposal__minutes"
          label={t('write.minutesOf', { name })}
          hideLabel
          type="number"
          min={0}
          max={Math.max(0, quotaMinutes - 1)}
          placeholder={String(quotaMinutes)}
          disabled={removedSteps.includes(place)}
          value={minutes[place] ?? ''}
          onChange={({ target }) => onChange({ ...cuts, minutes: { ...minutes, [place]: target.value } })}
        />
      ),
    },
    {
      key: 'remove',
      header: t('write.remove'),
      cell: ({ place, name }) => (
        <input
          type="checkbox"
          aria-label={t('write.removeStep', { name })}
          checked={removedSteps.includes(place)}
          onChange={() => onChange({ ...cuts, removedSteps: toggled(removedSteps, place) })}
        />
      ),
    },
  ];
  return (
    <>
      <SimpleTable
        caption={t('write.steps')}
        columns={steps}
        rows={placed(content.steps)}
        rowKey={({ place }) => String(place)}
      />
      <fieldset>
        <legend className="field__label">{t('write.documents')}</legend>
        {content.documents.length === 0 ? <p className="muted">{t('write.noDocuments')}</p> : null}
        {placed(content.documents).map(({ place, name }) => (
          <div key={place}>
            <label>
              <input
                type="checkbox"
                aria-label={t('write.removeDocument', { name })}
                checked={removedDocuments.includes(place)}
                onChange={() => onChange({ ...cuts, removedDocuments: toggled(removedDocuments, place) })}
              />{' '}
              {t('write.remove')}: {name}
            </label>
          </div>
        ))}
      </fieldset>
      {content.limit.amount === null ? null : (
        <TextField
          className="proposal__minutes"
          label={t('write.limit', { limit: limitText(c, content.limit) })}
          type="number"
          min={1}
          max={content.limit.amount - 1}
          value={limit}
          onChange={({ target }) => onChange({ ...cuts, limit: target.value })}
        />
      )}
    </>
  );
}
