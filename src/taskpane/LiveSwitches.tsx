import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ReviewSession, SessionState } from '../review/session/session';
import { words } from '../review/words';

const useStyles = makeStyles({
  live: { flex: '1 0 100%', display: 'flex', flexDirection: 'column' },
  switches: {
    display: 'flex',
    flexWrap: 'wrap',
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    // Both in one line of a pane of the usual width.
    '& label': { paddingInline: tokens.spacingHorizontalXXS },
  },
  // Always there, so that nothing moves when the document changes.
  standing: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Whether the pane goes with the document while it is written in: its findings, and its place; and how it stands now. */
export function LiveSwitches({
  session,
  state: { live, follow, stale },
}: {
  readonly session: ReviewSession;
  readonly state: SessionState;
}): JSX.Element {
  const styles = useStyles();
  const { way } = words;
  return (
    <div className={styles.live}>
      <p className={styles.standing}>{live ? way.isLive : stale ? way.stale : way.upToDate}</p>
      <div className={styles.switches}>
        <Switch
          label={way.live}
          checked={live}
          onChange={(_, { checked }) => {
            session.watch(checked);
          }}
        />
        <Switch
          label={way.follow}
          checked={follow}
          onChange={(_, { checked }) => {
            session.follow(checked);
          }}
        />
      </div>
    </div>
  );
}
