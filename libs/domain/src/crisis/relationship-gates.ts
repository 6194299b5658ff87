/** The gates of the relationship subjects, put together. */
import { apologyMissingToClose, apologyRefusesMessage } from '../apology/gates';
import { careMissingToClose, careRefusesMessage } from '../care/gates';
import { claimMissingToClose, claimRefusesMessage } from '../claim/gates';
import { compensationMissingToClose, compensationRefusesMessage } from '../compensation/gates';
import { conductMissingToClose, conductRefusesMessage } from '../conduct/gates';
import { disclosureMissingToClose, disclosureRefusesMessage } from '../disclosure/gates';
import { forecastMissingToClose, forecastRefusesMessage } from '../forecast/gates';
import { laneMissingToClose, laneRefusesMessage } from '../lane/gates';
import { ledgerMissingToClose, ledgerRefusesMessage } from '../ledger/gates';
import { limitsMissingToClose, limitsRefusesMessage } from '../limits/gates';
import { listeningMissingToClose, listeningRefusesMessage } from '../listening/gates';
import { promiseMissingToClose, promiseRefusesMessage } from '../promise/gates';
import type { Refusal } from '../kernel';
import type { SendMessage } from '../message/message';
import type { Missing } from './gates';
import type { CrisisState } from './state';
import type { Context } from './subject';

const CLOSING = [
  listeningMissingToClose, apologyMissingToClose, forecastMissingToClose, promiseMissingToClose, disclosureMissingToClose, claimMissingToClose, compensationMissingToClose, limitsMissingToClose, ledgerMissingToClose, laneMissingToClose, conductMissingToClose, careMissingToClose,
];
/** In this order: being heard comes before everything else. */
const SPEAKING = [
  listeningRefusesMessage, apologyRefusesMessage, forecastRefusesMessage, promiseRefusesMessage, disclosureRefusesMessage, claimRefusesMessage, compensationRefusesMessage, limitsRefusesMessage, ledgerRefusesMessage, laneRefusesMessage, conductRefusesMessage, careRefusesMessage,
];

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
