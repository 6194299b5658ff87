/** A customer before and between crises; at `/customers/all` the list, at `/customers/import` the file. */
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CustomerImport } from './customer-import';
import { CustomerList } from './customer-list';
import { CustomerPage } from './customer-page';
import './customer.css';

export function CustomerScreen(): ReactNode {
  const { id = 'all' }: { readonly id?: string } = useParams({ strict: false });
  if (id === 'all') return <CustomerList />;
  return id === 'import' ? <CustomerImport /> : <CustomerPage key={id} id={id} />;
}
