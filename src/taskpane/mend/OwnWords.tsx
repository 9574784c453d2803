import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import type { JSX } from 'react';
import { words } from '../../review/words';

const useStyles = makeStyles({ text: { '> textarea': { minHeight: '5.5rem', maxHeight: '16rem' } } });

/** The statement to be written anew by a person; Enter makes no paragraph, as there is none in it. */
export function OwnWords({
  text,
  change,
}: {
  readonly text: string;
  readonly change: (text: string) => void;
}): JSX.Element {
  const styles = useStyles();
  return (
    <Field label={words.mending.ownText}>
      <Textarea
        className={styles.text}
        resize="vertical"
        value={text}
        onChange={(_, data) => {
          change(data.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
    </Field>
  );
}
