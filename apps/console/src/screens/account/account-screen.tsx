/** One's own account: who one is here, language and time, colours, password. */
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useMe } from '../../app/session';
import { Pane } from '../../parts/pane';
import { Name } from '../../parts/text';
import { useWords } from '../../words/words';
import { desksQuery } from '../settings/queries';
import { ROLE } from '../settings/texts';
import { ChoicesForm, ColoursForm } from './choices-form';
import { PasswordForm } from './password-form';
import { ACCOUNT } from './texts';
import { TokensPane } from './tokens-pane';
import './account.css';

export function AccountScreen(): ReactNode {
  const { t } = useWords();
  return (
    <div className="account">
      <h1>{t(ACCOUNT.title)}</h1>
      <div className="acols">
        <div><Who /><ChoicesForm /><ColoursForm /></div>
        <PasswordForm />
      </div>
      <Tokens />
    </div>
  );
}

/** Gone to straight from the person's menu: brought into sight, and what is read out begins there. */
function Tokens(): ReactNode {
  const asked = useLocation({ select: ({ hash }) => hash }) === 'tokens';
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!asked) return;
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.focus({ preventScroll: true });
  }, [asked]);
  return <div ref={place} id="tokens" tabIndex={-1}><TokensPane /></div>;
}

function Who(): ReactNode {
  const { t } = useWords();
  const me = useMe();
  const desks = useQuery(desksQuery);
  const deskNames = me.desks.map((id) => { const desk = desks.data?.find((one) => one.id === id); return desk === undefined ? id : t(desk.name); });
  return (
    <Pane title={t(ACCOUNT.me)}>
      <dl className="afacts">
        <div><dt>{t(ACCOUNT.name)}</dt><dd><b><Name>{me.name}</Name></b></dd></div>
        <div><dt>{t(ACCOUNT.email)}</dt><dd><bdi dir="ltr">{me.email ?? t(ACCOUNT.none)}</bdi></dd></div>
        <div><dt>{t(ACCOUNT.roles)}</dt><dd>{me.roles.map((role) => t(ROLE[role] ?? { he: role, en: role })).join(', ')}</dd></div>
        <div><dt>{t(ACCOUNT.desks)}</dt><dd>{deskNames.length === 0 ? t(ACCOUNT.none) : deskNames.join(', ')}</dd></div>
      </dl>
      <p className="sm mut2">{t(ACCOUNT.whoChanges)}</p>
    </Pane>
  );
}
