import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useEffect, useId, useRef } from 'react';
import type { Mend } from '../../review/mending/mend';
import { previewMend } from '../../review/mending/mend';
import type { Finding, Review } from '../../review/review';
import { words } from '../../review/words';
import { BlankField } from './BlankField';
import type { Draft } from './draft';
import { fieldsOf, mendOf, shownDraft, valueOf, withValue } from './draft';
import { MendPreview } from './MendPreview';
import { othersInStatement } from './others-in-statement';
import { OwnWords } from './OwnWords';
import { whyNotYet } from './why-not-yet';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalMNudge,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
    // Fields grow with large text, and shrink with the pane.
    '& .fui-Input, & .fui-Combobox': { minWidth: 0, height: 'auto' },
    '& .fui-Field, & .fui-Textarea, & textarea': { minWidth: 0, width: '100%', boxSizing: 'border-box' },
    '& .fui-Listbox': { minWidth: 0, maxWidth: '100%', boxSizing: 'border-box', overflowWrap: 'anywhere' },
    '& input:not([type="checkbox"])': { minWidth: 0, width: '100%', height: 'auto', minHeight: '30px' },
  },
  others: { display: 'flex', flexDirection: 'column' },
  commands: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  command: { minHeight: '40px', minWidth: 0 },
  quiet: { fontWeight: tokens.fontWeightRegular },
  why: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/**
 * Where a finding is mended: its blanks as fields, the sentence as it will read, and what else in the sentence is
 * mended with it; or the sentence in a person's own words.
 */
export function MendForm({
  finding,
  review,
  draft: kept,
  busy,
  change,
  apply,
  close,
}: {
  readonly finding: Finding;
  readonly review: Review;
  readonly draft: Draft;
  readonly busy: boolean;
  readonly change: (draft: Draft) => void;
  readonly apply: (mend: Mend) => void;
  readonly close: () => void;
}): JSX.Element {
  const styles = useStyles();
  const whyId = useId();
  const form = useRef<HTMLFormElement>(null);
  const draft = shownDraft(kept, finding, review);
  const { ownText } = draft;
  const inOwnWords = ownText !== null;
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [inOwnWords]);
  const others = othersInStatement(review, finding);
  const together = others.filter(({ id }) => draft.together.includes(id));
  const mend = mendOf(finding, { ...draft, together: together.map(({ id }) => id) });
  const preview = previewMend(review, mend);
  const why = whyNotYet(preview);
  const { mending } = words;
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={mending.form(finding.title)}
      onSubmit={(event) => {
        event.preventDefault();
        if (why === null && !busy) apply(mend);
      }}
      onKeyDown={(event) => {
        // A list that Escape closes has the key for itself.
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      {inOwnWords ? (
        <OwnWords
          text={ownText}
          change={(text) => {
            change({ ...draft, ownText: text });
          }}
        />
      ) : (
        fieldsOf([finding, ...together]).map((field) => (
          <BlankField
            key={field.key}
            field={field}
            review={review}
            value={valueOf(draft, field)}
            fill={(value) => {
              change(withValue(draft, field, value));
            }}
          />
        ))
      )}
      {!inOwnWords && others.length > 0 && (
        <Others
          others={others}
          chosen={draft.together}
          choose={(chosen) => {
            change({ ...draft, together: chosen });
          }}
        />
      )}
      {preview && <MendPreview preview={preview} />}
      {why !== null && (
        <p id={whyId} className={styles.why}>
          {why}
        </p>
      )}
      <div className={styles.commands}>
        <Button
          type="submit"
          className={styles.command}
          appearance="primary"
          disabledFocusable={busy || why !== null}
          {...(why !== null && { 'aria-describedby': whyId })}
        >
          {mending.apply}
        </Button>
        <Button className={styles.command} onClick={close}>
          {mending.close}
        </Button>
        {finding.suggestion.kind !== 'question' && (
          <Button
            appearance="transparent"
            className={styles.quiet}
            onClick={() => {
              change({ ...draft, ownText: inOwnWords ? null : (preview?.before ?? '') });
            }}
          >
            {inOwnWords ? mending.offered : mending.ownWords}
          </Button>
        )}
      </div>
    </form>
  );
}

/** The other findings of the sentence: all with one tick, then each by itself. */
function Others({
  others,
  chosen,
  choose,
}: {
  readonly others: readonly Finding[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
}): JSX.Element {
  const styles = useStyles();
  const { together, togetherWith } = words.mending;
  const ticked = others.filter(({ id }) => chosen.includes(id));
  const showsEach = others.length > 1 && ticked.length > 0;
  return (
    <div role="group" aria-label={togetherWith} className={styles.others}>
      <Checkbox
        label={together(others.length)}
        checked={ticked.length === 0 ? false : ticked.length === others.length ? true : 'mixed'}
        onChange={() => {
          choose(ticked.length === others.length ? [] : others.map(({ id }) => id));
        }}
      />
      {showsEach &&
        others.map(({ id, title }) => (
          <Checkbox
            key={id}
            label={title}
            checked={chosen.includes(id)}
            onChange={(_, { checked }) => {
              choose(checked === true ? [...chosen, id] : chosen.filter((each) => each !== id));
            }}
          />
        ))}
    </div>
  );
}
