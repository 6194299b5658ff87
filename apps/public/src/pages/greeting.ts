/** Salutations at the head of a message: the page has no room for "Dear Noa," where the customer looks for what is the matter. Pure. */

const HELLO = /^(?:שלום|היי|הי|בוקר טוב|צהריים טובים|ערב טוב|לכבוד|dear|hello|hi|good (?:morning|afternoon|evening))(?=[\s,!:]|$)/iu;
/** "נועה שלום," says the name first. */
const NAME_FIRST = /^\S+(?: \S+){0,4} שלום(?: רב)?[,!:]$/u;
/** "שלום נועה, " before the first sentence on the same line. */
const INLINE = /^(?:שלום|היי|הי|בוקר טוב|צהריים טובים|ערב טוב|dear|hello|hi|good (?:morning|afternoon|evening))(?: [^\s,.!?:;]+){0,5}[,!] +(?=\S)/iu;
/** More lines than a salutation has ("To the control room", "Good morning,"). */
const LINES_MAX = 3;
const wordsIn = (line: string): number => line.split(/\s+/).length;

/** `isAlone`: a blank line follows. A bare name is taken for a salutation only then: within a paragraph it may begin a sentence. */
function isGreeting(line: string, isAlone: boolean): boolean {
  if (HELLO.test(line)) return !/[.?;]/.test(line) && (/[,!:]$/.test(line) ? wordsIn(line) <= 8 : wordsIn(line) <= 4);
  return NAME_FIRST.test(line) || (isAlone && wordsIn(line) <= 3 && line.endsWith(','));
}

/** The message from its first words of substance on; empty when it greets and says nothing else. */
export function withoutGreeting(body: string): string {
  let rest = body.replace(/\r\n?/g, '\n').trim();
  for (let line = 0; line < LINES_MAX; line += 1) {
    const [first = '', second = ''] = rest.split('\n', 2);
    const isAlone = second.trim() === '';
    if (!isGreeting(first.trim(), isAlone)) break;
    rest = rest.slice(first.length).trimStart();
  }
  return rest.replace(INLINE, '');
}
