/** Every address of the console. Screens are loaded when they are first gone to; state that matters lies in the address. */
import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { Failed } from '../parts/states';
import { meQuery } from '../api/queries';
import { Broken, NO_PAGE } from './broken';
import { lazily } from './lazily';
import { homeOf } from './screens';
import { Shell } from './shell';

type Search = Record<string, unknown>;
const anySearch = (search: Search): Search => search;
const root = createRootRoute({ component: Shell, errorComponent: ({ error, reset }) => <Failed error={error} onRetry={reset} />, notFoundComponent: () => <Failed error={NO_PAGE} whole /> });

/** Split, so that a helper's screen is one line here. */
export function makeRouter(client: QueryClient) {
  const home = createRoute({ getParentRoute: () => root, path: '/', beforeLoad: () => redirect({ to: homeOf(client.getQueryData(meQuery.queryKey)?.roles ?? []), throw: true }) });
  const screen = (path: string, load: () => Promise<Record<string, unknown>>, name: string) =>
    createRoute({ getParentRoute: () => root, path, validateSearch: anySearch, component: lazily(load, name) });
  const tree = root.addChildren([
    home,
    screen('/queue', () => import('../screens/queue/queue-screen'), 'QueueScreen'),
    screen('/open', () => import('../screens/open/open-screen'), 'OpenScreen'),
    screen('/crises/$id', () => import('../screens/crisis/crisis-screen'), 'CrisisScreen'),
    screen('/customers/$id', () => import('../screens/customer/customer-screen'), 'CustomerScreen'),
    screen('/my-day', () => import('../screens/my-day/my-day-screen'), 'MyDayScreen'),
    screen('/my-day/$crisisId/write', () => import('../screens/my-day/composer-screen'), 'ComposerScreen'),
    screen('/crises/$id/call-sheet', () => import('../screens/my-day/call-sheet-screen'), 'CallSheetScreen'),
    screen('/reviews', () => import('../screens/reviews/reviews-screen'), 'ReviewsScreen'),
    screen('/reviews/$id', () => import('../screens/reviews/review-screen'), 'ReviewScreen'),
    screen('/overview', () => import('../screens/overview/overview-screen'), 'OverviewScreen'),
    screen('/team', () => import('../screens/team/team-screen'), 'TeamScreen'),
    screen('/account', () => import('../screens/account/account-screen'), 'AccountScreen'),
    // They stood among the settings once; whoever kept the address gets there.
    createRoute({ getParentRoute: () => root, path: '/settings/tokens', beforeLoad: () => redirect({ to: '/account', hash: 'tokens', throw: true }) }),
    screen('/settings', () => import('../screens/settings/settings-screen'), 'SettingsScreen'),
    screen('/settings/$section', () => import('../screens/settings/settings-screen'), 'SettingsScreen'),
  ]);
  // A screen that fails leaves the frame around it standing.
  return createRouter({ routeTree: tree, scrollRestoration: true, defaultPreload: 'intent', defaultErrorComponent: Broken });
}
