/** The ledger as an account: every entry with what it changed, and sums that agree with each other. Pure. */
import type { TimelineEntry } from '#contracts';

export const LEDGER_LINES = ['ledger.opened', 'ledger.debited', 'ledger.credited', 'ledger.relieved', 'ledger.corrected'] as const;

export interface LedgerEntry {
  readonly line: TimelineEntry;
  /** Good experiences it added to what is owed; negative takes away. */
  readonly change: number;
  /** Owed after it. */
  readonly balance: number;
}
export interface LedgerAccount {
  /** The oldest first. */
  readonly entries: readonly LedgerEntry[];
  /** Everything that was ever owed: what is open and what is closed together. */
  readonly opened: number;
  readonly closed: number;
  readonly owed: number;
}

const numberIn = ({ data }: TimelineEntry, name: string): number => (typeof data[name] === 'number' ? data[name] : 0);

function changeOf(line: TimelineEntry): number {
  switch (line.type) {
    case 'ledger.opened': return numberIn(line, 'debt');
    case 'ledger.debited':
    case 'ledger.corrected': return numberIn(line, 'amount');
    case 'ledger.credited':
    case 'ledger.relieved': return -numberIn(line, 'amount');
    default: return 0;
  }
}

/** The account of a ledger's lines, the oldest first. The balance never goes below nothing owed, as in the ledger itself. */
export function accountOf(lines: readonly TimelineEntry[]): LedgerAccount {
  const entries: LedgerEntry[] = [];
  let owed = 0;
  let opened = 0;
  for (const line of lines) {
    const change = changeOf(line);
    owed = Math.max(0, owed + change);
    opened += Math.max(0, change);
    entries.push({ line, change, balance: owed });
  }
  return { entries, opened, closed: opened - owed, owed };
}
