import { ErrorNotice, Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { readFailure } from '@hcc/web-shared/src/ui/text/graphql-error';
import { useFieldWords } from '@hcc/web-shared/src/ui/text/use-field-words';

interface RefusedFieldsProps {
  error: unknown;
  /** Said above the list, where the server named what is wrong. */
  title: string;
  /** Where each problem lies means something to the reader: an entry of a file. */
  showPaths?: boolean;
}

/** What of an input is wrong, in the server's words, where no field stands beside it; any other failure as everywhere. */
export function RefusedFields({ error, title, showPaths = false }: RefusedFieldsProps) {
  const words = useFieldWords();
  const { fields } = readFailure(error);
  if (fields.length === 0) return <ErrorNotice error={error} />;
  return (
    <Notice kind="error" title={title}>
      <ul>
        {fields.map(({ path, reason }) => (
          <li key={`${path} ${reason}`}>
            {showPaths ? (
              <>
                <code>{path}</code>:{' '}
              </>
            ) : null}
            {words(reason)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
