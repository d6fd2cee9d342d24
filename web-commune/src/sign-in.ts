import { onSignIn } from '@hcc/web-shared/src/session/sign-in/after-sign-in';
import { startSignInPage } from '@hcc/web-shared/src/session/sign-in/sign-in-page';
import { isDesk } from './features/offline/store/desk-mark';

if (isDesk()) {
  onSignIn(async (staff, password) => {
    const { enrolHere } = await import('./features/offline/desk/enrol-here');
    await enrolHere(staff, password);
  });
}
void startSignInPage('COMMUNE');
