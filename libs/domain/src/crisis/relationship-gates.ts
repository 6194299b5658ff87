/** The gates of the relationship subjects that have one, put together. */
import { apologyMissingToClose, apologyRefusesMessage } from '../apology/gates';
import { claimMissingToClose } from '../claim/gates';
import { compensationMissingToClose } from '../compensation/gates';
import { disclosureRefusesMessage } from '../disclosure/telling';
import { forecastRefusesMessage } from '../forecast/gates';
import { listeningMissingToClose, listeningRefusesMessage } from '../listening/gates';
import { promiseMissingToClose, promiseRefusesMessage } from '../promise/gates';
import { surveyMissingToClose } from '../survey/gates';
import type { Refusal } from '../kernel';
import type { SendMessage } from '../message/message';
import type { Missing } from './missing';
import type { CrisisState } from './state';
import type { Context } from './subject';

const CLOSING = [listeningMissingToClose, apologyMissingToClose, promiseMissingToClose, claimMissingToClose, compensationMissingToClose, surveyMissingToClose];
/** In this order: being heard comes before everything else. */
const SPEAKING = [listeningRefusesMessage, apologyRefusesMessage, forecastRefusesMessage, disclosureRefusesMessage, promiseRefusesMessage];

export function missingOfRelationship(state: CrisisState): readonly Missing[] {
  return CLOSING.flatMap((missing) => missing(state));
}

/** The first reason why this message may not go out yet, or null. */
export function refusesMessage(state: CrisisState, message: SendMessage, context: Context): Refusal | null {
  for (const refuses of SPEAKING) {
    const refusal = refuses(state, message, context);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** What stands in the way of this message whatever its words are: asked while it is written, so that nobody learns it from a refused sending. */
const KNOWN_BEFOREHAND = [listeningRefusesMessage, apologyRefusesMessage, forecastRefusesMessage];

/** All of them, in the order in which sending would name them. What its words offer is told beside them, so `offers` are not asked here. Pure; repeatable. */
export function gatesBeforehand(state: Pick<CrisisState, 'protocol' | 'listening' | 'message' | 'apology' | 'forecast'>, message: SendMessage, context: Context): readonly Refusal[] {
  return KNOWN_BEFOREHAND.flatMap((refuses) => refuses(state, message, context) ?? []);
}
