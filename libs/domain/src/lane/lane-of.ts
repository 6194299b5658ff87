/** What the state says about the lane: asked by the queue row and the page of the crisis. */
import type { OpenCrisis } from '../crisis/crisis';
import type { CrisisState } from '../crisis/state';
import { MINUTE_MS } from '../kernel';
import { NO_LANE } from './lane';
import type { CrisisLane, LaneState } from './lane';

/** A severe crisis is serious whatever it was taken for; who asked for a person, or came back, has left the light lane. */
export function laneOf({ crisis, lane }: Pick<CrisisState, 'crisis' | 'lane'>): CrisisLane {
  if (crisis.severity <= 2) return 'serious';
  if (lane.small != null) return 'small-but-material';
  return lane.automatic != null && lane.personAskedAt == null && crisis.cycle === 1 ? 'light' : 'normal';
}

/** Whole minutes from receipt to opening, where the receipt is known (S1-22). */
export function recognitionMinutes({ crisis, lane }: Pick<CrisisState, 'crisis' | 'lane'>): number | null {
  return lane.receivedAt == null ? null : Math.max(0, Math.floor((crisis.openedAt - lane.receivedAt) / MINUTE_MS));
}

/** The lane at opening: what the report said of its receipt, and what the pinned profile knows of complaints. */
export function laneAtOpening({ receivedAt, profile }: Pick<OpenCrisis, 'receivedAt' | 'profile'>): LaneState {
  return { ...NO_LANE, receivedAt: receivedAt ?? null, ...(profile == null ? {} : { account: { complaintHistory: { count: profile.complaints.claims } } }) };
}
