import { expectTextsAgree } from '@hcc/web-shared/test/support/texts-agree';
import { texts } from '../src/i18n/texts';

expectTextsAgree(texts);
