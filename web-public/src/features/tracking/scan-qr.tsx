import './scan-qr.css';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Question, questionFromText, questionOf } from '../../address/public-address';

/** As browsers offer it; TypeScript's library does not know it yet. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
type DetectorClass = new (options: { formats: string[] }) => Detector;

const detectorClass = (): DetectorClass | undefined =>
  (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;

const LOOK_EVERY_MS = 250;

function stopAll(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

/** What a QR code of ours leads to: a link of a slip or a letter, else the text as if it had been typed. */
function questionOfScan(text: string): Question {
  if (!/^https?:/i.test(text)) return questionFromText(text);
  const { search, hash } = new URL(text);
  return questionOf(search + hash);
}

/** The slip's QR code by the phone's camera; where the browser reads none, the camera's own app opens its link. */
export function ScanQr({ go }: { go: (question: Question) => void }) {
  const { t } = useTranslation('public');
  const [isOpen, setOpen] = useState(false);
  if (!detectorClass()) return <p className="field__hint">{t('scan.byCamera')}</p>;
  return isOpen ? (
    <Camera go={go} onClose={() => setOpen(false)} />
  ) : (
    <Button onClick={() => setOpen(true)}>{t('scan.open')}</Button>
  );
}

function Camera({ go, onClose }: { go: (question: Question) => void; onClose: () => void }) {
  const { t } = useTranslation('public');
  const video = useRef<HTMLVideoElement>(null);
  const [isRefused, setRefused] = useState(false);
  const goNow = useRef(go);
  goNow.current = go;
  useEffect(() => {
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isWanted = true;
    const Found = detectorClass();
    const start = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      const shown = video.current;
      if (!isWanted || !shown || !Found) return stopAll(stream);
      shown.srcObject = stream;
      await shown.play();
      const detector = new Found({ formats: ['qr_code', 'code_128'] });
      const look = async (): Promise<void> => {
        const [code] = await detector.detect(shown).catch(() => []);
        if (!isWanted) return;
        const question = code ? questionOfScan(code.rawValue) : undefined;
        if (question && question.kind !== 'none') goNow.current(question);
        else timer = setTimeout(() => void look(), LOOK_EVERY_MS);
      };
      await look();
    };
    start().catch(() => isWanted && setRefused(true));
    return () => {
      isWanted = false;
      clearTimeout(timer);
      stopAll(stream);
    };
  }, []);
  return (
    <div className="scan-qr">
      {isRefused ? (
        <Notice kind="warning">{t('scan.refused')}</Notice>
      ) : (
        <video ref={video} playsInline muted aria-label={t('scan.picture')} />
      )}
      <Button onClick={onClose}>{t('scan.close')}</Button>
    </div>
  );
}
