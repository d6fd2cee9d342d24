import { useEffect, useRef, useState } from 'react';
import type { FormPage } from './draw-form';

/** What is not drawn by then is not waited for. */
const PATIENCE_MS = 20_000;

export interface FormPrinting {
  step: 'asked' | 'drawing' | 'printed' | 'failed';
  /** How often it went to the printer. */
  copies: number;
  /** Pages that lie under the printer now; they are to be on the page. */
  paper: readonly FormPage[] | null;
  print: () => void;
}

/** Draws a blank form when it is first asked for, and prints it as often as somebody presses. */
export function useFormPrinting(address: string | null): FormPrinting {
  const [step, setStep] = useState<FormPrinting['step']>('asked');
  const [copies, setCopies] = useState(0);
  const [paper, setPaper] = useState<readonly FormPage[] | null>(null);
  const drawn = useRef<readonly FormPage[]>(undefined);
  const isDrawing = step === 'drawing';
  useEffect(() => {
    if (!isDrawing || address === null) return;
    let isWanted = true;
    const end = (pages: readonly FormPage[] | undefined) => {
      if (!isWanted) return;
      isWanted = false;
      drawn.current = pages;
      // Another list each time: a browser that does not say that it has printed still prints another copy.
      if (pages) setPaper([...pages]);
      else setStep('failed');
    };
    const timer = setTimeout(() => end(undefined), PATIENCE_MS);
    // What draws a PDF is larger than all else of the kiosk: it comes with the first form.
    const draw = () => import('./draw-form').then(({ drawForm }) => drawForm(address));
    void Promise.resolve(drawn.current ?? draw()).then(end, () => end(undefined));
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [isDrawing, address]);
  useEffect(() => {
    if (!paper) return;
    const taken = () => setPaper(null);
    window.addEventListener('afterprint', taken);
    // After the paper stands in the page.
    const timer = setTimeout(() => {
      window.print();
      setCopies((before) => before + 1);
      setStep('printed');
    });
    return () => {
      window.removeEventListener('afterprint', taken);
      clearTimeout(timer);
    };
  }, [paper]);
  return { step, copies, paper, print: () => setStep('drawing') };
}
