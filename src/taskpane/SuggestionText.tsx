import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Blank, Suggestion } from '../checks/check';
import { piecesOf } from '../review/mending/suggested-text';
import { words } from '../review/words';
import { useForScreenReaders } from './for-screen-readers';

const useStyles = makeStyles({
  box: {
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalMNudge,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
    borderStartStartRadius: 0,
    borderEndStartRadius: 0,
  },
  label: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  blank: {
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: `${tokens.borderRadiusSmall} ${tokens.borderRadiusSmall} 0 0`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontStyle: 'italic',
    boxDecorationBreak: 'clone',
  },
  choices: { marginTop: tokens.spacingVerticalSNudge },
  choice: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What to write instead, its blanks shown as gaps to fill with what the document offers for each; or a question. */
export function SuggestionText({
  suggestion,
  replaced = null,
}: {
  readonly suggestion: Suggestion;
  /** The words it takes the place of, where they need naming. */
  readonly replaced?: string | null;
}): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <p className={styles.label}>{labelOf(suggestion, replaced)}</p>
      <p className={styles.text}>
        {suggestion.kind === 'question'
          ? suggestion.text
          : piecesOf(suggestion).map((piece, index) =>
              // The pieces of one text never change their order.
              'words' in piece ? (
                // What is added behind a sentence begins with its full stop, which says nothing here.
                index === 0 ? (
                  piece.words.replace(/^\. /, '')
                ) : (
                  piece.words
                )
              ) : (
                <BlankToFill key={index} blank={piece.blank} />
              ),
            )}
      </p>
      {suggestion.kind === 'guided' && <Choices blanks={suggestion.blanks} />}
    </div>
  );
}

function labelOf(suggestion: Suggestion, replaced: string | null): string {
  if (suggestion.kind === 'question') return words.pane.suggestion.question;
  if (suggestion.replaces.start === suggestion.replaces.end) return words.pane.suggestion.insert;
  return replaced === null ? words.pane.suggestion.write : words.pane.suggestion.writeInPlaceOf(replaced);
}

function BlankToFill({ blank }: { readonly blank: Blank }): JSX.Element {
  const styles = useStyles();
  const forScreenReaders = useForScreenReaders();
  return (
    <span className={styles.blank}>
      <span className={forScreenReaders}>{words.pane.blankAloud} </span>
      {words.blanks[blank.name]}
    </span>
  );
}

function Choices({ blanks }: { readonly blanks: readonly Blank[] }): JSX.Element | null {
  const styles = useStyles();
  const offered = blanks.filter(({ choices }) => choices.length > 0);
  if (offered.length === 0) return null;
  return (
    <div className={styles.choices}>
      <p className={styles.label}>{words.pane.choicesFrom}</p>
      {offered.map(({ name, choices }) => (
        <p key={name} className={styles.choice}>
          {words.pane.choices(words.blanks[name], choices)}
        </p>
      ))}
    </div>
  );
}
