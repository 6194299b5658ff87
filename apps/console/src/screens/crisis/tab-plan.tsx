/** Plan and disclosure; and the state of knowledge, which the technical card shows as well. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { peopleQuery } from '../../api/queries';
import { useMe } from '../../app/session';
import { Icon } from '../../parts/icon';
import { Name, Sentence } from '../../parts/text';
import { spanWords } from '../../words/time';
import { useWords } from '../../words/words';
import { lineOf, textOf, useLines } from './lines';
import { isOwnWaiting, planAct } from './plan-stage';
import type { PlanItem } from './plan-stage';
import { sessionOf } from './session-of';
import { SESSION, WISH } from './subject-texts';
import { Act, At, Block, Nothing } from './tab-parts';
import { COMMON, CONFIDENTIAL, FORECASTS, OPTION_ANSWERS, PLAN } from './tab-texts';
import { useCrisis, useTelling } from './use-crisis';

const ACTS = { approve: PLAN.approve, amend: WISH.amend, link: WISH.link, complete: WISH.complete } as const;
const STAGES = { 'waiting-ours': WISH.waitsUs, 'waiting-customer': WISH.waitsThem, agreed: WISH.agreed, done: WISH.done, dropped: PLAN.dropped } as const;
const LINES = ['plan-item.change-asked', 'session.recorded', 'option.answered'] as const;

/** Where it stands; a change the customer asked for in his own words, and the act that answers it. */
function Standing({ item, whole }: { readonly item: PlanItem; readonly whole: boolean }): ReactNode {
  const { t } = useWords();
  const line = lineOf(useLines(LINES), 'plan-item.change-asked', { name: 'itemId', id: item.id });
  const me = useMe();
  const act = planAct(item, me.id);
  const words = item.stage === 'change-asked' ? (line?.data['revision'] === item.revision ? textOf(line, 'words') : null) ?? item.asked : null;
  return (
    <>
      {item.stage === 'change-asked' ? <b>{item.contact === null ? t(WISH.asksNobody) : t(WISH.asks, { name: item.contact.name })}</b> : t(STAGES[item.stage])}
      {words !== null && <p className="quote"><bdi>{words}</bdi></p>}
      {whole && isOwnWaiting(item, me.id) && <p className="xs mut">{t(PLAN.ownWaits)}</p>}
      {whole && act !== null && <> <Act command={act.command} initial={act.initial} kind={act.name === 'link' ? 'quiet' : 'plain'}>{t(ACTS[act.name])}</Act></>}
    </>
  );
}

/** What the customer reads of it as well; what may be told on is the rule and goes without saying. */
function Confidential({ item: { confidentiality, limits } }: { readonly item: PlanItem }): ReactNode {
  const { t } = useWords();
  const words = CONFIDENTIAL[confidentiality];
  return words === undefined ? null : <Sentence>{t(words, { limits })}</Sentence>;
}

/** Who must hear, who says it, who agreed. Nothing while there is no plan. */
export function PlanTable({ whole = false }: { readonly whole?: boolean }): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const { plan } = detail.relationship.disclosure;
  if (plan.length === 0) return null;
  return (
    <div className="scrollx" tabIndex={0} role="region" aria-label={t(whole ? PLAN.plan : WISH.short)}>
      <table className="sm tabtable">
        <thead><tr><th scope="col">{t(PLAN.hear)}</th>{whole && <th scope="col">{t(COMMON.what)}</th>}<th scope="col">{t(PLAN.says)}</th><th scope="col">{t(COMMON.when)}</th><th scope="col">{t(PLAN.approved)}</th></tr></thead>
        <tbody>{plan.map((one) => <tr key={one.id}><td><bdi>{one.audience}</bdi></td>{whole && <td><bdi>{one.message}</bdi>{one.confidentiality !== 'open' && <p className="xs mut2"><Icon name="lock" /> <Confidential item={one} /></p>}</td>}<td>{[one.ownerOurs?.name ?? '', one.ownerTheirs].filter((name) => name !== '').map((name) => <span key={name}><Name>{name}</Name> </span>)}</td><td><At at={one.dueAt} /></td><td className={one.agreedAt === null && one.stage !== 'change-asked' ? 'mut' : ''}><Standing item={one} whole={whole} /></td></tr>)}</tbody>
      </table>
    </div>
  );
}

/** What is known, what is not, what is being checked. */
export function SituationLists({ withAct = false }: { readonly withAct?: boolean }): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const { statement } = detail.relationship.forecast;
  if (statement === null) return withAct ? <Block title={t(FORECASTS.state)} acts={<Act command="record-statement">{t(FORECASTS.record)}</Act>}><Nothing /></Block> : null;
  const lists = ([['known', statement.known], ['unknown', statement.unknown], ['checking', statement.beingChecked]] as const).filter(([, items]) => items.length > 0);
  return (
    <div className="situation">
      {lists.map(([name, items]) => <div key={name}><h3>{t(FORECASTS[name])}</h3><ul className="plainlist">{items.map((item) => <li key={item}><bdi>{item}</bdi></li>)}</ul></div>)}
      <p className="xs mut"><At at={statement.at} /> {statement.by !== null && <Name>{statement.by.name}</Name>}</p>
      {withAct && <Act command="record-statement">{t(FORECASTS.record)}</Act>}
    </div>
  );
}

