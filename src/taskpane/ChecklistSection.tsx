import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import { memo } from 'react';
import type { ChecklistItem } from '../review/checklist/checklist';
import type { ChecklistId } from '../review/checklist/checklist-ids';
import { words } from '../review/words';
import { ChecklistQuestion } from './ChecklistQuestion';

const useStyles = makeStyles({
  section: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: { paddingBlock: tokens.spacingVerticalS },
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  ticked: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  panel: { marginInline: tokens.spacingHorizontalM, paddingBlockEnd: tokens.spacingVerticalM },
  intro: { margin: 0 },
  items: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '> li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/** What only people can judge, to be ticked off together; closed at first. */
export const ChecklistSection = memo(function ChecklistSection({
  items,
  ticked,
  tick,
}: {
  readonly items: readonly ChecklistItem[];
  readonly ticked: ReadonlySet<ChecklistId>;
  readonly tick: (item: ChecklistId, ticked: boolean) => void;
}): JSX.Element {
  const styles = useStyles();
  return (
    <Accordion collapsible className={styles.section}>
      <AccordionItem value="checklist">
        <AccordionHeader as="h2" expandIconPosition="end" button={{ className: styles.header }}>
          <span>
            <span className={styles.title}>{words.checklist.title}</span>
            <span className={styles.ticked}>{words.checklist.ticked(ticked.size, items.length)}</span>
          </span>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <p className={styles.intro}>{words.checklist.intro}</p>
          <ul className={styles.items}>
            {items.map((item) => (
              <ChecklistQuestion key={item.id} item={item} ticked={ticked.has(item.id)} tick={tick} />
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
});
