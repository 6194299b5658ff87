/** The root cause: a chain of whys one writes downwards, or a fishbone drawn while one fills it in; then what keeps it from coming back. */
import type { ReactNode } from 'react';
import type { FormField } from '#contracts';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Name, Num, When } from '../../parts/text';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { F, FieldView } from '../fields/field-view';
import { useForm } from '../form-context';
import { fresh } from '../model/initial';
import { useProblem } from '../fields/field-frame';
import { FORM } from '../texts';
import { fieldsOf, groupsOf, pathText, textOf, withValue } from '../model/values';
import type { Group, Path } from '../model/values';
import { beginAnalysis, fishOf } from './fishbone';
import { For, Rest, Section } from './parts';
import { ROOT as R } from './texts';
import { useFilled } from './use-filled';

const FISHBONE = 1;

export function RecordRootCause(): ReactNode {
  const { t } = useWords();
  const { fields, set, frozen, beginning, idPrefix } = useForm();
  const field = fields.find((one) => one.key === 'analysis');
  const analysis = useFilled().group('analysis');
  if (field === undefined || analysis === null) return <Rest drawn={[]} />;
  return (
    <>
      <For text={R.for} />
      <Section title={R.method}>
        <div className="options across" role="radiogroup" aria-label={t(R.method)}>
          {field.variants.map((variant, index) => <label key={index} className="option"><input type="radio" name={`${idPrefix}-method`} checked={analysis.variant === index} disabled={frozen} onChange={() => { set(['analysis'], beginAnalysis(field, beginning, index)); }} />{t(variant[0]?.choices[0]?.name ?? field.label)}</label>)}
        </div>
        <Wrong path={['analysis']} />
      </Section>
      {analysis.variant === FISHBONE ? <Fishbone analysis={analysis} /> : <Whys analysis={analysis} />}
      <Section title={R.said}><F name="statement" rows={2} /><F name="party" /><F name="whyEscaped" rows={2} /><F name="evidence" rows={2} /></Section>
      <Rest drawn={['analysis', 'statement', 'party', 'whyEscaped', 'evidence']} />
    </>
  );
}

/** What is wrong with a part that has no field frame of its own. */
function Wrong({ path, id }: { readonly path: Path; readonly id?: string }): ReactNode {
  const wrong = useProblem(path);
  return wrong === null ? null : <p className="wrong" {...(id === undefined ? {} : { id })}>{wrong}</p>;
}

/** Each answer is the next question. */
function Whys({ analysis }: { readonly analysis: Group }): ReactNode {
  const { t } = useWords();
  const { fields, set, frozen, beginning } = useForm();
  const field = fields.find((one) => one.key === 'analysis')?.variants[0]?.find((one) => one.key === 'whys');
  const whys = groupsOf(analysis.values['whys']);
  if (field === undefined) return null;
  const last = whys.at(-1);
  const because = textOf(last?.values['because']).trim();
  const more = (): void => { set(['analysis', 'whys'], [...whys, withValue(fresh(field, beginning), ['why'], because)]); };
  const inner = fieldsOf(field, { variant: 0, values: {} });
  const part = (key: string): (typeof inner)[number] | undefined => inner.find((one) => one.key === key);
  const [why, answer, evidence] = [part('why'), part('because'), part('evidence')];
  return (
    <Section title={R.chain}>
      <ol className="whys" data-path="analysis.whys">
        {whys.map((one, index) => (
          <li key={index}>
            <span className="whyn"><Num>{index + 1}</Num></span>
            <div>
              {/* The first question is written; those after it are the answers before them. */}
              {index === 0 && why !== undefined ? <FieldView field={why} path={['analysis', 'whys', 0, 'why']} label={R.happened} rows={2} /> : <><p className="asked"><b>{t(R.whyDid, { what: textOf(one.values['why']) })}</b></p><Wrong path={['analysis', 'whys', index, 'why']} /></>}
              {answer !== undefined && <FieldView field={answer} path={['analysis', 'whys', index, 'because']} rows={2} />}
              {evidence !== undefined && <FieldView field={evidence} path={['analysis', 'whys', index, 'evidence']} rows={1} />}
            </div>
          </li>
        ))}
      </ol>
      <Wrong path={['analysis', 'whys']} />
      <div className="row wrapl">
        <Button icon="plus" disabled={frozen || (whys.length > 0 && because === '') || whys.length >= (field.limits.mostItems ?? Number.POSITIVE_INFINITY)} onClick={more}>{t(whys.length === 0 ? R.why : R.next)}</Button>
        {whys.length > 1 && <Button kind="quiet" icon="x" disabled={frozen} onClick={() => { set(['analysis', 'whys'], whys.slice(0, -1)); }}>{t(R.back)}</Button>}
        {because !== '' && <Button kind="quiet" icon="check" disabled={frozen} onClick={() => { set(['statement'], because); }}>{t(R.takeRoot)}</Button>}
      </div>
    </Section>
  );
}

