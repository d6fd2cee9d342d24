import './form-paper.css';
import { createPortal } from 'react-dom';
import type { FormPage } from './draw-form';

/** Drawn pages as they come out of the printer, one on each sheet of A4; on the screen nothing is to be seen of them. */
export function FormPaper({ pages }: { pages: readonly FormPage[] }) {
  return createPortal(
    <div className="form-paper" aria-hidden="true">
      {pages.map(({ canvas, isWide }, number) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: pages of a form are told apart by their number alone
          key={number}
          className={isWide ? 'form-paper__page form-paper__page--wide' : 'form-paper__page'}
          ref={(sheet) => sheet?.replaceChildren(canvas)}
        />
      ))}
    </div>,
    document.body,
  );
}
