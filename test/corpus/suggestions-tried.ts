import { defaultCheckSettings } from '../../src/checks/check-settings';
import type { DocumentAsRead } from '../../src/plan/document-as-read';
import { recognisePlan } from '../../src/plan/recognise-plan';
import { emptyMemory } from '../../src/review/judging/judge-memory';
import { judgePlan } from '../../src/review/judging/judge-plan';
import type { Review } from '../../src/review/review';
import { readPlans } from './corpus';
import { corpusDocument } from './corpus-document';
import { applied, dateFrom } from './suggestion-holds';

/** One suggestion that does not hold. */
export interface SuggestionFault {
  readonly check: string;
  readonly where: string;
  readonly fault: string;
}

/** A suggestion as applied. */
export interface SuggestionTried {
  readonly check: string;
  readonly where: string;
  readonly message: string;
  readonly text: string;
}

/** What came of applying every suggestion. */
export interface SuggestionsTried {
  readonly faults: readonly SuggestionFault[];
  readonly tried: readonly SuggestionTried[];
  readonly questions: number;
  /** Findings of severity error or warning, and how many of them only ask. */
  readonly serious: number;
  readonly seriousQuestions: number;
}

/** Which findings of the corpus: of one part, or of one plan or one check in it. */
export interface Choice {
  readonly aside: boolean;
  readonly plan?: string | undefined;
  readonly check?: string | undefined;
}

/** Applies every suggestion of every plan chosen, each to the plan as written, and judges again. */
export function trySuggestions(choice: Choice): SuggestionsTried {
  const faults: SuggestionFault[] = [];
  const tried: SuggestionTried[] = [];
  let questions = 0;
  let serious = 0;
  let seriousQuestions = 0;
  for (const [name, plan] of readPlans()) {
    if (plan.aside !== choice.aside || (choice.plan !== undefined && !name.startsWith(choice.plan))) continue;
    const options = { today: dateFrom(plan.today), settings: defaultCheckSettings };
    // As in the pane, where what a suggestion leaves as it was is not judged anew.
    const memory = emptyMemory();
    const judge = (document: DocumentAsRead): Review =>
      judgePlan(document, recognisePlan(document), options, memory);
    const review = judge(corpusDocument(plan).document);
    for (const finding of review.findings) {
      const { check, message, severity, at, phrase } = finding;
      if (choice.check !== undefined && check !== choice.check) continue;
      if (severity !== 'hint') serious += 1;
      const outcome = applied(finding, review, judge);
      if (outcome === null) {
        questions += 1;
        if (severity !== 'hint') seriousQuestions += 1;
        continue;
      }
      const where = `${name} row ${String(at.row)} [${phrase}]`;
      tried.push({ check, where, message, text: outcome.text });
      for (const fault of outcome.faults) faults.push({ check, where, fault });
    }
  }
  return { faults, tried, questions, serious, seriousQuestions };
}
