import './papers/online.css';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../address/public-address';
import { PublicLink } from '../../address/public-link';
import { forgetDraft, keptDrafts } from './kept-drafts';

/** What was begun on this phone and not sent in; nothing where nothing was. */
export function DraftList({ go }: { go: (question: Question) => void }) {
  const { t } = useTranslation('submit');
  const [drafts, setDrafts] = useState(keptDrafts);
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="draft-list">
      <h2 id="draft-list">{t('draft.heading')}</h2>
      <ul className="draft-list">
        {drafts.map(({ code, procedureName, savedAt }) => (
          <li key={code}>
            <span>
              <PublicLink question={{ kind: 'submit', code }} go={go}>
                <span lang="vi">{procedureName}</span>
              </PublicLink>
              <br />
              <span className="muted">
                {t('draft.keptAt', { when: formatDateTime(new Date(savedAt).toISOString()) })}
              </span>
            </span>
            <Button
              kind="quiet"
              size="small"
              aria-label={t('draft.forgetNamed', { name: procedureName })}
              onClick={() => {
                forgetDraft(code);
                setDrafts(keptDrafts());
              }}
            >
              {t('draft.forget')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
