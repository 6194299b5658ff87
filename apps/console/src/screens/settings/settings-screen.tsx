import type { ReactNode } from 'react';
import { Loading } from '../../parts/states';

export function SettingsScreen(): ReactNode {
  return <Loading />;
}
