/** The rest of the rail: what is missing to close, and who is on it. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { peopleQuery } from '../../api/queries';
import { commandFormsQuery } from '../../forms/queries';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Pane } from '../../parts/pane';
import { Avatar, Hidden, Name, Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
import { boundariesOf, inForce } from './boundaries';
import { conditionsOf } from './closing';
import type { Condition } from './closing';
import { useLines } from './lines';
import { moodOf } from './mood-of';
import { LIMIT } from './subject-texts';
import { Act } from './tab-parts';
import { CHANNELS, CLOSE, MOODS, PEOPLE, ROLES } from './texts';
import { useCrisis, useCrisisNow, useTelling } from './use-crisis';

const MINUTE_MS = 60_000;
const TALKS = ['contact.logged'] as const;

export function MissingToClose(): ReactNode {
  const { detail, may, begin } = useCrisis();
  const { t } = useWords();
  if (detail.status === 'closed' || detail.status === 'cancelled') return null;
  const all = conditionsOf(detail);
  const done = all.filter(({ isDone }) => isDone).length;
  const isReady = done === all.length;
  const both = all.filter(({ track }) => track === null);
  return (
    <Pane title={t(CLOSE.title)} count={t(CLOSE.count, { done, all: all.length })}>
      {isReady && <p className="sm">{t(CLOSE.ready)}</p>}
      <div className="todo">
        {(['technical', 'relationship'] as const).map((track) => <div key={track}><h3>{t(CLOSE[track])}</h3><Conditions conditions={all.filter((one) => one.track === track)} /></div>)}
        {both.length > 0 && <div className="todoboth"><h3>{t(CLOSE.both)}</h3><Conditions conditions={both} /></div>}
      </div>
      {isReady && may('close') && <div className="row gap-above"><Button onClick={() => { begin('close'); }}>{t(CLOSE.close)}</Button></div>}
    </Pane>
  );
}

function Conditions({ conditions }: { readonly conditions: readonly Condition[] }): ReactNode {
  const { t } = useWords();
  return <ul>{conditions.map(({ id, text, isDone, command }) => <li key={id} className={isDone ? 'ok' : 'open'}>{isDone && <Icon name="check" />}<span>{t(text)}</span><Hidden>: {t(isDone ? CLOSE.done : CLOSE.open)}</Hidden>{command !== null && <ActOn command={command} />}</li>)}</ul>;
}

/** By its own name, for who may. */
function ActOn({ command }: { readonly command: string }): ReactNode {
  const { t } = useWords();
  const labels = useQuery(commandFormsQuery).data?.items.find(({ name }) => name === command)?.labels;
  return labels === undefined ? null : <Act command={command}>{t(labels)}</Act>;
}

const SHOWN_ROLES = ['incidentManager', 'accountManager', 'technicalLead', 'teamLead', 'headOfService', 'executiveSponsor'] as const;

export function People(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const { near } = useTelling();
  const staff = useQuery(peopleQuery).data?.items ?? [];
  const { people } = detail;
  const deputy = people['deputy'];
  return (
    <Pane title={t(PEOPLE.title)}>
      <ul className="ppl">
        {SHOWN_ROLES.map((role) => {
          const person = people[role];
          const words = ROLES[role];
          if (words === undefined) return null;
          if (person == null) return <li key={role}><Avatar initials="–" /><span><span className="mut">{t(PEOPLE.noOne)}</span><br /><span className="xs">{t(words)}</span></span></li>;
          const awayUntil = staff.find(({ id }) => id === person.id)?.unavailableUntil ?? null;
          return (
            <li key={role}><Avatar initials={person.initials} />
              <span><b><Name>{person.name}</Name></b><br /><span className="xs">{t(words)}</span></span>
              <span className="tags">{awayUntil !== null && <span className="tag">{t(PEOPLE.away, { at: near(awayUntil) })}</span>}{role === 'accountManager' && deputy != null && <span className="tag">{t(PEOPLE.deputy, { name: deputy.name })}</span>}</span>
            </li>
          );
        })}
      </ul>
      <h3 className="theirs">{t(PEOPLE.theirs)}</h3>
      <Contacts />
      <AsOf />
    </Pane>
  );
}

/** The profile is pinned when a crisis opens: whoever reads it later has to know of when it is. */
function AsOf(): ReactNode {
  const { detail: { accountId, customerProfile } } = useCrisis();
  const { t } = useWords();
  const { near } = useTelling();
  if (customerProfile === null) return null;
  return <p className="xs mut gap-above"><Sentence>{t(PEOPLE.asOf, { at: near(customerProfile.pinnedAt) })}</Sentence> <Link to="/customers/$id" params={{ id: accountId }}>{t(PEOPLE.page)}</Link>.</p>;
}

function Contacts(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const { near } = useTelling();
  const { contacts, customerProfile, relationship: { limits } } = detail;
  const talks = useLines(TALKS);
  const held = inForce(limits.boundaries, useCrisisNow(MINUTE_MS));
  return (
    <ul className="ppl">
      {contacts.map((contact) => {
        const channel = customerProfile?.contacts.find(({ id }) => id === contact.id)?.channel ?? customerProfile?.channel ?? null;
        const boundaries = boundariesOf(held, contact.id);
        const mood = MOODS[moodOf(talks, contact.id) ?? ''];
        const channelWords = channel === null ? undefined : CHANNELS[channel];
        return (
          <li key={contact.id}><Avatar initials={contact.name.trim().split(/\s+/).slice(0, 2).map((part) => part.charAt(0)).join('')} />
            <span><b><Name>{contact.name}</Name></b><br /><span className="xs">{[contact.phone, contact.email].filter((one) => one !== null).map((one) => <bdi key={one} dir="ltr" className="reach">{one}</bdi>)}{channelWords !== undefined && <span>{t(PEOPLE.prefers, { channel: t(channelWords) })}</span>}</span></span>
            <span className="tags">{mood !== undefined && <span className="tag">{t(mood)}</span>}</span>
            {boundaries.length > 0 && <span className="limits">{boundaries.map((one) => <span key={one.id} className="tag"><Icon name="lock" />{t(LIMIT.tag, { name: one.pointOfContact === null ? t(one.name) : t(PEOPLE.through, { name: one.pointOfContact.name }), at: near(one.until) })}</span>)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
