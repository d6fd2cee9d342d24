import './scanner-field.css';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useWhyNot } from '../../session/line-link';
import { useShortcut } from '../../ui/form/use-shortcut';
import { readDossierCode } from '../../ui/text/dossier-code';

/** In the header of every app: a scanner types the code on a slip and presses Enter. */
export function ScannerField() {
  const { t } = useTranslation('worklist');
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const why = useWhyNot()('/search');
  useShortcut('F3', () => {
    input.current?.focus();
    input.current?.select();
  });

  const go = (event: FormEvent) => {
    event.preventDefault();
    const wanted = text.trim();
    if (wanted === '') return;
    const code = readDossierCode(wanted);
    setText('');
    void navigate(code ? `/dossier/${code}` : `/search?q=${encodeURIComponent(wanted)}`);
  };
  return (
    <form className="scanner" onSubmit={go}>
      <input
        ref={input}
        className="input"
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('scanner.label')}
        aria-keyshortcuts="F3"
        title={t('scanner.hint')}
        placeholder={why ?? t('scanner.placeholder')}
        disabled={why !== undefined}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  );
}
