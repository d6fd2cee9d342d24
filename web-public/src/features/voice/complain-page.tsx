import './voice.css';
import type { ComplaintKind } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { SelectField, TextAreaField, TextField } from '@hcc/web-shared/src/ui/form/field';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../address/public-address';
import { sendComplaint } from '../../api/voice-api';
import { useKept } from '../../typed/use-kept';
import { OfficeChoice } from '../submission/office-choice';
import { useSending } from '../submission/use-sending';

const KINDS = ['PLACE', 'OFFICER', 'DOSSIER', 'PROCEDURE'] as const satisfies readonly ComplaintKind[];
const TIERS = ['COMMUNE', 'DISTRICT', 'PROVINCE'] as const;

const nothing = (about: string) => ({
  idempotencyKey: `${Date.now()}-${Math.random().toString(36).slice(2)}`,
  kind: 'DOSSIER' as ComplaintKind,
  content: '',
  dossierCode: about,
  officerName: '',
  name: '',
  phone: '',
  email: '',
  mayPublish: false,
});

type Typed = ReturnType<typeof nothing>;
type Problems = Partial<Record<string, string>>;

/** A complaint from a phone, without an account. @param about the code of the dossier that it is about, where one led here */
export function ComplainPage({ about = '', go }: { about?: string; go: (question: Question) => void }) {
  const { t } = useTranslation('voice');
  const [typed, setTyped, forget] = useKept(`complaint${about}`, () => nothing(about));
  const [areaCode, setAreaCode] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const [busy, setBusy] = useState(false);
  const { failure, attempt } = useSending();
  const change = (changes: Partial<Typed>) => setTyped((before) => ({ ...before, ...changes }));
  const isDossier = typed.kind === 'DOSSIER';
  const lacking = (): Problems => ({
    ...(typed.content.trim() === '' ? { content: t('send.needContent') } : {}),
    ...(isDossier && typed.dossierCode.trim() === '' ? { dossierCode: t('send.needCode') } : {}),
    ...(typed.kind === 'OFFICER' && typed.officerName.trim() === '' ? { officerName: t('send.needOfficer') } : {}),
    ...(!isDossier && areaCode === '' ? { areaCode: t('send.needPlace') } : {}),
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lacks = lacking();
    setProblems(lacks);
    if (Object.keys(lacks).length > 0) return;
    setBusy(true);
    const wrong = await attempt(async () => {
      const { dossierCode, officerName, ...rest } = typed;
      const sent = await sendComplaint({
        ...rest,
        dossierCode: isDossier ? dossierCode : null,
        areaCode: isDossier ? null : areaCode,
        officerName: typed.kind === 'OFFICER' ? officerName : null,
      });
      forget();
      go({ kind: 'complaint', reference: sent.reference });
    });
    setBusy(false);
    if (wrong) setProblems(Object.fromEntries(wrong.map(({ path, reason }) => [path.replace('input.', ''), reason])));
  };
  return (
    <>
      <form className="public__card voice" onSubmit={(event) => void submit(event)} noValidate>
        <SelectField
          label={t('send.kind')}
          value={typed.kind}
          onChange={(event) => change({ kind: event.target.value as ComplaintKind })}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kinds.${kind}`)}
            </option>
          ))}
        </SelectField>
        {isDossier ? (
          <TextField
            label={t('send.dossierCode')}
            required
            autoCapitalize="characters"
            value={typed.dossierCode}
            error={problems.dossierCode}
            onChange={(event) => change({ dossierCode: event.target.value })}
          />
        ) : (
          <OfficeChoice
            heading={t('send.place')}
            tiers={TIERS}
            error={problems.areaCode}
            onPlace={(place) => setAreaCode(place.areaCode)}
          />
        )}
        {typed.kind === 'OFFICER' ? (
          <TextField
            label={t('send.officerName')}
            required
            value={typed.officerName}
            error={problems.officerName}
            onChange={(event) => change({ officerName: event.target.value })}
          />
        ) : null}
        <TextAreaField
          label={t('send.content')}
          required
          rows={6}
          value={typed.content}
          error={problems.content}
          onChange={(event) => change({ content: event.target.value })}
        />
        <h2>{t('send.contact')}</h2>
        <p className="muted">{t('send.private')}</p>
        <TextField
          label={t('send.name')}
          autoComplete="name"
          value={typed.name}
          error={problems.name}
          onChange={(event) => change({ name: event.target.value })}
        />
        <TextField
          label={t('send.phone')}
          type="tel"
          autoComplete="tel"
          value={typed.phone}
          error={problems.phone}
          onChange={(event) => change({ phone: event.target.value })}
        />
        <TextField
          label={t('send.email')}
          type="email"
          autoComplete="email"
          value={typed.email}
          error={problems.email}
          onChange={(event) => change({ email: event.target.value })}
        />
        <label className="voice__check">
          <input
            type="checkbox"
            checked={typed.mayPublish}
            onChange={(event) => change({ mayPublish: event.target.checked })}
          />
          {t('send.mayPublish')}
        </label>
        {Object.keys(problems).length > 0 ? <Notice kind="warning">{t('send.check')}</Notice> : null}
        {failure ? <Notice kind="error">{failure}</Notice> : null}
        <Button kind="primary" size="large" type="submit" busy={busy}>
          {t('send.submit')}
        </Button>
      </form>
      <LookForm go={go} />
    </>
  );
}

function LookForm({ go }: { go: (question: Question) => void }) {
  const { t } = useTranslation('voice');
  const [reference, setReference] = useState('');
  return (
    <form
      className="public__card voice"
      onSubmit={(event) => {
        event.preventDefault();
        if (reference.trim() !== '') go({ kind: 'complaint', reference: reference.trim() });
      }}
    >
      <h2>{t('send.have')}</h2>
      <TextField
        label={t('send.reference')}
        autoCapitalize="characters"
        autoComplete="off"
        value={reference}
        onChange={(event) => setReference(event.target.value)}
      />
      <Button type="submit">{t('send.look')}</Button>
    </form>
  );
}
