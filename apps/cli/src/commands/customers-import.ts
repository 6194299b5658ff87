/** `tikkun customers import FILE`: customers from CSV or JSON lines, tried first with `--dry-run`. */
import type { Command } from 'commander';
import type { Cli } from '../cli';
import { registerImport } from '../imports/import-file';

export function registerCustomersImport(customers: Command, cli: Cli): void {
  registerImport(customers, cli, {
    path: '/api/v1/customers/import',
    help: { he: 'טעינת לקוחות מקובץ CSV או משורות JSON; אותו קובץ שוב אינו משנה דבר', en: 'Load customers from a CSV file or JSON lines; the same file again changes nothing' },
  });
}
