/** Words that do the same work in a question; `<name>` in a pattern of a clause stands for one of them. */
export const CLAUSE_WORDS: Readonly<Record<string, string>> = {
  and: '(and|&|/|,|\\+)',
  change:
    '(change|changed|changing|different|differently|better|improved?|achieved?|safer|happier|easier|newid)',
  deed:
    '(do|done|doing|happen|happening|take|taken|carry|carried|put|offer|offered|provide|provided|arrange|arranged|' +
    'help|deliver|delivered|addressed|address|met|meet|reach|achieved|achieve|get there|work|keep|make|manage|managed|' +
    'support|supported|reduce|sort|fix)',
  done: '(done|completed?|completion|achieved?|finished|due|actioned|review(ed)?|met)',
  ended: '(taken|completed|achieved|met|done|undertaken)',
  know: '(know|tell|measured?|judged?|recognised?|evidenced?|track(ed)?|prove|show|monitor(ed)?|check(ed)?|review(ed)?|see|spot|notice|count)',
  must: '(needs?|needed|must|has|have|should|is|are|will|going|to|shall|can|do|does|could|am)',
  now: '(now|currently|today|at the moment|present|like for)',
  past: '(has|have|had|did|was|were|been|so far|is it going|(it is|its|things are) going|are (we|things|i|you|they) (going|doing|getting on)|went)',
  person: '(who|whom|responsib\\w*|lead|owner|persons?)',
  seen: '(see|seeing|notice|hear|tell|tells|show|shows|evidence|measures?|success)',
  time: '(when|dates?|time-?scales?|time-?frames?|deadlines?|how often|frequency)',
  trouble:
    '(problems?|issues?|risks?|difficult|difficulty|difficulties|wrong|hard|harder|tricky|tough|dangers?|harm|worry|' +
    'worries|concerns?|struggl\\w+|unsafe|missing|upset\\w*)',
  want: '(want|wanted|wish|hope|hopes|aim|aiming|like|hoping|wanting|try|trying|aspire|looking|love|dream|prefer)',
  worried: '(worried|worrying|worries|concerned|concerns|worry|concern)',
};
