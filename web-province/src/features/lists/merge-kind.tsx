import { useMergeDocumentKindsMutation } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { SelectField } from '@hcc/web-shared/src/ui/form/field';
import { readFailure } from '@hcc/web-shared/src/ui/text/graphql-error';
import { useFailureText } from '@hcc/web-shared/src/ui/text/use-failure-text';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { standingOf } from './entry-table';
import type { ListEntry } from './list-entry';

interface MergeKindProps {
  entry: ListEntry;
  entries: readonly ListEntry[];
  onMerged: (code: string) => void;
  onStale: () => void;
}

/** Puts this kind of paper together with another, which bears the names of both from then on. */
export function MergeKind({ entry, entries, onMerged, onStale }: MergeKindProps) {
  const { t } = useTranslation('lists');
  const failureText = useFailureText();
  const [merge, { loading }] = useMergeDocumentKindsMutation({
    refetchQueries: ['ReferenceList', 'DocumentGroups'],
    awaitRefetchQueries: true,
  });
  const [into, setInto] = useState('');
  const [problem, setProblem] = useState<string>();
  const others = entries.filter(({ code, current }) => current && code !== entry.code);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(undefined);
    const chosen = others.find(({ code }) => code === into);
    if (!chosen) return setProblem(t('merge.choose'));
    const seen = ({ code, edition }: ListEntry) => ({ code, edition });
    try {
      await merge({ variables: { from: seen(entry), into: seen(chosen) } });
      onMerged(chosen.code);
    } catch (error) {
      const { code, who } = readFailure(error);
      setProblem(code === 'CONFLICT' ? t('conflict', { who: who ?? '' }) : failureText(error));
      if (code === 'CONFLICT') onStale();
    }
  };
  return (
    <form className="panel" noValidate onSubmit={(event) => void submit(event)}>
      <h3>{t('merge.title')}</h3>
      <p className="muted">{t('merge.hint')}</p>
      <div className="lists__tools">
        <SelectField
          label={t('merge.into')}
          value={into}
          error={problem}
          onChange={({ target }) => setInto(target.value)}
        >
          <option value="">—</option>
          {others.map((other) => (
            <option key={other.code} value={other.code}>
              {standingOf(other).name}
            </option>
          ))}
        </SelectField>
        <Button type="submit" busy={loading}>
          {t('merge.action')}
        </Button>
      </div>
    </form>
  );
}
