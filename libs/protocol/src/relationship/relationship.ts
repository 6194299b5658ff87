/** The relationship track in a protocol file: a part per subject, each optional, so that older protocols stay as they are. */
import type { RelationshipRules } from '#domain';
import { z } from 'zod';
import type { TwoLanguages } from '../problems';
import type { ProtocolFact } from '../protocol-facts';
import { compileApology, apologyNames, apologySchema } from './apology';
import { compileCare, careNames, careSchema } from './care';
import { compileClaim, claimNames, claimSchema } from './claim';
import { closingNames, closingSchema, compileClosing } from './closing';
import { compileCompensation, compensationNames, compensationSchema } from './compensation';
import { compileConduct, conductNames, conductSchema } from './conduct';
import { compileDisclosure, disclosureNames, disclosureSchema } from './disclosure';
import { compileForecast, forecastNames, forecastSchema } from './forecast';
import { compileLane, laneNames, laneSchema } from './lane';
import { compileLedger, ledgerNames, ledgerSchema } from './ledger';
import { compileLimits, limitsNames, limitsSchema } from './limits';
import { compileListening, listeningNames, listeningSchema } from './listening';
import { compilePreparation, preparationNames, preparationSchema } from './preparation';
import { compilePromise, promiseNames, promiseSchema } from './promise';
import { compileTrust, trustNames, trustSchema } from './trust';

export const relationshipSchema = z.strictObject({
  listening: listeningSchema.optional(),
  apology: apologySchema.optional(),
  forecast: forecastSchema.optional(),
  promise: promiseSchema.optional(),
  disclosure: disclosureSchema.optional(),
  claim: claimSchema.optional(),
  compensation: compensationSchema.optional(),
  limits: limitsSchema.optional(),
  ledger: ledgerSchema.optional(),
  lane: laneSchema.optional(),
  conduct: conductSchema.optional(),
  care: careSchema.optional(),
  preparation: preparationSchema.optional(),
  trust: trustSchema.optional(),
  closing: closingSchema.optional(),
});

type Written = z.infer<typeof relationshipSchema>;

/** The domain's form; parts the file does not have are left out. */
export function compileRelationship(written: Written): RelationshipRules {
  return {
    ...(written.listening === undefined ? {} : { listening: compileListening(written.listening) }),
    ...(written.apology === undefined ? {} : { apology: compileApology(written.apology) }),
    ...(written.forecast === undefined ? {} : { forecast: compileForecast(written.forecast) }),
    ...(written.promise === undefined ? {} : { promise: compilePromise(written.promise) }),
    ...(written.disclosure === undefined ? {} : { disclosure: compileDisclosure(written.disclosure) }),
    ...(written.claim === undefined ? {} : { claim: compileClaim(written.claim) }),
    ...(written.compensation === undefined ? {} : { compensation: compileCompensation(written.compensation) }),
    ...(written.limits === undefined ? {} : { limits: compileLimits(written.limits) }),
    ...(written.ledger === undefined ? {} : { ledger: compileLedger(written.ledger) }),
    ...(written.lane === undefined ? {} : { lane: compileLane(written.lane) }),
    ...(written.conduct === undefined ? {} : { conduct: compileConduct(written.conduct) }),
    ...(written.care === undefined ? {} : { care: compileCare(written.care) }),
    ...(written.preparation === undefined ? {} : { preparation: compilePreparation(written.preparation) }),
    ...(written.trust === undefined ? {} : { trust: compileTrust(written.trust) }),
    ...(written.closing === undefined ? {} : { closing: compileClosing(written.closing) }),
  };
}

const NAMES: Readonly<Record<keyof RelationshipRules, Readonly<Record<string, TwoLanguages>>>> = {
  listening: listeningNames, apology: apologyNames, forecast: forecastNames, promise: promiseNames, disclosure: disclosureNames, claim: claimNames, compensation: compensationNames, limits: limitsNames, ledger: ledgerNames, lane: laneNames, conduct: conductNames, care: careNames, preparation: preparationNames, trust: trustNames, closing: closingNames,
};

/** One fact per single value, in the order of the file; a value without a name is called by its path. */
export function relationshipFacts(rules: RelationshipRules | undefined): readonly ProtocolFact[] {
  return Object.entries(rules ?? {}).flatMap(([subject, part]) =>
    leavesOf(part, '').map(({ path, value }) => {
      const whole = `relationship.${subject}${path}`;
      const words = String(value ?? '–');
      return { path: whole, name: nameOf(subject, path.slice(1)) ?? { he: whole, en: whole }, value, words: { he: words, en: words }, slack: null };
    }));
}

type Leaf = { readonly path: string; readonly value: string | number | boolean | null };

function leavesOf(value: unknown, path: string): readonly Leaf[] {
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, child]) => leavesOf(child, `${path}.${key}`));
  return [{ path, value: typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null }];
}

/** Names are written once for a list: `tiers.*.limitMinor` names the limit of every tier. */
function nameOf(subject: string, path: string): TwoLanguages | undefined {
  const names = Object.entries(NAMES).find(([name]) => name === subject)?.[1] ?? {};
  return names[path] ?? names[path.replace(/(^|\.)\d+(?=\.|$)/g, '$1*')];
}
