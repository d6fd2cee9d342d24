import { setUp } from '@hcc/web-shared/test/support/set-up';
import { texts } from '../src/i18n/texts';

setUp(texts);
