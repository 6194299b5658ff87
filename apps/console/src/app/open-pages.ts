/** Pages that need no session, whoever is logged in on this device; each fetched when it is gone to. What could not be fetched is said, and can be asked for again. */
import type { ReactNode } from 'react';
import { lazyPart } from './lazy-part';

export const OPEN_PAGES: Readonly<Record<string, (props: object) => ReactNode>> = {
  '/new-password': lazyPart(() => import('../screens/account/new-password-page'), (module) => module.NewPasswordPage),
  '/forgot-password': lazyPart(() => import('../screens/account/forgot-password-page'), (module) => module.ForgotPasswordPage),
};
