import { setUp } from '@hcc/web-shared/test/support/set-up';
import { firstTexts } from '../src/i18n/first-texts';
import { texts } from '../src/i18n/texts';

setUp(firstTexts, texts);
