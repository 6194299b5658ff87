/** English: kinds of sentences that are innocent whatever words of a rule's fault stand in them. Every list of a rule is read with these. */
import type { Phrase } from '../phrase';

/** Our own part, said plainly in the sentence; a "sorry" that goes on with "but" is none. */
const OURS = "cut by mistake|had no part in|can (tell|help) (us|you|me)|(insurer|insurance) pays|(our|my) (own )?({word} )?(mistakes?|errors?|fault|doing|bug|failure|oversight|negligence|carelessness)|(because|on account) of (us|our|my)|due to (us|our|my)|thanks to us|(mistakes?|errors?|fault) (is|was|were|are|lies) (all |entirely |clearly )?(ours|mine|with us|on us)|(error|mistake|fault),? (yes,? )?(mine|ours)|by (us|me)(?= ?[.,;!]|$| and| when| at| on| in)|(since|when|after|that|which|although|while|whom|where|because) (we|i) ({word} )?(forgot|failed|gave|sent|told|closed|lost|broke|left|dropped|never|wrongly|missed|mixed|misread|printed|overslept|did not|had not|have not|set|put)|(we|i) (forgot|failed|lost (your|his|her|their|the (file|parcel|letter|form|key|order|data|luggage|bag))|mixed|misread|overlooked|misled|mislaid|wrongly|printed the wrong|sent (you )?(to )?the wrong)|that (information|advice|text|page) came from us|our text was|we did not,? *$|you did nothing wrong|as (we|i) (asked|told|advised|said|agreed|requested|instructed|recommended)|(nobody|no one|none) (on|at|in|from|of) (your|you) ?([a-z]+ )?(did|made|was|is) (anything|nothing|any|to blame|at fault|wrong)|(not|never|none of it was) (been )?your (own )?(fault|mistake|doing|error|responsibility|problem)|you (were|are) right";
/** Thanked or praised in earnest: what came of it is said. */
const THANKED = 'sincere thanks|kind regards|well done to|a big thank|warm thanks|many thanks|for (spotting|noticing|finding|catching|his|her|their|the coffee|telling)|(and|that|which|it|they|he|she|who) (saved|helped|spared|kept|stopped|closed)|no (dose|one|harm|data|patient|customer|call) (was|were) (missed|hurt|lost)|(make|makes|made) our|was a (big|great|real) help';

const GUARDS = {
  'blame-customer': { unless: `(${OURS}|${THANKED})` },
  denial: { unless: "((nothing|nobody|no one|no [a-z]+) (was|were|has been|is|got) [a-z]+,? (but|though|although|however|yet)|(nothing|no (fault|error|mistake|problem)) (is |was )?(wrong )?(with|in|on|at) your (figures|side|end|account|papers|form|list|request|password|order|numbers|payment)|before,? so (i|we)|so (i|we) (took|asked|went|have|called) |which may only mean|(our|my) (own )?({word} )?(mistakes?|fault|doing|oversight)|you (were|are) (quite |absolutely )?right|(is|was) (ours|mine)(?= ?[.,;]|$)|(not|never|none of (it|this|that)) (was |is )?(at|on|from) your (end|side)|not your (fault|doing|mistake)|nothing (was|has been|is) (taken|left|kept|edited|removed|held|cut) (out|back|away)|(supplier|courier|insurer|manufacturer|builder|landlord|carrier|driver|contractor|garage|airline|bank)'s (claim|version|story|account|explanation|excuse)|stand by you|believe you|no (fault|error|problem|defect) (in|with|on) [^.!?]{0,25}itself|not clean|as one,? in our)" },
  concealment: { unless: '((the|an) other (bidder|applicant|candidate)|suits you better|do it justice|skip the (call|meeting|queue|visit)|keep (his|her|their|your) name|asked (me|us) to keep|(is|are|was) all below|say so on|and say so|again, (we|i)|leave the rest (blank|empty|open)|(his|her|their) (own )?business|medical (situation|history|condition|details|file)|as (i|we) would not (name|tell|show) yours|(ought|should) (never|not) to have|(and )?(we|i) have (stopped|published|corrected) (it|that|this)|(is|was|were) our (mistake|error|fault)|they did not consent|surprise (party|visit|trip|present|gift|cake|birthday))' },
  sarcasm: { unless: '(realise this better than (i|we)|(the|our) red carpet (in|on|at)|(run|cook|work|live|teach|manage) [^.!?]{0,20}without (water|power|heating|electricity|light)|(was|were|is|and|it was|by|a|of|with|from|but|,) our (own )?({word} )?(mistake|error)|(was|were|it was|entirely) our (own )?fault(?! that (it|the))|thank you[.!]|thanks? (you )?for (telling|noticing|your (patience|help|call|quick))|if it smells|if there is (smoke|fire|gas)|can (tell|help|send|say|check) (us|you|me)|(and|that|which|it) (saved|helped|spared)|(saved|spared) (us|you|the)|had not:|(is|was) (fixed|repaired|restored|back)(?= ?[.,]|$)|runs again|(will|we) (pay|refund) the full|honestly[,;]|two of (my|our))' },
} as const;

/** Where words of denial put it on the customer, the lists of blame have it. */
const OVER_TO_YOU = "(your (own )?({word} )?(mistake|fault|error|failure|doing|choice|decision|negligence)|(that|what|if|when|how|because|since|as) (you|your [a-z]+)( [a-z]+)? (did|do|does|threw|left|put|never|failed|forgot|have|had|has|will not|lost|broke|ignored|chose|changed|gave|let|use|used)|your (instructions|staff's|team's|people's|kids|children|driver's|technician's)|you have had|weak password|, you (did|never|left|forgot))";
const BY_CODE: Readonly<Record<string, string>> = {
  'denial/not-responsible': OVER_TO_YOU,
  'denial/not-so': '(you|your [a-z]+) (did not|never|do not|misread) (listen|read|look|check|pay|follow|bother|the (bill|form|contract|letter|instructions|mail|sign|terms))',
  'denial/nobody-else': '(manages?|managed|able to|in (good )?time|found (the|it)|renewed|switched|understood|coped|no trouble with the (migration|switch|update|form|change|move)|told you to)',
};

const either = (own: string | undefined, kind: string | undefined): string | undefined => (own === undefined || kind === undefined ? own ?? kind : `(${own}|${kind})`);

/**
 * Those kinds as phrases that are always innocent: a sentence of such a kind is cleared of the rule, so that a mere likeness marks it neither.
 */
export const cleared = (rule: keyof typeof GUARDS): Phrase => ({ code: 'cleared', pattern: GUARDS[rule].unless.slice(1, -1), unless: GUARDS[rule].unless });

/** The phrases of a rule, each also innocent in a sentence of those kinds. */
export const sparing = (rule: keyof typeof GUARDS, phrases: readonly Phrase[]): readonly Phrase[] => phrases.map((one) => {
  const unless = either(either(one.unless, GUARDS[rule].unless), BY_CODE[`${rule}/${one.code}`]);
  return unless === undefined ? one : { ...one, unless };
});
