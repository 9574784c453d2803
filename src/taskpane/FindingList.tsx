import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { memo, useEffect, useId, useMemo, useState } from 'react';
import { filterChoices, filterFindings, isFiltering, noFilter } from '../review/narrowing/filter-findings';
import { placeFindings } from '../review/judging/placed-findings';
import { words } from '../review/words';
import { CheckList } from './CheckList';
import { findingsByCheck } from './findings-by-check';
import { findingsByRow } from './findings-by-row';
import type { GroupSurroundings } from './FindingGroup';
import { loadMendForm } from './mend/mend-form-when-needed';
import { RowList } from './RowList';
import { FilterPanel } from './way/FilterPanel';
import type { Order } from './way/WayBar';
import { WayBar } from './way/WayBar';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  keys: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The findings in the order and through the filter that are chosen. */
export const FindingList = memo(function FindingList(group: GroupSurroundings): JSX.Element {
  const styles = useStyles();
  const filterId = useId();
  const [order, setOrder] = useState<Order>('row');
  const [filter, setFilter] = useState(noFilter);
  const [filterOpen, setFilterOpen] = useState(false);
  const { review } = group;
  useEffect(() => {
    // While the first findings are read, so that nobody waits for a form; one that does not come is told when it is opened.
    loadMendForm().catch(() => undefined);
  }, []);
  const placed = useMemo(() => placeFindings(review), [review]);
  const shown = useMemo(() => filterFindings(review, placed, filter), [review, placed, filter]);
  const filtering = isFiltering(filter);
  const panelShown = filterOpen || filtering;
  const choices = useMemo(
    () => (panelShown ? filterChoices(review, placed) : null),
    [panelShown, review, placed],
  );
  return (
    <section className={styles.section} aria-label={words.way.findings}>
      <WayBar
        order={order}
        setOrder={setOrder}
        filterId={filterId}
        filterOpen={filterOpen}
        filtering={filtering}
        setFilterOpen={setFilterOpen}
      />
      {choices !== null && (
        <FilterPanel
          id={filterId}
          open={filterOpen}
          letters={review.letters}
          choices={choices}
          filter={filter}
          setFilter={setFilter}
          shown={shown.length}
          all={placed.length}
        />
      )}
      <p className={styles.keys}>{words.way.keys}</p>
      {order === 'row' ? (
        <RowList tables={findingsByRow(review, shown)} {...group} />
      ) : (
        <CheckList checks={findingsByCheck(review, shown)} {...group} />
      )}
    </section>
  );
});