function Fishbone({ analysis }: { readonly analysis: Group }): ReactNode {
  const { fields } = useForm();
  const field = fields.find((one) => one.key === 'analysis')?.variants.at(FISHBONE)?.find((one) => one.key === 'branches');
  return <Section title={R.bones}><Drawing analysis={analysis} />{field !== undefined && <Branches field={field} branches={groupsOf(analysis.values['branches'])} />}</Section>;
}

/** A branch on a line, its possible causes under it, each with its mark; every branch of the six stands once. */
function Branches({ field, branches }: { readonly field: FormField; readonly branches: readonly Group[] }): ReactNode {
  const { t } = useWords();
  const { set, frozen, beginning } = useForm();
  const choices = field.variants[0]?.find((one) => one.key === 'branch')?.choices ?? [];
  const taken = branches.map((branch) => textOf(branch.values['branch']));
  const free = choices.filter((choice) => !taken.includes(String(choice.value)));
  const causesField = field.variants[0]?.find((one) => one.key === 'causes');
  const put = (index: number, branch: Group): void => { set(['analysis', 'branches'], branches.map((one, place) => (place === index ? branch : one))); };
  const add = (value: string): void => {
    const empty = withValue(fresh(field, beginning), ['branch'], value);
    set(['analysis', 'branches'], [...branches, causesField === undefined ? empty : withValue(empty, ['causes'], [fresh(causesField, beginning)])]);
  };
  return (
    <div data-path="analysis.branches">
      {branches.map((branch, index) => (
        <div className="branch" key={index} data-path={`analysis.branches.${String(index)}`}>
          <div className="row">{taken[index] === '' ? <NameBranch choices={free} index={index} put={(value) => { put(index, withValue(branch, ['branch'], value)); }} /> : <b className="grow">{choices.filter((choice) => choice.value === taken[index]).map((choice) => t(choice.name)).join('')}</b>}
            <Button kind="quiet" icon="x" disabled={frozen} onClick={() => { set(['analysis', 'branches'], branches.filter((_, place) => place !== index)); }}>{t(R.dropBranch)}</Button></div>
          {causesField !== undefined && <Causes field={causesField} branch={branch} path={['analysis', 'branches', index]} put={(next) => { put(index, next); }} />}
          <Wrong path={['analysis', 'branches', index, 'causes']} />
        </div>
      ))}
      <Wrong path={['analysis', 'branches']} />
      <div className="row wrapl">{free.map((choice) => <button key={choice.value} type="button" className="chipbtn" disabled={frozen} onClick={() => { add(String(choice.value)); }}>+ {t(choice.name)}</button>)}</div>
    </div>
  );
}

/** A draft of an earlier visit may hold a branch that nobody named. */
function NameBranch({ choices, index, put }: { readonly choices: FormField['choices']; readonly index: number; readonly put: (value: string) => void }): ReactNode {
  const { t } = useWords();
  const { frozen, idPrefix } = useForm();
  const path = ['analysis', 'branches', index, 'branch'];
  const wrong = useProblem(path);
  const id = `${idPrefix}-branch-${String(index)}-wrong`;
  return (
    <div className="grow" data-path={pathText(path)}>
      <select className="input" aria-label={t(R.nameBranch)} value="" disabled={frozen} aria-invalid={wrong !== null} aria-describedby={wrong === null ? undefined : id} onChange={(event) => { put(event.target.value); }}>
        <option value="">{t(R.nameBranch)}</option>{choices.map((choice) => <option key={choice.value} value={choice.value}>{t(choice.name)}</option>)}
      </select>
      <Wrong path={path} id={id} />
    </div>
  );
}

interface CausesProps {
  readonly field: FormField;
  readonly branch: Group;
  readonly path: Path;
  readonly put: (branch: Group) => void;
}
function Causes({ field, branch, path, put }: CausesProps): ReactNode {
  const { t } = useWords();
  const { frozen, beginning } = useForm();
  const causes = groupsOf(branch.values['causes']);
  const name = t(field.variants[0]?.find((one) => one.key === 'cause')?.label ?? field.label);
  const all = (next: readonly Group[]): void => { put(withValue(branch, ['causes'], next)); };
  const change = (index: number, key: string, value: string): void => { all(causes.map((one, place) => (place === index ? withValue(one, [key], value) : one))); };
  return (
    <>
      {causes.map((cause, index) => (
        <div className="row wrapl" key={index} data-path={pathText([...path, 'causes', index])}>
          <CauseInput path={[...path, 'causes', index, 'cause']} label={`${name} ${String(index + 1)}`} value={textOf(cause.values['cause'])} onChange={(value) => { change(index, 'cause', value); }} onMore={() => { all([...causes, fresh(field, beginning)]); }} />
          <label className="option"><input type="checkbox" checked={textOf(cause.values['isRoot']) === 'yes'} disabled={frozen} onChange={(event) => { change(index, 'isRoot', event.target.checked ? 'yes' : 'no'); }} />{t(FORM.root)}</label>
          <Button kind="quiet" icon="x" disabled={frozen} onClick={() => { all(causes.filter((_, place) => place !== index)); }}>{t(FORM.remove)}<span className="vh"> {name} {index + 1}</span></Button>
        </div>
      ))}
      <Button kind="quiet" icon="plus" disabled={frozen} onClick={() => { all([...causes, fresh(field, beginning)]); }}>{t(FORM.addOne, { name })}</Button>
    </>
  );
}

