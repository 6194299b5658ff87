/** How much somebody carries, beside how much one person should. Pure. */
interface Load {
  readonly index: number;
  /** Null: the role has none. */
  readonly ceiling: number | null;
}

/** More than the ceiling; at it somebody is full, and no more than that. */
export const isOver = ({ index, ceiling }: Load): boolean => ceiling !== null && index > ceiling;
