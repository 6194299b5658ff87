/** What is known of a customer, and what is not. */
import type { ReactNode } from 'react';
import type { CustomerDetail, CustomerProfileOut } from '#contracts';
import { useZone } from '../../app/zone';
import { useMinute } from '../../parts/now';
import { Pane } from '../../parts/pane';
import { Sentence, When } from '../../parts/text';
import type { Pair } from '../../words/pair';
import { localDay, longDay, money, nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import type { Words } from '../../words/words';
import { daysUntil } from '../queue/why';
import { CHANNEL, CUSTOMER, REPLACEABLE, SOURCE } from './texts';

const dayWords = (day: string, { language }: Words): string => longDay(Date.parse(`${day}T12:00:00Z`), { language, zone: 'UTC' });

function vipWords(profile: CustomerProfileOut, marked: boolean, words: Words): string {
  const { vip } = profile;
  if (vip === null) return words.t(marked ? CUSTOMER.vipPlain : CUSTOMER.vipNo);
  return words.t(vip.value ? CUSTOMER.vipIs : CUSTOMER.vipNot, { day: dayWords(vip.date, words), source: vip.source });
}

/** What a profile says, line by line; null where nothing is known. `today`: YYYY-MM-DD. Pure. */
export function factsOf(profile: CustomerProfileOut, { words, vip: marked, today }: { readonly words: Words; readonly vip: boolean; readonly today: string }): readonly (readonly [Pair, string | null])[] {
  const { t } = words;
  const { contractValueMinorPerYear: contract, renewalOn, customerSince, tenureMonths } = profile;
  const days = renewalOn === null ? null : daysUntil(renewalOn, today);
  const since = customerSince === null ? null : `${dayWords(customerSince, words)}${tenureMonths === null ? '' : ` (${t(CUSTOMER.tenure, { n: tenureMonths })})`}`;
  const renewal = renewalOn === null || days === null ? null : `${dayWords(renewalOn, words)}, ${days < 0 ? t(CUSTOMER.passed) : t(CUSTOMER.inDays, { n: days })}`;
  return [
    [CUSTOMER.vip, vipWords(profile, marked, words)], [CUSTOMER.loyalty, profile.loyaltyTier], [CUSTOMER.since, since], [CUSTOMER.contract, contract === null ? null : money(contract, profile.currency)], [CUSTOMER.renewal, renewal],
    [CUSTOMER.replaceable, profile.replaceability === null ? null : t(REPLACEABLE[profile.replaceability])], [CUSTOMER.language, profile.language === null ? null : t(CUSTOMER[profile.language])], [CUSTOMER.channel, profile.channel === null ? null : t(CHANNEL[profile.channel])], [CUSTOMER.externalId, profile.externalId],
  ];
}

export function ProfilePane({ customer, profile }: { readonly customer: CustomerDetail; readonly profile: CustomerProfileOut }): ReactNode {
  const words = useWords();
  const { t, language } = words;
  const zone = useZone();
  const now = useMinute();
  const facts = factsOf(profile, { words, vip: customer.vip, today: localDay(now, zone) });
  return (
    <Pane title={t(CUSTOMER.profile)} count={profile.version === 0 ? undefined : <Sentence>{t(CUSTOMER.version, { n: profile.version })}</Sentence>}>
      {profile.version === 0 && <p className="sm mut">{t(CUSTOMER.unwritten)}</p>}
      <dl className="cfacts">{facts.map(([name, value]) => <div key={name.en}><dt>{t(name)}</dt><dd>{value === null || value === '' ? <span className="mut">{t(CUSTOMER.unknown)}</span> : <Sentence>{value}</Sentence>}</dd></div>)}</dl>
      {profile.sensitiveEngagement && profile.sensitiveNote !== '' && <p className="note gap-above"><bdi>{profile.sensitiveNote}</bdi></p>}
      {profile.source !== null && profile.updatedAt !== null && <p className="xs mut gap-above">{t(SOURCE[profile.source])} · <bdi>{profile.updatedBy?.name ?? ''}</bdi> · <When>{nearTime(Date.parse(profile.updatedAt), now, { language, zone })}</When></p>}
    </Pane>
  );
}
