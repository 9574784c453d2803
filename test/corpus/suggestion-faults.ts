import { defaultCheckSettings } from '../../src/checks/check-settings';
import type { DocumentAsRead } from '../../src/plan/document-as-read';
import { recognisePlan } from '../../src/plan/recognise-plan';
import { emptyMemory } from '../../src/review/judging/judge-memory';
import { judgePlan } from '../../src/review/judging/judge-plan';
import type { Review } from '../../src/review/review';
import { readPlans } from './corpus';
import { corpusDocument } from './corpus-document';
import { dateFrom, faultsOf } from './suggestion-holds';

/** One suggestion that does not hold. */
export interface SuggestionFault {
  readonly check: string;
  readonly where: string;
  readonly fault: string;
}

/** Applies every suggestion of every plan in one part of the corpus, each to the plan as written, and judges again. */
export function suggestionFaults(aside: boolean): {
  readonly faults: readonly SuggestionFault[];
  readonly tried: number;
  readonly questions: number;
  /** Findings of severity error or warning, and how many of them only ask. */
  readonly serious: number;
  readonly seriousQuestions: number;
} {
  const faults: SuggestionFault[] = [];
  let tried = 0;
  let questions = 0;
  let serious = 0;
  let seriousQuestions = 0;
  for (const [name, plan] of readPlans()) {
    if (plan.aside !== aside) continue;
    const options = { today: dateFrom(plan.today), settings: defaultCheckSettings };
    // As in the pane, where what a suggestion leaves as it was is not judged anew.
    const memory = emptyMemory();
    const judge = (document: DocumentAsRead): Review =>
      judgePlan(document, recognisePlan(document), options, memory);
    const review = judge(corpusDocument(plan).document);
    for (const finding of review.findings) {
      const isSerious = finding.severity !== 'hint';
      if (isSerious) serious += 1;
      const found = faultsOf(finding, review, judge);
      if (found === null) {
        questions += 1;
        if (isSerious) seriousQuestions += 1;
        continue;
      }
      tried += 1;
      const where = `${name} row ${String(finding.at.row)} [${finding.phrase}]`;
      for (const fault of found) faults.push({ check: finding.check, where, fault });
    }
  }
  return { faults, tried, questions, serious, seriousQuestions };
}
