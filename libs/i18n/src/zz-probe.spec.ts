import { COMPENSATION_KINDS } from '#domain';
import { checkMessage } from '#guard';
import { decisionLetter } from './decision-letter';
import { withoutIsolates } from './text';
it('probe', () => {
  const out: string[] = [];
  for (const kind of [...COMPENSATION_KINDS, null]) for (const language of ['he', 'en'] as const) for (const form of ['neutral', 'feminine', 'masculine'] as const) for (const boundBy of ['repaired-loss', 'yearly-cap', 'contract'] as const) for (const messageType of ['compensation', 'refusal', 'update'] as const) {
    const he = language === 'he';
    const decided = kind === null ? null : { kind, basis: kind === 'statutory' ? 'statutory' as const : kind === 'goodwill' || kind === 'symbolic' ? 'goodwill' as const : 'fault' as const, amountMinor: 80050, currency: 'ILS', gesture: he ? 'שובר' : 'Voucher', boundBy, expiresAt: Date.UTC(2027, 1, 1) };
    const text = withoutIsolates(decisionLetter({ decided, reason: he ? 'שעות נוספות של משמרת הלילה' : 'Overtime of the night shift', contactName: he ? 'נועה' : 'Noa', reference: 'TK-2026-00007', summary: he ? 'הזמנות נדחו' : 'Orders were refused', objectUntil: Date.UTC(2026, 11, 23, 12) }, { language, form, zone: 'Asia/Jerusalem' }).body);
    const r = checkMessage({ text, language, form, messageType, verdict: 'our-fault', sentAt: Date.UTC(2026, 10, 23, 9), timeZone: 'Asia/Jerusalem' });
    for (const c of r.commitments) out.push(`${language} ${String(kind)} ${c.kind} «${c.words}»`);
    for (const m of r.marks) out.push(`${language} ${String(kind)} ${messageType} MARK ${m.rule} ${m.code} «${m.words}» ${m.weight}`);
  }
  console.log([...new Set(out)].join('\n'));
});
