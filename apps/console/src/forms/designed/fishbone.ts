/** Where the bones of a fishbone lie: branches in turn above and below the spine, causes along them. Pure; the drawing mirrors in Hebrew. */
import type { FormField } from '#contracts';
import { fresh } from '../model/initial';
import type { Beginning } from '../model/initial';
import { withValue } from '../model/values';
import type { Group } from '../model/values';

export interface Bone {
  readonly name: string;
  readonly causes: readonly { readonly name: string; readonly isRoot: boolean }[];
}
export interface Placed {
  readonly name: string;
  readonly above: boolean;
  /** Where the branch meets the spine, and where it ends. */
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly causes: readonly { readonly name: string; readonly isRoot: boolean; readonly x: number; readonly y: number }[];
}
export interface Fish {
  readonly width: number;
  readonly height: number;
  readonly spineY: number;
  readonly headX: number;
  readonly bones: readonly Placed[];
}

const COLUMN = 230;
const LEAN = 70;
const CAUSE_STEP = 26;
const LABEL_ROOM = 30;
const HEAD = 150;
const LEAST_HEIGHT = 80;

/** Two branches per column, one on each side; as high as the longest needs. */
export function fishOf(bones: readonly Bone[]): Fish {
  const columns = Math.max(1, Math.ceil(bones.length / 2));
  const side = Math.max(LEAST_HEIGHT, ...bones.map((bone) => (bone.causes.length + 1) * CAUSE_STEP)) + LABEL_ROOM;
  const headX = columns * COLUMN + LEAN;
  const spineY = side;
  return {
    width: headX + HEAD, height: side * 2, spineY, headX,
    bones: bones.map((bone, index) => {
      const above = index % 2 === 0;
      const x1 = headX - LEAN / 2 - Math.floor(index / 2) * COLUMN;
      const reach = side - LABEL_ROOM;
      const y2 = above ? spineY - reach : spineY + reach;
      const x2 = x1 - LEAN;
      return {
        name: bone.name, above, x1, y1: spineY, x2, y2,
        causes: bone.causes.map((cause, place) => {
          const share = (place + 1) / (bone.causes.length + 1);
          return { ...cause, x: x1 + (x2 - x1) * share, y: spineY + (y2 - spineY) * share };
        }),
      };
    }),
  };
}


/** A way of looking, as it begins: a fishbone without branches, because a branch is added by its name; a nameless one could not be named again. */
export function beginAnalysis(field: FormField, at: Beginning, variant: number): Group {
  const begun = fresh(field, at, variant);
  return begun.values['branches'] === undefined ? begun : withValue(begun, ['branches'], []);
}
