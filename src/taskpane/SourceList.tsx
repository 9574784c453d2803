import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Source } from '../checks/check';
import { words } from '../review/words';

const useStyles = makeStyles({
  sources: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The guides that ask for something, each with its heading; "Ours" where none does. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }): JSX.Element {
  return <p className={useStyles().sources}>{words.pane.sources(sources)}</p>;
}
