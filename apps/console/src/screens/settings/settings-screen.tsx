/** Settings: a list of what the person's roles may see, and the chosen section beside it. */
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '../../app/session';
import { NoPermission } from '../../parts/states';
import { useWords } from '../../words/words';
import { AuditSection } from './audit-section';
import { BrandSection } from './brand-section';
import { CalendarsSection } from './calendars-section';
import { PeopleSection } from './people-section';
import { ProtocolsSection } from './protocols-section';
import { chosenSection, sectionsOf } from './sections';
import type { SectionId } from './sections';
import { TemplatesSection } from './templates-section';
import { COMMON } from './texts';
import './settings.css';

const CONTENT: Readonly<Record<SectionId, () => ReactNode>> = {
  protocols: ProtocolsSection, templates: TemplatesSection, calendars: CalendarsSection, people: PeopleSection, brand: BrandSection, audit: AuditSection,
};

export function SettingsScreen(): ReactNode {
  const { t } = useWords();
  const me = useMe();
  const parameters: Readonly<Record<string, unknown>> = useParams({ strict: false });
  const asked = typeof parameters['section'] === 'string' ? parameters['section'] : undefined;
  const mine = sectionsOf(me.roles);
  const chosen = chosenSection(asked, mine);
  return (
    <div className="settings">
      {mine.length > 0 && (
        <nav className="snav" aria-label={t(COMMON.sections)}>
          <ul>{mine.map(({ id, label }) => (
            <li key={id}><Link to="/settings/$section" params={{ section: id }} aria-current={chosen.kind === 'section' && chosen.section.id === id ? 'page' : undefined}>{t(label)}</Link></li>
          ))}</ul>
        </nav>
      )}
      <div className="scontent">
        {chosen.kind === 'section' ? <Chosen id={chosen.section.id} title={t(chosen.section.label)} about={t(chosen.section.about)} /> : (
          <><h1>{t(COMMON.settings)}</h1><div className="gap-above"><NoPermission>{t(chosen.kind === 'denied' ? COMMON.denied : COMMON.unknown)}</NoPermission></div></>
        )}
      </div>
    </div>
  );
}

function Chosen({ id, title, about }: { readonly id: SectionId; readonly title: string; readonly about: string }): ReactNode {
  const Content = CONTENT[id];
  return <><header className="shead"><h1>{title}</h1><p className="mut2 sm">{about}</p></header><Content key={id} /></>;
}
