import { registerEnumType } from 'type-graphql';
import {
  Channel,
  DossierAction,
  DossierEventType,
  DossierStatus,
  HandOut,
  Opinion,
  Outcome,
  PaymentMethod,
  ReturnBy,
} from './dossier-terms';

// Apart from the words themselves, which a desk without a line reads in its browser.
registerEnumType(Channel, { name: 'Channel' });
registerEnumType(ReturnBy, { name: 'ReturnBy' });
registerEnumType(DossierStatus, { name: 'DossierStatus' });
registerEnumType(Outcome, { name: 'Outcome' });
registerEnumType(DossierAction, { name: 'DossierAction' });
registerEnumType(DossierEventType, { name: 'DossierEventType' });
registerEnumType(Opinion, { name: 'Opinion' });
registerEnumType(PaymentMethod, { name: 'PaymentMethod' });
registerEnumType(HandOut, { name: 'HandOut' });
