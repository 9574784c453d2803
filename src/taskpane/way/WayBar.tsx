import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { ArrowDown20Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp20Regular } from '@fluentui/react-icons/svg/arrow-up';
import { Filter20Filled, Filter20Regular } from '@fluentui/react-icons/svg/filter';
import type { JSX, MouseEvent } from 'react';
import { words } from '../../review/words';
import { goToNextFinding } from './next-finding';

/** How the findings are put in order. */
export type Order = 'row' | 'check';

const orders: readonly Order[] = ['row', 'check'];

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    insetBlockStart: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  orders: { display: 'flex', marginInlineEnd: 'auto' },
  order: {
    minHeight: '40px',
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalSNudge,
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
  },
  step: { minHeight: '40px', minWidth: '36px', maxWidth: '36px' },
});

/** How the findings are put in order, which are shown, and the way from one to the next; always in sight. */
export function WayBar({
  order,
  setOrder,
  filterId,
  filterOpen,
  filtering,
  setFilterOpen,
}: {
  readonly order: Order;
  readonly setOrder: (order: Order) => void;
  readonly filterId: string;
  readonly filterOpen: boolean;
  readonly filtering: boolean;
  readonly setFilterOpen: (open: boolean) => void;
}): JSX.Element {
  const styles = useStyles();
  const { way } = words;
  const labels: Readonly<Record<Order, string>> = { row: way.byRow, check: way.byCheck };
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={way.order} className={styles.orders}>
        {orders.map((each) => (
          <ToggleButton
            key={each}
            appearance="subtle"
            className={styles.order}
            checked={each === order}
            onClick={() => {
              setOrder(each);
            }}
          >
            {labels[each]}
          </ToggleButton>
        ))}
      </div>
      <Button
        appearance="subtle"
        className={styles.order}
        icon={filtering ? <Filter20Filled /> : <Filter20Regular />}
        aria-expanded={filterOpen}
        aria-controls={filterId}
        onClick={() => {
          setFilterOpen(!filterOpen);
        }}
      >
        {way.filter}
      </Button>
      <Button
        appearance="subtle"
        className={styles.step}
        icon={<ArrowUp20Regular />}
        aria-label={way.previous}
        aria-keyshortcuts={way.previousKeys}
        title={way.previous}
        onMouseDown={keepFocus}
        onClick={() => {
          goToNextFinding('previous');
        }}
      />
      <Button
        appearance="subtle"
        className={styles.step}
        icon={<ArrowDown20Regular />}
        aria-label={way.next}
        aria-keyshortcuts={way.nextKeys}
        title={way.next}
        onMouseDown={keepFocus}
        onClick={() => {
          goToNextFinding('next');
        }}
      />
    </div>
  );
}

/** The way goes on from the finding that has the focus, so a press of the mouse leaves it there. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
