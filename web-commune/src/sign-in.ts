import { startSignInPage } from '@hcc/web-shared/src/session/sign-in/sign-in-page';

void startSignInPage('COMMUNE');
