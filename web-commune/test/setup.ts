import { setUp } from '@hcc/web-shared/test/support/set-up';
import { laterTexts } from '../src/i18n/later-texts';
import { texts } from '../src/i18n/texts';

setUp(texts, laterTexts);
