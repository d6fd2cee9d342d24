import './online.css';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { sizeText } from '@hcc/web-shared/src/ui/text/size-text';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OnlineFile } from '../../../api/online-api';
import type { FileSending, Sending } from './use-file-sending';

const TAKEN = 'image/*,application/pdf,.pdf,.docx';

export interface FilesControl {
  files: readonly OnlineFile[];
  sending: FileSending;
  remove: (fileId: string) => void;
}

interface Props extends FilesControl {
  part: string | null;
  /** What the files show, for who does not see the page. */
  about: string;
}

/** The files of one paper: those that are there, those on their way, and a way to add one with the phone's camera. */
export function FilesOf({ files, sending, remove, part, about }: Props) {
  const { t } = useTranslation('submit');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const own = files.filter((file) => file.part === part);
  const under = sending.sendings.filter((one) => one.part === part);
  return (
    <div className="files-of">
      {own.length + under.length > 0 ? (
        <ul>
          {own.map((file) => (
            <li key={file.id}>
              <span className="files-of__name">
                {/* The sign stays beside the name, however long that is. */}
                <span aria-hidden="true">{'✓\u00a0'}</span>
                {file.name} <span className="muted">{sizeText(file.size)}</span>
              </span>
              <Button
                kind="quiet"
                size="small"
                aria-label={t('files.removeNamed', { name: file.name })}
                onClick={() => remove(file.id)}
              >
                {t('files.remove')}
              </Button>
            </li>
          ))}
          {under.map((one) => (
            <OnItsWay key={one.id} one={one} sending={sending} />
          ))}
        </ul>
      ) : null}
      <label htmlFor={id} className="button files-of__add">
        {own.length > 0 ? t('files.more') : t('files.add')}
        <span className="visually-hidden"> {about}</span>
        <input
          id={id}
          ref={field}
          className="visually-hidden"
          type="file"
          accept={TAKEN}
          multiple
          onChange={({ target }) => {
            sending.send([...(target.files ?? [])], part);
            // The same file may be chosen once more.
            if (field.current) field.current.value = '';
          }}
        />
      </label>
    </div>
  );
}

const WORDED = {
  TOO_BIG: 'files.tooBig',
  TOO_MANY: 'files.tooMany',
  LIMITED: 'files.limited',
  REFUSED: 'files.refused',
  FAILED: 'files.failed',
} as const;

function OnItsWay({ one, sending }: { one: Sending; sending: FileSending }) {
  const { t } = useTranslation('submit');
  const { id, name, percent, away, problem } = one;
  const known = problem && problem in WORDED ? WORDED[problem as keyof typeof WORDED] : undefined;
  const said = known ? t(known) : problem;
  return (
    <li>
      <span className="files-of__name">
        {name}
        {problem ? (
          <span className="field__error" role="alert">
            {said}
          </span>
        ) : (
          <>
            <progress max={100} value={percent} aria-label={t('files.sending', { name })} />
            <span className="muted" role="status">
              {away ? t('files.away') : `${Math.round(percent)} %`}
            </span>
          </>
        )}
      </span>
      {problem && problem !== 'TOO_BIG' ? (
        <Button size="small" onClick={() => sending.again(id)}>
          {t('files.again')}
        </Button>
      ) : null}
      <Button kind="quiet" size="small" onClick={() => sending.stop(id)}>
        {t(problem ? 'files.drop' : 'files.stop')}
      </Button>
    </li>
  );
}