export function PlanTab(): ReactNode {
  const { detail } = useCrisis();
  const { t, language } = useWords();
  const { near } = useTelling();
  const { plan, findings, undisclosed, firstNoticeLagMs, stakeholders, options, sessions } = detail.relationship.disclosure;
  return (
    <>
      <Block title={t(PLAN.plan)} acts={<><Act command="add-plan-item">{t(PLAN.addItem)}</Act><Act command="add-stakeholder">{t(PLAN.add)}</Act></>}>
        {plan.length === 0 ? <Nothing>{t(PLAN.noPlan)}</Nothing> : <PlanTable whole />}
        {stakeholders.length > 0 && <p className="sm">{t(PLAN.stakeholders)}: {stakeholders.map((one) => <span key={one.id} className="tag"><bdi>{one.name}</bdi>, {t(one.kindName)}</span>)}</p>}
      </Block>
      <Block title={t(PLAN.findings)} acts={<Act command="record-finding">{t(PLAN.addFinding)}</Act>}>
        <p className="sm">{findings.length === 0 ? t(PLAN.noFindings) : t(PLAN.undisclosed, { n: undisclosed })}{firstNoticeLagMs !== null && <> <span className="mut">{t(PLAN.lag, { span: spanWords(firstNoticeLagMs, language) })}</span></>}</p>
        <ul className="cards">{findings.map((one) => (
          <li key={one.id} className={one.status === 'undisclosed' ? 'task' : ''}>
            <div className="row wrapl"><At at={one.knownAt} /><span className="grow sm"><bdi>{one.what}</bdi></span><span className="tag">{t(one.name)}</span></div>
            {one.toldAt !== null && <p className="xs mut">{t(PLAN.told, { at: near(one.toldAt), span: spanWords(one.lagMs ?? 0, language) })}</p>}
            {one.withheld !== null && <p className="xs mut">{t(PLAN.withheld, { at: near(one.withheld.until), reason: one.withheld.reason })}</p>}
            {one.status === 'undisclosed' && <Act command="disclose-finding" initial={{ findingIds: [one.id] }}>{t(PLAN.tell)}</Act>}
          </li>
        ))}</ul>
      </Block>
      {options.length > 0 && <Block title={t(PLAN.options)}><ul className="cards">{options.map((one) => <Option key={one.id} option={one} />)}</ul></Block>}
      <Block title={t(PLAN.sessions)} acts={<Act command="record-session">{t(SESSION.record)}</Act>}>{sessions.length === 0 ? <Nothing /> : <ul className="cards">{sessions.map((one) => <Session key={one.id} session={one} />)}</ul>}</Block>
    </>
  );
}

/** What the customer said to it; the answer is recorded where the option stands. */
function Option({ option }: { readonly option: ReturnType<typeof useCrisis>['detail']['relationship']['disclosure']['options'][number] }): ReactNode {
  const { t } = useWords();
  const line = lineOf(useLines(LINES), 'option.answered', { name: 'optionId', id: option.id });
  const answer = option.answer === null ? undefined : OPTION_ANSWERS[option.answer];
  const words = option.answer === null ? null : textOf(line, 'words');
  return (
    <li>
      <div className="row wrapl"><span className="grow sm"><bdi>{option.what}</bdi></span><span className="tag">{t(option.possibleName)}</span>{option.when !== null && <At at={option.when} />}</div>
      {option.reason !== '' && <p className="xs mut"><bdi>{option.reason}</bdi></p>}
      {answer !== undefined && <p className="sm">{option.answer !== 'open' && <Icon name={option.answer === 'accepted' ? 'check' : 'x'} />} <b>{t(answer)}</b> {words !== null && <span className="quote"><bdi>{words}</bdi></span>}</p>}
      {(option.answer === null || option.answer === 'open') && <div className="acts"><Act command="record-option-answer" initial={{ optionId: option.id }}>{t(PLAN.answer)}</Act></div>}
    </li>
  );
}

/** A session in words, not in counts: who was there, what was found, decided and thought of. */
function Session({ session }: { readonly session: ReturnType<typeof useCrisis>['detail']['relationship']['disclosure']['sessions'][number] }): ReactNode {
  const { t } = useWords();
  const staff = useQuery(peopleQuery).data?.items ?? [];
  const words = sessionOf(lineOf(useLines(LINES), 'session.recorded', { name: 'id', id: session.id }));
  const names = [...(words?.ours ?? []).map((id) => staff.find((one) => one.id === id)?.name ?? id), ...(words?.theirs ?? [])];
  return (
    <li>
      <p className="sm"><Icon name="people" /> <At at={session.at} /> <span>{words === null ? t(SESSION.counted, { ours: session.ours, theirs: session.theirs }) : t(SESSION.there, { names: names.join(', ') })}</span></p>
      {words !== null && (['findings', 'decisions', 'ideas'] as const).filter((part) => words[part].length > 0).map((part) => <div key={part}><b className="sm">{t(SESSION[part])}</b><ul className="plainlist">{words[part].map((one) => <li key={one}><bdi>{one}</bdi></li>)}</ul></div>)}
    </li>
  );
}
