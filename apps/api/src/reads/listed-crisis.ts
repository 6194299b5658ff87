import type { CrisisRow, People, Severity } from '#domain';

/** The crisis a listed thing belongs to, as the columns of its row tell it. */
export interface ListedCrisis {
  readonly crisisId: string;
  readonly reference: string;
  readonly summary: string;
  readonly accountName: string;
  readonly severity: Severity;
  readonly deskId: string;
  readonly isDrill: boolean;
  readonly drill: CrisisRow['drill'];
  readonly people: People;
}
