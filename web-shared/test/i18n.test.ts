import { commonTexts } from '../src/i18n/namespaces';
import { staffTexts } from '../src/i18n/staff-texts';
import { unitTexts } from '../src/i18n/unit-texts';
import { expectTextsAgree } from './support/texts-agree';

expectTextsAgree(commonTexts);
expectTextsAgree(staffTexts);
expectTextsAgree(unitTexts);
