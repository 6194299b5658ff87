/** The versions of a template: who wrote which, when and why; what differs from the words that hold; an older one brought back as a new one. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { TemplateVersion } from '#contracts';
import { hasRole, useMe } from '../../app/session';
import { useZone } from '../../app/zone';
import { Button } from '../../parts/button';
import { Confirm } from '../../parts/dialog';
import { useMinute } from '../../parts/now';
import { Failed, Loading } from '../../parts/states';
import { Hidden } from '../../parts/text';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { templateVersionsQuery } from './queries';
import type { TemplateItem } from './queries';
import { VERSIONS } from './template-version-texts';
import { WriteDialog } from './template-write-dialog';
import { useTemplateWrite } from './use-template-write';
import { wordDiff } from './word-diff';

export function TemplateVersions({ template }: { readonly template: TemplateItem }): ReactNode {
  const { t } = useWords();
  const me = useMe();
  const found = useQuery(templateVersionsQuery(template.id));
  const [looking, setLooking] = useState<number | null>(null);
  const [open, setOpen] = useState<'write' | { readonly restore: TemplateVersion } | null>(null);
  if (found.isPending) return <Loading lines={2} />;
  if (found.isError) return <Failed error={found.error} onRetry={() => { void found.refetch(); }} />;
  const { items } = found.data;
  const current = items.find((one) => one.current);
  const mayWrite = hasRole(me, 'administrator', 'head-of-service');
  const close = (): void => { setOpen(null); };
  if (current === undefined) return null;
  return (
    <section className="gap-above" aria-label={t(VERSIONS.title)}>
      <div className="row wrapl"><h3>{t(VERSIONS.title)}</h3>{mayWrite && <Button kind="quiet" icon="plus" onClick={() => { setOpen('write'); }}>{t(VERSIONS.write)}</Button>}</div>
      <ol className="tversions">{items.map((one) => (
        <li key={`${String(one.version)}-${String(one.builtIn)}`}>
          <Line version={one} />
          {!one.current && <span className="row wrapl">
            <Button kind="quiet" aria-expanded={looking === one.version} onClick={() => { setLooking(looking === one.version ? null : one.version); }}>{t(VERSIONS.look, { n: one.version })}</Button>
            {mayWrite && <Button kind="quiet" aria-label={t(VERSIONS.restoreNamed, { n: one.version })} onClick={() => { setOpen({ restore: one }); }}>{t(VERSIONS.restore)}</Button>}
          </span>}
          {looking === one.version && <Difference before={one} after={current} />}
        </li>
      ))}</ol>
      {open === 'write' && <WriteDialog template={template} current={current} placeholders={found.data.placeholders} onClose={close} />}
      {open !== null && open !== 'write' && <Restore template={template} version={open.restore} current={current} onClose={close} />}
    </section>
  );
}

function Line({ version: one }: { readonly version: TemplateVersion }): ReactNode {
  const { t, language } = useWords();
  const telling = { language, zone: useZone() };
  const now = useMinute();
  return (
    <p>
      <b>{t(VERSIONS.version, { n: one.version })}</b> {one.current && <b className="mut2">({t(VERSIONS.current)})</b>}{' '}
      <span className="mut">{one.builtIn ? t(VERSIONS.builtIn) : t(VERSIONS.by, { name: one.by?.name ?? '–', at: one.at === null ? '–' : nearTime(Date.parse(one.at), now, telling) })}{one.restoredFrom !== null && `, ${t(VERSIONS.from, { n: one.restoredFrom })}`}</span>
      {one.note !== '' && <><br /><bdi>{one.note}</bdi></>}
    </p>
  );
}

/** What only the older words have is crossed out and said so; what only the present ones have is underlined and said so. */
function Difference({ before, after }: { readonly before: TemplateVersion; readonly after: TemplateVersion }): ReactNode {
  const { t } = useWords();
  const rows = (['subject', 'opening', 'ending'] as const).flatMap((part) => (['he', 'en'] as const).map((language) => ({ part, language, old: before.wording[part]?.[language] ?? '', next: after.wording[part]?.[language] ?? '' }))).filter(({ old, next }) => old !== next);
  if (rows.length === 0) return <p className="sm mut">{t(VERSIONS.same)}</p>;
  return (
    <dl className="tdiff" aria-label={t(VERSIONS.differs, { n: before.version })}>{rows.map(({ part, language, old, next }) => (
      <div key={`${part}-${language}`}>
        <dt>{t(language === 'he' ? VERSIONS.inHe : VERSIONS.inEn, { part: t(VERSIONS[part]) })}</dt>
        <dd lang={language} dir={language === 'he' ? 'rtl' : 'ltr'}>{wordDiff(old, next).map(({ kind, text }, index) => (kind === 'same' ? <span key={index}>{text}</span> : kind === 'gone' ? <del key={index}><Hidden>{`${t(VERSIONS.gone, { n: before.version })}: `}</Hidden>{text}</del> : <ins key={index}><Hidden>{`${t(VERSIONS.fresh)}: `}</Hidden>{text}</ins>))}</dd>
      </div>
    ))}</dl>
  );
}

function Restore({ template, version, current, onClose }: { readonly template: TemplateItem; readonly version: TemplateVersion; readonly current: TemplateVersion; readonly onClose: () => void }): ReactNode {
  const { t } = useWords();
  const write = useTemplateWrite(template, `/${String(version.version)}/restore`, onClose);
  return (
    <Confirm title={t(VERSIONS.restoreNamed, { n: version.version })} action={t(VERSIONS.restore)} busy={write.isPending} onConfirm={() => { write.mutate({ note: t(VERSIONS.backNote, { n: version.version }), basedOn: current.version }); }} onClose={onClose}>
      <p>{t(VERSIONS.restoreWhat, { next: current.version + 1 })}</p>
      <p className="gap-above">{t(VERSIONS.what)}</p>
      {write.isError && <Failed error={write.error} />}
    </Confirm>
  );
}
