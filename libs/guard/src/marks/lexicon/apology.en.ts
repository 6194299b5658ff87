/** English: the elements of an apology (formulas 7, after Lewicki, Polin and Lount) and what the verdicts need beside them. */
import type { Lexicon } from '../phrase';

const WRONG = '(mistakes?|errors?|fault|failure|failing|responsibility|oversight|doing|negligence|omission)';

export const APOLOGY_EN: Lexicon = {
  language: 'en',
  phrases: [
    { code: 'responsibility', pattern: `(we|i) (do |also |fully |therefore |will |personally |take |accept |bear |assume |acknowledge |own |are |am )*(take|accept|bear|assume|own|acknowledge|are|am) (the |our |full |fully |complete |entire |sole |this |that |and |all |of |it was |it is |for )*(responsib(le|ility)|accountab(le|ility)|to blame|at fault|${WRONG})`, unless: '(whether|if it|do not|not our|cannot)' },
    { code: 'responsibility', pattern: `(this|that|it|the (outage|loss|delay|mistake|error|fault|failure|problem|damage)) (is|was|has been) (entirely |solely |clearly |all |fully |caused by |due to |the result of )*(our|ours|my|mine)( own)?( ${WRONG}|(?=[ ]?[.,;!]|$| and| alone| to))|(our|my) (own )?${WRONG} (caused|led|was|is|cost|meant)|(the |this |that )?${WRONG} (is|was|lies|rests) (entirely |solely )?(ours|mine|with us|on our side)` },
    { code: 'responsibility', pattern: '(we|i|our (team|release|update|change|engineer|colleague|system)) (have |had |has |also |clearly |simply )*(failed|made (a|an|the|this|our|several|two) ({word} )?(mistakes?|errors?)|were wrong|was wrong|neglected|forgot|overlooked|missed|broke|deleted|caused|let you down|did not (test|check|tell|inform|keep|warn|notice|act|answer|listen|call|update|monitor|verify|follow|write|deliver|do)|should have|ought to have|mishandled|lost|sent you the wrong|charged you|gave you (the )?wrong|released|ignored)', unless: '(whether|if we|we are checking)' },
    { code: 'repair', pattern: '(we|i|our (team|engineers?|technicians?)|you|it|they|the ({word} ){0,2}{word}) (have |has |had |already |now |will |shall |are |is |been |be |am |today |also |therefore |immediately |going to |receive |get |were |was |all )+(restor|repair|fix|replac|refund|credit|compensat|correct|return|recover|reimburs|rebuil|recalculat|re-?sen|waiv|pay|cover|extend|deliver|roll|cancel|remov|receiv|reissu|undo|undone|reactivat|reconnect|put (it )?right|making|deduct|mak(e|ing) (good|up))[a-z]*|(restored|refunded|credited|corrected|repaired|replaced|reissued|rolled back|recovered|reimbursed|returned|paid back)|(a |the |your )?(full |partial )?(refund|credit|replacement|compensation|reimbursement) (of|is|will|was|has)|to (repair|put (this|it) right|make (this|it) (right|good|up)|restore)', before: 'not' },
    { code: 'regret', pattern: '(sorry|apologi[sz]e|apologies|apology|regret|regrets|regretted)' },
    { code: 'explanation', pattern: '(because|cause|caused|reason|due to|the result of|happened when|happened since|what happened|happened:|led to|meant that|which (deleted|stopped|broke|meant|caused|led|made|blocked|sent|charged)|as a result|occurred when|it turned out|explanation|root|after (an?|the|our) ({word} ){0,2}(update|change|release|migration|failure|upgrade|deployment|import|test)|during (an?|the|our) ({word} ){0,2}(update|change|release|migration|upgrade|deployment|import|test|maintenance)|when (we|an?|our|the) )' },
    { code: 'repentance', pattern: '(so that (it|this|such|the same|no)|prevent|not happen again|never again|not recur|from now on|in (the )?future|going forward|(we|i) (have |has |are |will |now |also )*(added|adding|add|changed|changing|change|introduc(ed|ing|e)|install(ed|ing)?|require|test|check|review|monitor|learn(ed|t)?) ({w6})(check|test|alert|alarm|review|control|step|rule|limit|backup|procedure|process|approval|training|monitoring|second|each|every|before)|every (release|change|update|import|deployment) (is|will|now|must)|avoid (this|it|such)|lesson|safeguard|ensure)' },
    { code: 'forgiveness', pattern: '(forgive|forgiveness|pardon|accept (our|my|this) (sincere |deepest |heartfelt )*(apolog[a-z]+)|your understanding for our|earn (back )?your trust|regain your trust|(win|deserve) (back )?your trust|give us (another|a second) chance|hope you can (accept|forgive))' },
    { code: 'checking', pattern: '(checking|check|examin(e|ing|ed)|investigat(e|ing|ed)|looking (at|into|for)|reviewing|testing|comparing|reading|going through|tracing|analy[sz]ing|we (checked|examined|reviewed|compared|tested|looked|found)|trying to find)' },
    { code: 'correction', pattern: '(according to|shows?|shown|record(s|ed)?|logs?|contract|section|the (file|order|setting|import|address|date|account|field|version|password|request|invoice|user|configuration|licen[cs]e) (was|is|were|had|has)|we (checked|found|compared|see|saw)|in fact|is (set|defined|included|limited)|was (uploaded|entered|sent|set|changed|created|made|deleted|cancelled)|actually|works? (as|by)|does not (include|cover)|happens when|expects|older|previous)' },
    { code: 'guidance', pattern: '(you can|you may|please|to (avoid|change|correct|fix|restore|do)|we (suggest|recommend|propose|will help|can help|are (glad|happy)|would be glad|will show|can show|will walk)|here is how|steps?|guide|instructions|happy to|glad to|together|go to|choose|click|open|select|in the (settings|menu)|attached)' },
  ],
};
/** What admits fault; forbidden before the examination and where the fault is not ours. */
export const ADMISSION_EN: Lexicon = {
  language: 'en',
  phrases: APOLOGY_EN.phrases.filter((one) => one.code === 'responsibility').map((one) => ({ ...one, code: 'admission' })),
};
/** The customer's part, told beside ours. */
export const CUSTOMER_PART_EN: Lexicon = {
  language: 'en',
  phrases: [{ code: 'customer-part', pattern: '(your (own )?(part|share|side|role|contribution|team also|staff also|responsibility|mistake|error|fault)|you (also|too|likewise|yourselves|as well)|on your (side|part|end)|both (sides|parties|of us)|partly (yours|your))' }],
};
