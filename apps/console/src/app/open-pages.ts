/** Pages that need no session, whoever is logged in on this device; each fetched when it is gone to. */
import { lazy } from 'react';
import type { ComponentType } from 'react';

export const OPEN_PAGES: Readonly<Record<string, ComponentType>> = {
  '/new-password': lazy(async () => ({ default: (await import('../screens/account/new-password-page')).NewPasswordPage })),
  '/forgot-password': lazy(async () => ({ default: (await import('../screens/account/forgot-password-page')).ForgotPasswordPage })),
};
