import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import type { JSX } from 'react';
import { useState } from 'react';
import type { DismissalKind } from '../review/dismissals';
import type { Explanation, PlanFinding } from '../review/review';
import { words } from '../review/words';
import { FindingKind } from './FindingKind';
import { LeaveChoices } from './LeaveChoices';
import { SuggestionText } from './SuggestionText';
import { useFocusAfter } from './use-focus-after';
import { Why } from './Why';

const useStyles = makeStyles({
  header: { paddingBlock: tokens.spacingVerticalS },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  finding: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginInline: tokens.spacingHorizontalM,
    paddingBlockEnd: tokens.spacingVerticalM,
  },
  message: { margin: 0 },
  leave: {
    alignSelf: 'start',
    minHeight: '40px',
    minWidth: 0,
    // In line with the words above it.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** One finding about the plan as a whole: its title, which opens on what is missing, its suggestion, why, and leaving it. */
export function PlanFindingItem({
  finding,
  explanation,
  busy,
  leave,
  focusAfter,
}: {
  readonly finding: PlanFinding;
  readonly explanation: Explanation | undefined;
  readonly busy: boolean;
  readonly leave: (what: DismissalKind, findingId: string) => void;
  /** Takes the focus when the finding goes away while it has it. */
  readonly focusAfter: () => void;
}): JSX.Element {
  const styles = useStyles();
  const [leaving, setLeaving] = useState(false);
  const item = useFocusAfter<HTMLDivElement>(focusAfter);
  const { id, title, message, suggestion } = finding;
  return (
    <div ref={item}>
      <AccordionItem value={id}>
        <AccordionHeader as="h3" expandIconPosition="end" button={{ className: styles.header }}>
          <span>
            <FindingKind finding={finding} />
            <span className={styles.title}>{title}</span>
          </span>
        </AccordionHeader>
        <AccordionPanel className={styles.finding}>
          <p className={styles.message}>{message}</p>
          <SuggestionText suggestion={suggestion} />
          {explanation && <Why title={title} explanation={explanation} />}
          <Button
            appearance="subtle"
            className={styles.leave}
            icon={leaving ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
            iconPosition="after"
            aria-expanded={leaving}
            aria-label={words.leaving.leaveFor(title, '')}
            onClick={() => {
              setLeaving(!leaving);
            }}
          >
            {words.leaving.leave}
          </Button>
          {leaving && <LeaveChoices finding={{ id, title, phrase: '' }} busy={busy} leave={leave} />}
        </AccordionPanel>
      </AccordionItem>
    </div>
  );
}
