import { setUp } from './support/set-up';

setUp();
