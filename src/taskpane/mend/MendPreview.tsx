import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useId } from 'react';
import type { MendPiece, MendPreview as Preview } from '../../review/mending/mend';
import { words } from '../../review/words';
import { useForScreenReaders } from '../for-screen-readers';

const useStyles = makeStyles({
  label: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  sentence: {
    margin: 0,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  removed: {
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'line-through',
    textDecorationThickness: '1.5px',
    // What goes and what comes in its place are two words.
    marginInlineEnd: tokens.spacingHorizontalXS,
  },
  added: {
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxDecorationBreak: 'clone',
  },
  blank: {
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontStyle: 'italic',
    boxDecorationBreak: 'clone',
  },
});

/** The statement as it will read: what goes is struck through, what comes is underlined, what is open is a gap. */
export function MendPreview({ preview }: { readonly preview: Preview }): JSX.Element {
  const styles = useStyles();
  const labelId = useId();
  return (
    <div role="group" aria-labelledby={labelId}>
      <p id={labelId} className={styles.label}>
        {words.mending.sentence}
      </p>
      <p className={styles.sentence}>
        {preview.pieces.map((piece, index) => (
          // The pieces are written anew at each letter typed, always in order.
          <Piece key={index} piece={piece} />
        ))}
      </p>
    </div>
  );
}

function Piece({ piece: { kind, text } }: { readonly piece: MendPiece }): JSX.Element {
  const styles = useStyles();
  const forScreenReaders = useForScreenReaders();
  const { removedAloud, addedAloud } = words.mending;
  const aloud = (said: string) => <span className={forScreenReaders}>{said} </span>;
  switch (kind) {
    case 'same':
      return <>{text}</>;
    case 'removed':
      return (
        <del className={styles.removed}>
          {aloud(removedAloud)}
          {text}
        </del>
      );
    case 'added':
      return (
        <ins className={styles.added}>
          {aloud(addedAloud)}
          {text}
        </ins>
      );
    case 'blank':
      return (
        <span className={styles.blank}>
          {aloud(words.pane.blankAloud)}
          {text.replace(/^\[|\]$/g, '')}
        </span>
      );
  }
}
