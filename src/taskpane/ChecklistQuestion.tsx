import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ChecklistItem } from '../review/checklist/checklist';
import type { ChecklistId } from '../review/checklist/checklist-ids';
import { words } from '../review/words';
import { Disclosure } from './Disclosure';
import { SourceList } from './SourceList';

const useStyles = makeStyles({
  item: { paddingBlock: tokens.spacingVerticalS },
  // Fluent UI greys what is not ticked; here it is a question to be read.
  question: { color: tokens.colorNeutralForeground1 },
  // In line with the question, past its box.
  rest: { marginInlineStart: '32px' },
  evidence: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  about: { fontWeight: tokens.fontWeightSemibold },
  quotation: { overflowWrap: 'anywhere' },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** One question of the checklist with its box, what the document offers for it, and who asks it. */
export function ChecklistQuestion({
  item: { id, evidence, more, sources },
  ticked,
  tick,
}: {
  readonly item: ChecklistItem;
  readonly ticked: boolean;
  readonly tick: (item: ChecklistId, ticked: boolean) => void;
}): JSX.Element {
  const styles = useStyles();
  const question = words.checklist.questions[id];
  return (
    <li className={styles.item}>
      <Checkbox
        label={{ children: question, className: styles.question }}
        checked={ticked}
        onChange={(_, { checked }) => {
          tick(id, checked === true);
        }}
      />
      <div className={styles.rest}>
        {evidence.length === 0 ? (
          <p className={styles.quiet}>{words.checklist.nothing}</p>
        ) : (
          <Disclosure label={words.checklist.found(evidence.length + more)} about={question}>
            <ul className={styles.evidence}>
              {evidence.map(({ about, quotation, where }, index) => (
                <li key={index}>
                  {about !== '' && <span className={styles.about}>{about}: </span>}
                  <q className={styles.quotation}>{quotation}</q>
                  <p className={styles.quiet}>{where}</p>
                </li>
              ))}
            </ul>
            {more > 0 && <p className={styles.quiet}>{words.checklist.more(more)}</p>}
          </Disclosure>
        )}
        <SourceList sources={sources} />
      </div>
    </li>
  );
}