/** Enter begins the next cause. */
function CauseInput({ path, label, value, onChange, onMore }: { readonly path: Path; readonly label: string; readonly value: string; readonly onChange: (value: string) => void; readonly onMore: () => void }): ReactNode {
  const { frozen, idPrefix } = useForm();
  const wrong = useProblem(path);
  const id = `${idPrefix}-${pathText(path)}-wrong`;
  return (
    <div className="grow" data-path={pathText(path)}>
      <input className="input" dir="auto" aria-label={label} aria-invalid={wrong !== null} aria-describedby={wrong === null ? undefined : id} value={value} readOnly={frozen} onChange={(event) => { onChange(event.target.value); }}
        onKeyDown={(event) => { if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) { event.preventDefault(); onMore(); } }} />
      <Wrong path={path} id={id} />
    </div>
  );
}

/** The picture of what is filled in; its words stand in the fields below, so it is told in one sentence. */
function Drawing({ analysis }: { readonly analysis: Group }): ReactNode {
  const { t, dir } = useWords();
  const { fields } = useForm();
  const { text } = useFilled();
  const choices = fields.find((one) => one.key === 'analysis')?.variants.at(FISHBONE)?.find((one) => one.key === 'branches')?.variants[0]?.find((one) => one.key === 'branch')?.choices ?? [];
  const bones = groupsOf(analysis.values['branches']).map((branch) => ({
    name: choices.filter((choice) => choice.value === textOf(branch.values['branch'])).map((choice) => t(choice.name)).join(''),
    causes: groupsOf(branch.values['causes']).map((cause) => ({ name: textOf(cause.values['cause']), isRoot: textOf(cause.values['isRoot']) === 'yes' })).filter((cause) => cause.name.trim() !== ''),
  }));
  if (bones.length === 0) return <p className="mut sm">{t(R.empty)}</p>;
  const fish = fishOf(bones);
  // The spine runs towards the fault in the direction of reading; letters never mirror.
  const x = (at: number): number => (dir === 'rtl' ? fish.width - at : at);
  const away = dir === 'rtl' ? 8 : -8;
  const label = bones.map((bone) => t(R.branch, { branch: bone.name, causes: bone.causes.map((cause) => cause.name).join(', ') })).join('; ');
  return (
    <div className="scrolls">
      <svg className="fish" viewBox={`0 0 ${String(fish.width)} ${String(fish.height)}`} width={fish.width} height={fish.height} role="img" aria-label={label}>
        <path className="spine" d={`M${String(x(10))} ${String(fish.spineY)}H${String(x(fish.headX))}`} />
        <rect className="head" x={Math.min(x(fish.headX), x(fish.width - 4))} y={fish.spineY - 26} width={fish.width - fish.headX - 4} height={52} rx={6} />
        <foreignObject x={Math.min(x(fish.headX), x(fish.width - 4))} y={fish.spineY - 26} width={fish.width - fish.headX - 4} height={52}><div className="fishhead">{text('statement') === '' ? t(R.problem) : text('statement')}</div></foreignObject>
        {fish.bones.map((bone, index) => (
          <g key={index}>
            <path className="bone" d={`M${String(x(bone.x1))} ${String(bone.y1)}L${String(x(bone.x2))} ${String(bone.y2)}`} />
            <text className="bonename" x={x(bone.x2)} y={bone.above ? bone.y2 - 8 : bone.y2 + 18} textAnchor="middle">{bone.name}</text>
            {bone.causes.map((cause, place) => (
              <g key={place}>
                <path className="rib" d={`M${String(x(cause.x))} ${String(cause.y)}h${String(away * 2)}`} />
                <text className={cause.isRoot ? 'rootcause' : 'cause'} x={x(cause.x) + away * 2.5} y={cause.y + 4} textAnchor="end" direction={dir}>{cause.name.length > 24 ? `${cause.name.slice(0, 23)}…` : cause.name}{cause.isRoot ? ` (${t(R.rootMark)})` : ''}</text>
              </g>
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** What is agreed so far stands above the next action. */
export function PreventionStep(): ReactNode {
  const { t, language } = useWords();
  const { detail, beginning } = useForm();
  const actions = detail?.preventionActions ?? [];
  const when = (iso: string): string => nearTime(Date.parse(iso), beginning.now, { language, zone: beginning.zone });
  return (
    <>
      <For text={R.forPrevention} />
      <Section title={R.actions}>
        {actions.length === 0 ? <p className="mut sm">{t(R.none)}</p> : <ul className="bounds">{actions.map((action) => <li key={action.id}><span className={action.doneAt === null ? '' : 'has'}>{action.doneAt !== null && <Icon name="check" />}<Name>{action.title}</Name> <span className="mut"><Name>{action.owner?.name ?? '–'}</Name></span></span><span className="sm mut2">{action.doneAt === null ? <When>{when(action.dueAt)}</When> : t(R.done)}</span></li>)}</ul>}
      </Section>
      <Rest drawn={[]} />
    </>
  );
}
